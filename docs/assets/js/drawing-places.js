// Where the people of a family stand across: in their order, none over another, as near as can be to whom they are tied to.
// Touches no page.
"use strict";

SocialMap.script("drawing-places", [], () => {
  const COLUMN = 150; // of one person
  const BETWEEN = 20; // couples

  /** @typedef {SocialMap.FamilyUnit} Unit */

  /** @type {SocialMap.DrawingPlacesRoom["mean"]} */
  function mean(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  }

  // Between two parents, or beside one.
  /** @type {SocialMap.DrawingPlacesRoom["sources"]} */
  function sources({ parents }) {
    const [one, other] = parents;
    if (one && other && Math.abs(one.x - other.x) < COLUMN + 1) return [(one.x + other.x) / 2];
    return parents.map(({ x, person, side, crowded }) => person ? x + side * (COLUMN / 2 - (crowded ? 12 : 0)) : x);
  }

  /** @type {SocialMap.DrawingPlacesRoom["span"]} */
  function span(branch) {
    const across = [...sources(branch), ...branch.children.map(({ x }) => x)];
    return { row: branch.row, from: Math.min(...across), to: Math.max(...across) };
  }

  /** @type {SocialMap.DrawingPlacesRoom["put"]} */
  function put(unit) {
    let left = unit.x - unit.width / 2;
    for (const node of unit.members) {
      node.x = left + node.width / 2;
      left += node.width;
    }
  }

  /**
   * Each unit as near as can be to where it wants to be, in its order, none over another (isotonic regression).
   * @param {readonly Unit[]} row
   * @param {readonly number[]} wishes
   */
  function spread(row, wishes) {
    /** @type {{ units: { unit: Unit, offset: number }[], sum: number }[]} */
    const blocks = [];
    let offset = 0;
    row.forEach((unit, place) => {
      const before = row[place - 1];
      if (before) offset += before.width / 2 + BETWEEN + unit.width / 2;
      let block = { units: [{ unit, offset }], sum: (wishes[place] ?? 0) - offset };
      for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
        if (last.sum / last.units.length < block.sum / block.units.length) break;
        block = { units: [...last.units, ...block.units], sum: last.sum + block.sum };
        blocks.pop();
      }
      blocks.push(block);
    });
    for (const { units, sum } of blocks) {
      for (const { unit, offset: far } of units) {
        unit.x = far + sum / units.length;
        put(unit);
      }
    }
  }

  /** @type {SocialMap.DrawingPlacesRoom["wish"]} */
  function wish(unit, looks) {
    const found = unit.members.flatMap((node) => {
      const above = looks === "below" ? [] : node.above.map((branch) => {
        const from = branch.parents.length ? sources(branch) : branch.children.map(({ x }) => x);
        return mean(from) - (node.x - unit.x);
      });
      const below = looks === "above"
        ? []
        : node.below.map((branch) => mean(branch.children.map(({ x }) => x)) - (mean(sources(branch)) - unit.x));
      return [...above, ...below];
    });
    return found.length ? mean(found) : unit.x;
  }

  /** @type {SocialMap.DrawingPlacesRoom["settle"]} */
  function settle(rows, rounds) {
    for (const row of rows) spread(row, row.map(() => 0));
    for (let round = 0; round < rounds; round += 1) {
      const down = round % 2 === 0;
      const looks = round >= 4 ? "both" : down ? "above" : "below";
      for (const row of down ? rows : [...rows].reverse()) spread(row, row.map((unit) => wish(unit, looks)));
    }
  }

  return { COLUMN, BETWEEN, settle, wish, put, mean, sources, span };
});
