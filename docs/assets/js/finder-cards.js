// The answers of the front door: a card for each organisation, with the way to call and what was asked for.
"use strict";

SocialMap.script("finder-cards", ["page", "finder-core", "finder-parts"], (page, core, parts) => {
  const STEP = 12; // cards drawn at once; more on request
  const { make } = page;

  class Cards {
    /** @type {{ organisation: SocialMap.FinderOrganisation, perhaps: boolean }[]} */
    #rows = [];
    #drawn = 0;
    #list;
    #context;
    #opened;

    /**
     * @param {HTMLElement} list
     * @param {SocialMap.FinderContext} context
     */
    constructor(list, context) {
      this.#list = list;
      this.#context = context;
      this.#opened = new parts.Opened(context);
    }

    get empty() {
      return !this.#rows.length;
    }

    /**
     * @param {readonly SocialMap.FinderOrganisation[]} matches
     * @param {readonly SocialMap.FinderOrganisation[]} perhaps
     */
    draw(matches, perhaps) {
      this.#rows = [
        ...matches.map((organisation) => ({ organisation, perhaps: false })),
        ...perhaps.map((organisation) => ({ organisation, perhaps: true })),
      ];
      this.#list.textContent = "";
      this.#opened.forget();
      this.#drawn = 0;
      this.#more(STEP);
    }

    all() {
      for (const more of page.all(this.#list, ".sm-more")) more.remove();
      this.#more(this.#rows.length);
    }

    /** @param {number} most */
    #more(most) {
      const next = this.#rows.slice(this.#drawn, this.#drawn + most);
      this.#drawn += next.length;
      this.#list.append(...next.map(({ organisation, perhaps }) => this.#card(organisation, perhaps)));
      const left = this.#rows.length - this.#drawn;
      if (!left) return;
      const button = page.button(this.#context.say("more", { n: Math.min(left, STEP) }), () => {
        last.remove();
        this.#more(STEP);
      });
      const last = make("li", { class: "sm-more" }, [button]);
      this.#list.append(last);
    }

    back() {
      this.#opened.back();
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {boolean} perhaps
     */
    #card(organisation, perhaps) {
      const { say, where, ticked, tick } = this.#context;
      const { id, name } = organisation;
      const box = make("input", { type: "checkbox", autocomplete: "off", "aria-label": say("shortlist", { name }) });
      box.checked = ticked(id);
      box.addEventListener("change", () => tick(id, box.checked));
      const { link, button } = parts.opener(this.#context, organisation, this.#opened, (inside) => {
        const element = make("div", { class: "sm-detail sm-opened", "data-of": id }, [inside]);
        card.append(element);
        return element;
      });
      const remark = [
        where(organisation),
        parts.age(this.#context, organisation),
        organisation.contact && say("contact"),
        perhaps && say("perhapsRow"),
      ];
      const card = make("li", { class: `sm-card${perhaps ? " sm-card--perhaps" : ""}`, "data-id": id }, [
        make("h3", {}, [link]),
        make("p", { class: "sm-remark" }, remark.filter(Boolean).join(" · ")),
        make("p", { class: "sm-calls" }, parts.calls(this.#context, organisation)),
        this.#asked(organisation),
        make("p", { class: "sm-card__foot" }, [make("label", { class: "sm-check" }, [box, say("onList")]), button]),
      ]);
      return card;
    }

    /**
     * What was asked for, with what is said of it; without a wish, all that is offered.
     * @param {SocialMap.FinderOrganisation} organisation
     */
    #asked(organisation) {
      const { map, words, wanted } = this.#context;
      const wishes = wanted();
      const shown = map.services.flatMap((service, number) => {
        const state = core.state(organisation.states[number]);
        const silent = state === "unknown" || state === "no";
        if (wishes.length ? !wishes.includes(number) : silent) return [];
        const name = words.services[service] ?? service;
        const word = wishes.length || state !== "yes" ? `: ${words.states[state] ?? state}` : "";
        return make("li", { class: `sm-cell--${state}`, "data-state": state }, [
          parts.sign(map, wishes.length ? `state-${state}` : service),
          `${name}${word}`,
        ]);
      });
      return shown.length ? make("ul", { class: "sm-asked" }, shown) : null;
    }
  }

  return { Cards };
});
