// The sheet that a client takes along: what happens next, numbers as she chose them, room to write. Whoever finds it learns nothing.
"use strict";

SocialMap.script("finder-note", ["page"], (page) => {
  const MOST = 3; // numbers on one sheet
  const { make } = page;

  /**
   * The sheet, with what to choose for it above.
   * @param {SocialMap.SheetMaterial} content
   */
  function note({ described, tongue: { say, language } }) {
    const numbers = make("div", { class: "sm-note-numbers" });
    const title = make("h3", {}, say("noteNumbers"));
    /** @type {{ tick: HTMLInputElement, word: HTMLInputElement, reach: string }[]} */
    const choices = [];
    const redraw = () => {
      const chosen = choices.filter(({ tick }) => tick.checked);
      for (const { tick } of choices) tick.disabled = !tick.checked && chosen.length >= MOST;
      title.hidden = !chosen.length;
      numbers.replaceChildren(
        ...chosen.map(({ word, reach }) =>
          make("p", {}, [make("span", {}, word.value), make("strong", { dir: "ltr" }, reach)])
        ),
      );
    };
    const rows = described.map(({ organisation: { name, phone, mailbox } }, place) => {
      const reach = phone || mailbox;
      if (!reach) return make("p", { class: "sm-small" }, say("noteNone", { name }));
      const tick = make("input", { type: "checkbox", id: `note-${place}`, autocomplete: "off" });
      const word = make("input", {
        type: "text",
        autocomplete: "off",
        spellcheck: "false",
        "aria-label": say("noteWord", { name }),
      });
      choices.push({ tick, word, reach });
      tick.addEventListener("change", redraw);
      word.addEventListener("input", redraw);
      return make("div", { class: "sm-note-choice" }, [
        make("label", { class: "sm-check", for: `note-${place}` }, [tick, make("span", {}, `${name}: ${reach}`)]),
        make("label", {}, [make("span", {}, say("noteWordShort")), word]),
      ]);
    });
    redraw();
    const form = make("form", { class: "sm-note-sheet", lang: language, dir: "auto", autocomplete: "off" }, [
      make("div", { class: "sm-noprint" }, [
        make("p", { class: "sm-warning" }, say("noteWarning")),
        make("fieldset", {}, [make("legend", {}, say("noteChoose", { n: MOST })), ...rows]),
      ]),
      make("article", { class: "sm-note-paper" }, [
        make("h2", {}, say("noteName")),
        make("h3", {}, say("noteNext")),
        make("ol", {}, ["note1", "note2", "note3", "note4"].map((key) => make("li", {}, say(key)))),
        make("h3", {}, say("noteMeet")),
        make("p", { class: "sm-note-line" }, [make("span", {}, say("noteDay")), make("span", {}, say("noteTime"))]),
        title,
        numbers,
        make("h3", {}, say("noteAsk")),
        make("div", { class: "sm-note-room" }),
        make("h3", {}, say("noteOwn")),
        make("div", { class: "sm-note-room" }),
      ]),
    ]);
    form.addEventListener("submit", (event) => event.preventDefault());
    return form;
  }

  /**
   * While the sheet is open, what a browser prints beside a page (title, address) tells nothing, nor does the name that it gives a file.
   * @param {string} name
   * @returns {() => void} what undoes it
   */
  function quiet(name) {
    const title = document.title;
    const bare = new CSSStyleSheet();
    bare.replaceSync("@page { size: A4; margin: 0 }"); // without a margin there is no room for an address
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, bare]; // the list itself is live
    const hide = () => {
      document.title = name;
    };
    const show = () => {
      document.title = title;
    };
    globalThis.addEventListener("beforeprint", hide);
    globalThis.addEventListener("afterprint", show);
    return () => {
      globalThis.removeEventListener("beforeprint", hide);
      globalThis.removeEventListener("afterprint", show);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== bare);
      show();
    };
  }

  return { note, quiet };
});
