// The finder's table: draws rows, opens notes and details in place.
"use strict";

SocialMap.script("finder-table", ["page", "finder-core", "finder-parts"], (page, core, parts) => {
  const STEP = 100; // rows drawn at once; more on request
  const { make } = page;

  class Table extends parts.Listing {
    #context;
    #columns;
    #body;

    /**
     * @param {HTMLTableElement} table
     * @param {SocialMap.FinderContext} context
     */
    constructor(table, context) {
      const body = make("tbody");
      super(context, {
        into: body,
        step: STEP,
        one: (organisation, perhaps, opened) => this.#row(organisation, perhaps, opened),
        last: (button) => make("tr", { class: "sm-more" }, [make("td", { colspan: this.#columns }, [button])]),
      });
      this.#context = context;
      this.#body = body;
      this.#columns = context.map.services.length + 1;
      for (const before of [...table.tBodies]) before.remove();
      table.append(body);
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {boolean} perhaps
     * @param {SocialMap.FinderOpened} opened
     */
    #row(organisation, perhaps, opened) {
      const { say, map, where } = this.#context;
      const { id } = organisation;
      const box = parts.tickbox(this.#context, organisation);
      const { link, button } = parts.opener(this.#context, organisation, opened, (inside) => {
        const element = make("tr", { class: "sm-detail sm-opened", "data-of": id }, [
          make("td", { colspan: this.#columns }, [inside]),
        ]);
        row.after(element);
        return element;
      });
      const remark = [
        where(organisation),
        organisation.contact && say("contact"),
        perhaps && this.#doubt(organisation),
      ];
      const head = make("th", { scope: "row" }, [
        make("label", { class: "sm-tick" }, [box]),
        link,
        make("span", { class: "sm-remark" }, remark.filter(Boolean).join(" · ")),
        make("span", { class: "sm-age" }, [`${parts.age(this.#context, organisation)} · `, button]),
        make("span", { class: "sm-calls" }, parts.calls(this.#context, organisation)),
      ]);
      const style = `sm-organisation${perhaps ? " sm-organisation--perhaps" : ""}`;
      const cells = map.services.map((service, number) => this.#cell(organisation, service, number));
      const row = make("tr", { class: style, "data-id": id }, [head, ...cells]);
      return row;
    }

    /**
     * What there is to ask: of a group that it does not mention, no column says so.
     * @param {SocialMap.FinderOrganisation} organisation
     */
    #doubt(organisation) {
      const { map, words, say, chosen } = this.#context;
      const { group } = chosen();
      if (core.helps(organisation, group) !== "unknown") return say("perhapsRow");
      return say("perhapsGroup", { group: words.groups[map.groups[group] ?? ""] ?? "" });
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {string} service
     * @param {number} number
     */
    #cell(organisation, service, number) {
      const { map, words, wanted } = this.#context;
      const letter = organisation.states[number] ?? "u";
      const state = core.state(letter);
      const label = make("span", { class: "sm-label" }, `${words.services[service]}: `);
      const cell = make("td", { class: `sm-cell sm-cell--${state}`, "data-state": state }, [label]);
      if (wanted().includes(number)) cell.classList.add("sm-cell--wanted");
      const said = words.states[state] ?? state;
      if (letter === letter.toLowerCase()) {
        cell.append(parts.sign(map, `state-${state}`) ?? "", make("span", {}, said));
      } else {
        const button = page.button(said, () => this.#note(cell, button, organisation, service), {
          class: "sm-link",
          "aria-expanded": "false",
        });
        cell.append(parts.sign(map, `state-${state}`) ?? "", button);
      }
      return cell;
    }

    /**
     * A note opens in a row of its own, as wide as the table.
     * @param {HTMLElement} cell
     * @param {HTMLButtonElement} button
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {string} service
     */
    async #note(cell, button, organisation, service) {
      const row = cell.closest("tr");
      const there = () =>
        row && page.all(this.#body, `.sm-noted[data-of="${organisation.id}"][data-service="${service}"]`)[0];
      if (!row || there()) {
        there()?.remove();
        button.setAttribute("aria-expanded", "false");
        return;
      }
      const detail = await this.#context.detail(organisation);
      if (there()) return; // pressed twice while it was loading
      const said = [detail.via[service], detail.notes[service]].filter(Boolean).join(". ");
      const name = make("strong", {}, `${this.#context.words.services[service] ?? service}: `);
      const place = { class: "sm-detail sm-noted", "data-of": organisation.id, "data-service": service };
      row.after(
        make("tr", place, [make("td", { colspan: this.#columns }, [make("p", { class: "sm-note" }, [name, said])])]),
      );
      button.setAttribute("aria-expanded", "true");
    }
  }

  return { Table };
});
