// The finder's table: draws rows, opens notes and details in place.
"use strict";

SocialMap.script("finder-table", ["text", "page", "finder-core"], (text, page, core) => {
  const STEP = 100; // rows drawn at once; more on request
  const { make } = page;

  class Table {
    /** @type {{ organisation: SocialMap.FinderOrganisation, perhaps: boolean }[]} */
    #rows = [];
    #drawn = 0;
    #body = make("tbody");
    #context;
    #columns;

    /**
     * @param {HTMLTableElement} table
     * @param {SocialMap.FinderContext} context
     */
    constructor(table, context) {
      this.#context = context;
      this.#columns = context.map.services.length + 1;
      for (const body of [...table.tBodies]) body.remove();
      table.append(this.#body);
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
      this.#body.textContent = "";
      this.#drawn = 0;
      this.#more();
    }

    all() {
      while (this.#drawn < this.#rows.length) {
        for (const row of page.all(this.#body, ".sm-more")) row.remove();
        this.#more();
      }
    }

    #more() {
      const next = this.#rows.slice(this.#drawn, this.#drawn + STEP);
      this.#drawn += next.length;
      this.#body.append(...next.map(({ organisation, perhaps }) => this.#row(organisation, perhaps)));
      const left = this.#rows.length - this.#drawn;
      if (!left) return;
      const button = page.button(this.#context.say("more", { n: left }), () => {
        last.remove();
        this.#more();
      });
      const last = make("tr", { class: "sm-more" }, [make("td", { colspan: this.#columns }, [button])]);
      this.#body.append(last);
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {boolean} perhaps
     */
    #row(organisation, perhaps) {
      const { say, words, map, ticked, tick, where } = this.#context;
      const { id, name } = organisation;
      const box = make("input", { type: "checkbox", autocomplete: "off", "aria-label": say("shortlist", { name }) });
      box.checked = ticked(id);
      box.addEventListener("change", () => tick(id, box.checked));
      const open = page.button(say("details"), () => this.#toggle(row, organisation, open), {
        class: "sm-link",
        "aria-expanded": "false",
        "aria-label": `${say("details")}: ${name}`,
      });
      const remark = [where(organisation), organisation.contact && say("contact"), perhaps && say("perhapsRow")];
      const asOf = [
        say("asOf", { date: text.written(organisation.asOf, words.months) }),
        organisation.partly && say("partly", { date: text.written(organisation.partly, words.months) }),
      ].filter(Boolean).join("; ");
      const head = make("th", { scope: "row" }, [
        make("label", { class: "sm-tick" }, [box]),
        make("a", { href: `${id}.html` }, name),
        make("span", { class: "sm-remark" }, remark.filter(Boolean).join(" · ")),
        make("span", { class: "sm-age" }, [`${asOf} · `, open]),
      ]);
      const style = `sm-organisation${perhaps ? " sm-organisation--perhaps" : ""}`;
      const cells = map.services.map((service, number) => this.#cell(organisation, service, number));
      const row = make("tr", { class: style, "data-id": id }, [head, ...cells]);
      return row;
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {string} service
     * @param {number} number
     */
    #cell(organisation, service, number) {
      const { words } = this.#context;
      const letter = organisation.states[number] ?? "u";
      const state = core.state(letter);
      const label = make("span", { class: "sm-label" }, `${words.services[service]}: `);
      const cell = make("td", { class: `sm-cell sm-cell--${state}`, "data-state": state }, [label]);
      const said = words.states[state] ?? state;
      if (letter === letter.toLowerCase()) {
        cell.append(make("span", {}, said));
      } else {
        const button = page.button(said, () => this.#note(cell, button, organisation, service), {
          class: "sm-link",
          "aria-expanded": "false",
        });
        cell.append(button);
      }
      return cell;
    }

    /**
     * @param {HTMLElement} cell
     * @param {HTMLButtonElement} button
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {string} service
     */
    async #note(cell, button, organisation, service) {
      const there = cell.querySelector(".sm-note");
      if (there) {
        there.remove();
        button.setAttribute("aria-expanded", "false");
        return;
      }
      const detail = await this.#context.detail(organisation);
      if (cell.querySelector(".sm-note")) return; // pressed twice while it was loading
      cell.append(
        make("p", { class: "sm-note" }, [detail.via[service], detail.notes[service]].filter(Boolean).join(". ")),
      );
      button.setAttribute("aria-expanded", "true");
    }

    /**
     * Details open under the row, so that nobody loses the selection by looking at one organisation.
     * @param {HTMLTableRowElement} row
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {HTMLButtonElement} button
     */
    async #toggle(row, organisation, button) {
      const opened = () => row.nextElementSibling?.classList.contains("sm-detail") ? row.nextElementSibling : null;
      if (opened()) {
        opened()?.remove();
        button.setAttribute("aria-expanded", "false");
        return;
      }
      const { say, detail } = this.#context;
      const { more, reach } = await detail(organisation);
      if (opened()) return; // pressed twice while it was loading
      const inside = make("div", { class: "sm-detail__inside" }, [
        make("div", {}, [make("h3", {}, say("about")), page.fromTemplates(more)]),
        make("div", {}, [
          make("h3", {}, say("reach")),
          make("p", { class: "sm-warning" }, say("before")),
          page.fromTemplates(reach),
        ]),
      ]);
      row.after(make("tr", { class: "sm-detail" }, [make("td", { colspan: this.#columns }, [inside])]));
      button.setAttribute("aria-expanded", "true");
    }
  }

  return { Table };
});
