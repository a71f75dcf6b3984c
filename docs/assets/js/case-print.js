// All or some forms of a case as one document, with one reference at the foot of every sheet of paper.
"use strict";

SocialMap.script(
  "case-print",
  [
    "text",
    "page",
    "form-dates",
    "form-file",
    "form-lists",
    "form-scores",
    "form-living",
    "case-panels",
    "case-talks",
  ],
  (
    text,
    page,
    dates,
    files,
    lists,
    scores,
    living,
    { root, held, say, named, show, on, forms, languages, tell },
    talks,
  ) => {
    const LIST = "organisations"; // no sheet has a value without a version
    const form = named("print", HTMLFormElement);
    const paper = named("paper", HTMLFieldSetElement);
    const reference = named("reference", HTMLInputElement);
    const filledOnly = named("only-filled", HTMLInputElement);
    const look = new CSSStyleSheet();

    /** Every version of the sheets of this site, the newest first, of which that one is chosen. */
    function filled() {
      const { sheets, forms: all } = forms();
      return sheets.flatMap(({ id, forms: own }) => {
        const versions = held.file?.sheets[id] ?? [];
        const name = all.filter((one) => own.includes(one.id)).map((one) => one.name).join(" · ");
        return versions.map(({ day }, at) => ({
          value: `${id}|${at}`,
          name: versions.length > 1 ? `${name}${SocialMap.comma}${dates.said(day)}` : name,
          id,
          version: versions[at],
          newest: at === versions.length - 1,
        })).reverse();
      });
    }

    /** @param {(at: number) => boolean} wanted */
    function choose(wanted) {
      for (const [at, box] of page.all(named("printed"), "input", HTMLInputElement).entries()) box.checked = wanted(at);
    }

    /** @type {SocialMap.CasePrintRoom["start"]} */
    function start(chosen) {
      const list = { value: LIST, name: say("print_list"), newest: true, id: LIST, version: undefined };
      const found = [...filled(), ...(held.file?.organisations.length ? [list] : [])];
      const wanted = found.map(({ id, version, newest }) =>
        !chosen ? newest : id === chosen.id && (chosen.version ? version === chosen.version : newest)
      );
      if (!wanted.includes(true)) return tell(say("nothing"));
      tell("");
      named("printed").replaceChildren(...found.map(({ value, name }) => {
        const box = page.make("input", { type: "checkbox", value, autocomplete: "off" });
        return page.make("label", {}, [box, ` ${name}`]);
      }));
      choose((at) => wanted[at] ?? false);
      for (const box of page.all(form, "[name=case-language]", HTMLInputElement)) {
        box.checked = box.value === (chosen?.language ?? SocialMap.language);
      }
      named("to-case").hidden = Boolean(chosen?.version); // from a form that is open the way back leads there
      named("to-form").hidden = !chosen?.version;
      paper.replaceChildren();
      show("print");
    }

    /** @param {string} text */
    const quoted = (text) =>
      `"${
        text.replace(
          /[^\p{L}\p{N} ·.,:]/gu,
          (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16).padStart(6, "0")} `,
        )
      }"`;

    function make() {
      const chosen = form.querySelector("[name=case-language]:checked");
      const language = chosen instanceof HTMLInputElement ? chosen.value : SocialMap.language;
      const wanted = page.all(named("printed"), "input", HTMLInputElement).filter((box) => box.checked)
        .map((box) => box.value);
      const spoken = (language ? [language] : languages.slice(0, 2)).map((one) => forms(one));
      const words = [...new Set(spoken.map((one) => one.reference))].join(" / ");
      const foot = quoted(`${words} ${reference.value.trim() || "_".repeat(30)}`);
      document.body.classList.toggle("sm-both", !language);
      paper.classList.toggle("sm-only-filled", filledOnly.checked);
      /** @type {string[]} */
      const heads = [];
      const all = forms(language || languages[0]);
      paper.lang = all.language;
      paper.dir = all.direction;
      paper.dataset.locale = all.locale;
      paper.replaceChildren();
      for (const one of all.sheets) {
        const versions = held.file?.sheets[one.id] ?? [];
        for (const [at, version] of versions.entries()) {
          if (wanted.includes(`${one.id}|${at}`)) heads.push(lay(all, one, version));
        }
      }
      if (wanted.includes(LIST)) {
        paper.append(talks.paper(spoken));
        heads.push(all.list);
      }
      // A browser that finds a head leaves its own header and the address of the page out.
      const sheets = heads.map((head, at) =>
        `.sm-case__paper:nth-child(${at + 1}) { page: case${at}; } @page case${at} { @top-left { content: ${
          quoted(head)
        }; } }`
      );
      look.replaceSync(
        `@page { @top-left { content: " "; } @bottom-left { content: ${foot}; } } @media print { ${sheets.join(" ")} }`,
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((one) => one !== look), look];
    }

    /**
     * One version of a sheet, below what is on the paper already; what stands at the head of each of its pages.
     * @param {SocialMap.CaseForms} all
     * @param {SocialMap.CaseSheet} one
     * @param {SocialMap.CaseVersion} version
     */
    function lay(all, one, version) {
      const place = page.make("section", { class: "sm-case__paper" });
      paper.append(place); // labels of fields are looked up in the page
      fill(place, one, version, `-${paper.childElementCount}`);
      scores.update(place, say, () => {});
      living.answered(place);
      for (const own of page.all(place, ".sm-instrument")) own.classList.replace("sm-own", "sm-other");
      const names = all.forms.filter(({ id }) => one.forms.includes(id)).map((form) => form.name);
      const day = text.fill(all.version_of, { date: dates.said(version.day, all.locale) });
      if (names.length === 1) place.prepend(page.make("h2", { class: "sm-instrument__name" }, names[0] ?? ""));
      const shown = place.querySelector(":scope > h2, .sm-answered > .sm-instrument__name") ?? page.part(place, "h2");
      shown.after(page.make("p", { class: "sm-case__day" }, day));
      return `${names.join(" · ")} · ${day}`;
    }

    /**
     * A sheet with its answers, to be read; `mark` keeps its choices apart from those of others.
     * @param {HTMLElement} place
     * @param {SocialMap.CaseSheet} sheet
     * @param {SocialMap.CaseVersion} version
     * @param {string} mark
     */
    function fill(place, { html }, version, mark) {
      place.replaceChildren(...page.fromTemplates(html).childNodes);
      // Choices of one name are one choice: those of another version on the same paper would take this one's away.
      for (const box of page.all(place, "input[type=radio]", HTMLInputElement)) box.name += mark;
      SocialMap.maybe("drawing")?.open(place);
      files.apply(place, { saved: "", forms: version.forms, parts: version.parts }, say);
      lists.start(place);
    }

    /** Whoever prints with the keys of the browser gets on paper what is chosen, and not an empty sheet. */
    globalThis.addEventListener("beforeprint", () => {
      if (held.file && !page.part(root, "[data-panel=print]").hidden) make();
    });
    on("print-all", () => choose(() => true));
    on("print-none", () => choose(() => false));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      make();
      paper.scrollIntoView();
    });

    return {
      start,
      forget() {
        paper.replaceChildren();
        named("printed").replaceChildren();
        reference.value = "";
        filledOnly.checked = false;
        document.body.classList.remove("sm-both");
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== look);
        look.replaceSync("");
        SocialMap.maybe("drawing")?.open(document.createDocumentFragment());
      },
    };
  },
);
