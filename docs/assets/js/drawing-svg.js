// Lines, symbols and words as SVG that stands on its own: black on white, attributes only, one generic font.
(function () {
  "use strict";
  var Drawing = window.SocialMap.drawing;
  var SVG = "http://www.w3.org/2000/svg";
  var INK = "#1b1f2a";
  var R = Drawing.R = 22; // half a symbol
  var SIZE = Drawing.SIZE = 14; // of letters

  var make = Drawing.make = function (name, attributes, children) {
    var element = document.createElementNS(SVG, name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    (children || []).forEach(function (child) {
      element.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return element;
  };

  function round(value) { return Math.round(value * 10) / 10; }

  // How wide letters come out, nearly: wide enough never to be too little in common sans-serif fonts.
  Drawing.width = function (text, size) {
    return Array.from(text).reduce(function (sum, letter) {
      if (letter > "\u2e7f") { return sum + 1; }
      if (/[iljftr.,:;'’ ()|!\-]/.test(letter)) { return sum + 0.36; }
      return sum + (/[mwMWQO@%]/.test(letter) ? 0.92 : /[A-Z]/.test(letter) ? 0.74 : 0.6);
    }, 0) * (size || SIZE);
  };

  // The text in lines of at most `width`, at most `most` of them; what does not fit ends in an ellipsis.
  Drawing.wrap = function (text, width, most, size) {
    var lines = [];
    var line = "";
    var cut = function (word) {
      var letters = Array.from(word);
      var taken = letters.length;
      while (taken > 1 && Drawing.width(letters.slice(0, taken).join(""), size) > width) { taken -= 1; }
      return [letters.slice(0, taken).join(""), letters.slice(taken).join("")];
    };
    text.split(/\s+/).filter(Boolean).forEach(function (word) {
      var longer = line ? line + " " + word : word;
      if (Drawing.width(longer, size) <= width) { line = longer; return; }
      if (line) { lines.push(line); }
      var parts = cut(word);
      while (parts[1]) { lines.push(parts[0] + "-"); parts = cut(parts[1]); }
      line = parts[0];
    });
    if (line) { lines.push(line); }
    if (lines.length > most) {
      lines = lines.slice(0, most);
      lines[most - 1] = cut(lines[most - 1] + "…")[1] ? Array.from(lines[most - 1]).slice(0, -1).join("") + "…" : lines[most - 1] + "…";
    }
    return lines;
  };

  Drawing.text = function (words, x, y, attributes) {
    return make("text", Object.assign({ x: round(x), y: round(y), "font-size": SIZE, "text-anchor": "middle", fill: INK }, attributes), [words]);
  };

  function path(points) { return "M" + points.map(function (point) { return round(point[0]) + " " + round(point[1]); }).join("L"); }

  Drawing.line = function (points, attributes) {
    return make("path", Object.assign({ d: path(points), fill: "none", stroke: INK, "stroke-width": 1.6 }, attributes));
  };

  // Walks along the points; calls with each stretch: its ends, its length, the unit along it and the unit across.
  function stretches(points) {
    return points.slice(1).map(function (end, index) {
      var start = points[index];
      var length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
      var along = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
      return { start: start, end: end, length: length, along: along, across: [-along[1], along[0]] };
    });
  }

  function at(stretch, far, aside) {
    return [0, 1].map(function (axis) { return stretch.start[axis] + stretch.along[axis] * far + stretch.across[axis] * (aside || 0); });
  }

  function zigzag(points, step, size) {
    var found = [points[0]];
    stretches(points).forEach(function (stretch) {
      var count = Math.max(2, Math.round(stretch.length / step));
      for (var turn = 1; turn < count; turn += 1) { found.push(at(stretch, stretch.length * turn / count, turn % 2 ? size : -size)); }
      found.push(stretch.end);
    });
    return found;
  }

  function aside(points, far) { // a line beside the line; corners are met half-way
    var parts = stretches(points);
    return points.map(function (point, index) {
      var near = [parts[index - 1], parts[index]].filter(Boolean);
      var same = near.length === 2 && near[0].along[0] === near[1].along[0] && near[0].along[1] === near[1].along[1];
      return [0, 1].map(function (axis) {
        return point[axis] + far * (same ? near[0].across[axis] : near.reduce(function (sum, part) { return sum + part.across[axis]; }, 0));
      });
    });
  }

  function longest(points) {
    return stretches(points).reduce(function (best, stretch) { return stretch.length > best.length ? stretch : best; });
  }

  function bars(points, share, places, slant) { // short strokes across the longest stretch
    var stretch = longest(points);
    return places.map(function (place) {
      var far = stretch.length * share + place;
      return Drawing.line([at(stretch, far - slant, -8), at(stretch, far + slant, 8)], { "stroke-width": 2 });
    });
  }

  Drawing.arrow = function (points, size) { // a head at the end of the line
    var last = stretches(points).pop();
    var tip = function (far, wide) { return at(last, last.length - far, wide).map(round).join(" "); };
    return make("path", { d: "M" + last.end.map(round).join(" ") + "L" + tip(size, size / 2) + "L" + tip(size, -size / 2) + "Z", fill: INK });
  };

  Drawing.shorter = function (points, by) { // the line stops before the point of its arrow
    var last = stretches(points).pop();
    return points.slice(0, -1).concat([at(last, Math.max(0, last.length - by), 0)]);
  };

  Drawing.zigzag = function (points, attributes) { return Drawing.line(zigzag(points, 7, 4.5), attributes); };

  // One tie of a genogram along `points`, as elements.
  Drawing.tie = function (kind, points) {
    var line = Drawing.line;
    if (kind === "separated") { return [line(points)].concat(bars(points, 0.25, [0], 4)); }
    if (kind === "divorced") { return [line(points)].concat(bars(points, 0.25, [-3, 4], 4)); }
    if (kind === "coparents") { return [line(points, { "stroke-dasharray": "8 5" })]; }
    if (kind === "sibling") { return [line(points, { "stroke-dasharray": "10 4 2 4" })]; }
    if (kind === "close") { return [line(aside(points, 2.5)), line(aside(points, -2.5))]; }
    if (kind === "distant") { return [line(points, { "stroke-dasharray": "1.5 6", "stroke-linecap": "round", "stroke-width": 2.6 })]; }
    if (kind === "conflict") { return [Drawing.zigzag(points, { "stroke-linejoin": "round" })]; }
    if (kind === "violence") { return [line(zigzag(Drawing.shorter(points, 11), 5, 6), { "stroke-width": 2.4 }), Drawing.arrow(points, 13)]; }
    if (kind === "broken") {
      var middle = longest(points);
      var gap = [at(middle, middle.length / 2 - 5, 0), at(middle, middle.length / 2 + 5, 0)];
      return [line(points), line(gap, { stroke: "#fff", "stroke-width": 6 })].concat(bars(points, 0.5, [-5, 5], 0));
    }
    return kind === "parent" ? [line(points), Drawing.arrow(points, 9)] : [line(points)];
  };

  function shape(symbol, x, y, half) {
    var look = { fill: "#fff", stroke: INK, "stroke-width": 2 };
    if (symbol === "woman") { return make("circle", Object.assign({ cx: round(x), cy: round(y), r: half }, look)); }
    if (symbol === "man") { return make("rect", Object.assign({ x: round(x - half), y: round(y - half), width: 2 * half, height: 2 * half }, look)); }
    return make("path", Object.assign({ d: path([[x, y - half], [x + half, y], [x, y + half], [x - half, y]]) + "Z" }, look));
  }

  // How far the edge of a symbol lies from its middle line, `aside` from its middle.
  Drawing.edge = function (symbol, aside) {
    var off = Math.min(Math.abs(aside), R);
    return symbol === "woman" ? Math.sqrt(R * R - off * off) : symbol === "man" ? R : R - off;
  };

  // The symbol of a person: a double line for the client, a cross for who has died.
  Drawing.symbol = function (person, x, y) {
    var half = person.symbol === "woman" ? R * 0.7071 : person.symbol === "man" ? R : R / 2;
    return [shape(person.symbol, x, y, R)]
      .concat(person.client ? [shape(person.symbol, x, y, R - (person.symbol === "other" ? 7 : 5))] : [])
      .concat(person.deceased ? [Drawing.line([[x - half, y - half], [x + half, y + half]]), Drawing.line([[x - half, y + half], [x + half, y - half]])] : []);
  };
}());
