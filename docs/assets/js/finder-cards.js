// The answers of the front door: a card for each organisation, with the way to call and what was asked for.
"use strict";

SocialMap.script("finder-cards", ["text", "page", "finder-core", "finder-parts"], (text, page, core, parts) => {
  const STEP = 12; // cards drawn at once; more on request
  const { make } = page;

  class Cards extends parts.Listing {
    #context;

    /**
     * @param {HTMLElement} list
     * @param {SocialMap.FinderContext} context
     */
    constructor(list, context) {
      super(context, {
        into: list,
        step: STEP,
        one: (organisation, perhaps, opened) => this.#card(organisation, perhaps, opened),
        last: (button) => make("li", { class: "sm-more" }, [button]),
      });
      this.#context = context;
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {boolean} perhaps
     * @param {SocialMap.FinderOpened} opened
     */
    #card(organisation, perhaps, opened) {
      const { say, where } = this.#context;
      const { id } = organisation;
      const box = parts.tickbox(this.#context, organisation);
      const { link, button } = parts.opener(this.#context, organisation, opened, (inside) => {
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
      const group = this.#group(organisation);
      if (group) shown.unshift(group);
      return shown.length ? make("ul", { class: "sm-asked" }, shown) : null;
    }

    /**
     * Whether it helps the group that was asked for: itself, by other groups that it states, or nobody says so.
     * @param {SocialMap.FinderOrganisation} organisation
     */
    #group(organisation) {
      const { map, words, say, chosen } = this.#context;
      const asked = chosen().group;
      const helps = core.helps(organisation, asked);
      if (!helps) return null;
      /** @param {number} number */
      const named = (number) => words.groups[map.groups[number] ?? ""] ?? "";
      const made = text.row((map.made[asked] ?? []).map(named));
      const state = helps === "unknown" ? "unknown" : "yes";
      const said = helps === "derived"
        ? say("groupMade", { group: named(asked), parts: made })
        : `${named(asked)}: ${words.states[state] ?? state}`;
      return make("li", { class: `sm-cell--${state}`, "data-state": state }, [
        parts.sign(map, `state-${state}`),
        said,
      ]);
    }
  }

  return { Cards };
});
