// The ways of the lines in a genogram: straight between neighbours, over the heads in a row, or down beside the columns,
// in lanes of their own, clear of all words. Touches no page.
"use strict";

SocialMap.script("drawing-routes", ["drawing-places"], ({ COLUMN, sources }) => {
  const BESIDE = [8, -8, 15, -15]; // where ties go down beside a column
  const TOP = [10, 18]; // and where they reach the top of a symbol, left or right of its middle
  const LEVELS = [0, -15, 15, -19, 19]; // of several ties between the same neighbours

  /** @typedef {SocialMap.FamilyNode} Node */
  /** @typedef {SocialMap.Lane} Lane */

  /** @type {SocialMap.DrawingRoutesRoom["routes"]} */
  function routes(family) {
    /** @type {Lane[]} */
    const lanes = [];
    /** @type {Map<string, number>} */
    const counts = new Map();

    /**
     * How often this was asked with the same key, before now.
     * @param {string} key
     */
    function counted(key) {
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      return before;
    }

    /**
     * Where a line goes down near `x`, beside others that do.
     * @param {number} row
     * @param {number} x
     */
    function down(row, x) {
      return x + (BESIDE[counted(`${row}at${Math.round(x)}`) % BESIDE.length] ?? 0);
    }

    /**
     * Where a tie reaches a symbol: on the side that it comes from, while there is room.
     * @param {Node} node
     * @param {number} from
     */
    function port(node, from) {
      /** @param {number} side */
      const key = (side) => `top${node.id}${side}`;
      /** @param {number} side */
      const full = (side) => (counts.get(key(side)) ?? 0) >= TOP.length;
      const side = full(from) && !full(-from) ? -from : from;
      return node.x + side * (TOP[counted(key(side)) % TOP.length] ?? 0);
    }

    /**
     * @param {Node} a
     * @param {Node} b
     */
    function neighbours(a, b) {
      const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
      return a.row === b.row &&
        !family.nodes.some(({ row, person, x }) => person && row === a.row && x > left && x < right);
    }

    /**
     * @param {number} row
     * @param {number} from
     * @param {number} to
     * @param {number} rank
     */
    function lane(row, from, to, rank) {
      const made = { row, from: Math.min(from, to) - 9, to: Math.max(from, to) + 9, rank, number: 0 };
      lanes.push(made);
      return made;
    }

    /**
     * The way through a row that is nearest to `x`.
     * @param {number} row
     * @param {number} x
     */
    function gap(row, x) {
      const all = family.nodes.filter((node) => node.row === row && node.person)
        .flatMap((node) => [node.x - COLUMN / 2, node.x + COLUMN / 2]);
      return down(row, all.reduce((near, one) => Math.abs(one - x) < Math.abs(near - x) ? one : near));
    }

    /**
     * @param {SocialMap.FamilyLine} line
     * @returns {SocialMap.Route}
     */
    function route(line) {
      const turned = line.a.row > line.b.row || (line.a.row === line.b.row && line.a.x > line.b.x);
      const [a, b] = turned ? [line.b, line.a] : [line.a, line.b];
      const found = { kind: line.kind, a, b, turned };
      if (neighbours(a, b)) {
        return { ...found, beside: LEVELS[counted(`${a.id}-${b.id}`) % LEVELS.length] ?? 0, steps: [] };
      }
      if (a.row === b.row) {
        const [from, to] = [port(a, 1), port(b, -1)];
        return { ...found, beside: null, steps: [{ from, to, lane: lane(a.row, from, to, 2) }] };
      }
      const side = b.x >= a.x ? 1 : -1;
      let from = down(a.row, a.x + side * COLUMN / 2);
      const steps = [];
      for (let row = a.row + 1; row <= b.row; row += 1) {
        const to = row === b.row ? port(b, from > b.x ? 1 : -1) : gap(row, b.x);
        steps.push({ from, to, lane: lane(row, from, to, 1) });
        from = to;
      }
      return { ...found, beside: null, steps };
    }

    const couples = family.couples.map(route);
    const branches = family.families.map((branch) => {
      const across = [...sources(branch), ...branch.children.map(({ x }) => x)];
      return { branch, lane: lane(branch.row, Math.min(...across), Math.max(...across), 0) };
    });
    const ties = [...couples, ...family.lines.map(route)];
    const heights = family.generations.map((_, row) => stack(lanes.filter((one) => one.row === row)));
    return { ties, branches, heights };
  }

  /**
   * Numbers the lanes above a row: as few as there can be without two lines on top of each other; gives how many.
   * @param {Lane[]} lanes
   */
  function stack(lanes) {
    /** @type {Lane[][]} */
    const full = [];
    for (const one of lanes.sort((a, b) => a.rank - b.rank || a.from - b.from)) {
      /** @param {Lane} other */
      const hinders = (other) => other.rank !== one.rank || (other.from < one.to && one.from < other.to);
      while (full[one.number]?.some(hinders)) one.number += 1;
      full[one.number] = [...(full[one.number] ?? []), one];
    }
    return full.length;
  }

  return { routes };
});
