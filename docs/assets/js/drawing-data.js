// What a drawing consists of: people and ties, and nothing that a file or a paste may smuggle in. Touches no page.
"use strict";

SocialMap.script("drawing-data", [], () => {
  const MOST = { people: 60, ties: 150 };
  /** @type {Record<string, number>} */
  const LENGTH = { name: 40, born: 4, remark: 160 };

  // Signs that draw nothing, turn the direction of the text, or may not stand in an SVG file.
  // deno-lint-ignore no-control-regex
  const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]+/g;
  const LONE = /[\ud800-\udfff]/gu;

  /** @type {SocialMap.DrawingDataRoom["clean"]} */
  function clean(text, most) {
    if (typeof text !== "string") return "";
    const kept = text.slice(0, 4 * most).replace(UNSEEN, " ").replace(LONE, "");
    return Array.from(kept).slice(0, most).join("");
  }

  /** @typedef {Record<string, unknown>} Given what a file says; anything may stand in it */

  /**
   * @param {unknown} value
   * @returns {value is Given}
   */
  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  /**
   * @param {unknown} value
   * @returns {value is number}
   */
  function isNumber(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
  }

  /**
   * @param {Given} given
   * @param {string} field
   */
  function said(given, field) {
    return clean(given[field], LENGTH[field] ?? 0).trim();
  }

  /**
   * @param {unknown} value
   * @param {readonly string[] | undefined} allowed
   * @param {string} otherwise
   */
  function one(value, allowed, otherwise) {
    return typeof value === "string" && allowed?.includes(value) ? value : otherwise;
  }

  /**
   * @param {unknown} value
   * @param {number} most
   * @returns {unknown[]}
   */
  function listed(value, most) {
    return Array.isArray(value) ? value.slice(0, most) : [];
  }

  /**
   * @param {Given} given
   * @param {SocialMap.Choices} choices
   * @param {number} id
   * @returns {SocialMap.GenogramPerson}
   */
  function relative(given, choices, id) {
    const born = said(given, "born");
    return {
      id,
      name: said(given, "name"),
      generation: one(given.generation, choices.generation, "own"),
      symbol: one(given.symbol, choices.symbol, "other"),
      born: /^\d{4}$/.test(born) ? born : "",
      place: one(given.place, choices.place, ""),
      deceased: given.deceased === true,
      client: given.client === true,
      remark: said(given, "remark"),
    };
  }

  /**
   * @param {Given} given
   * @param {SocialMap.Choices} choices
   * @param {number} id
   * @returns {SocialMap.EcogramPerson}
   */
  function supporter(given, choices, id) {
    const support = listed(given.support, 20);
    return {
      id,
      name: said(given, "name"),
      kind: one(given.kind, choices.kind, ""),
      place: one(given.place, choices.place, ""),
      support: choices.support.filter((sort) => support.includes(sort)),
      strength: one(given.strength, choices.strength, "fair"),
      direction: one(given.direction, choices.direction, ""),
      tense: given.tense === true,
      remark: said(given, "remark"),
    };
  }

  /** @type {SocialMap.DrawingDataRoom["person"]} */
  function person(kind, choices, id) {
    return (kind === "genogram" ? relative : supporter)({ symbol: "woman" }, choices, id);
  }

  /** @type {SocialMap.DrawingDataRoom["empty"]} */
  function empty(kind) {
    return { kind, client: "", people: [], ties: [] };
  }

  /** @type {SocialMap.DrawingDataRoom["isEmpty"]} */
  function isEmpty({ people, ties, client }) {
    return !people.length && !ties.length && !client.trim();
  }

  /** @type {SocialMap.DrawingDataRoom["checked"]} */
  function checked(kind, given, choices) {
    if (!isObject(given) || given.kind !== kind || !Array.isArray(given.people)) return null;
    /** @type {Map<number, Given>} */
    const entries = new Map();
    for (const entry of listed(given.people, MOST.people)) {
      if (isObject(entry) && isNumber(entry.id) && !entries.has(entry.id)) entries.set(entry.id, entry);
    }
    if (kind === "ecogram") {
      const people = [...entries].map(([id, entry]) => supporter(entry, choices, id));
      return { kind, client: said({ name: given.client }, "name"), people, ties: [] };
    }
    const people = [...entries].map(([id, entry]) => relative(entry, choices, id));
    const client = people.find((someone) => someone.client);
    for (const someone of people) someone.client = someone === client;
    const ties = listed(given.ties, MOST.ties).filter(isObject).flatMap(({ from, to, kind: sort }, place) => {
      const tie = one(sort, choices.tie, "");
      const known = isNumber(from) && isNumber(to) && from !== to && entries.has(from) && entries.has(to);
      return tie && known ? [{ id: place + 1, from, to, kind: tie }] : [];
    });
    return { kind, client: "", people, ties };
  }

  /** @type {SocialMap.DrawingDataRoom["plain"]} */
  function plain(drawing, choices) {
    const numbers = new Map(drawing.people.map(({ id }, place) => [id, place + 1]));
    const complete = checked(drawing.kind, {
      ...drawing,
      people: drawing.people.map((someone) => ({ ...someone, id: numbers.get(someone.id) })),
      ties: drawing.ties.map(({ from, to, kind }) => ({
        from: numbers.get(from ?? 0),
        to: numbers.get(to ?? 0),
        kind,
      })),
    }, choices);
    return complete && { ...complete, ties: complete.ties.map(({ from, to, kind }) => ({ from, to, kind })) };
  }

  return { MOST, LENGTH, clean, person, empty, isEmpty, checked, plain };
});
