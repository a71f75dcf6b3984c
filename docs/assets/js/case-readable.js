// What a saved case holds beside its data, so that it can be read without the site: the words of choices, and drawings as pictures.
// Made anew at every save; the site never reads it back.
"use strict";

SocialMap.script("case-readable", [
  "page",
  "form-answers",
  "case-panels",
  "case-said",
], (page, answers, { forms }, map) => {
  /**
   * What a code is called: `-` is “− negative”.
   * @param {HTMLInputElement} box
   */
  function called(box) {
    const label = box.closest("label");
    const sign = label?.querySelector(":scope > [aria-hidden]")?.textContent ?? "";
    return [sign, answers.said(label)].filter(Boolean).join(" ");
  }

  /** Every choice on a sheet: form, answer (or list and column), code, and what that is called. @param {HTMLElement} made */
  function choices(made) {
    const templates = page.all(made, "template", HTMLTemplateElement);
    for (const one of templates) one.after(document.importNode(one.content, true)); // the columns of a list stand in it
    return page.all(made, "input:is([type=radio], [type=checkbox])[value]", HTMLInputElement).flatMap((box) => {
      const list = box.closest("[data-list]");
      const { answer = "", column = "" } = box.dataset;
      const id = answer || (list ? `${page.attribute(list, "data-list")}.${column}` : "");
      const form = box.closest("[data-instrument]")?.getAttribute("data-instrument") ?? "";
      return box.value && id ? [{ form, id, code: box.value, words: called(box) }] : [];
    });
  }

  /**
   * The codes that an answer holds.
   * @param {SocialMap.Answer} answer
   * @param {string} column
   * @returns {unknown[]}
   */
  function codes(answer, column) {
    if (!Array.isArray(answer)) return [answer];
    return answer.flatMap((one) => typeof one === "object" ? [one[column]] : [one]);
  }

  /**
   * @param {SocialMap.SavedForm} form
   * @param {ReturnType<typeof choices>} known
   */
  function words(form, known) {
    /** @type {Record<string, Record<string, string>>} */
    const found = {};
    for (const { id, code, words: said } of known) {
      const [, list = id, column = ""] = /^(.*)\.([^.]+)$/.exec(id) ?? [];
      const used = [...codes(form.answers[id] ?? "", ""), ...codes(form.answers[list] ?? "", column)];
      if (used.includes(code)) found[id] = { ...found[id], [code]: said };
    }
    return found;
  }

  /** @type {SocialMap.CaseReadableRoom["readable"]} */
  function readable(file) {
    const { sheets } = forms();
    return {
      ...file,
      organisations: file.organisations.map((one) => ({ ...one, ...map.said(one) })),
      sheets: Object.fromEntries(
        Object.entries(file.sheets).map(([id, versions]) => {
          const sheet = sheets.find((one) => one.id === id);
          const known = sheet ? choices(page.fromTemplates(sheet.html)) : [];
          return [id, versions.map((version) => whole(version, sheet, known))];
        }),
      ),
    };
  }

  /**
   * @param {SocialMap.CaseVersion} version
   * @param {SocialMap.CaseSheet | undefined} sheet
   * @param {ReturnType<typeof choices>} known
   */
  function whole(version, sheet, known) {
    const told = Object.fromEntries(
      Object.entries(version.forms).map(([form, saved]) => [
        form,
        { ...saved, words: words(saved, known.filter((one) => one.form === form)) },
      ]),
    );
    const drawn = sheet?.drawing ? version.parts.drawing : null;
    const picture = !drawn ? null : SocialMap.maybe("drawing")?.picture(page.fromTemplates(sheet?.html ?? ""), drawn);
    return { ...version, forms: told, ...(picture?.svg ? { picture } : {}) };
  }

  return { readable };
});
