// Words and elements of SVG that stands on its own: black on white, attributes only, one generic font.
"use strict";

SocialMap.script("drawing-svg", [], () => {
  const SVG = "http://www.w3.org/2000/svg";
  const INK = "#1b1f2a";
  const PAPER = "#fff";
  const SIZE = 14; // of letters
  const SMALL = 12;
  const BOLD = 1.08; // how much wider bold letters are

  /** @type {SocialMap.DrawingSvgRoom["make"]} */
  function make(name, attributes = {}, children = []) {
    const element = /** @type {SVGElement} */ (document.createElementNS(SVG, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.append(...children);
    return element;
  }

  /** @type {SocialMap.DrawingSvgRoom["round"]} */
  function round(value) {
    return Math.round(value * 10) / 10;
  }

  // Wide enough never to be too little in common sans-serif fonts.
  /** @type {SocialMap.DrawingSvgRoom["width"]} */
  function width(text, size = SIZE) {
    return size * Array.from(text).reduce((sum, letter) => {
      if (letter > "\u2e7f") return sum + 1;
      if (/[iljftr.,:;'’ ()|!\-]/.test(letter)) return sum + 0.36;
      return sum + (/[mwMWQO@%]/.test(letter) ? 0.92 : /[A-Z]/.test(letter) ? 0.74 : 0.6);
    }, 0);
  }

  /**
   * What of a word fits into a line, and the rest.
   * @param {string} word
   * @param {number} most
   * @param {number} [size]
   * @returns {[string, string]}
   */
  function cut(word, most, size) {
    const letters = Array.from(word);
    let taken = letters.length;
    while (taken > 1 && width(letters.slice(0, taken).join(""), size) > most) taken -= 1;
    return [letters.slice(0, taken).join(""), letters.slice(taken).join("")];
  }

  /** @type {SocialMap.DrawingSvgRoom["wrap"]} */
  function wrap(text, widest, most, size) {
    /** @type {string[]} */
    const lines = [];
    let line = "";
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (width(longer, size) <= widest) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      let [start, rest] = cut(word, widest, size);
      while (rest) {
        lines.push(`${start}-`);
        [start, rest] = cut(rest, widest, size);
      }
      line = start;
    }
    if (line) lines.push(line);
    if (lines.length <= most) return lines;
    const last = lines[most - 1] ?? "";
    const full = cut(`${last}…`, widest, size)[1] !== "";
    return [...lines.slice(0, most - 1), `${full ? Array.from(last).slice(0, -1).join("") : last}…`];
  }

  /** @type {SocialMap.DrawingSvgRoom["words"]} */
  function words(name, more, widest) {
    /** @type {SocialMap.WordLine[]} */
    const first = wrap(name, widest / BOLD, 3).map((text) => ({ text, size: SIZE, weight: "bold" }));
    return [
      ...first,
      ...more.flatMap(([said, most]) =>
        wrap(said, widest, most, SMALL).map((text) => ({ text, size: SMALL, weight: /** @type {const} */ ("normal") }))
      ),
    ];
  }

  /** @type {SocialMap.DrawingSvgRoom["text"]} */
  function text(said, x, y, attributes) {
    const look = { x: round(x), y: round(y), "font-size": SIZE, "text-anchor": "middle", fill: INK, ...attributes };
    return make("text", look, [said]);
  }

  return { INK, PAPER, make, round, width, wrap, words, text };
});
