// Saving to a file on the user's own device, only when asked, and opening it again. The file says what was asked and what was answered.
"use strict";

SocialMap.script("form-file", ["text", "page", "form-answers", "form-saved"], (text, page, form, reading) => {
  const LARGEST = 4000000; // bytes

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
      kind: reading.MARK,
      schema: reading.SCHEMA,
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

  /** @type {SocialMap.FormFileRoom["load"]} */
  async function load(chosen) {
    if (chosen.size > LARGEST) throw new Error("too_large");
    return reading.read(reading.json(await chosen.text()));
  }

  /** @type {SocialMap.FormFileRoom["of"]} */
  function of(root, file) {
    const names = text.row(Object.values(file.forms).map(({ name }) => name));
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
        const question = saved.asked[answer] ?? answer;
        if (takeShared(root, saved, answer, value, say)) told.count += 1;
        else told.left.push({ id: answer, of: id, form: saved.name, asked: question, answer: value });
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
    const all = form.fields(root, "[data-shared]").filter((field) => field.dataset.shared === word);
    const fields = all.filter((field) => form.group(field).every((one) => !form.holds(one)));
    if (!fields.length || form.setFields(fields, answer) !== null) return false;
    for (const field of fields.filter(form.holds)) {
      const note = page.make("span", { class: "sm-taken sm-small" }, say("taken", { name: saved.name }));
      field.closest(".sm-question")?.append(note);
    }
    return true;
  }

  return { collect, save, load, of, apply };
});
