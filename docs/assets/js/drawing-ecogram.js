// The ecogram: the client in the middle, around her who supports her, with what, and how strongly.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;
  var R = 27; // of a circle
  var MIDDLE = 44;
  var WORDS = 128;
  var FAR = { strong: 150, fair: 215, weak: 280 };
  var THICK = { strong: 5, fair: 2.6, weak: 1.3 };
  var FLAT = 0.8; // wider than high, as screens and sheets on their side are

  function lines(person, words) {
    var small = function (text, most) {
      return Drawing.wrap(text, WORDS, most, 12).map(function (line) { return { text: line, size: 12, weight: "normal" }; });
    };
    return Drawing.wrap(person.name, WORDS / 1.08, 3).map(function (line) { return { text: line, size: 14, weight: "bold" }; })
      .concat(small(words["kind." + person.kind] || "", 2), small(words["place." + person.place] || "", 2), small(person.remark, 4));
  }

  function box(node, scale) { // what a person takes up
    var x = Math.sin(node.angle) * node.far * scale;
    var y = -Math.cos(node.angle) * node.far * scale * FLAT;
    var above = y < -1; // words stand on the far side of the circle, clear of the line
    return {
      node: node, x: x, y: y, above: above, left: x - node.wide / 2, right: x + node.wide / 2,
      top: y - R - (above ? node.high + 6 : 4), bottom: y + R + (above ? 4 : node.high + 6)
    };
  }

  function over(a, b) { return a.left < b.right + 8 && b.left < a.right + 8 && a.top < b.bottom + 6 && b.top < a.bottom + 6; }

  // Does the line from the middle to (x, y) run through the box?
  function through(x, y, one) {
    for (var step = 0; step <= 40; step += 1) {
      var px = x * step / 40;
      var py = y * step / 40;
      if (px > one.left - 4 && px < one.right + 4 && py > one.top - 4 && py < one.bottom + 4) { return true; }
    }
    return false;
  }

  function clear(boxes, middle) {
    return boxes.every(function (a, index) {
      return !over(a, middle) && boxes.every(function (b, other) {
        return other === index || ((other < index || !over(a, b)) && !through(a.x, a.y, b));
      });
    });
  }

  // Where everybody stands: in the order of the list, clockwise from the top; the whole grows until nothing touches.
  function layout(people, words) {
    var nodes = people.map(function (person, index) {
      var said = lines(person, words);
      return {
        id: person.id, person: person, words: said, far: FAR[person.strength], angle: 2 * Math.PI * (index + 0.5 * (people.length === 2)) / people.length,
        high: said.reduce(function (sum, line) { return sum + line.size + 3; }, 0),
        wide: Math.max.apply(null, said.map(function (line) { return Drawing.width(line.text, line.size) * (line.weight === "bold" ? 1.08 : 1); }).concat([2 * R]))
      };
    });
    var middle = { left: -MIDDLE, right: MIDDLE, top: -MIDDLE, bottom: MIDDLE };
    var scale = 1;
    var boxes = nodes.map(function (node) { return box(node, scale); });
    while (!clear(boxes, middle) && scale < 40) {
      scale *= 1.06;
      boxes = nodes.map(function (node) { return box(node, scale); });
    }
    var ends = boxes.concat([middle]);
    var least = function (side) { return Math.min.apply(null, ends.map(function (one) { return one[side]; })); };
    var most = function (side) { return Math.max.apply(null, ends.map(function (one) { return one[side]; })); };
    var x = 14 - least("left");
    var y = 14 - least("top");
    boxes.forEach(function (one) { one.x += x; one.y += y; });
    return { boxes: boxes, x: x, y: y, width: most("right") + x + 14, height: most("bottom") + y + 14 };
  }

  // One tie from the client to a person, or a sample of one.
  function tie(person, from, to) {
    var look = { "stroke-width": THICK[person.strength] };
    if (person.strength === "weak" && !person.tense) { look["stroke-dasharray"] = "7 5"; }
    var points = person.direction === "from" ? [to, from] : [from, to];
    var size = 11 + THICK[person.strength];
    var short = person.direction ? Drawing.shorter(points, size - 2) : points;
    return [person.tense ? Drawing.zigzag(short, look) : Drawing.line(short, look)]
      .concat(person.direction ? [Drawing.arrow(points, size)] : []);
  }

  function circle(x, y, half) { return Drawing.make("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: half, fill: "#fff", stroke: "#1b1f2a", "stroke-width": 2 }); }

  function letters(person, words) { return person.support.map(function (sort) { return words["letter." + sort]; }).join(""); }

  function someone(one, words) {
    var down = one.above ? one.y - R - 6 - one.node.high : one.y + R + 4;
    var name = letters(one.node.person, words);
    var drawn = [circle(one.x, one.y, R)];
    if (name) { drawn.push(Drawing.text(name, one.x, one.y + 5, { "font-weight": "bold", "font-size": 15, "letter-spacing": 1 })); }
    return Drawing.make("g", { "data-person": one.node.id }, drawn.concat(one.node.words.map(function (line) {
      down += line.size + 3;
      return Drawing.text(line.text, one.x, down - 1, { "font-size": line.size, "font-weight": line.weight });
    })));
  }

  function draw(drawing, words) {
    if (Drawing.isEmpty(drawing)) { return null; }
    var made = layout(drawing.people, words);
    var ties = made.boxes.map(function (one) {
      var length = Math.hypot(one.x - made.x, one.y - made.y) || 1;
      var unit = [(one.x - made.x) / length, (one.y - made.y) / length];
      var from = [made.x + unit[0] * (MIDDLE + 3), made.y + unit[1] * (MIDDLE + 3)];
      var to = [one.x - unit[0] * (R + 3), one.y - unit[1] * (R + 3)];
      return Drawing.make("g", { "data-line": one.node.person.strength, "data-to": one.node.id }, tie(one.node.person, from, to));
    });
    var name = Drawing.wrap(drawing.client || words.client, 2 * MIDDLE - 20, 3);
    var middle = [circle(made.x, made.y, MIDDLE), circle(made.x, made.y, MIDDLE - 5)].concat(name.map(function (line, index) {
      return Drawing.text(line, made.x, made.y + 5 + (index - (name.length - 1) / 2) * 17, { "font-weight": "bold" });
    }));
    return {
      width: made.width, height: made.height, middle: [made.x, made.y],
      elements: ties.concat([Drawing.make("g", { "data-person": "client" }, middle)], made.boxes.map(function (one) { return someone(one, words); }))
    };
  }

  // What the legend explains: [key, elements in a box of 60 by 30]; `drawing` leaves out what it does not have.
  function legend(choices, drawing, words) {
    var has = function (test) { return !drawing || drawing.people.some(test); };
    var signs = choices.support.filter(function (sort) { return has(function (one) { return one.support.indexOf(sort) >= 0; }); })
      .map(function (sort) {
        return ["support." + sort, [Drawing.make("circle", { cx: 30, cy: 15, r: 13, fill: "#fff", stroke: "#1b1f2a", "stroke-width": 1.6 }), Drawing.text(words["letter." + sort], 30, 20, { "font-weight": "bold" })]];
      });
    var way = function (person) { return tie(Object.assign({ strength: "fair", direction: "" }, person), [3, 15], [57, 15]); };
    choices.strength.forEach(function (strength) {
      if (has(function (one) { return one.strength === strength; })) { signs.push(["legend." + strength, way({ strength: strength })]); }
    });
    if (has(function (one) { return one.tense; })) { signs.push(["legend.tense", way({ tense: true })]); }
    choices.direction.filter(Boolean).forEach(function (direction) {
      if (has(function (one) { return one.direction === direction; })) { signs.push(["legend." + direction, way({ direction: direction })]); }
    });
    return signs;
  }

  Drawing.kinds = Drawing.kinds || {};
  Drawing.kinds.ecogram = { draw: draw, legend: legend };
}());
