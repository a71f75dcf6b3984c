// What the choices and the factors of the forms are called, in the language of the page: answers hold their codes.
// Knows nothing of a client.
"use strict";

SocialMap.script("case-choices", ["page", "form-answers", "case-panels"], (page, answers, { forms }) => {
  /** Sheets that were looked through already. @type {Map<string, ReturnType<typeof read>>} */
  const known = new Map();

  /**
   * What a code is called: `-` is “− negative”.
   * @param {HTMLInputElement} box
   */
  function called(box) {
    const label = box.closest("label");
    const sign = label?.querySelector(":scope > [aria-hidden]")?.textContent ?? "";
    return [sign, answers.said(label)].filter(Boolean).join(" ");
  }

  /** @param {HTMLElement} made */
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

  /** @param {HTMLElement} made */
  function factors(made) {
    return page.all(made, ".sm-factor").map((factor) => {
      const score = page.part(factor, "input[type=radio]");
      const part = answers.said(factor.closest(".sm-form-section")?.querySelector("h3"));
      const form = factor.closest("[data-instrument]")?.getAttribute("data-instrument") ?? "";
      return {
        form,
        id: page.attribute(score, "data-answer"),
        part,
        name: answers.said(factor.querySelector("legend")),
      };
    });
  }

  /** @param {string} html */
  function read(html) {
    const made = page.fromTemplates(html);
    return { factors: factors(made), choices: choices(made) };
  }

  /** @param {string} form */
  function sheet(form) {
    const found = forms().sheets.find((one) => one.forms.includes(form));
    if (!found) return { factors: [], choices: [] };
    const all = known.get(found.id) ?? read(found.html);
    known.set(found.id, all);
    return all;
  }

  /** @type {SocialMap.CaseChoicesRoom["of"]} */
  const of = (form) => sheet(form).choices.filter((one) => one.form === form);

  /** @type {SocialMap.CaseChoicesRoom["worded"]} */
  const worded = (form) => (id, code) => of(form).find((one) => one.id === id && one.code === code)?.words;

  return { of, worded, factors: (form) => sheet(form).factors.filter((one) => one.form === form) };
});
