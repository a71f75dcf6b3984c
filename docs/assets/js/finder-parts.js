// What a row of the finder and a card of the front door have in common: signs, ways to call, age, and what opens in place.
"use strict";

SocialMap.script("finder-parts", ["text", "page", "age"], (text, page, { sign: dated, begun }) => {
  const { make } = page;
  const SVG = "http://www.w3.org/2000/svg";

  /** @type {SocialMap.FinderParts["sign"]} */
  function sign(map, name) {
    const shape = map.signs[name];
    if (!shape) return null;
    const drawn = document.createElementNS(SVG, "svg");
    for (const [key, value] of [["class", "sm-sign"], ["viewBox", "0 0 24 24"], ["aria-hidden", "true"]]) {
      drawn.setAttribute(String(key), String(value));
    }
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    drawn.append(path);
    return drawn;
  }

  /** @type {SocialMap.FinderParts["calls"]} */
  function calls({ map, words, say, language }, { name, phone, inside = -1, mailbox, tooOld = "" }) {
    const country = map.countries[inside]?.names[language];
    /** @type {(href: string, said: string | Node, label: string, drawn: string) => HTMLElement} */
    const link = (href, said, label, drawn) =>
      make("a", { class: "sm-call", href, "aria-label": `${label}: ${name}` }, [sign(map, drawn), said]);
    return [
      phone
        ? link(
          `tel:${phone.replace(/[^\d+*#]/g, "")}`,
          make("bdi", { dir: "ltr" }, phone),
          `${say("call")} ${phone}`,
          "phone",
        )
        : null,
      phone && begun(tooOld)
        ? make("span", { class: "sm-too-old sm-noprint" }, say("tooOld", { date: text.written(tooOld, words.months) }))
        : null,
      country ? make("span", { class: "sm-count" }, say("inside", { country })) : null,
      mailbox ? link(`mailto:${encodeURI(mailbox)}`, say("mail"), say("mail"), "mailbox") : null,
    ];
  }

  /** @type {SocialMap.FinderParts["age"]} */
  function age({ say, words }, { asOf, partly }) {
    return [
      say("asOf", { date: text.written(asOf, words.months) }),
      partly && say("partly", { date: text.written(partly, words.months) }),
    ].filter(Boolean).join("; ");
  }

  /**
   * What the build's templates made: its links count from the folder of organisations, wherever this page stands, and of the
   * dates beside a channel the one that counts today is left.
   * @type {SocialMap.FinderParts["shown"]}
   */
  function shown({ at }, html) {
    const made = page.fromTemplates(html);
    for (const link of page.all(made, "a[href]", HTMLAnchorElement)) {
      const href = page.attribute(link, "href");
      if (!/^(?:[a-z]+:|#)/.test(href)) link.setAttribute("href", at(href));
    }
    dated(made);
    return made;
  }

  class Opened {
    /** @type {{ id: string, button: HTMLButtonElement, element: HTMLElement }[]} the newest last */
    #open = [];
    #closing = false;
    #context;

    /** @param {SocialMap.FinderContext} context */
    constructor(context) {
      this.#context = context;
    }

    /** @type {SocialMap.FinderOpened["toggle"]} */
    async toggle(organisation, button, put) {
      const there = () => this.#open.find(({ id }) => id === organisation.id);
      const open = there();
      if (open) {
        this.#close(open);
        this.#closing = true; // this Back has nothing more to close
        history.back();
        return;
      }
      const { say, detail } = this.#context;
      const { more, reach } = await detail(organisation);
      if (there()) return; // pressed twice while it was loading
      const element = put(make("div", { class: "sm-detail__inside" }, [
        make("div", {}, [
          make("h3", {}, say("reach")),
          make("p", { class: "sm-warning" }, say("before")),
          shown(this.#context, reach),
        ]),
        make("div", {}, [make("h3", {}, say("about")), shown(this.#context, more)]),
      ]));
      button.setAttribute("aria-expanded", "true");
      this.#open.push({ id: organisation.id, button, element });
      history.pushState({ carried: history.state?.carried }, ""); // still the same step of finder-carry.js
    }

    /** @param {{ id: string, button: HTMLButtonElement, element: HTMLElement }} open */
    #close(open) {
      open.element.remove();
      open.button.setAttribute("aria-expanded", "false");
      this.#open = this.#open.filter((one) => one !== open);
    }

    /** @type {SocialMap.FinderOpened["forget"]} */
    forget() {
      this.#open = [];
    }

    // Back closes what was opened last, and leaves the eye where it was.
    /** @type {SocialMap.FinderOpened["back"]} */
    back() {
      const last = this.#open.at(-1);
      if (!last || this.#closing) {
        this.#closing = false;
        return;
      }
      this.#close(last);
      last.button.focus();
    }
  }

  const FIRST = 8; // more than a screen shows below the filter; the other rows follow in the frames after it
  const NEXT = 16; // so many in each of those: a key or a finger is answered between two of them

  class Listing {
    /** @type {{ organisation: SocialMap.FinderOrganisation, perhaps: boolean }[]} */
    #rows = [];
    #drawn = 0;
    #turn = 0; // which drawing this is: rows of an answer before it are no longer to follow
    #context;
    #drawing;
    #opened;

    /**
     * @param {SocialMap.FinderContext} context
     * @param {SocialMap.FinderDrawing} drawing
     */
    constructor(context, drawing) {
      this.#context = context;
      this.#drawing = drawing;
      this.#opened = new Opened(context);
    }

    get empty() {
      return !this.#rows.length;
    }

    /** @type {SocialMap.FinderTable["draw"]} */
    draw(matches, perhaps) {
      this.#rows = [
        ...matches.map((organisation) => ({ organisation, perhaps: false })),
        ...perhaps.map((organisation) => ({ organisation, perhaps: true })),
      ];
      this.#drawing.into.textContent = "";
      this.#opened.forget();
      this.#drawn = 0;
      this.#more(this.#drawing.step);
    }

    all() {
      for (const more of page.all(this.#drawing.into, ".sm-more")) more.remove();
      this.#turn += 1;
      this.#append(this.#rows.length);
      this.#end();
    }

    back() {
      this.#opened.back();
    }

    /** @param {number} most */
    #more(most) {
      this.#turn += 1;
      this.#follow(FIRST, Math.min(this.#drawn + most, this.#rows.length), this.#turn);
    }

    /**
     * Draws `few` rows now and more after each paint, until there are `goal`; what is not whole yet says so.
     * @type {(few: number, goal: number, turn: number) => void}
     */
    #follow(few, goal, turn) {
      if (turn !== this.#turn) return;
      this.#append(Math.min(this.#drawn + few, goal));
      if (this.#drawn === goal) return this.#end();
      this.#drawing.into.setAttribute("aria-busy", "true");
      requestAnimationFrame(() => setTimeout(() => this.#follow(NEXT, goal, turn)));
    }

    /** @param {number} goal */
    #append(goal) {
      const { into, one } = this.#drawing;
      const next = this.#rows.slice(this.#drawn, goal);
      this.#drawn += next.length;
      into.append(...next.map(({ organisation, perhaps }) => one(organisation, perhaps, this.#opened)));
    }

    // All that was asked for is drawn; what there is besides is drawn on request.
    #end() {
      const { into, step, last } = this.#drawing;
      into.removeAttribute("aria-busy");
      const left = this.#rows.length - this.#drawn;
      if (!left) return;
      const button = page.button(this.#context.say("more", { n: Math.min(left, step) }), () => {
        end.remove();
        this.#more(step);
      });
      const end = into.appendChild(last(button));
    }
  }

  /** @type {SocialMap.FinderParts["tickbox"]} */
  function tickbox({ say, ticked, tick }, { id, name }) {
    const box = make("input", { type: "checkbox", autocomplete: "off", "aria-label": say("shortlist", { name }) });
    box.checked = ticked(id);
    box.addEventListener("change", () => tick(id, box.checked));
    return box;
  }

  /** @type {SocialMap.FinderParts["opener"]} */
  function opener(context, organisation, opened, put) {
    const { say, at } = context;
    const { id, name } = organisation;
    const button = page.button(say("details"), () => opened.toggle(organisation, button, put), {
      class: "sm-link",
      "aria-expanded": "false",
      "aria-label": `${say("details")}: ${name}`,
    });
    const link = make("a", { href: at(`${id}.html`) }, [make("bdi", {}, name)]);
    // Opened here, so that nobody loses the choice; a new tab or window is still the reader's to ask for.
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      opened.toggle(organisation, button, put);
    });
    return { link, button };
  }

  return { sign, calls, age, shown, Listing, tickbox, opener };
});
