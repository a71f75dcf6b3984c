// Who stands where in a family tree: rows by generation, partners side by side, children below their parents.
// People and ties in, columns out. Touches no page.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;
  var COLUMN = Drawing.COLUMN = 150; // of one person
  var BETWEEN = 20; // couples
  var COUPLE = ["partners", "separated", "divorced"];

  function mean(numbers) { return numbers.reduce(function (sum, number) { return sum + number; }, 0) / numbers.length; }

  function group(all, pairs) { // those that are tied to each other, in the order of `all`
    var of = new Map(all.map(function (one) { return [one, one]; }));
    var root = function (one) { return of.get(one) === one ? one : root(of.get(one)); };
    pairs.forEach(function (pair) { of.set(root(pair[1]), root(pair[0])); });
    var groups = new Map();
    all.forEach(function (one) { groups.set(root(one), (groups.get(root(one)) || []).concat([one])); });
    return Array.from(groups.values());
  }

  // The nodes of a family, its couples, and its families: parents with their children.
  function read(people, ties, generations) {
    var used = generations.filter(function (generation) { return people.some(function (person) { return person.generation === generation; }); });
    var nodes = people.map(function (person) {
      return { id: person.id, person: person, row: used.indexOf(person.generation), width: COLUMN, below: [], above: [] };
    });
    var known = {};
    nodes.forEach(function (node) { known[node.id] = node; });
    var lines = ties.map(function (tie) { return { kind: tie.kind, a: known[tie.from], b: known[tie.to] }; })
      .filter(function (line) { return line.a && line.b && line.a !== line.b; });
    var couples = lines.filter(function (line) { return COUPLE.indexOf(line.kind) >= 0 && line.a.row === line.b.row; });
    var family = { nodes: nodes, generations: used, couples: couples, families: [], lines: [] };
    var made = {};
    nodes.forEach(function (child) {
      var parents = nodes.filter(function (node) {
        return node.row < child.row && lines.some(function (line) { return line.kind === "parent" && line.a === node && line.b === child; });
      });
      pairs(parents, couples).forEach(function (set) {
        var key = set.map(function (node) { return node.id; }).join() + ">" + child.row;
        if (!made[key]) { family.families.push(made[key] = { parents: set, children: [] }); }
        made[key].children.push(child);
        if (set.length === 2 && !tied(couples, set[0], set[1])) { couples.push({ kind: "coparents", a: set[0], b: set[1] }); }
      });
    });
    siblings(family, lines);
    family.lines = lines.filter(function (line) { return couples.indexOf(line) < 0 && !line.shown && !(line.kind === "parent" && line.a.row < line.b.row); });
    family.families.slice().forEach(function (one) { lengthen(one, family); });
    family.families.forEach(function (one) {
      one.parents.forEach(function (node) { node.below.push(one); });
      one.children.forEach(function (node) { node.above.push(one); });
    });
    return family;
  }

  function tied(couples, a, b) {
    return couples.some(function (line) { return (line.a === a && line.b === b) || (line.a === b && line.b === a); });
  }

  function pairs(parents, couples) { // two parents of one row belong together, partners first; others stand alone
    var left = parents.slice();
    var sets = [];
    [true, false].forEach(function (partners) {
      left.slice().forEach(function (a) {
        var b = left.find(function (other) { return left.indexOf(a) >= 0 && other !== a && other.row === a.row && (!partners || tied(couples, a, other)); });
        if (!b || (!partners && sets.some(function (set) { return set.length === 2; }))) { return; }
        sets.push([a, b]);
        left = left.filter(function (other) { return other !== a && other !== b; });
      });
    });
    return sets.concat(left.map(function (node) { return [node]; }));
  }

  // Brothers and sisters without parents in the drawing hang together, or join the one whose parents are in it.
  function siblings(family, lines) {
    var said = lines.filter(function (line) { return line.kind === "sibling" && line.a.row === line.b.row; });
    var of = function (node) { return family.families.filter(function (one) { return one.children.indexOf(node) >= 0; }); };
    group(family.nodes, said.map(function (line) { return [line.a, line.b]; })).filter(function (set) { return set.length > 1; }).forEach(function (set) {
      var home = set.map(of).find(function (found) { return found.length > 0; });
      var loose = set.filter(function (node) { return of(node).length === 0; });
      if (home) { home[0].children = home[0].children.concat(loose); }
      else { family.families.push({ parents: [], children: set }); }
    });
    said.forEach(function (line) { line.shown = of(line.a).some(function (one) { return of(line.b).indexOf(one) >= 0; }); });
  }

  // A line that passes a generation gets a place of its own in the rows between.
  function lengthen(one, family) {
    var last = one.children[0].row;
    if (one.parents.length === 0) { return; }
    for (var row = one.parents[0].row + 1; row < last; row += 1) {
      var place = { id: "through" + family.nodes.length, row: row, width: 24, below: [], above: [], through: true };
      family.nodes.push(place);
      family.families.push({ parents: [place], children: one.children });
      one.children = [place];
      one = family.families[family.families.length - 1];
    }
  }

  // Partners in one row form a unit; within it those who are a couple stand as near as can be.
  function units(family) {
    return family.generations.map(function (_, row) {
      var nodes = family.nodes.filter(function (node) { return node.row === row; });
      var couples = family.couples.filter(function (line) { return line.a.row === row; }).map(function (line) { return [line.a, line.b]; });
      return group(nodes, couples).map(function (members) {
        var order = members.length > 2 && members.length < 8 ? nearest(members, couples) : members;
        return { members: order, width: order.reduce(function (sum, node) { return sum + node.width; }, 0) };
      });
    });
  }

  function nearest(members, couples) {
    var best = { cost: Infinity };
    (function place(done, left) {
      if (left.length) {
        left.forEach(function (node) { place(done.concat([node]), left.filter(function (other) { return other !== node; })); });
        return;
      }
      var cost = couples.reduce(function (sum, pair) {
        var apart = done.indexOf(pair[0]) < 0 ? 0 : Math.abs(done.indexOf(pair[0]) - done.indexOf(pair[1]));
        return sum + apart * apart;
      }, 0);
      if (cost < best.cost) { best = { cost: cost, order: done }; }
    }([], members));
    return best.order;
  }

  // Where the line to the children starts, counted from the left: between two parents, or beside one.
  Drawing.sources = function (one) {
    var two = one.parents;
    if (two.length === 2 && Math.abs(two[0].x - two[1].x) < COLUMN + 1) { return [(two[0].x + two[1].x) / 2]; }
    return two.map(function (node) { return node.through ? node.x : node.x + (node.side || 1) * (COLUMN / 2 - (node.crowded ? 12 : 0)); });
  };

  function put(unit) {
    var left = unit.x - unit.width / 2;
    unit.members.forEach(function (node) { node.x = left + node.width / 2; left += node.width; });
  }

  // Each unit as near as can be to where it wants to be, in its order, none over another (isotonic regression).
  function spread(row, wishes) {
    var blocks = [];
    var offset = 0;
    row.forEach(function (unit, index) {
      offset += index ? row[index - 1].width / 2 + BETWEEN + unit.width / 2 : 0;
      unit.offset = offset;
      blocks.push({ units: [unit], sum: wishes[index] - offset });
      while (blocks.length > 1) {
        var last = blocks[blocks.length - 1];
        var before = blocks[blocks.length - 2];
        if (before.sum / before.units.length < last.sum / last.units.length) { break; }
        blocks.splice(-2, 2, { units: before.units.concat(last.units), sum: before.sum + last.sum });
      }
    });
    blocks.forEach(function (block) {
      block.units.forEach(function (unit) { unit.x = unit.offset + block.sum / block.units.length; put(unit); });
    });
  }

  function wish(unit, looks) { // looks: "above", "below" or both
    var found = [];
    unit.members.forEach(function (node) {
      var near = node.x - unit.x;
      if (looks !== "below") {
        node.above.forEach(function (one) {
          var from = one.parents.length ? Drawing.sources(one) : one.children.map(function (child) { return child.x; });
          found.push(mean(from) - near);
        });
      }
      if (looks !== "above") {
        node.below.forEach(function (one) {
          found.push(mean(one.children.map(function (child) { return child.x; })) - (mean(Drawing.sources(one)) - unit.x));
        });
      }
    });
    return found.length ? mean(found) : unit.x;
  }

  function settle(rows, rounds) {
    rows.forEach(function (row) { spread(row, row.map(function () { return 0; })); });
    for (var round = 0; round < rounds; round += 1) {
      (round % 2 ? rows.slice().reverse() : rows).forEach(function (row) {
        spread(row, row.map(function (unit) { return wish(unit, round < 4 ? (round % 2 ? "below" : "above") : "both"); }));
      });
    }
  }

  Drawing.families = { read: read, units: units, settle: settle, wish: wish, put: put, spread: spread, mean: mean, apart: 2 * BETWEEN };
}());
