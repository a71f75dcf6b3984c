// What a saved case holds beside its data, so that it can be read without the site: the words of choices, and drawings as pictures.
// Made anew at every save; the site never reads it back.
"use strict";

SocialMap.script("case-readable", [
  "page",
  "case-panels",
  "case-choices",
  "case-said",
], (page, { forms }, choices, map) => {
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
   * @param {readonly SocialMap.CaseChoice[]} known
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
          return [id, versions.map((version) => whole(version, sheet))];
        }),
      ),
    };
  }

  /**
   * @param {SocialMap.CaseVersion} version
   * @param {SocialMap.CaseSheet | undefined} sheet
   */
  function whole(version, sheet) {
    const told = Object.fromEntries(
      Object.entries(version.forms).map(([form, saved]) => [
        form,
        { ...saved, words: words(saved, choices.of(form)) },
      ]),
    );
    const drawn = sheet?.drawing ? version.parts.drawing : null;
    const picture = !drawn ? null : SocialMap.maybe("drawing")?.picture(page.fromTemplates(sheet?.html ?? ""), drawn);
    return { ...version, forms: told, ...(picture?.svg ? { picture } : {}) };
  }

  return { readable };
});
