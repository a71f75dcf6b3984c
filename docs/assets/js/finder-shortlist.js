// Shortlist, comparison and referral sheet: held in the memory of this page only.
"use strict";

SocialMap.script("finder-shortlist", ["text", "page", "finder-parts", "finder-sheet", "finder-note"], (
  text,
  page,
  parts,
  sheets,
  notes,
) => {
  const MOST = 4; // more than four columns cannot be read side by side
  const { make } = page;

  class Shortlist {
    /** @type {string[]} */
    #ids = [];
    #bar;
    #context;
    #compare;
    #sheet;
    #note;
    /** What was typed on the sheet, so that it is there in the other language too. */
    #typed = { whom: "", need: "" };
    #undo = () => {};

    /**
     * @param {HTMLElement} bar
     * @param {SocialMap.FinderContext} context
     */
    constructor(bar, context) {
      this.#bar = bar;
      this.#context = context;
      this.#compare = page.byData(bar, "do", "compare", HTMLButtonElement);
      this.#sheet = page.byData(bar, "do", "sheet", HTMLButtonElement);
      this.#compare.addEventListener("click", () => this.#showComparison());
      this.#sheet.addEventListener("click", () => this.#showSheet(context.language));
      this.#note = page.byData(bar, "do", "note", HTMLButtonElement);
      this.#note.addEventListener("click", () => this.#showNote(context.language));
      page.byData(bar, "do", "empty").addEventListener("click", () => this.empty());
      this.#show();
    }

    get ids() {
      return this.#ids;
    }

    /**
     * @param {string} id
     * @param {boolean} on
     */
    tick(id, on) {
      this.#ids = [...this.#ids.filter((other) => other !== id), ...(on ? [id] : [])];
      this.#show();
      this.#context.listed();
    }

    get typed() {
      return { ...this.#typed };
    }

    /** @type {SocialMap.FinderShortlist["fill"]} */
    fill(ids, typed) {
      this.#ids = [...ids];
      this.#typed = { ...typed };
      this.#close();
      this.#show();
    }

    empty() {
      this.#ids = [];
      this.#typed = { whom: "", need: "" };
      this.#close();
      this.#show();
      this.#context.listed();
      this.#context.redraw();
    }

    #organisations() {
      const all = this.#context.map.organisations;
      return this.#ids.flatMap((id) => all.find((organisation) => organisation.id === id) ?? []);
    }

    #show() {
      const names = this.#organisations().map((organisation) => organisation.name).join(" · ");
      this.#bar.hidden = !this.#ids.length;
      page.say(
        page.part(this.#bar, "[role=status]"),
        `${this.#context.say("chosen", { n: this.#ids.length })} ${names}`,
      );
      this.#compare.disabled = this.#ids.length < 2 || this.#ids.length > MOST;
      page.part(this.#bar, ".sm-compare-rule").hidden = !this.#compare.disabled;
    }

    #close() {
      this.#undo();
      this.#undo = () => {};
      this.#context.stage.classList.remove("sm-stage--note");
      this.#context.stage.textContent = "";
      this.#context.stage.hidden = true;
    }

    /**
     * @param {string} title
     * @param {readonly HTMLElement[]} children
     */
    #stage(title, children) {
      this.#close();
      const heading = make("h2", { tabindex: "-1" }, title);
      const close = page.button(this.#context.say("close"), () => {
        this.#close();
        this.#sheet.focus();
      }, { class: "sm-noprint" });
      this.#context.stage.replaceChildren(heading, close, ...children);
      this.#context.stage.hidden = false;
      heading.focus();
    }

    /**
     * Every organisation on the list with its details, in `language`.
     * @param {string} language
     */
    #described(language) {
      return Promise.all(
        this.#organisations().map(async (organisation) => ({
          organisation,
          detail: await this.#context.detail(organisation, language),
        })),
      );
    }

    async #showComparison() {
      const { language, words, say, map, where, at } = this.#context;
      const all = await this.#described(language);
      /**
       * @param {string} title
       * @param {(one: (typeof all)[number]) => HTMLElement} cell
       */
      const line = (title, cell) =>
        make("tr", {}, [
          make("th", { scope: "row" }, title),
          ...all.map((one) => {
            const made = cell(one);
            made.setAttribute("data-of", one.organisation.name); // shown before the words where columns stand below each other
            return made;
          }),
        ]);
      const head = all.map(({ organisation }) =>
        make("th", { scope: "col" }, [
          make("a", { href: at(`${organisation.id}.html`) }, [make("bdi", {}, organisation.name)]),
          make("span", { class: "sm-remark" }, where(organisation)),
        ])
      );
      const services = map.services.map((service, number) =>
        line(words.services[service] ?? service, ({ organisation, detail }) => {
          const { state, word, extra } = sheets.answer(words, organisation, number, service, detail);
          return make("td", { class: `sm-cell--${state}` }, [
            make("strong", {}, [parts.sign(map, `state-${state}`), word]),
            extra ? make("p", { class: "sm-note" }, extra) : null,
          ]);
        })
      );
      const rows = [
        line(say("whom"), ({ detail }) => make("td", {}, [parts.shown(this.#context, detail.whom)])),
        ...services,
        line(say("reach"), ({ detail }) => make("td", {}, [parts.shown(this.#context, detail.reach)])),
        line(say("age"), ({ detail }) => make("td", {}, detail.age)),
      ];
      const table = make("table", { class: "sm-compared" }, [
        make("thead", {}, [make("tr", {}, [make("th", { scope: "col" }, say("service")), ...head])]),
        make("tbody", {}, rows),
      ]);
      const place = { class: "sm-scroll sm-scroll--wide", role: "region", tabindex: "0", "aria-label": say("compare") };
      this.#stage(say("compare"), [make("div", place, [table])]);
    }

    /**
     * The sheet speaks the language that is asked for, whatever the language of the page.
     * @param {string} language
     */
    async #showSheet(language) {
      const content = await this.#content(language);
      const { say } = content.tongue;
      this.#stage(say("title"), [
        ...this.#turns(say, language, (other) => this.#showSheet(other)),
        this.#printing(say("print")),
        sheets.referral({ ...content, typed: this.#typed }),
      ]);
      this.#context.stage.setAttribute("lang", language);
    }

    /**
     * The sheet that the client takes along.
     * @param {string} language
     */
    async #showNote(language) {
      const content = await this.#content(language);
      const { say } = content.tongue;
      this.#stage(say("noteTitle"), [
        ...this.#turns(say, language, (other) => this.#showNote(other)),
        this.#printing(say("print")),
        notes.note(content),
      ]);
      this.#undo = notes.quiet(say("noteName"));
      this.#context.stage.setAttribute("lang", language);
      this.#context.stage.classList.add("sm-stage--note");
    }

    /**
     * What both sheets are made of: the choice, the list, and the words of every language, the page's first.
     * @param {string} language
     */
    async #content(language) {
      const { languages, chosen } = this.#context;
      const tongues = await Promise.all(languages.map(async (one) => {
        const key = `finder/${one}/words`;
        const words = /** @type {SocialMap.FinderWords} */ (await SocialMap.data(key));
        return { language: one, words, say: text.speaker(words, `${key}.js`) };
      }));
      const tongue = tongues.find((one) => one.language === language);
      if (!tongue) throw new SocialMap.Missing(language, "the languages of the finder");
      return { context: this.#context, chosen: chosen(), tongue, tongues, described: await this.#described(language) };
    }

    /**
     * @param {SocialMap.Speaker} say
     * @param {string} language
     * @param {(language: string) => void} show
     */
    #turns(say, language, show) {
      return this.#context.languages.filter((other) => other !== language).map((other) =>
        page.button(say(`here.${other}`), () => show(other), { class: "sm-noprint" })
      );
    }

    /** @param {string} label */
    #printing(label) {
      return page.button(label, () => globalThis.print(), { class: "sm-noprint" });
    }
  }

  return { Shortlist };
});
