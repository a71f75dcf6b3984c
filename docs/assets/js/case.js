// The page of a case: what its buttons do, and that whoever leaves leaves nothing behind.
"use strict";

SocialMap.script("case", [
  "page",
  "form-asking",
  "form-leaving",
  "case-format",
  "case-panels",
  "case-sheet",
  "case-list",
  "case-save",
  "case-open",
  "case-versions",
  "case-print",
  "case-organisations",
], (page, asking, leaving, format, panels, sheet, list, saving, opening, versions, printing, organisations) => {
  const { root, held, say, tell, show, on } = panels;
  const form = page.part(document, "#form", HTMLFormElement);
  /** @type {ReturnType<typeof sheet.shown>} the form from which somebody went to print */
  let left = null;

  function home() {
    let note = "";
    left = null;
    if (sheet.isOpen()) {
      sheet.collect();
      note = sheet.behind();
      sheet.close();
    }
    versions.forget();
    printing.forget();
    organisations.forget();
    list.render();
    show("list");
    if (note) tell(note);
  }

  function back() {
    const inSave = !page.part(root, "[data-panel=save]").hidden;
    const from = left;
    tell("");
    if (inSave && sheet.isOpen()) return show("sheet");
    home();
    if (from) sheet.open(from.id, from.version, from.language);
  }

  /** The open form alone, in the language in which it stands there; the way back leads to it. */
  function printOne() {
    sheet.collect();
    const from = sheet.shown();
    if (!from || !held.file?.sheets[from.id]?.includes(from.version)) return tell(say("nothing"));
    sheet.close();
    left = from;
    printing.start(from);
  }

  function save() {
    if (!held.file) return;
    sheet.collect();
    saving.start();
  }

  /** Everything that the page knows, its key too: on every way out, and when the case is closed. */
  function forget() {
    left = null;
    Object.assign(held, { file: null, secret: null, word: "", unsaved: false, age: held.age + 1 });
    sheet.close();
    for (const one of [saving, opening, versions, printing, organisations]) one.forget();
    page.byData(root, "part", "forms").replaceChildren();
    page.part(page.byData(root, "part", "left-over"), "div").replaceChildren();
    page.byData(root, "part", "next").textContent = "";
    for (const input of page.all(root, "input", HTMLInputElement)) {
      if (input.type !== "checkbox" && input.type !== "radio") input.value = "";
    }
    tell("");
  }

  async function close() {
    if (held.unsaved && !(await asking.ask(say("sure_close")))) return;
    forget();
    show("start");
    tell(say("closed"));
  }

  /** @param {Event} event */
  function leftBehind({ type }) {
    forget();
    leaving.close();
    for (const panel of page.all(root, "[data-panel]")) panel.hidden = panel.dataset.panel !== "start";
    if (type === "pageshow") page.part(root, "[data-without-script]").hidden = true;
  }

  on("new", () => {
    forget();
    Object.assign(held, { file: format.empty() });
    list.render();
    show("list");
    tell(say("begun"));
  });
  on("back", back);
  on("save", save);
  on("close", close);
  on("print", () => printing.start());
  on("print-one", printOne);
  on("paper", () => globalThis.print());
  leaving.listen(form, { holds: () => held.unsaved, save, empty: forget });
  document.addEventListener("sm-exit", forget);
  page.whenLeft(leftBehind);
});
