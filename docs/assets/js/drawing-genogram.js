// The genogram: the family in its rows, with the lines between people.
"use strict";

SocialMap.script("drawing-genogram", [
  "drawing-svg",
  "drawing-lines",
  "drawing-places",
  "drawing-order",
  "drawing-routes",
], (svg, lines, { COLUMN, sources }, { arranged }, { routes }) => {
  const { make } = svg;
  const { R } = lines;
  const LEFT = 112; // for the names of the generations
  const LANE = 15;
  const WORDS = COLUMN - 34; // the width of words under a symbol: lines pass on both sides
  const SOFT = "#565c6b";

  /** @typedef {SocialMap.FamilyNode} Node */
  /** @typedef {SocialMap.Route} Route */

  /** @param {SocialMap.WordLine} line */
  function high({ size }) {
    return size + 3;
  }

  /**
   * @param {SocialMap.GenogramPerson} person
   * @param {SocialMap.Speaker} say
   */
  function wordsOf({ name, born, place, remark }, say) {
    return svg.words(name, [[born, 1], [place && say(`place.${place}`), 2], [remark, 4]], WORDS);
  }

  /**
   * Everybody's place and every line's way, with the heights of the rows.
   * @param {SocialMap.Genogram} drawing
   * @param {SocialMap.Speaker} say
   * @param {readonly string[]} generations
   */
  function plan(drawing, say, generations) {
    const family = arranged(drawing.people, drawing.ties, generations);
    const least = Math.min(...family.nodes.map(({ x, width }) => x - width / 2));
    for (const node of family.nodes) {
      node.x += LEFT - least;
      node.words = node.person ? wordsOf(node.person, say) : [];
    }
    const ways = routes(family);
    let y = 6;
    const rows = family.generations.map((_, row) => {
      const top = y + 14;
      const middle = y + (row ? 30 : 8) + (ways.heights[row] ?? 0) * LANE + R;
      const words = family.nodes.filter((node) => node.row === row)
        .map((node) => node.words.reduce((sum, line) => sum + high(line), 0));
      y = middle + R + 6 + Math.max(...words);
      return { top, middle };
    });
    const width = Math.max(...family.nodes.map((node) => node.x + node.width / 2)) + 24;
    return { family, ...ways, rows, width, height: y + 16 };
  }

  /** @typedef {ReturnType<typeof plan>} Plan */

  /**
   * @param {Plan} made
   * @param {SocialMap.Lane} lane
   */
  function level({ rows }, { row, number }) {
    return (rows[row]?.top ?? 0) + number * LANE;
  }

  /**
   * @param {Plan} made
   * @param {Node} node
   */
  function middle({ rows }, { row }) {
    return rows[row]?.middle ?? 0;
  }

  /**
   * @param {Node} node
   * @param {number} aside
   */
  function edge({ person }, aside) {
    return person ? lines.edge(person.symbol, aside) : 0;
  }

  /**
   * @param {Route} route
   * @param {Plan} made
   * @returns {SocialMap.Point[]}
   */
  function corners({ a, b, beside, steps }, made) {
    const [ya, yb] = [middle(made, a), middle(made, b)];
    if (beside !== null) return [[a.x + edge(a, beside), ya + beside], [b.x - edge(b, beside), ya + beside]];
    const over = steps.flatMap((
      { from, to, lane },
    ) => /** @type {SocialMap.Point[]} */ ([[from, level(made, lane)], [to, level(made, lane)]]));
    const start = steps[0]?.from ?? a.x;
    const end = steps.at(-1)?.to ?? b.x;
    /** @type {SocialMap.Point} */
    const last = [end, yb - edge(b, end - b.x)];
    if (a.row === b.row) return [[start, ya - edge(a, start - a.x)], ...over, last];
    const side = b.x >= a.x ? 1 : -1;
    const low = 9 + 4 * Math.abs(start - a.x - side * COLUMN / 2) / 8;
    return [[a.x + side * edge(a, low), ya + low], [start, ya + low], ...over, last];
  }

  /**
   * From the parents down to their lane, along it, and down to each child.
   * @param {SocialMap.BranchRoute} found
   * @param {Plan} made
   */
  function drawBranch({ branch, lane }, made) {
    const y = level(made, lane);
    const from = sources(branch);
    const across = [...from, ...branch.children.map(({ x }) => x)];
    /** @type {SocialMap.Point[][]} */
    const drawn = [[[Math.min(...across), y], [Math.max(...across), y]]];
    branch.parents.forEach((node, place) => {
      if (!node.person) return;
      const row = middle(made, node);
      const [first = 0] = from;
      if (from.length < branch.parents.length) { // between the two, from the line that joins them
        if (place) drawn.push([[first, row], [first, y]]);
        return;
      }
      const x = from[place] ?? first;
      const side = x > node.x ? 1 : -1;
      const mate = made.ties.some(({ beside, a, b }) => beside === 0 && (side > 0 ? a : b) === node);
      const low = mate ? 8 : 0;
      drawn.push([[node.x + side * edge(node, low), row + low], [x, row + low], [x, y]]);
    });
    for (const node of branch.children) {
      const on = node.person ? undefined : made.branches.find((other) => other.branch === node.below[0]);
      drawn.push([[node.x, y], [node.x, on ? level(made, on.lane) : middle(made, node) - R]]);
    }
    return drawn.filter(([a, b, more]) => more || a?.[0] !== b?.[0] || a?.[1] !== b?.[1]).map((line) =>
      lines.line(line)
    );
  }

  /**
   * @param {Node} node
   * @param {SocialMap.GenogramPerson} person
   * @param {Plan} made
   */
  function drawPerson(node, person, made) {
    const y = middle(made, node);
    let down = y + R + 4;
    return make("g", { "data-person": node.id, "data-symbol": person.symbol }, [
      ...lines.symbol(person, node.x, y),
      ...node.words.map((line) => {
        down += high(line);
        return svg.text(line.text, node.x, down - 1, { "font-size": line.size, "font-weight": line.weight });
      }),
    ]);
  }

  /**
   * @param {string} name
   * @param {number} y
   */
  function generation(name, y) {
    const look = { "font-size": 12, "text-anchor": "start", fill: SOFT };
    return make(
      "g",
      {},
      svg.wrap(name, LEFT - 20, 3, 12).map((line, place) => svg.text(line, 8, y + 4 + place * 15, look)),
    );
  }

  // From back to front.
  /** @type {SocialMap.DrawingKind["draw"]} */
  function draw(drawing, say, choices) {
    const genogram = /** @type {SocialMap.Genogram} */ (drawing);
    if (!genogram.people.length) return null;
    const made = plan(genogram, say, choices.generation);
    const people = made.family.nodes.flatMap((node) => node.person ? [{ node, person: node.person }] : []);
    const { node: client } = people.find(({ person }) => person.client) ?? /** @type {(typeof people)[number]} */
      (people[0]);
    return {
      width: made.width,
      height: made.height,
      middle: [client.x, middle(made, client)],
      elements: [
        ...made.family.generations.map((name, row) =>
          generation(say(`generation.${name}`), made.rows[row]?.middle ?? 0)
        ),
        ...made.branches.map((found) => make("g", { "data-line": "descent" }, drawBranch(found, made))),
        ...made.ties.map((route) => {
          const points = corners(route, made);
          return make(
            "g",
            { "data-line": route.kind },
            lines.tie(route.kind, route.turned ? points.reverse() : points),
          );
        }),
        ...people.map(({ node, person }) => drawPerson(node, person, made)),
      ],
    };
  }

  /** @type {SocialMap.DrawingKind["legend"]} */
  function legend(choices, drawing, _say) {
    const genogram = drawing && /** @type {SocialMap.Genogram} */ (drawing);
    const family = genogram && arranged(genogram.people, genogram.ties, choices.generation);
    /** @param {(person: SocialMap.GenogramPerson) => boolean} test */
    const has = (test) => !genogram || genogram.people.some(test);
    /** @param {Parameters<typeof lines.symbol>[0]} person */
    const small = (person) => [make("g", { transform: "translate(30 15) scale(.58)" }, lines.symbol(person, 0, 0))];
    /** @param {string} kind */
    const shown = (kind) =>
      !family || [...family.couples, ...family.lines].some((line) => line.kind === kind) ||
      (kind === "parent" && family.families.length > 0);
    const descent = () => [
      lines.line([[10, 5], [50, 5]]),
      lines.line([[30, 5], [30, 16]]),
      lines.line([[14, 27], [14, 16], [46, 16], [46, 27]]),
    ];
    return [
      ...choices.symbol.filter((symbol) => has((one) => one.symbol === symbol))
        .map((symbol) => ({ key: `symbol.${symbol}`, elements: small({ symbol }) })),
      ...["client", "deceased"].filter((mark) => has((one) => mark === "client" ? one.client : one.deceased))
        .map((mark) => ({ key: `legend.${mark}`, elements: small({ symbol: "woman", [mark]: true }) })),
      ...[...choices.tie, "coparents"].filter(shown).map((kind) => ({
        key: `legend.${kind}`,
        elements: kind === "parent" ? descent() : lines.tie(kind, [[3, 15], [57, 15]]),
      })),
    ];
  }

  return { draw, legend };
});
