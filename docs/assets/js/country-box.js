// Type to find a country: by its names in every language, former and printed names, and ISO codes.
"use strict";

SocialMap.script("country-box", ["text", "page"], (text, page) => {
  const MOST = 8;
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
     * Names that begin with what is typed come before names that hold it.
     * @param {string} words
     */
    #candidates(words) {
      const typed = text.plain(words);
      /** @param {string} name */
      const far = (name) =>
        name === typed ? 0 : name.startsWith(typed) ? 1 : typed.length > 2 && name.includes(typed) ? 2 : 3;
      return this.#options.countries
        .map((country) => ({ country, name: this.name(country.number), rank: Math.min(...country.found.map(far)) }))
        .filter(({ rank }) => rank < 3)
        .sort((a, b) => a.rank - b.rank || (text.folded(a.name) < text.folded(b.name) ? -1 : 1))
        .slice(0, MOST).map(({ country }) => country);
    }

    #typed() {
      if (this.#options.input.value.trim()) {
        this.#show(this.#candidates(this.#options.input.value));
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

    // Leaving after a whole name, or one that only one country has, takes that country; an unknown name stays to be mended.
    #settle() {
      const typed = this.#options.input.value.trim();
      if (!typed || typed === this.name(this.#value)) {
        this.#leave();
        return;
      }
      const found = this.#candidates(typed);
      const [first] = found;
      if (first && (found.length === 1 || first.found.includes(text.plain(typed)))) {
        this.#pick(first.number);
      } else if (first) {
        this.#leave();
      } else {
        this.#close();
        this.#options.puzzled(true);
      }
    }

    // Leaving with half a name goes back to what was chosen.
    #leave() {
      this.#close();
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
