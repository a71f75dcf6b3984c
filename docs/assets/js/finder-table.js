// The finder's table: draws rows, opens notes and details in place.
"use strict";

SocialMap.script("finder-table", ["text", "page", "finder-core"], (text, page, core) => {
  const STEP = 100; // rows drawn at once; more on request
  const { make } = page;

  class Table {
    /** @type {{ organisation: SocialMap.FinderOrganisation, perhaps: boolean }[]} */
    #rows = [];
    #drawn = 0;
    /** @type {{ id: string, button: HTMLButtonElement }[]} what is open, the newest last */
    #opened = [];
    #closing = false;
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
      this.#opened = [];
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
      const link = make("a", { href: `${id}.html` }, name);
      // Opened here, so that nobody loses the choice; a new tab or window is still the reader's to ask for.
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        this.#toggle(row, organisation, open);
      });
      const remark = [where(organisation), organisation.contact && say("contact"), perhaps && say("perhapsRow")];
      const asOf = [
        say("asOf", { date: text.written(organisation.asOf, words.months) }),
        organisation.partly && say("partly", { date: text.written(organisation.partly, words.months) }),
      ].filter(Boolean).join("; ");
      const head = make("th", { scope: "row" }, [
        make("label", { class: "sm-tick" }, [box]),
        link,
        make("span", { class: "sm-remark" }, remark.filter(Boolean).join(" · ")),
        make("span", { class: "sm-calls" }, this.calls(organisation)),
        make("span", { class: "sm-age" }, [`${asOf} · `, open]),
      ]);
      const style = `sm-organisation${perhaps ? " sm-organisation--perhaps" : ""}`;
      const cells = map.services.map((service, number) => this.#cell(organisation, service, number));
      const row = make("tr", { class: style, "data-id": id }, [head, ...cells]);
      return row;
    }

    /**
     * Links to call and to write, in one tap.
     * @param {SocialMap.FinderOrganisation} organisation
     */
    calls({ name, phone, mailbox }) {
      const { say } = this.#context;
      const link = /** @param {string} href @param {string} said @param {string} label */ (href, said, label) =>
        make("a", { class: "sm-call", href, "aria-label": `${label}: ${name}` }, said);
      return [
        phone ? link(`tel:${phone.replace(/[^\d+*#]/g, "")}`, phone, say("call")) : null,
        mailbox ? link(`mailto:${encodeURI(mailbox)}`, say("mail"), say("mail")) : null,
      ];
    }

    /**
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {string} service
     * @param {number} number
     */
    #cell(organisation, service, number) {
      const { words, wanted } = this.#context;
      const letter = organisation.states[number] ?? "u";
      const state = core.state(letter);
      const label = make("span", { class: "sm-label" }, `${words.services[service]}: `);
      const cell = make("td", { class: `sm-cell sm-cell--${state}`, "data-state": state }, [label]);
      if (wanted().includes(number)) cell.classList.add("sm-cell--wanted");
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

    /**
     * Details open under the row, so that nobody loses the selection by looking at one organisation. The browser's Back closes
     * them: a step of its history is made for that, without an address.
     * @param {HTMLTableRowElement} row
     * @param {SocialMap.FinderOrganisation} organisation
     * @param {HTMLButtonElement} button
     */
    async #toggle(row, organisation, button) {
      const opened = () => page.all(this.#body, `.sm-opened[data-of="${organisation.id}"]`)[0];
      if (opened()) {
        this.#close(organisation.id, button);
        this.#closing = true; // this Back has nothing more to close
        history.back();
        return;
      }
      const { say, detail } = this.#context;
      const { more, reach } = await detail(organisation);
      if (opened()) return; // pressed twice while it was loading
      const inside = make("div", { class: "sm-detail__inside" }, [
        make("div", {}, [
          make("h3", {}, say("reach")),
          make("p", { class: "sm-warning" }, say("before")),
          page.fromTemplates(reach),
        ]),
        make("div", {}, [make("h3", {}, say("about")), page.fromTemplates(more)]),
      ]);
      const place = { class: "sm-detail sm-opened", "data-of": organisation.id };
      row.after(make("tr", place, [make("td", { colspan: this.#columns }, [inside])]));
      button.setAttribute("aria-expanded", "true");
      this.#opened.push({ id: organisation.id, button });
      history.pushState({}, "");
    }

    /**
     * @param {string} id
     * @param {HTMLButtonElement} button
     */
    #close(id, button) {
      for (const open of page.all(this.#body, `.sm-opened[data-of="${id}"]`)) open.remove();
      button.setAttribute("aria-expanded", "false");
      this.#opened = this.#opened.filter((one) => one.id !== id);
    }

    // Back closes what was opened last, and leaves the eye where it was.
    back() {
      const last = this.#opened.at(-1);
      if (!last || this.#closing) {
        this.#closing = false;
        return;
      }
      this.#close(last.id, last.button);
      last.button.focus();
    }
  }

  return { Table };
});
