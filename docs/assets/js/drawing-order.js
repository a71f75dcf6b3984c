// The order in which people stand in their rows, so that few lines cross. Touches no page.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;
  var Families = Drawing.families;
  var PATIENCE = 6; // times that everything is tried again

  function span(one) {
    var across = Drawing.sources(one).concat(one.children.map(function (node) { return node.x; }));
    return { one: one, row: one.children[0].row, from: Math.min.apply(null, across), to: Math.max.apply(null, across) };
  }

  // What an order costs: long lines, and families that run through each other.
  function cost(family) {
    var spans = family.families.map(span);
    var sum = spans.reduce(function (total, part) { return total + part.to - part.from; }, 0);
    spans.forEach(function (a, index) {
      spans.slice(index + 1).forEach(function (b) {
        if (a.row === b.row && a.from < b.to + 4 && b.from < a.to + 4) { sum += 150 + Math.min(a.to, b.to) - Math.max(a.from, b.from); }
      });
    });
    family.couples.forEach(function (line) { sum += Math.abs(line.a.x - line.b.x); });
    return family.lines.reduce(function (total, line) { return total + Math.abs(line.a.x - line.b.x) / 5; }, sum);
  }

  function sorted(row, looks) { // by the middle of what a unit is tied to; equals stay in the order of the list
    var keyed = row.map(function (unit, index) { return { unit: unit, key: Families.wish(unit, looks), index: index }; });
    keyed.sort(function (a, b) { return a.key - b.key || a.index - b.index; });
    return keyed.map(function (entry) { return entry.unit; });
  }

  function turn(unit) { // who has parents to the left stands to the left
    var keys = unit.members.map(function (node) {
      return node.above.length ? Families.mean([].concat.apply([], node.above.map(Drawing.sources)).concat(node.above[0].parents.length ? [] : [node.x])) : null;
    }).filter(function (key) { return key !== null; });
    if (keys.length > 1 && keys[0] > keys[keys.length - 1]) { unit.members.reverse(); Families.put(unit); }
  }

  // Tries one change; keeps it when it is better.
  function better(state, change, back) {
    change();
    Families.settle(state.rows, 8);
    var found = cost(state.family);
    if (found < state.cost - 1) { state.cost = found; return true; }
    back();
    return false;
  }

  function improve(state) {
    var changed = false;
    state.rows.forEach(function (row) {
      row.forEach(function (unit, index) {
        var flip = function () { unit.members.reverse(); };
        var swap = function () { row.splice(index, 2, row[index + 1], row[index]); };
        if (unit.members.length > 1 && better(state, flip, flip)) { changed = true; }
        if (index + 1 < row.length && better(state, swap, swap)) { changed = true; }
      });
    });
    return changed;
  }

  // The side on which the line of a parent alone goes down: the one where no partner stands.
  function sides(family) {
    family.nodes.forEach(function (node) {
      var mates = family.couples.filter(function (line) { return line.a === node || line.b === node; })
        .map(function (line) { return line.a === node ? line.b : line.a; });
      var right = mates.some(function (mate) { return mate.x > node.x; });
      var left = mates.some(function (mate) { return mate.x < node.x; });
      node.side = right && !left ? -1 : 1;
      node.crowded = right && left; // then the line keeps clear of the one that comes from two parents
    });
  }

  // Those who are tied to nobody stand beside the others, not far from them.
  function together(family) {
    var taken = family.nodes.map(function (node) { return { from: node.x - node.width / 2, to: node.x + node.width / 2 }; }).concat(family.families.map(span));
    taken.sort(function (a, b) { return a.from - b.from; });
    var end = taken[0].to;
    var moved = 0;
    taken.forEach(function (one) {
      var gap = one.from - end - Families.apart;
      if (gap > 0) {
        var edge = one.from - moved;
        family.nodes.forEach(function (node) { if (node.x >= edge) { node.x -= gap; } });
        moved += gap;
      }
      end = Math.max(end, one.to);
    });
  }

  var last = { key: null, family: null };

  // The family with everybody's place across: {nodes: [{id, person, row, x}], couples, families, lines, generations}.
  Drawing.arranged = function (people, ties, generations) {
    var key = JSON.stringify([people.map(function (person) { return [person.id, person.generation]; }), ties]);
    if (key === last.key) { // only words have changed
      last.family.nodes.forEach(function (node, index) { if (!node.through) { node.person = people[index]; } });
      return last.family;
    }
    var family = Families.read(people, ties, generations);
    var state = { family: family, rows: Families.units(family) };
    var settle = function () { Families.settle(state.rows, 8); sides(family); };
    settle();
    for (var round = 0; round < 4; round += 1) {
      state.rows.forEach(function (row, index) { if (index) { state.rows[index] = sorted(row, "above"); state.rows[index].forEach(turn); } });
      settle();
      state.rows.forEach(function (row, index) { if (index + 1 < state.rows.length) { state.rows[index] = sorted(row, "below"); } });
      settle();
    }
    state.cost = cost(family);
    for (var again = 0; again < PATIENCE && improve(state); again += 1) { sides(family); }
    Families.settle(state.rows, 30);
    sides(family);
    together(family);
    last = { key: key, family: family };
    return family;
  };

  // Forget the last family: the page is cleared.
  Drawing.forget = function () { last = { key: null, family: null }; };
}());
