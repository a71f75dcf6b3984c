// The form in its other language, with every answer as it is: both wordings stand in the page, and change places.
"use strict";

SocialMap.script("form-language", ["page"], (page) => {
  /**
   * All roots below one: what stands in templates is not yet part of the page.
   * @param {ParentNode} root
   * @returns {ParentNode[]}
   */
  function roots(root) {
    return [root, ...page.all(root, "template", HTMLTemplateElement).map(({ content }) => content)];
  }

  /**
   * Two elements exchange what they say, and in which language.
   * @param {HTMLElement} one
   * @param {HTMLElement} other
   * @param {string} language
   */
  function exchange(one, other, language) {
    const [mine, its] = [[...one.childNodes], [...other.childNodes]];
    one.replaceChildren(...its);
    other.replaceChildren(...mine);
    const [was, is] = [one.lang || language, other.lang];
    one.lang = is;
    other.lang = was;
    const [totals, theirs] = [one.dataset.totals, other.dataset.totals];
    if (totals !== undefined && theirs !== undefined) [one.dataset.totals, other.dataset.totals] = [theirs, totals];
  }

  /** @type {SocialMap.FormLanguageRoom["swap"]} */
  function swap(places) {
    for (const root of places.flatMap(roots)) {
      for (const second of page.all(root, ".sm-said + .sm-second")) {
        const said = second.previousElementSibling;
        if (said instanceof HTMLElement) exchange(said, second, SocialMap.language);
      }
      for (const form of page.all(root, "[data-name-second]")) {
        const { name = "", nameSecond = "" } = form.dataset;
        form.dataset.name = nameSecond;
        form.dataset.nameSecond = name;
      }
    }
  }

  /** @type {SocialMap.FormLanguageRoom["redraw"]} */
  function redraw(form, other) {
    const drawing = SocialMap.maybe("drawing");
    const before = form.querySelector("[data-drawing]");
    const template = document.getElementById(other ? "drawing-second" : "drawing-first");
    if (!drawing || !before || !(template instanceof HTMLTemplateElement)) return;
    const held = drawing.parts[0]?.read();
    before.replaceWith(page.copy(template));
    drawing.open(form);
    if (held) drawing.parts[0]?.write(held);
  }

  return { swap, redraw };
});
