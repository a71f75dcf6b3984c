// Saving to a file on the user's own device, only when asked, and opening it again. The file says what was asked and what was answered.
"use strict";

SocialMap.script("form-file", ["text", "page", "form-answers"], (text, page, form) => {
  const MARK = "social-map-form";
  const SCHEMA = 1;
  const LARGEST = 4000000; // bytes
  const MOST = 10000; // choices or lines in one answer

  /** @param {HTMLElement} root */
  function instruments(root) {
    return page.all(root, "[data-instrument]");
  }

  /** @param {HTMLElement} instrument */
  function idOf(instrument) {
    return page.attribute(instrument, "data-instrument");
  }

  /** What the page holds beside fields; looked up late, since a drawing's scripts come after these. */
  function parts() {
    return SocialMap.maybe("drawing")?.parts ?? [];
  }

  /**
   * The questions that were answered, by the id of the answer.
   * @param {HTMLElement} instrument
   * @param {SocialMap.Answers} answers
   */
  function asked(instrument, answers) {
    /** @type {Record<string, string>} */
    const questions = {};
    for (const list of page.all(instrument, "[data-list]")) {
      const id = page.attribute(list, "data-list");
      if (id in answers) questions[id] ??= form.said(list.querySelector(".sm-ask"));
    }
    for (const field of form.fields(instrument, "[data-answer]")) {
      const id = page.attribute(field, "data-answer");
      if (id in answers) questions[id] ??= form.question(field);
    }
    return questions;
  }

  /**
   * @param {HTMLElement} instrument
   * @param {SocialMap.Answers} answers
   */
  function shared(instrument, answers) {
    const pairs = page.all(instrument, "[data-shared]")
      .map((
        field,
      ) => /** @type {const} */ ([page.attribute(field, "data-answer"), page.attribute(field, "data-shared")]));
    return Object.fromEntries(pairs.filter(([id]) => id in answers));
  }

  /** @type {SocialMap.FormFileRoom["collect"]} */
  function collect(root) {
    const full = parts().filter((part) => !part.isEmpty());
    const forms = instruments(root).flatMap((instrument) => {
      const answers = form.read(instrument);
      const drawn = full.length > 0 && instrument.querySelector("[data-drawing]");
      if (!Object.keys(answers).length && !drawn) return [];
      const about = {
        name: page.attribute(instrument, "data-name"),
        version: page.attribute(instrument, "data-version"),
      };
      const said = { ...about, asked: asked(instrument, answers), answers, shared: shared(instrument, answers) };
      return [/** @type {const} */ ([idOf(instrument), said])];
    });
    if (!forms.length && !full.length) return null;
    return {
      kind: MARK,
      schema: SCHEMA,
      saved: new Date().toISOString(),
      forms: Object.fromEntries(forms),
      parts: Object.fromEntries(full.map((part) => [part.name, part.read()])),
    };
  }

  /** @type {SocialMap.FormFileRoom["save"]} */
  function save(file, word) {
    const name = `${word}-${text.minute()}.json`;
    page.download(name, `${JSON.stringify(file, null, 1)}\n`, "application/json");
    return name;
  }

  /**
   * @param {unknown} value
   * @returns {value is Record<string, unknown>}
   */
  function isObject(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value);
  }

  /**
   * @param {unknown} value
   * @returns {value is SocialMap.Plain}
   */
  function isPlain(value) {
    return typeof value === "string" || value === true;
  }

  /**
   * A text, a tick, a list of choices, or lines of such; nothing deeper.
   * @param {unknown} value
   * @returns {value is SocialMap.Answer}
   */
  function isAnswer(value) {
    if (isPlain(value)) return true;
    return Array.isArray(value) && value.length <= MOST &&
      value.every((one) => isPlain(one) || (isObject(one) && Object.values(one).every(isPlain)));
  }

  /**
   * @param {unknown} value
   * @returns {value is SocialMap.Answers}
   */
  function isAnswers(value) {
    return isObject(value) && Object.values(value).every(isAnswer);
  }

  /**
   * The texts of `given`, by names that cannot be anything else.
   * @param {unknown} given
   */
  function texts(given) {
    /** @type {Record<string, string>} */
    const found = Object.create(null);
    if (isObject(given)) { for (const [key, value] of Object.entries(given)) found[key] = String(value).slice(0, 500); }
    return found;
  }

  /** @param {string} content */
  function json(content) {
    try {
      return /** @type {unknown} */ (JSON.parse(content));
    } catch {
      throw new Error("not_ours");
    }
  }

  /**
   * The file's content, checked; an Error with the key of a message when it is not one of ours.
   * @param {string} content
   * @returns {SocialMap.SavedFile}
   */
  function parse(content) {
    const file = json(content);
    if (!isObject(file) || file.kind !== MARK || file.schema !== SCHEMA || !isObject(file.forms)) {
      throw new Error("not_ours");
    }
    /** @type {Record<string, SocialMap.SavedForm>} */
    const forms = Object.create(null); // a file may bring any name, __proto__ too
    for (const [id, saved] of Object.entries(file.forms)) {
      if (!isObject(saved) || !isAnswers(saved.answers)) throw new Error("not_ours");
      forms[id] = {
        name: String(saved.name || id).slice(0, 200),
        version: String(saved.version || "").slice(0, 20),
        asked: texts(saved.asked),
        answers: saved.answers,
        shared: texts(saved.shared),
      };
    }
    const saved = String(file.saved);
    return { saved: /^\d{4}-/.test(saved) ? saved : "", forms, parts: isObject(file.parts) ? file.parts : {} };
  }

  /** @type {SocialMap.FormFileRoom["load"]} */
  async function load(chosen) {
    if (chosen.size > LARGEST) throw new Error("too_large");
    return parse(await chosen.text());
  }

  /** @type {SocialMap.FormFileRoom["of"]} */
  function of(root, file) {
    const names = Object.values(file.forms).map(({ name }) => name).join(", ");
    return { names, here: instruments(root).some((instrument) => idOf(instrument) in file.forms) };
  }

  /** @type {SocialMap.FormFileRoom["apply"]} */
  function apply(root, file, say) {
    /** @type {SocialMap.Told} */
    const told = { count: 0, left: [], said: [] };
    for (const [id, saved] of Object.entries(file.forms)) {
      const instrument = instruments(root).find((one) => idOf(one) === id);
      const left = instrument ? form.write(instrument, saved.answers) : saved.answers;
      const version = instrument?.dataset.version;
      if (version !== undefined && version !== saved.version) {
        told.said.push(say("other_version", { old: saved.version, new: version }));
      }
      told.count += Object.keys(saved.answers).filter((answer) => !(answer in left)).length;
      for (const [answer, value] of Object.entries(left)) {
        if (takeShared(root, saved, answer, value, say)) told.count += 1;
        else told.left.push({ form: saved.name, asked: saved.asked[answer] ?? answer, answer: value });
      }
    }
    const { here, names } = of(root, file);
    for (const [name, content] of Object.entries(file.parts)) {
      const part = parts().find((one) => one.name === name);
      if (here && part?.write(content)) told.count += 1;
      else told.said.push(say("other_drawing", { name: names }));
    }
    return told;
  }

  /**
   * The same question in another form: its answer is taken over where there is none yet, with a word on where it is from.
   * @param {HTMLElement} root
   * @param {SocialMap.SavedForm} saved
   * @param {string} id
   * @param {SocialMap.Answer} answer
   * @param {SocialMap.Speaker} say
   */
  function takeShared(root, saved, id, answer, say) {
    const word = saved.shared[id];
    const fields = form.fields(root, "[data-shared]").filter((field) => field.dataset.shared === word && !field.value);
    if (!fields.length || form.setFields(fields, answer) !== null) return false;
    for (const field of fields) {
      const note = page.make("span", { class: "sm-taken sm-small" }, say("taken", { name: saved.name }));
      field.closest(".sm-question")?.append(note);
    }
    return true;
  }

  return { collect, save, load, of, apply };
});
