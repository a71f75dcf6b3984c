// The ecogram: the client in the middle, around her who supports her, with what, and how strongly.
"use strict";

SocialMap.script("drawing-ecogram", ["drawing-data", "drawing-svg", "drawing-lines"], (data, svg, lines) => {
  const { INK, PAPER, make } = svg;
  const R = 27; // of a circle
  const MIDDLE = 44;
  const WORDS = 128;
  const EDGE = 14;
  /** @type {Record<string, number>} */
  const FAR = { strong: 150, fair: 215, weak: 280 };
  /** @type {Record<string, number>} */
  const THICK = { strong: 5, fair: 2.6, weak: 1.3 };
  const FLAT = 0.8; // wider than high, as screens and sheets on their side are

  /** @typedef {SocialMap.EcogramPerson} Person */

  /**
   * A person with her words, and in which direction and how far she stands.
   * @param {Person} person
   * @param {number} place
   * @param {readonly Person[]} people
   * @param {SocialMap.Speaker} say
   */
  function nodeOf(person, place, people, say) {
    const kind = person.kind && say(`kind.${person.kind}`);
    const where = person.place && say(`place.${person.place}`);
    const words = svg.words(person.name, [[kind, 2], [where, 2], [person.remark, 4]], WORDS);
    const wide = words.map(({ text, size, weight }) => svg.width(text, size) * (weight === "bold" ? 1.08 : 1));
    return {
      person,
      words,
      far: FAR[person.strength] ?? 0,
      angle: 2 * Math.PI * (place + (people.length === 2 ? 0.5 : 0)) / people.length,
      high: words.reduce((sum, { size }) => sum + size + 3, 0),
      wide: Math.max(2 * R, ...wide),
    };
  }

  /** @typedef {ReturnType<typeof nodeOf>} Node */

  /**
   * What a person takes up.
   * @param {Node} node
   * @param {number} scale
   */
  function boxOf(node, scale) {
    const x = Math.sin(node.angle) * node.far * scale;
    const y = -Math.cos(node.angle) * node.far * scale * FLAT;
    const above = y < -1; // words stand on the far side of the circle, clear of the line
    return {
      node,
      x,
      y,
      above,
      left: x - node.wide / 2,
      right: x + node.wide / 2,
      top: y - R - (above ? node.high + 6 : 4),
      bottom: y + R + (above ? 4 : node.high + 6),
    };
  }

  /** @typedef {{ left: number, right: number, top: number, bottom: number }} Sides */
  /** @typedef {ReturnType<typeof boxOf>} Box */

  /**
   * @param {Sides} a
   * @param {Sides} b
   */
  function over(a, b) {
    return a.left < b.right + 8 && b.left < a.right + 8 && a.top < b.bottom + 6 && b.top < a.bottom + 6;
  }

  /**
   * Does the line from the middle to `end` run through the box?
   * @param {Box} end
   * @param {Sides} box
   */
  function through(end, box) {
    for (let step = 0; step <= 40; step += 1) {
      const x = end.x * step / 40;
      const y = end.y * step / 40;
      if (x > box.left - 4 && x < box.right + 4 && y > box.top - 4 && y < box.bottom + 4) return true;
    }
    return false;
  }

  /**
   * @param {readonly Box[]} boxes
   * @param {Sides} middle
   */
  function clear(boxes, middle) {
    return boxes.every((a) => !over(a, middle) && boxes.every((b) => a === b || (!over(a, b) && !through(a, b))));
  }

  /**
   * Where everybody stands: in the order of the list, clockwise from the top; the whole grows until nothing touches.
   * @param {readonly Person[]} people
   * @param {SocialMap.Speaker} say
   */
  function layout(people, say) {
    const nodes = people.map((person, place) => nodeOf(person, place, people, say));
    const middle = { left: -MIDDLE, right: MIDDLE, top: -MIDDLE, bottom: MIDDLE };
    let scale = 1;
    let boxes = nodes.map((node) => boxOf(node, scale));
    while (!clear(boxes, middle) && scale < 40) {
      scale *= 1.06;
      boxes = nodes.map((node) => boxOf(node, scale));
    }
    const ends = [...boxes, middle];
    const x = EDGE - Math.min(...ends.map(({ left }) => left));
    const y = EDGE - Math.min(...ends.map(({ top }) => top));
    return {
      boxes: boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
      x,
      y,
      width: Math.max(...ends.map(({ right }) => right)) + x + EDGE,
      height: Math.max(...ends.map(({ bottom }) => bottom)) + y + EDGE,
    };
  }

  /**
   * One tie from the client to a person, or a sample of one.
   * @param {Pick<Person, "strength" | "tense" | "direction">} person
   * @param {SocialMap.Point} from
   * @param {SocialMap.Point} to
   */
  function tie({ strength, tense, direction }, from, to) {
    const thick = THICK[strength] ?? 1;
    const look = { "stroke-width": thick, ...(strength === "weak" && !tense ? { "stroke-dasharray": "7 5" } : {}) };
    const points = direction === "from" ? [to, from] : [from, to];
    const size = 11 + thick;
    const short = direction ? lines.shorter(points, size - 2) : points;
    const line = (tense ? lines.zigzag : lines.line)(short, look);
    return direction ? [line, lines.arrow(points, size)] : [line];
  }

  /**
   * @param {number} x
   * @param {number} y
   * @param {number} half
   */
  function circle(x, y, half) {
    return make("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: half, fill: PAPER, stroke: INK, "stroke-width": 2 });
  }

  /**
   * @param {Box} box
   * @param {SocialMap.Speaker} say
   */
  function someone({ node, x, y, above }, say) {
    let down = above ? y - R - 6 - node.high : y + R + 4;
    const letters = node.person.support.map((sort) => say(`letter.${sort}`)).join("");
    const inside = { "font-weight": "bold", "font-size": 15, "letter-spacing": 1 };
    return make("g", { "data-person": node.person.id }, [
      circle(x, y, R),
      ...(letters ? [svg.text(letters, x, y + 5, inside)] : []),
      ...node.words.map(({ text, size, weight }) => {
        down += size + 3;
        return svg.text(text, x, down - 1, { "font-size": size, "font-weight": weight });
      }),
    ]);
  }

  /** @type {SocialMap.DrawingKind["draw"]} */
  function draw(drawing, say) {
    const { people, client } = /** @type {SocialMap.Ecogram} */ (drawing);
    if (data.isEmpty(drawing)) return null;
    const { boxes, x, y, width, height } = layout(people, say);
    const ties = boxes.map((box) => {
      const { id, strength } = box.node.person;
      const length = Math.hypot(box.x - x, box.y - y) || 1;
      const [dx, dy] = [(box.x - x) / length, (box.y - y) / length];
      /** @type {SocialMap.Point} */
      const from = [x + dx * (MIDDLE + 3), y + dy * (MIDDLE + 3)];
      /** @type {SocialMap.Point} */
      const to = [box.x - dx * (R + 3), box.y - dy * (R + 3)];
      return make("g", { "data-line": strength, "data-to": id }, tie(box.node.person, from, to));
    });
    const name = svg.wrap(client || say("client"), 2 * MIDDLE - 20, 3);
    const middle = make("g", { "data-person": "client" }, [
      circle(x, y, MIDDLE),
      circle(x, y, MIDDLE - 5),
      ...name.map((line, at) =>
        svg.text(line, x, y + 5 + (at - (name.length - 1) / 2) * 17, { "font-weight": "bold" })
      ),
    ]);
    return { width, height, middle: [x, y], elements: [...ties, middle, ...boxes.map((box) => someone(box, say))] };
  }

  /** @type {SocialMap.DrawingKind["legend"]} */
  function legend(choices, drawing, say) {
    const people = drawing && /** @type {SocialMap.Ecogram} */ (drawing).people;
    /** @param {(person: Person) => boolean} test */
    const has = (test) => !people || people.some(test);
    /** @param {Partial<Person>} person */
    const sample = (person) => tie({ strength: "fair", tense: false, direction: "", ...person }, [3, 15], [57, 15]);
    /** @param {string} sort */
    const letter = (sort) => [
      make("circle", { cx: 30, cy: 15, r: 13, fill: PAPER, stroke: INK, "stroke-width": 1.6 }),
      svg.text(say(`letter.${sort}`), 30, 20, { "font-weight": "bold" }),
    ];
    return [
      ...choices.support.filter((sort) => has((one) => one.support.includes(sort)))
        .map((sort) => ({ key: `support.${sort}`, elements: letter(sort) })),
      ...choices.strength.filter((strength) => has((one) => one.strength === strength))
        .map((strength) => ({ key: `legend.${strength}`, elements: sample({ strength }) })),
      ...(has((one) => one.tense) ? [{ key: "legend.tense", elements: sample({ tense: true }) }] : []),
      ...choices.direction.filter((direction) => direction && has((one) => one.direction === direction))
        .map((direction) => ({ key: `legend.${direction}`, elements: sample({ direction }) })),
    ];
  }

  return { draw, legend };
});
