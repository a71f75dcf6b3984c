// The lines and symbols of genogram and ecogram.
"use strict";

SocialMap.script("drawing-lines", ["drawing-svg"], ({ INK, PAPER, make, round }) => {
  const R = 22; // half a symbol

  /** @typedef {SocialMap.Point} Point */
  /** @typedef {SocialMap.Points} Points */

  /** @param {Points} points */
  function path(points) {
    return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;
  }

  /** @type {SocialMap.DrawingLinesRoom["line"]} */
  function line(points, attributes) {
    return make("path", { d: path(points), fill: "none", stroke: INK, "stroke-width": 1.6, ...attributes });
  }

  /**
   * The stretches between corners: ends, length, the unit along it and the unit across.
   * @param {Points} points
   */
  function stretches(points) {
    return points.slice(1).map((end, place) => {
      const start = /** @type {Point} */ (points[place]);
      const length = Math.hypot(end[0] - start[0], end[1] - start[1]) || 1;
      const x = (end[0] - start[0]) / length;
      const y = (end[1] - start[1]) / length;
      return { start, end, length, along: /** @type {Point} */ ([x, y]), across: /** @type {Point} */ ([-y, x]) };
    });
  }

  /** @typedef {ReturnType<typeof stretches>[number]} Stretch */

  /** @param {Points} points */
  function lastOf(points) {
    return /** @type {Stretch} */ (stretches(points).at(-1));
  }

  /** @param {Points} points */
  function longest(points) {
    return stretches(points).reduce((best, stretch) => stretch.length > best.length ? stretch : best);
  }

  /**
   * @param {Stretch} stretch
   * @param {number} far
   * @param {number} beside
   * @returns {Point}
   */
  function at({ start, along, across }, far, beside) {
    return [start[0] + along[0] * far + across[0] * beside, start[1] + along[1] * far + across[1] * beside];
  }

  /**
   * @param {Points} points
   * @param {number} step
   * @param {number} size
   * @returns {Points}
   */
  function teeth(points, step, size) {
    return [
      ...points.slice(0, 1),
      ...stretches(points).flatMap((stretch) => {
        const count = Math.max(2, Math.round(stretch.length / step));
        const turns = Array.from(
          { length: count - 1 },
          (_, turn) => at(stretch, stretch.length * (turn + 1) / count, turn % 2 ? -size : size),
        );
        return [...turns, stretch.end];
      }),
    ];
  }

  /**
   * A line beside the line; corners are met half-way.
   * @param {Points} points
   * @param {number} far
   * @returns {Points}
   */
  function aside(points, far) {
    const all = stretches(points);
    return points.map((point, place) => {
      const near = all.slice(Math.max(0, place - 1), place + 1);
      const same = near.length < 2 ||
        (near[0]?.across[0] === near[1]?.across[0] && near[0]?.across[1] === near[1]?.across[1]);
      const ways = same ? near.slice(0, 1) : near;
      /** @param {0 | 1} axis */
      const moved = (axis) => point[axis] + far * ways.reduce((sum, stretch) => sum + stretch.across[axis], 0);
      return [moved(0), moved(1)];
    });
  }

  /**
   * Short strokes across the longest stretch.
   * @param {Points} points
   * @param {number} share
   * @param {readonly number[]} places
   * @param {number} slant
   */
  function bars(points, share, places, slant) {
    const stretch = longest(points);
    return places.map((place) => {
      const far = stretch.length * share + place;
      return line([at(stretch, far - slant, -8), at(stretch, far + slant, 8)], { "stroke-width": 2 });
    });
  }

  /** @type {SocialMap.DrawingLinesRoom["arrow"]} */
  function arrow(points, size) {
    const last = lastOf(points);
    /** @param {number} wide */
    const back = (wide) => at(last, last.length - size, wide);
    return make("path", { d: `${path([last.end, back(size / 2), back(-size / 2)])}Z`, fill: INK });
  }

  /** @type {SocialMap.DrawingLinesRoom["shorter"]} */
  function shorter(points, by) {
    const last = lastOf(points);
    return [...points.slice(0, -1), at(last, Math.max(0, last.length - by), 0)];
  }

  /** @type {SocialMap.DrawingLinesRoom["zigzag"]} */
  function zigzag(points, attributes) {
    return line(teeth(points, 7, 4.5), attributes);
  }

  /** @param {Points} points */
  function broken(points) {
    const middle = longest(points);
    const gap = [at(middle, middle.length / 2 - 5, 0), at(middle, middle.length / 2 + 5, 0)];
    return [line(points), line(gap, { stroke: PAPER, "stroke-width": 6 }), ...bars(points, 0.5, [-5, 5], 0)];
  }

  /** @type {Record<string, (points: Points) => SVGElement[]>} */
  const TIES = {
    separated: (points) => [line(points), ...bars(points, 0.25, [0], 4)],
    divorced: (points) => [line(points), ...bars(points, 0.25, [-3, 4], 4)],
    coparents: (points) => [line(points, { "stroke-dasharray": "8 5" })],
    sibling: (points) => [line(points, { "stroke-dasharray": "10 4 2 4" })],
    close: (points) => [line(aside(points, 2.5)), line(aside(points, -2.5))],
    distant: (points) => [
      line(points, { "stroke-dasharray": "1.5 6", "stroke-linecap": "round", "stroke-width": 2.6 }),
    ],
    conflict: (points) => [zigzag(points, { "stroke-linejoin": "round" })],
    violence: (points) => [line(teeth(shorter(points, 11), 5, 6), { "stroke-width": 2.4 }), arrow(points, 13)],
    broken,
    parent: (points) => [line(points), arrow(points, 9)],
  };

  /** @type {SocialMap.DrawingLinesRoom["tie"]} */
  function tie(kind, points) {
    return TIES[kind]?.(points) ?? [line(points)];
  }

  /**
   * @param {string} symbol
   * @param {number} x
   * @param {number} y
   * @param {number} half
   */
  function shape(symbol, x, y, half) {
    const look = { fill: PAPER, stroke: INK, "stroke-width": 2 };
    if (symbol === "woman") return make("circle", { cx: round(x), cy: round(y), r: half, ...look });
    if (symbol === "man") {
      return make("rect", { x: round(x - half), y: round(y - half), width: 2 * half, height: 2 * half, ...look });
    }
    return make("path", { d: `${path([[x, y - half], [x + half, y], [x, y + half], [x - half, y]])}Z`, ...look });
  }

  /** @type {SocialMap.DrawingLinesRoom["edge"]} */
  function edge(symbol, beside) {
    const off = Math.min(Math.abs(beside), R);
    if (symbol === "woman") return Math.sqrt(R * R - off * off);
    return symbol === "man" ? R : R - off;
  }

  // A double line for the client, a cross for who has died.
  /** @type {SocialMap.DrawingLinesRoom["symbol"]} */
  function symbol({ symbol: sign, client, deceased }, x, y) {
    const half = sign === "woman" ? R * Math.SQRT1_2 : sign === "man" ? R : R / 2;
    const inner = client ? [shape(sign, x, y, R - (sign === "other" ? 7 : 5))] : [];
    const cross = deceased
      ? [line([[x - half, y - half], [x + half, y + half]]), line([[x - half, y + half], [x + half, y - half]])]
      : [];
    return [shape(sign, x, y, R), ...inner, ...cross];
  }

  return { R, line, arrow, shorter, zigzag, tie, edge, symbol };
});
