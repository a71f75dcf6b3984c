// Shortlist, comparison and referral sheet: held in the memory of this page only.
"use strict";

SocialMap.script("finder-shortlist", ["text", "page", "finder-core", "finder-parts"], (text, page, core, parts) => {
  const MOST = 4; // more than four columns cannot be read side by side
  const MOST_QUESTIONS = 8;
  const { make } = page;

  class Shortlist {
    /** @type {string[]} */
    #ids = [];
    #bar;
    #context;
    #compare;
    #sheet;

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
      page.byData(bar, "do", "empty").addEventListener("click", () => this.empty());
      this.#show();
    }

    get ids() {
      return this.#ids;
    }

    /** @param {string} id */
    has(id) {
      return this.#ids.includes(id);
    }

    /**
     * @param {string} id
     * @param {boolean} on
     */
    tick(id, on) {
      this.#ids = [...this.#ids.filter((other) => other !== id), ...(on ? [id] : [])];
      this.#show();
    }

    empty() {
      this.#ids = [];
      this.#close();
      this.#show();
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
      this.#context.stage.textContent = "";
      this.#context.stage.hidden = true;
      document.body.classList.remove("sm-printing");
    }

    /**
     * @param {string} title
     * @param {readonly HTMLElement[]} children
     */
    #stage(title, children) {
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
          make("a", { href: at(`${organisation.id}.html`) }, organisation.name),
          make("span", { class: "sm-remark" }, where(organisation)),
        ])
      );
      const services = map.services.map((service, number) =>
        line(words.services[service] ?? service, ({ organisation, detail }) => {
          const { state, word, extra } = answer(words, organisation, number, service, detail);
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
      const { map, stage, languages, revised } = this.#context;
      const key = `finder/${language}/words`;
      const words = /** @type {SocialMap.FinderWords} */ (await SocialMap.data(key));
      const say = text.speaker(words, `${key}.js`);
      const wanted = this.#context.wanted();
      const numbers = wanted.length ? wanted : [...map.services.keys()];
      const blocks = (await this.#described(language)).map(({ organisation, detail }) =>
        this.#block(organisation, detail, words, say, language, numbers, wanted.length > 0)
      );
      const turns = languages.filter((other) => other !== language).map((other) =>
        page.button(say(`here.${other}`), () => this.#showSheet(other), { class: "sm-noprint" })
      );
      const print = page.button(say("print"), () => {
        document.body.classList.add("sm-printing");
        globalThis.print();
      }, { class: "sm-noprint" });
      const date = text.written(text.day(), words.months);
      const made = revised
        ? say("printed", { date, data: text.written(revised, words.months) })
        : say("printed_unknown", { date });
      const sheet = make("div", { class: "sm-sheet", lang: language }, [
        make("p", { class: "sm-warning" }, say("warning")),
        make("p", {}, say("intro")),
        ...blocks,
        make("p", { class: "sm-small" }, made),
      ]);
      this.#stage(say("title"), [...turns, print, sheet]);
      stage.setAttribute("lang", language);
      document.body.classList.add("sm-printing");
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {SocialMap.FinderDetail} detail
     * @param {SocialMap.FinderWords} words
     * @param {SocialMap.Speaker} say
     * @param {string} language
     * @param {readonly number[]} numbers
     * @param {boolean} asked whether services were chosen
     */
    #block(organisation, detail, words, say, language, numbers, asked) {
      const { map, where } = this.#context;
      const kind = words.kinds[map.kinds[organisation.kind] ?? ""] ?? "";
      const about = [where(organisation, language, say), kind, detail.age];
      const said = numbers.map((number) => {
        const service = map.services[number] ?? "";
        const name = words.services[service] ?? service;
        const told = answer(words, organisation, number, service, detail);
        const open = told.state !== "yes" && told.state !== "no";
        const questions = [
          ...(open ? [say("askWhether", { service: name.toLowerCase() })] : []),
          ...(told.state !== "no" && asked ? words.ask[service] ?? [] : []),
        ];
        return { name, service, questions, answer: [told.word, told.extra].filter(Boolean).join(". ") };
      });
      const questions = [say("askStill"), ...said.flatMap((one) => one.questions).slice(0, MOST_QUESTIONS)];
      return make("section", { class: "sm-sheet__one" }, [
        make("h3", {}, organisation.name),
        make("p", { class: "sm-small" }, about.join(" · ")),
        make("h4", {}, say("whom")),
        parts.shown(this.#context, detail.whom),
        make("h4", {}, say("reach")),
        parts.shown(this.#context, detail.reach),
        make("h4", {}, say(asked ? "wanted" : organisation.confirmed ? "offersConfirmed" : "offers")),
        make(
          "ul",
          {},
          said.map((one) =>
            make("li", {}, [parts.sign(map, one.service), make("strong", {}, `${one.name}: `), one.answer])
          ),
        ),
        make("h4", {}, say("askFirst")),
        make("ul", {}, questions.map((question) => make("li", {}, question))),
      ]);
    }
  }

  /**
   * What an organisation says about a service.
   * @param {SocialMap.FinderWords} words
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {number} number
   * @param {string} service
   * @param {SocialMap.FinderDetail} detail
   */
  function answer(words, organisation, number, service, detail) {
    const state = core.state(organisation.states[number]);
    const extra = [detail.via[service], detail.notes[service], detail.confirmed[service]].filter(Boolean).join(". ");
    return { state, word: words.states[state] ?? state, extra };
  }

  return { Shortlist };
});
