// A case as a file: every form of one client, with its versions by date. guide/case-file.md describes the format.
// Touches no page: what comes in is read strictly, whoever made it.
"use strict";

SocialMap.script("case-format", ["form-saved"], (reading) => {
  const MARK = "social-map-case";
  const SCHEMA = 1;
  const LARGEST = 16000000; // bytes of a file
  const LONGEST = 20000; // signs in one text, as the fields of forms allow
  const MOST = {
    sheets: 100,
    versions: 60,
    forms: 10,
    answers: 3000,
    parts: 5,
    rows: 200,
    keys: 60,
    organisations: 50,
    talks: 100,
  };
  const DEEPEST = 5; // of a drawing
  const DEEPEST_ANSWER = 4;
  const KNOWN = ["kind", "schema", "saved", "sheets", "organisations", "sought"];
  const OF_ORGANISATION = ["id", "name", "where", "offers", "services", "reach", "talks"];
  const OF_TALK = /** @type {const} */ (["day", "who", "asked", "answer", "next"]);
  const OF_SOUGHT = ["country", "services", "group", "whom", "need"];
  const OF_VERSION = ["day", "done", "forms", "parts", "picture"]; // the last one of each is for who reads without the site
  const OF_FORM = ["name", "version", "asked", "answers", "shared", "words"];

  /** @type {SocialMap.CaseFormatRoom["empty"]} */
  function empty() {
    const sought = { country: "", services: [], group: "", whom: "", need: "" };
    return { saved: "", sheets: Object.create(null), organisations: [], sought };
  }

  /** @type {SocialMap.CaseFormatRoom["written"]} */
  function written(file, moment) {
    const { sheets, organisations, sought } = file;
    const saved = moment.toISOString();
    return JSON.stringify({ kind: MARK, schema: SCHEMA, saved, sheets, organisations, sought }, null, 1);
  }

  /**
   * Text, numbers, ticks, and lists and groups of them: no deeper and no more than a drawing has.
   * @param {unknown} value
   * @param {number} deep
   * @returns {boolean}
   */
  function bounded(value, deep) {
    if (value === null || typeof value === "boolean") return true;
    if (typeof value === "number") return Number.isFinite(value);
    if (typeof value === "string") return value.length <= LONGEST;
    if (deep === 0) return false;
    if (Array.isArray(value)) return value.length <= MOST.rows && value.every((one) => bounded(one, deep - 1));
    if (!reading.isObject(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= MOST.keys &&
      entries.every(([key, one]) => key.length <= 200 && bounded(one, deep - 1));
  }

  /**
   * @param {unknown} given
   * @param {number} most
   * @returns {[string, unknown][]}
   */
  function entries(given, most) {
    if (!reading.isObject(given)) throw new Error("damaged");
    const found = Object.entries(given);
    if (found.length > most) throw new Error("too_much");
    if (found.some(([key]) => !key || key.length > 200)) throw new Error("damaged");
    return found;
  }

  /**
   * How many names of `given` are none of `known`.
   * @param {Record<string, unknown>} given
   * @param {readonly string[]} known
   */
  const strange = (given, known) => Object.keys(given).filter((key) => !known.includes(key)).length;

  /** @type {SocialMap.CaseFormatRoom["isDay"]} */
  function isDay(day) {
    return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  }

  /**
   * The forms of a version, each checked.
   * @param {Record<string, unknown>} given
   */
  function forms(given) {
    try {
      return reading.forms(given);
    } catch {
      throw new Error("damaged");
    }
  }

  /**
   * A version whose day is none (a year of five digits) is read all the same, with `day`: what was filled in is not lost for it.
   * @param {unknown} given
   * @param {string} day
   * @returns {{ version: SocialMap.CaseVersion, dropped: number }}
   */
  function version(given, day) {
    if (!reading.isObject(given) || typeof given.day !== "string") throw new Error("damaged");
    const brought = entries(given.forms, MOST.forms);
    let dropped = strange(given, OF_VERSION) + (isDay(given.day) ? 0 : 1);
    for (const [, form] of brought) {
      if (!reading.isObject(form)) throw new Error("damaged");
      dropped += strange(form, OF_FORM);
      const answers = entries(form.answers, MOST.answers);
      if (!answers.every(([, answer]) => bounded(answer, DEEPEST_ANSWER))) throw new Error("too_much");
    }
    /** @type {Record<string, unknown>} */
    const parts = Object.create(null);
    for (const [name, part] of entries(given.parts ?? {}, MOST.parts)) {
      if (!bounded(part, DEEPEST)) throw new Error("too_much");
      parts[name] = part;
    }
    const done = Array.isArray(given.done) ? given.done.filter((id) => brought.some(([one]) => one === id)) : [];
    const found = forms(/** @type {Record<string, unknown>} */ (given.forms));
    return { version: { day: isDay(given.day) ? given.day : day, done, forms: found, parts }, dropped };
  }

  /**
   * @param {unknown} given
   * @returns {{ organisation: SocialMap.CaseOrganisation, dropped: number }}
   */
  function organisation(given) {
    if (!reading.isObject(given)) throw new Error("damaged");
    const { id, name, where, offers, reach = "", talks = [], services = [] } = given;
    const said = [id, name, where, offers, reach].map((one) => short(one, 1000));
    if (!Array.isArray(talks) || !Array.isArray(services) || services.length > MOST.keys) throw new Error("damaged");
    if (talks.length > MOST.talks) throw new Error("too_much");
    const read = talks.map(talk);
    const [own = "", called = "", place = "", offered = "", reached = ""] = said;
    const asked = services.map((one) => short(one, 200));
    const found = { id: own, name: called, where: place, offers: offered, services: asked, reach: reached };
    const dropped = read.reduce((sum, one) => sum + one.dropped, strange(given, OF_ORGANISATION));
    return { organisation: { ...found, talks: read.map((one) => one.talk) }, dropped };
  }

  /**
   * @param {unknown} text
   * @param {number} longest
   */
  function short(text, longest) {
    if (typeof text !== "string") throw new Error("damaged");
    if (text.length > longest) throw new Error("too_much");
    return text;
  }

  /**
   * @param {unknown} given
   * @returns {{ talk: SocialMap.CaseTalk, dropped: number }}
   */
  function talk(given) {
    if (!reading.isObject(given)) throw new Error("damaged");
    const found = { day: "", who: "", asked: "", answer: "", next: "" };
    for (const key of OF_TALK) found[key] = short(given[key] ?? "", LONGEST);
    if (found.day && !isDay(found.day)) found.day = "";
    return { talk: found, dropped: strange(given, OF_TALK) };
  }

  /**
   * @param {unknown} given
   * @returns {{ sought: SocialMap.CaseSought, dropped: number }}
   */
  function looked(given) {
    if (given === undefined) return { sought: empty().sought, dropped: 0 };
    if (!reading.isObject(given)) throw new Error("damaged");
    const { services = [] } = given;
    if (!Array.isArray(services) || services.length > MOST.keys) throw new Error("damaged");
    /** @param {string} key */
    const said = (key) => short(given[key] ?? "", LONGEST);
    const sought = { country: said("country"), group: said("group"), whom: said("whom"), need: said("need") };
    return {
      sought: { ...sought, services: services.map((one) => short(one, 200)) },
      dropped: strange(given, OF_SOUGHT),
    };
  }

  /** @type {SocialMap.CaseFormatRoom["read"]} */
  function read(given) {
    if (!reading.isObject(given) || given.kind !== MARK) throw new Error("not_ours");
    if (typeof given.schema !== "number") throw new Error("damaged");
    if (given.schema > SCHEMA) throw new Error("newer");
    if (given.schema !== SCHEMA) throw new Error("damaged");
    const file = empty();
    const { saved } = given;
    file.saved = typeof saved === "string" && /^\d{4}-/.test(saved) ? saved.slice(0, 40) : "";
    const [day = ""] = [file.saved, new Date().toISOString()].map((one) => one.slice(0, 10)).filter(isDay);
    let dropped = strange(given, KNOWN);
    for (const [id, versions] of entries(given.sheets, MOST.sheets)) {
      if (!Array.isArray(versions) || !versions.length) throw new Error("damaged");
      if (versions.length > MOST.versions) throw new Error("too_much");
      const found = versions.map((one) => version(one, day));
      file.sheets[id] = sorted(found.map((one) => one.version));
      dropped += found.reduce((sum, one) => sum + one.dropped, 0);
    }
    const list = given.organisations ?? [];
    if (!Array.isArray(list)) throw new Error("damaged");
    if (list.length > MOST.organisations) throw new Error("too_much");
    const brought = list.map(organisation);
    file.organisations = brought.map((one) => one.organisation);
    const search = looked(given.sought);
    file.sought = search.sought;
    dropped += search.dropped;
    return { file, dropped: brought.reduce((sum, one) => sum + one.dropped, dropped) };
  }

  /**
   * From old to new; of one day in the order in which they were made.
   * @param {readonly SocialMap.CaseVersion[]} versions
   */
  function sorted(versions) {
    return versions.map((one, at) => ({ one, at }))
      .sort((a, b) => a.one.day < b.one.day ? -1 : a.one.day > b.one.day ? 1 : a.at - b.at)
      .map(({ one }) => one);
  }

  /** @type {SocialMap.CaseFormatRoom["add"]} */
  function add(file, sheet, brought) {
    const before = file.sheets[sheet] ?? [];
    if (before.length >= MOST.versions) throw new Error("too_much");
    file.sheets[sheet] = sorted([...before, brought]);
  }

  /** @type {SocialMap.CaseFormatRoom["drop"]} */
  function drop(file, sheet, gone) {
    const rest = (file.sheets[sheet] ?? []).filter((one) => one !== gone);
    if (rest.length) file.sheets[sheet] = rest;
    else delete file.sheets[sheet];
  }

  /** @type {SocialMap.CaseFormatRoom["ofForm"]} */
  function ofForm(file, day) {
    const [dated] = Object.values(file.forms).flatMap(({ answers }) =>
      isDay(answers.date) ? [String(answers.date)] : []
    );
    const given = { day: dated ?? (isDay(file.saved.slice(0, 10)) ? file.saved.slice(0, 10) : day), forms: file.forms };
    return version({ ...given, parts: file.parts, done: [] }, day).version;
  }

  return { MARK, SCHEMA, LARGEST, MOST, empty, written, read, add, drop, ofForm, isDay };
});
