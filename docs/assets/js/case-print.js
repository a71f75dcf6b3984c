// All or some forms of a case as one document, with one reference at the foot of every sheet of paper.
"use strict";

SocialMap.script("case-print", [
  "page",
  "form-scores",
  "form-living",
  "case-panels",
  "case-sheet",
], (page, scores, living, { held, say, named, show, forms, languages, tell }, sheet) => {
  const form = named("print", HTMLFormElement);
  const paper = named("paper", HTMLFieldSetElement);
  const reference = named("reference", HTMLInputElement);
  const look = new CSSStyleSheet();

  /** The sheets of this site in which something stands. */
  function filled() {
    const { sheets, forms: all } = forms();
    return sheets.filter(({ id }) => held.file?.sheets[id]?.length).map(({ id, forms: own }) => ({
      id,
      name: all.filter((one) => own.includes(one.id)).map(({ name }) => name).join(" · "),
    }));
  }

  /** @type {SocialMap.CasePrintRoom["start"]} */
  function start() {
    const found = filled();
    if (!found.length) return tell(say("nothing"));
    tell("");
    named("printed").replaceChildren(...found.map(({ id, name }) => {
      const box = page.make("input", { type: "checkbox", value: id, autocomplete: "off" });
      box.checked = true;
      return page.make("label", {}, [box, ` ${name}`]);
    }));
    paper.replaceChildren();
    show("print");
  }

  /** @param {string} text */
  const quoted = (text) =>
    `"${
      text.replace(/[^\p{L}\p{N} ·.,:]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16).padStart(6, "0")}`)
    }"`;

  function make() {
    const chosen = form.querySelector("[name=case-language]:checked");
    const language = chosen instanceof HTMLInputElement ? chosen.value : SocialMap.language;
    const wanted = page.all(named("printed"), "input", HTMLInputElement).filter((box) => box.checked)
      .map((box) => box.value);
    const foot = quoted(`${say("reference")} ${reference.value.trim() || "_".repeat(30)}`);
    // A browser that finds a head leaves its own header and the address of the page out.
    look.replaceSync(`@page { @top-left { content: " "; } @bottom-left { content: ${foot}; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== look), look];
    document.body.classList.toggle("sm-both", !language);
    const all = forms(language || languages[0]);
    paper.lang = all.language;
    paper.replaceChildren(
      ...all.sheets.filter(({ id }) => wanted.includes(id)).flatMap((one) => {
        const version = held.file?.sheets[one.id]?.at(-1);
        if (!version) return [];
        const place = page.make("section", { class: "sm-case__paper" });
        paper.append(place); // labels of fields are looked up in the page
        sheet.fill(place, one, version);
        scores.update(place, say, () => {});
        living.answered(place);
        for (const own of page.all(place, ".sm-instrument")) own.classList.replace("sm-own", "sm-other");
        const [name] = all.forms.filter(({ id }) => id === one.id).map((form) => form.name);
        if (one.forms.length === 1) place.prepend(page.make("h2", { class: "sm-instrument__name" }, name ?? ""));
        return [place];
      }),
    );
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    make();
    paper.scrollIntoView();
  });

  return {
    start,
    make,
    forget() {
      paper.replaceChildren();
      named("printed").replaceChildren();
      reference.value = "";
      document.body.classList.remove("sm-both");
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== look);
      look.replaceSync("");
      SocialMap.maybe("drawing")?.open(document.createDocumentFragment());
    },
  };
});
