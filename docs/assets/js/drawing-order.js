// The order in which people stand in their rows, so that few lines cross. Touches no page.
"use strict";

SocialMap.script("drawing-order", ["drawing-families", "drawing-places"], (families, places) => {
  const PATIENCE = 6; // times that everything is tried again
  const { span, wish, put, mean, sources } = places;

  /** @typedef {SocialMap.Family} Family */
  /** @typedef {SocialMap.FamilyUnit} Unit */
  /** @typedef {{ family: Family, rows: Unit[][], cost: number }} State */

  /**
   * What an order costs: long lines, and families that run through each other.
   * @param {Family} family
   */
  function costOf({ families: branches, couples, lines }) {
    const spans = branches.map(span);
    let sum = spans.reduce((total, { from, to }) => total + to - from, 0);
    spans.forEach((a, place) => {
      for (const b of spans.slice(place + 1)) {
        if (a.row !== b.row || a.from >= b.to + 4 || b.from >= a.to + 4) continue;
        sum += 150 + Math.min(a.to, b.to) - Math.max(a.from, b.from);
      }
    });
    for (const { a, b } of couples) sum += Math.abs(a.x - b.x);
    return lines.reduce((total, { a, b }) => total + Math.abs(a.x - b.x) / 5, sum);
  }

  /**
   * By the middle of what a unit is tied to; equals stay in the order of the list.
   * @param {readonly Unit[]} row
   * @param {SocialMap.Looks} looks
   */
  function sorted(row, looks) {
    return row.map((unit) => ({ unit, key: wish(unit, looks) })).sort((a, b) => a.key - b.key).map(({ unit }) => unit);
  }

  /**
   * Who has parents to the left stands to the left.
   * @param {Unit} unit
   */
  function turn(unit) {
    const keys = unit.members.flatMap(({ above, x }) => {
      if (!above.length) return [];
      return [mean([...above.flatMap(sources), ...(above[0]?.parents.length ? [] : [x])])];
    });
    const [first = 0] = keys;
    if (keys.length < 2 || first <= (keys.at(-1) ?? 0)) return;
    unit.members.reverse();
    put(unit);
  }

  /**
   * Tries one change; keeps it when it is better.
   * @param {State} state
   * @param {() => void} change
   */
  function better(state, change) {
    change();
    places.settle(state.rows, 8);
    const found = costOf(state.family);
    if (found < state.cost - 1) {
      state.cost = found;
      return true;
    }
    change(); // done twice it is undone
    return false;
  }

  /** @param {State} state */
  function improve(state) {
    let changed = false;
    for (const row of state.rows) {
      row.forEach((_, place) => {
        if ((row[place]?.members.length ?? 0) > 1 && better(state, () => row[place]?.members.reverse())) changed = true;
        if (
          place + 1 < row.length && better(state, () => row.splice(place, 2, ...row.slice(place, place + 2).reverse()))
        ) {
          changed = true;
        }
      });
    }
    return changed;
  }

  /**
   * The side on which the line of a parent alone goes down: the one where no partner stands.
   * @param {Family} family
   */
  function sides({ nodes, couples }) {
    for (const node of nodes) {
      const mates = couples.filter(({ a, b }) => a === node || b === node).map(({ a, b }) => a === node ? b : a);
      const right = mates.some(({ x }) => x > node.x);
      const left = mates.some(({ x }) => x < node.x);
      node.side = right && !left ? -1 : 1;
      node.crowded = right && left; // then the line keeps clear of the one that comes from two parents
    }
  }

  /**
   * Those who are tied to nobody stand beside the others, not far from them.
   * @param {Family} family
   */
  function together({ nodes, families: branches }) {
    const taken = [
      ...nodes.map(({ x, width }) => ({ from: x - width / 2, to: x + width / 2 })),
      ...branches.map(span),
    ].sort((a, b) => a.from - b.from);
    let end = taken[0]?.to ?? 0;
    let moved = 0;
    for (const { from, to } of taken) {
      const gap = from - end - 2 * places.BETWEEN;
      if (gap > 0) {
        const edge = from - moved;
        for (const node of nodes) if (node.x >= edge) node.x -= gap;
        moved += gap;
      }
      end = Math.max(end, to);
    }
  }

  /** @param {Family} family */
  function arrange(family) {
    /** @type {State} */
    const state = { family, rows: families.units(family), cost: 0 };
    const settle = () => {
      places.settle(state.rows, 8);
      sides(family);
    };
    settle();
    for (let round = 0; round < 4; round += 1) {
      state.rows.forEach((row, place) => {
        if (!place) return;
        const order = sorted(row, "above");
        state.rows[place] = order;
        order.forEach(turn);
      });
      settle();
      state.rows = state.rows.map((row, place) => place + 1 < state.rows.length ? sorted(row, "below") : row);
      settle();
    }
    state.cost = costOf(family);
    for (let again = 0; again < PATIENCE && improve(state); again += 1) sides(family);
    places.settle(state.rows, 30);
    sides(family);
    together(family);
  }

  /** @type {{ key: string, family: Family } | null} */
  let last = null;

  /** @type {SocialMap.DrawingOrderRoom["arranged"]} */
  function arranged(people, ties, generations) {
    const key = JSON.stringify([people.map(({ id, generation }) => [id, generation]), ties]);
    if (last?.key === key) { // only words have changed
      last.family.nodes.forEach((node, place) => node.person &&= people[place] ?? null);
      return last.family;
    }
    const family = families.read(people, ties, generations);
    arrange(family);
    last = { key, family };
    return family;
  }

  /** @type {SocialMap.DrawingOrderRoom["forget"]} */
  function forget() {
    last = null;
  }

  return { arranged, forget };
});
