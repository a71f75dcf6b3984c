// Reads, writes and clears the answers of a form. They are held by the fields of the page and nowhere else.
"use strict";

SocialMap.script("form-answers", ["page", "form-dates", "form-lists"], (page, dates, lists) => {
  const LONGEST = 20000; // signs in one answer, as the fields allow
  const MOST_ROWS = 100;
  const LONG = 150; // signs: more than that is printed over the whole width, and may go on overleaf

  /** @type {SocialMap.FormAnswersRoom["fields"]} */
  function fields(root, selector) {
    return page.all(root, selector).flatMap((found) =>
      found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? [found] : []
    );
  }

  /** @param {SocialMap.Field} field */
  function ticked(field) {
    return field instanceof HTMLInputElement && field.checked;
  }

  /**
   * @param {SocialMap.Field} field
   * @param {boolean} yes
   */
  function tick(field, yes) {
    if (field instanceof HTMLInputElement) field.checked = yes;
  }

  /** @type {SocialMap.FormAnswersRoom["holds"]} */
  function holds(field) {
    return ["radio", "checkbox"].includes(field.type) ? ticked(field) && field.value !== "" : field.value.trim() !== "";
  }

  /** @type {SocialMap.FormAnswersRoom["group"]} */
  function group(field) {
    const around = field.type === "radio" && field.closest("[data-instrument]");
    return around ? fields(around, `[name="${CSS.escape(field.name)}"]`) : [field];
  }

  /** @type {SocialMap.FormAnswersRoom["repeat"]} */
  function repeat(field) {
    const entry = field.closest(".sm-entry");
    if (!entry) return; // a tick or a choice is seen as it is
    entry.classList.toggle("sm-long", field.value.length > LONG);
    const locale = field.closest("[data-locale]")?.getAttribute("data-locale") ?? undefined;
    if (field.value) entry.setAttribute("data-said", isDate(field) ? dates.said(field.value, locale) : field.value);
    else entry.removeAttribute("data-said");
  }

  /** @param {SocialMap.Field} field */
  const isDate = (field) => field.hasAttribute("data-date");

  /** @type {SocialMap.FormAnswersRoom["settle"]} */
  function settle(field) {
    if (!isDate(field)) return;
    field.value = dates.shown(field.value);
    odd(field);
  }

  /**
   * Says at a field that it holds something else than a date, or no longer says so.
   * @param {SocialMap.Field} field
   */
  function odd(field) {
    const told = document.getElementById(`${field.id}-odd`)?.firstElementChild;
    if (!(told instanceof HTMLElement)) return;
    told.hidden = !field.value.trim() || dates.read(field.value) !== null;
    if (told.hidden) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }

  /** @type {SocialMap.FormAnswersRoom["question"]} */
  function question(field) {
    const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    const factor = field.closest(".sm-factor");
    if (factor) { // the same factor is asked for two countries: the part of the form says which
      const section = field.closest(".sm-form-section")?.querySelector("h3");
      const name = `${said(section)}: ${said(factor.querySelector("legend"))}`;
      return field.type === "radio" ? name : `${name} – ${said(label)}`;
    }
    const labels = field.getAttribute("aria-labelledby");
    if (labels) return labels.split(" ").map((id) => said(document.getElementById(id))).join(" – ");
    const several = field.type === "radio" || (field.type === "checkbox" && field.hasAttribute("data-many"));
    const legend = several && field.closest("fieldset:not(.sm-fields)")?.querySelector("legend");
    return said(legend || field.closest("label") || label);
  }

  /** @param {string | null | undefined} words */
  const single = (words) => (words ?? "").replace(/\s+/g, " ").trim();

  /** @type {SocialMap.FormAnswersRoom["said"]} */
  function said(element) {
    return single((element?.querySelector(".sm-said") ?? element)?.textContent);
  }

  /** @type {SocialMap.FormAnswersRoom["second"]} */
  function second(element) {
    return single(element?.querySelector(".sm-second")?.textContent);
  }

  /** @type {SocialMap.FormAnswersRoom["valueOf"]} */
  function valueOf(field) {
    if (field.type === "radio") return ticked(field) && field.value ? field.value : undefined;
    if (isDate(field)) return dates.read(field.value) ?? (field.value.trim() || undefined);
    if (field.type !== "checkbox") return field.value.trim() ? field.value : undefined;
    if (!ticked(field)) return undefined;
    return field.hasAttribute("data-many") ? field.value : true;
  }

  /** @type {SocialMap.FormAnswersRoom["read"]} */
  function read(instrument) {
    /** @type {SocialMap.Answers} */
    const answers = {};
    for (const field of fields(instrument, "[data-answer]")) {
      const value = valueOf(field);
      const id = page.attribute(field, "data-answer");
      if (value === undefined) continue;
      const before = answers[id];
      answers[id] = field.hasAttribute("data-many")
        ? /** @type {SocialMap.Plain[]} */ ([...(Array.isArray(before) ? before : []), value])
        : value;
    }
    for (const list of page.all(instrument, "[data-list]")) {
      const rows = page.all(list, ".sm-row").map(readRow).filter((row) => row !== null);
      if (rows.length) answers[page.attribute(list, "data-list")] = rows;
    }
    return answers;
  }

  /**
   * What a line says; null for nothing.
   * @param {HTMLElement} row
   * @returns {SocialMap.Line | null}
   */
  function readRow(row) {
    /** @type {SocialMap.Line} */
    const values = {};
    for (const field of fields(row, "[data-column]")) {
      const value = valueOf(field);
      if (value !== undefined) values[page.attribute(field, "data-column")] = value;
    }
    const { factor } = row.dataset;
    if (!factor) return Object.keys(values).length ? values : null;
    // A line that was taken over comes by itself, unless it says more than its factor and score.
    const own = Object.keys(values).some((column) => column !== "factor" && column !== "score");
    return own ? { ...values, from: factor } : null;
  }

  /** @type {SocialMap.FormAnswersRoom["setFields"]} */
  function setFields(same, value) {
    const wanted = Array.isArray(value) ? value : [value];
    /** @type {Set<unknown>} */
    const done = new Set();
    for (const field of same) {
      if (field.type === "radio" || field.hasAttribute("data-many")) {
        if (wanted.some((one) => one === field.value)) {
          tick(field, true);
          done.add(field.value);
        }
      } else if (field.type === "checkbox") {
        if (value === true) {
          tick(field, true);
          done.add(true);
        }
      } else if (typeof value === "string" && value.length <= LONGEST) {
        field.value = isDate(field) ? dates.shown(value) : value; // a field of one kind may refuse what another one took
        repeat(field);
        if (field.value || !value) done.add(value);
      }
    }
    const left = wanted.filter((one) => !done.has(one));
    return left.length ? (Array.isArray(value) ? /** @type {SocialMap.Answer} */ (left) : value) : null;
  }

  /** @type {SocialMap.FormAnswersRoom["write"]} */
  function write(instrument, answers) {
    /** @type {SocialMap.Answers} */
    const left = Object.create(null); // a file may bring any name, __proto__ too
    for (const [id, value] of Object.entries(answers)) {
      const list = page.all(instrument, "[data-list]").find((one) => one.dataset.list === id);
      const same = fields(instrument, "[data-answer]").filter((field) => field.dataset.answer === id);
      const rest = list && Array.isArray(value) ? writeRows(list, value) : same.length ? setFields(same, value) : value;
      if (rest !== null) left[id] = rest;
    }
    return left;
  }

  /**
   * Sets the lines of a list; gives those that do not fit, each with the columns that are not there; null when all did.
   * @param {HTMLElement} list
   * @param {readonly (SocialMap.Plain | SocialMap.Line)[]} rows
   * @returns {SocialMap.Answer | null}
   */
  function writeRows(list, rows) {
    /** @type {(SocialMap.Plain | SocialMap.Line)[]} */
    const left = [];
    for (const values of rows.slice(0, MOST_ROWS)) {
      const rest = typeof values === "object" ? writeRow(list, values) : values;
      if (rest !== null) left.push(rest);
    }
    const all = [...left, ...rows.slice(MOST_ROWS)];
    return all.length ? /** @type {SocialMap.Answer} */ (all) : null;
  }

  /**
   * @param {HTMLElement} list
   * @param {SocialMap.Line} values
   * @returns {SocialMap.Line | null}
   */
  function writeRow(list, { from, ...columns }) {
    const row = lists.add(list, typeof from === "string" ? from : "");
    const rest = Object.entries(columns).filter(([column, value]) => {
      const same = fields(row, "[data-column]").filter((field) => field.dataset.column === column);
      return !same.length || setFields(same, value) !== null;
    });
    return rest.length ? Object.fromEntries(rest) : null;
  }

  /** @type {SocialMap.FormAnswersRoom["clear"]} */
  function clear(root) {
    for (const field of fields(root, "input, textarea")) {
      if (field.dataset.do === "two") continue; // in which languages the questions stand is no answer
      if (field.type === "checkbox" || field.type === "radio") {
        tick(field, field.type === "radio" && field.value === "");
      } else {
        field.value = "";
        repeat(field);
        odd(field);
      }
    }
    for (const rows of page.all(root, ".sm-rows")) rows.replaceChildren();
    for (const note of page.all(root, ".sm-taken")) note.remove();
  }

  return { fields, holds, group, settle, valueOf, repeat, question, said, second, read, write, clear, setFields };
});
