// Who belongs together in a family tree: rows by generation, partners, parents with their children.
// People and ties in, a family out. Touches no page.
"use strict";

SocialMap.script("drawing-families", ["drawing-places"], ({ COLUMN }) => {
  const COUPLE = ["partners", "separated", "divorced"];
  const THROUGH = 24; // the width of a line that passes a generation
  const MOST_TRIED = 7; // partners in one unit of which every order is tried

  /** @typedef {SocialMap.FamilyNode} Node */
  /** @typedef {SocialMap.FamilyLine} Line */
  /** @typedef {SocialMap.FamilyBranch} Branch */
  /** @typedef {SocialMap.Family} Family */

  /**
   * Those that are tied to each other, in the order of `all`.
   * @template One
   * @param {readonly One[]} all
   * @param {readonly (readonly [One, One])[]} pairs
   * @returns {One[][]}
   */
  function group(all, pairs) {
    const of = new Map(all.map((one) => [one, one]));
    /** @type {(one: One) => One} */
    const root = (one) => {
      const next = /** @type {One} */ (of.get(one));
      return next === one ? one : root(next);
    };
    for (const [one, other] of pairs) of.set(root(other), root(one));
    /** @type {Map<One, One[]>} */
    const groups = new Map();
    for (const one of all) groups.set(root(one), [...(groups.get(root(one)) ?? []), one]);
    return [...groups.values()];
  }

  /**
   * @param {string | number} id
   * @param {number} row
   * @param {SocialMap.GenogramPerson | null} person
   * @returns {Node}
   */
  function nodeOf(id, row, person) {
    const width = person ? COLUMN : THROUGH;
    return { id, row, person, width, x: 0, below: [], above: [], side: 1, crowded: false, words: [] };
  }

  /** @type {SocialMap.DrawingFamiliesRoom["read"]} */
  function read(people, ties, order) {
    const generations = order.filter((generation) => people.some((person) => person.generation === generation));
    const nodes = people.map((person) => nodeOf(person.id, generations.indexOf(person.generation), person));
    const known = new Map(nodes.map((node) => [node.id, node]));
    const lines = ties.flatMap(({ kind, from, to }) => {
      const [a, b] = [known.get(from ?? ""), known.get(to ?? "")];
      return a && b && a !== b ? [{ kind, a, b, shown: false }] : [];
    });
    const couples = lines.filter(({ kind, a, b }) => COUPLE.includes(kind) && a.row === b.row);
    /** @type {Family} */
    const family = { nodes, generations, couples, families: [], lines: [] };
    descend(family, lines);
    siblings(family, lines);
    family.lines = lines.filter((line) =>
      !couples.includes(line) && !line.shown && !(line.kind === "parent" && line.a.row < line.b.row)
    );
    for (const branch of [...family.families]) lengthen(branch, family);
    for (const branch of family.families) {
      for (const node of branch.parents) node.below.push(branch);
      for (const node of branch.children) node.above.push(branch);
    }
    return family;
  }

  /**
   * Finds parents with their children; two parents of a child who are no couple become one.
   * @param {Family} family
   * @param {readonly Line[]} lines
   */
  function descend({ nodes, couples, families }, lines) {
    /** @type {Map<string, Branch>} */
    const made = new Map();
    for (const child of nodes) {
      const parents = nodes.filter((node) =>
        node.row < child.row && lines.some(({ kind, a, b }) => kind === "parent" && a === node && b === child)
      );
      for (const set of pairs(parents, couples)) {
        const key = `${set.map(({ id }) => id).join()}>${child.row}`;
        const branch = made.get(key) ?? { parents: set, children: [], row: child.row };
        branch.children.push(child);
        if (!made.has(key)) families.push(branch);
        made.set(key, branch);
        const [a, b] = set;
        if (a && b && !tied(couples, a, b)) couples.push({ kind: "coparents", a, b, shown: false });
      }
    }
  }

  /**
   * @param {readonly Line[]} couples
   * @param {Node} one
   * @param {Node} other
   */
  function tied(couples, one, other) {
    return couples.some(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  }

  /**
   * Two parents of one row belong together, partners first; others stand alone.
   * @param {readonly Node[]} parents
   * @param {readonly Line[]} couples
   */
  function pairs(parents, couples) {
    /** @type {Node[][]} */
    const sets = [];
    let left = [...parents];
    for (const partners of [true, false]) {
      for (const one of [...left]) {
        if (!left.includes(one) || (!partners && sets.length)) continue;
        const other = left.find((each) =>
          each !== one && each.row === one.row && (!partners || tied(couples, one, each))
        );
        if (!other) continue;
        sets.push([one, other]);
        left = left.filter((each) => each !== one && each !== other);
      }
    }
    return [...sets, ...left.map((node) => [node])];
  }

  /**
   * Brothers and sisters without parents in the drawing hang together, or join the one whose parents are in it.
   * @param {Family} family
   * @param {readonly Line[]} lines
   */
  function siblings({ nodes, families }, lines) {
    const said = lines.filter(({ kind, a, b }) => kind === "sibling" && a.row === b.row);
    /** @param {Node} node */
    const of = (node) => families.filter(({ children }) => children.includes(node));
    for (const set of group(nodes, said.map(({ a, b }) => /** @type {const} */ ([a, b])))) {
      const [first] = set;
      if (!first || set.length < 2) continue;
      const home = set.flatMap(of)[0];
      const loose = set.filter((node) => !of(node).length);
      if (home) home.children = [...home.children, ...loose];
      else families.push({ parents: [], children: set, row: first.row });
    }
    for (const line of said) line.shown = of(line.a).some((branch) => of(line.b).includes(branch));
  }

  /**
   * A line that passes a generation gets a place of its own in the rows between.
   * @param {Branch} branch
   * @param {Family} family
   */
  function lengthen(branch, { nodes, families }) {
    const last = branch.row;
    const [first] = branch.parents;
    if (!first) return;
    let one = branch;
    for (let row = first.row + 1; row < last; row += 1) {
      const place = nodeOf(`through${nodes.length}`, row, null);
      const next = { parents: [place], children: one.children, row: last };
      nodes.push(place);
      families.push(next);
      one.children = [place];
      one.row = row;
      one = next;
    }
  }

  /** @type {SocialMap.DrawingFamiliesRoom["units"]} */
  function units({ generations, nodes, couples }) {
    return generations.map((_, row) => {
      const tiedHere = couples.filter(({ a }) => a.row === row).map(({ a, b }) => /** @type {const} */ ([a, b]));
      return group(nodes.filter((node) => node.row === row), tiedHere).map((members) => {
        const many = members.length > 2 && members.length <= MOST_TRIED;
        const width = members.reduce((sum, node) => sum + node.width, 0);
        return { members: many ? nearest(members, tiedHere) : members, width, x: 0 };
      });
    });
  }

  /**
   * The order in which those who are a couple stand as near as can be.
   * @param {readonly Node[]} members
   * @param {readonly (readonly [Node, Node])[]} couples
   */
  function nearest(members, couples) {
    let best = { cost: Infinity, order: [...members] };
    /** @param {readonly Node[]} order */
    const cost = (order) =>
      couples.reduce((sum, [a, b]) => {
        const apart = order.includes(a) ? Math.abs(order.indexOf(a) - order.indexOf(b)) : 0;
        return sum + apart * apart;
      }, 0);
    /**
     * @param {Node[]} done
     * @param {readonly Node[]} left
     */
    const place = (done, left) => {
      for (const node of left) place([...done, node], left.filter((other) => other !== node));
      if (!left.length && cost(done) < best.cost) best = { cost: cost(done), order: done };
    };
    place([], members);
    return best.order;
  }

  return { read, units };
});
