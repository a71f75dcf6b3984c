// The genogram: the family in its rows, with the lines between people in lanes of their own, clear of all words.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;
  var R = Drawing.R;
  var COLUMN = Drawing.COLUMN;
  var LEFT = 112; // for the names of the generations
  var LANE = 15;
  var WORDS = COLUMN - 34; // the width of words under a symbol: lines pass on both sides
  var BESIDE = [8, -8, 15, -15]; // where ties go down beside a column
  var TOP = [10, 18]; // and where they reach the top of a symbol, left or right of its middle

  function lines(person, words) {
    var place = person.place ? words["place." + person.place] : "";
    var small = function (text, most) {
      return Drawing.wrap(text, WORDS, most, 12).map(function (line) { return { text: line, size: 12, weight: "normal" }; });
    };
    return Drawing.wrap(person.name, WORDS / 1.08, 3).map(function (line) { return { text: line, size: 14, weight: "bold" }; })
      .concat(small(person.born, 1), small(place, 2), small(person.remark, 4));
  }

  function high(line) { return line.size + 3; }

  function counted(counts, key) { counts[key] = (counts[key] || 0) + 1; return BESIDE[(counts[key] - 1) % BESIDE.length]; }

  function port(plan, node, side) { // on the side that the tie comes from, while there is room
    var count = function (which) { return plan.counts["top" + node.id + which] || 0; };
    if (count(side) >= TOP.length && count(-side) < TOP.length) { side = -side; }
    plan.counts["top" + node.id + side] = count(side) + 1;
    return node.x + side * TOP[(count(side) - 1) % TOP.length];
  }

  function next(family, a, b) { // do they stand beside each other?
    return a.row === b.row && !family.nodes.some(function (node) {
      return node.row === a.row && !node.through && node.x > Math.min(a.x, b.x) && node.x < Math.max(a.x, b.x);
    });
  }

  // The way of one tie: straight between neighbours, over the heads in a row, or down beside the columns.
  function way(line, plan) {
    var a = line.a;
    var b = line.b;
    if (a.row > b.row || (a.row === b.row && a.x > b.x)) { a = line.b; b = line.a; }
    var found = { kind: line.kind, a: a, b: b, turned: a !== line.a, lanes: [] };
    if (next(plan.family, a, b)) {
      var key = a.id + "-" + b.id;
      var taken = plan.counts[key] = plan.counts[key] || 0;
      plan.counts[key] += 1;
      found.beside = [0, -15, 15, -19, 19][taken % 5];
      return found;
    }
    if (a.row === b.row) {
      found.from = port(plan, a, 1);
      found.to = port(plan, b, -1);
      found.lanes.push(lane(plan, a.row, found.from, found.to, 2));
      return found;
    }
    found.side = b.x >= a.x ? 1 : -1;
    var x = a.x + found.side * COLUMN / 2;
    found.xs = [x + counted(plan.counts, a.row + "at" + Math.round(x))];
    for (var row = a.row + 1; row <= b.row; row += 1) {
      var before = found.xs[found.xs.length - 1];
      found.xs.push(row === b.row ? port(plan, b, before > b.x ? 1 : -1) : gap(plan, row, b.x));
      found.lanes.push(lane(plan, row, before, found.xs[found.xs.length - 1], 1));
    }
    return found;
  }

  function gap(plan, row, x) { // the way through a row that is nearest to x
    var all = [];
    plan.family.nodes.forEach(function (node) {
      if (node.row === row && !node.through) { all.push(node.x - COLUMN / 2, node.x + COLUMN / 2); }
    });
    var best = all.reduce(function (near, one) { return Math.abs(one - x) < Math.abs(near - x) ? one : near; });
    return best + counted(plan.counts, row + "at" + Math.round(best));
  }

  function lane(plan, row, from, to, rank) {
    var made = { row: row, from: Math.min(from, to) - 9, to: Math.max(from, to) + 9, rank: rank };
    plan.lanes.push(made);
    return made;
  }

  // Lanes above each row: as few as there can be without two lines on top of each other.
  function stack(plan, row) {
    var full = [];
    plan.lanes.filter(function (one) { return one.row === row; })
      .sort(function (a, b) { return a.rank - b.rank || a.from - b.from; })
      .forEach(function (one) {
        var free = 0;
        while ((full[free] || []).some(function (other) { return other.rank !== one.rank || (other.from < one.to && one.from < other.to); })) { free += 1; }
        full[free] = (full[free] || []).concat([one]);
        one.number = free;
      });
    return full.length;
  }

  function plan(drawing, words, generations) {
    var family = Drawing.arranged(drawing.people, drawing.ties, generations);
    var made = { family: family, lanes: [], counts: {}, tops: [], rows: [], bottoms: [] };
    var least = Math.min.apply(null, family.nodes.map(function (node) { return node.x - node.width / 2; }));
    family.nodes.forEach(function (node) { node.x += LEFT - least; node.words = node.through ? [] : lines(node.person, words); });
    made.ways = family.couples.map(function (line) { return way(line, made); });
    family.families.forEach(function (one) {
      var across = Drawing.sources(one).concat(one.children.map(function (node) { return node.x; }));
      one.lane = lane(made, one.children[0].row, Math.min.apply(null, across), Math.max.apply(null, across), 0);
    });
    made.ways = made.ways.concat(family.lines.map(function (line) { return way(line, made); }));
    var y = 6;
    family.generations.forEach(function (_, row) {
      made.tops[row] = y + 14;
      var count = stack(made, row);
      y += (row ? 30 : 8) + count * LANE;
      made.rows[row] = y + R;
      y += 2 * R + 6 + Math.max.apply(null, family.nodes.map(function (node) {
        return node.row === row ? node.words.reduce(function (sum, line) { return sum + high(line); }, 0) : 0;
      }));
      made.bottoms[row] = y;
    });
    made.height = y + 16;
    made.width = Math.max.apply(null, family.nodes.map(function (node) { return node.x + node.width / 2; })) + 24;
    return made;
  }

  function level(made, one) { return made.tops[one.row] + one.number * LANE; }
  function edge(node, aside) { return Drawing.edge(node.person.symbol, aside); }

  function points(found, made) {
    var a = found.a;
    var b = found.b;
    var ya = made.rows[a.row];
    var yb = made.rows[b.row];
    var all;
    if (found.beside !== undefined) {
      all = [[a.x + edge(a, found.beside), ya + found.beside], [b.x - edge(b, found.beside), ya + found.beside]];
    } else if (a.row === b.row) {
      var over = level(made, found.lanes[0]);
      all = [[found.from, ya - edge(a, found.from - a.x)], [found.from, over], [found.to, over], [found.to, yb - edge(b, found.to - b.x)]];
    } else {
      var low = 9 + 4 * Math.abs(found.xs[0] - a.x - found.side * COLUMN / 2) / 8;
      all = [[a.x + found.side * edge(a, low), ya + low], [found.xs[0], ya + low]];
      found.lanes.forEach(function (one, index) {
        all.push([found.xs[index], level(made, one)], [found.xs[index + 1], level(made, one)]);
      });
      var end = found.xs[found.xs.length - 1];
      all.push([end, yb - edge(b, end - b.x)]);
    }
    return found.turned ? all.reverse() : all;
  }

  // From the parents down to their lane, along it, and down to each child.
  function branch(one, made) {
    var y = level(made, one.lane);
    var from = Drawing.sources(one);
    var across = from.concat(one.children.map(function (node) { return node.x; }));
    var drawn = [[[Math.min.apply(null, across), y], [Math.max.apply(null, across), y]]];
    one.parents.forEach(function (node, index) {
      if (node.through) { return; }
      var row = made.rows[node.row];
      if (from.length < one.parents.length) { if (index) { drawn.push([[from[0], row], [from[0], y]]); } return; }
      var side = from[index] > node.x ? 1 : -1;
      var mate = made.ways.some(function (found) { return found.beside === 0 && (side > 0 ? found.a : found.b) === node; });
      var low = mate ? 8 : 0;
      drawn.push([[node.x + side * edge(node, low), row + low], [from[index], row + low], [from[index], y]]);
    });
    one.children.forEach(function (node) {
      drawn.push([[node.x, y], [node.x, node.through ? level(made, node.below[0].lane) : made.rows[node.row] - R]]);
    });
    return drawn.filter(function (line) { return line.length > 2 || line[0][0] !== line[1][0] || line[0][1] !== line[1][1]; })
      .map(function (line) { return Drawing.line(line); });
  }

  function person(node, made) {
    var y = made.rows[node.row];
    var down = y + R + 4;
    return Drawing.make("g", { "data-person": node.id, "data-symbol": node.person.symbol }, Drawing.symbol(node.person, node.x, y).concat(node.words.map(function (line) {
      down += high(line);
      return Drawing.text(line.text, node.x, down - 1, { "font-size": line.size, "font-weight": line.weight });
    })));
  }

  // The drawing: its elements from back to front, its size, and where the client stands.
  function draw(drawing, words, choices) {
    if (drawing.people.length === 0) { return null; }
    var made = plan(drawing, words, choices.generation);
    var nodes = made.family.nodes.filter(function (node) { return !node.through; });
    var client = nodes.find(function (node) { return node.person.client; }) || nodes[0];
    var names = made.family.generations.map(function (generation, row) {
      return Drawing.make("g", {}, Drawing.wrap(words["generation." + generation], LEFT - 20, 3, 12).map(function (line, index) {
        return Drawing.text(line, 8, made.rows[row] + 4 + index * 15, { "font-size": 12, "text-anchor": "start", fill: "#565c6b" });
      }));
    });
    return {
      width: made.width, height: made.height, middle: [client.x, made.rows[client.row]],
      elements: names.concat(
        made.family.families.map(function (one) { return Drawing.make("g", { "data-line": "descent" }, branch(one, made)); }),
        made.ways.map(function (found) { return Drawing.make("g", { "data-line": found.kind }, Drawing.tie(found.kind, points(found, made))); }),
        nodes.map(function (node) { return person(node, made); })
      )
    };
  }

  // What the legend explains: [key, elements in a box of 60 by 30]; `drawing` leaves out what it does not have.
  function legend(choices, drawing) {
    var made = drawing && Drawing.arranged(drawing.people, drawing.ties, choices.generation);
    var has = function (test) { return !drawing || drawing.people.some(test); };
    var small = function (person) { return [Drawing.make("g", { transform: "translate(30 15) scale(.58)" }, Drawing.symbol(person, 0, 0))]; };
    var signs = choices.symbol.filter(function (symbol) { return has(function (one) { return one.symbol === symbol; }); })
      .map(function (symbol) { return ["symbol." + symbol, small({ symbol: symbol })]; });
    ["client", "deceased"].forEach(function (mark) {
      var person = { symbol: "woman" };
      person[mark] = true;
      if (has(function (one) { return one[mark]; })) { signs.push(["legend." + mark, small(person)]); }
    });
    choices.tie.concat(["coparents"]).forEach(function (kind) {
      var shown = !made || made.couples.concat(made.lines).some(function (line) { return line.kind === kind; });
      var tree = kind === "parent" && made && made.families.length;
      if (!(shown || tree)) { return; }
      var way = [[3, 15], [57, 15]];
      var down = [Drawing.line([[10, 5], [50, 5]]), Drawing.line([[30, 5], [30, 16]]), Drawing.line([[14, 27], [14, 16], [46, 16], [46, 27]])];
      signs.push(["legend." + kind, kind === "parent" ? down : Drawing.tie(kind, way)]);
    });
    return signs;
  }

  Drawing.kinds = Drawing.kinds || {};
  Drawing.kinds.genogram = { draw: draw, legend: legend };
}());
