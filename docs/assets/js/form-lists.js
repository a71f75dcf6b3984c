// Lists that have as many lines as are needed.
"use strict";

SocialMap.script("form-lists", ["page"], (page) => {
  const MOST = 100;
  const NAMED = ["id", "name", "aria-labelledby", "aria-describedby"];
  let made = 0; // so that no two fields ever share an id

  /** @param {HTMLElement} list */
  function rowsOf(list) {
    return page.all(list, ".sm-row");
  }

  /** @type {SocialMap.FormListsRoom["rowOf"]} */
  function rowOf(list, factor) {
    return rowsOf(list).find((row) => row.dataset.factor === factor);
  }

  /** @type {SocialMap.FormListsRoom["add"]} */
  function add(list, factor, before = null) {
    const old = factor && rowOf(list, factor);
    if (old) return old;
    made += 1;
    const row = page.copy(page.part(list, "template", HTMLTemplateElement));
    for (const element of page.all(row, NAMED.map((name) => `[${name}]`).join(), Element)) {
      for (const name of NAMED) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replaceAll("ROW", `row${made}`));
      }
    }
    if (factor) row.dataset.factor = factor;
    page.part(list, ".sm-rows").insertBefore(row, before);
    number(list);
    return row;
  }

  /** @type {SocialMap.FormListsRoom["number"]} */
  function number(list) {
    const rows = rowsOf(list);
    rows.forEach((row, place) => page.part(row, "[data-number]").textContent = String(place + 1));
    list.classList.toggle("sm-has-rows", rows.length > 0);
    page.byData(list, "do", "add", HTMLButtonElement).disabled = rows.length >= MOST;
  }

  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} row
   */
  function remove(list, row) {
    const after = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number(list);
    const next = after ? after.querySelector("textarea, input:not([type=radio])") : page.byData(list, "do", "add");
    (next instanceof HTMLElement ? next : page.part(list, ".sm-ask")).focus();
  }

  /** @param {HTMLElement} row */
  function filled(row) {
    return page.all(row, "textarea", HTMLTextAreaElement).some((field) => field.value.trim()) ||
      page.all(row, "input", HTMLInputElement)
        .some((field) => field.type === "radio" ? field.checked && field.value : field.value.trim());
  }

  // A list starts with one empty line, except one that takes its lines over.
  /** @type {SocialMap.FormListsRoom["start"]} */
  function start(root) {
    for (const list of page.all(root, "[data-list]")) {
      if (!list.dataset.takes && !rowsOf(list).length) add(list, "");
      number(list);
    }
  }

  /** @type {SocialMap.FormListsRoom["listen"]} */
  function listen(root, told, say, changed, ask) {
    root.addEventListener("click", async (event) => {
      const button = page.target(event)?.closest("[data-list] button[data-do]");
      const list = button?.closest("[data-list]");
      if (!(button instanceof HTMLElement && list instanceof HTMLElement)) return;
      const row = button.closest(".sm-row");
      if (button.dataset.do === "add") {
        page.part(add(list, ""), "textarea, input").focus();
      } else if (row instanceof HTMLElement && (!filled(row) || await ask(say("sure_row"))) && row.isConnected) {
        remove(list, row);
        told(say("removed"));
      }
      changed();
    });
  }

  return { add, rowOf, number, start, listen };
});
