// Type to find a country: by its names in every language, former and printed names, and ISO codes.
"use strict";

SocialMap.script("country-box", ["text", "page"], (text, page) => {
  const MOST = 8;
  const FAR = 4; // a name that has nothing of what is typed
  const LATE = 150; // milliseconds: a tap on an option arrives before the field settles

  class CountryBox {
    #options;
    #value = -1;
    #active = -1;

    /** @param {SocialMap.CountryBoxOptions} options */
    constructor(options) {
      this.#options = options;
      const { input } = options;
      input.addEventListener("input", () => this.#typed());
      input.addEventListener("keydown", (event) => this.#pressed(event));
      // Not at once, so that a tap on an option arrives first; and not at all for somebody who has come back meanwhile.
      input.addEventListener("blur", () =>
        setTimeout(() => {
          if (document.activeElement !== input) this.#settle();
        }, LATE));
    }

    get value() {
      return this.#value;
    }

    /** What stands in the field. */
    get said() {
      return this.#options.input.value.trim();
    }

    /** @param {number} number */
    name(number) {
      return this.#options.countries[number]?.names[this.#options.language] ?? "";
    }

    /** @param {number} number */
    set(number) {
      this.#options.puzzled(false);
      this.#value = number;
      this.#options.input.value = this.name(number);
    }

    /**
     * Whole words come first, then names that begin with what is typed: the country's name on this page before its people,
     * capital and former names; then those that hold it.
     * @param {string} words
     */
    #candidates(words) {
      const typed = text.plain(words);
      /** @param {string} name */
      const far = (name) =>
        name === typed ? 0 : name.startsWith(typed) ? 2 : typed.length > 2 && name.includes(typed) ? 3 : FAR;
      return this.#options.countries
        .map((country) => {
          const name = this.name(country.number);
          return { country, name, rank: Math.min(far(text.plain(name)) - 0.5, ...country.found.map(far)) };
        })
        .filter(({ rank }) => rank < FAR - 0.5)
        .sort((a, b) => a.rank - b.rank || (text.folded(a.name) < text.folded(b.name) ? -1 : 1))
        .slice(0, MOST).map(({ country }) => country);
    }

    #typed() {
      if (this.#options.input.value.trim()) {
        const found = this.#candidates(this.#options.input.value);
        this.#show(found);
        this.#doubt(!found.length);
        const [only] = found;
        if (only && found.length === 1 && only.number !== this.#value) {
          this.#value = only.number; // what is found shows while somebody still types
          this.#options.chosen();
        }
      } else {
        this.#pick(-1);
      }
    }

    /** @param {readonly SocialMap.FinderCountry[]} countries */
    #show(countries) {
      const { list, input } = this.#options;
      this.#active = countries.length ? 0 : -1;
      list.replaceChildren(...countries.map(({ number }, place) => {
        const named = { role: "option", id: `${list.id}-${place}`, "data-number": number };
        const option = page.make("li", named, this.name(number));
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          this.#pick(number);
        });
        return option;
      }));
      list.hidden = !countries.length;
      input.setAttribute("aria-expanded", String(countries.length > 0));
      this.#mark();
    }

    // What is typed is no country's name: then nobody is found, and that is said; with the next letters it may be one again.
    /** @param {boolean} yes */
    #doubt(yes) {
      const { unknown, puzzled, chosen } = this.#options;
      if (yes === (this.#value === unknown)) return;
      this.#value = yes ? unknown : -1;
      puzzled(yes);
      chosen();
    }

    #mark() {
      const { list, input } = this.#options;
      [...list.children].forEach((option, place) =>
        option.setAttribute("aria-selected", String(place === this.#active))
      );
      if (this.#active >= 0) input.setAttribute("aria-activedescendant", `${list.id}-${this.#active}`);
      else input.removeAttribute("aria-activedescendant");
    }

    /** @param {KeyboardEvent} event */
    #pressed(event) {
      const { list } = this.#options;
      const many = list.hidden ? 0 : list.children.length;
      if (many && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
        event.preventDefault();
        this.#active = (this.#active + (event.key === "ArrowDown" ? 1 : many - 1)) % many;
        this.#mark();
      } else if (event.key === "Enter") {
        event.preventDefault();
        const option = many ? list.children[this.#active] : undefined;
        if (option) this.#pick(Number(page.attribute(option, "data-number")));
      } else if (event.key === "Escape") {
        this.#leave();
      }
    }

    /** @param {number} number */
    #pick(number) {
      this.set(number);
      this.#close();
      this.#options.chosen();
    }

    // Leaving after a country's name, or a word that only one country has, takes that country; an unknown name stays to be
    // mended. Two peoples are Congolese: nobody is sent to one of them without having chosen it.
    #settle() {
      const typed = this.#options.input.value.trim();
      if (!typed || typed === this.name(this.#value)) {
        this.#leave();
        return;
      }
      const found = this.#candidates(typed);
      const [first] = found;
      const exact = found.filter((country) => country.found.includes(text.plain(typed)));
      const own = exact.find(({ number }) => text.plain(this.name(number)) === text.plain(typed));
      const sure = own ?? (exact.length === 1 ? exact[0] : found.length === 1 ? first : undefined);
      if (sure) {
        this.#pick(sure.number);
      } else if (first) {
        this.#leave();
      } else {
        this.#close();
        this.#doubt(true);
      }
    }

    // Leaving with half a name goes back to what was chosen.
    #leave() {
      this.#close();
      this.#doubt(false);
      this.#options.input.value = this.name(this.#value);
    }

    #close() {
      const { list, input } = this.#options;
      list.hidden = true;
      list.textContent = "";
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
  }

  return { CountryBox };
});
