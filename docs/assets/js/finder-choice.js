// The fields of the finder: what is chosen in them, how many each further choice would leave, and links that hold a choice.
"use strict";

SocialMap.script(
  "finder-choice",
  ["text", "page", "finder-core", "country-box"],
  (text, page, core, { CountryBox }) => {
    /** @type {SocialMap.Rooms["finder-choice"]["choiceForm"]} */
    function choiceForm(form, { map, words, say, language, redraw, tick: listed }) {
      const selects = {
        region: { select: select("region"), ids: map.regions },
        kind: { select: select("kind"), ids: map.kinds },
        group: { select: select("group"), ids: map.groups },
        speaks: { select: select("speaks"), ids: map.languages },
        programme: { select: select("programme"), ids: map.programmes.map(({ id }) => id) },
      };
      const names = /** @type {SocialMap.Select[]} */ (Object.keys(selects));
      const boxes = page.all(form, "[name=service]", HTMLInputElement);
      const numbers = boxes.map((box) => page.part(box.closest("label") ?? form, ".sm-count"));
      const free = page.byData(form, "part", "text", HTMLInputElement);
      const plain = page.byData(form, "part", "plain", HTMLInputElement);
      const said = page.byData(document, "part", "said", HTMLTextAreaElement);
      const line = page.part(document, ".sm-copied");
      const copied = page.byData(document, "part", "copied");
      const unknown = page.byData(form, "part", "unknown");
      const country = new CountryBox({
        input: page.byData(form, "part", "country", HTMLInputElement),
        list: page.part(form, "#finder-countries"),
        countries: map.countries,
        language,
        chosen: redraw,
        unknown: core.UNKNOWN,
        puzzled: (yes) => page.say(unknown, yes ? say("noCountry") : ""),
      });

      /** @param {string} name */
      function select(name) {
        return page.byData(form, "part", name, HTMLSelectElement);
      }

      /** @param {string} key */
      function selected(key) {
        return selects[/** @type {SocialMap.Select} */ (key)].select;
      }

      /** @returns {SocialMap.Choice} */
      function read() {
        /** @param {SocialMap.Select} name */
        const chosen = (name) => selects[name].ids.indexOf(selects[name].select.value);
        return {
          country: country.value,
          region: chosen("region"),
          kind: chosen("kind"),
          group: chosen("group"),
          speaks: chosen("speaks"),
          programme: chosen("programme"),
          text: text.plain(free.value).split(" ").filter(Boolean),
          services: boxes.filter((box) => box.checked).map((box) => Number(box.value)),
          plain: plain.checked,
        };
      }

      // How many each further choice would leave; one that can only give nothing is not offered.
      /** @param {SocialMap.Found} found */
      function count({ counts, maybe, possible }) {
        for (const name of names) {
          const { select: { options, value }, ids } = selects[name];
          for (const option of options) {
            const number = ids.indexOf(option.value);
            const left = counts[name][number] ?? 0;
            const doubtful = name === "group" ? maybe[number] ?? 0 : 0;
            if (!option.value) continue;
            page.say(option, `${page.attribute(option, "data-name")} (${left})`);
            option.hidden = !left && !doubtful && option.value !== value;
            option.disabled = option.hidden;
          }
        }
        const none = !Object.keys(possible).length; // then the country is the reason, and what to do stands below
        boxes.forEach((box, place) => {
          const number = Number(box.value);
          const left = counts.service[number] ?? 0;
          box.disabled = !none && !possible[number] && !box.checked;
          page.say(numbers[place] ?? [], left ? `(${left})` : possible[number] ? `(${say("maybe")})` : "(0)");
        });
      }

      /** @param {string} key */
      function describe(key) {
        if (key.startsWith("service:")) return words.services[map.services[Number(key.slice(8))] ?? ""] ?? key;
        if (key === "country") return country.name(country.value) || `“${country.said}”`;
        if (key === "text") return `“${free.value.trim()}”`;
        if (key === "plain") return say("plain");
        const option = selected(key).selectedOptions[0];
        return option ? page.attribute(option, "data-name") : key;
      }

      /** @param {string} key */
      function relax(key) {
        const box = key.startsWith("service:") ? boxes[Number(key.slice(8))] : key === "plain" ? plain : undefined;
        if (box) box.checked = false;
        else if (key === "country") country.set(-1);
        else if (key === "text") free.value = "";
        else selected(key).value = "";
        redraw();
      }

      // What is found, in words, to paste into a letter: nothing of it is ever an address.
      async function copy() {
        said.value = inWords(core.find(map, read()));
        line.hidden = false;
        said.focus();
        said.select();
        try {
          await navigator.clipboard.writeText(said.value);
          page.say(copied, say("copied"));
        } catch {
          // Not allowed here: the text stands selected, and the reader copies it.
        }
      }

      /** @param {SocialMap.Found} found */
      function inWords({ yes }) {
        const { country: place, services } = read();
        const asked = text.row([
          ...(place >= 0 ? ["country"] : []),
          ...names.filter((name) => selects[name].select.value),
          ...services.map((number) => `service:${number}`),
        ].map(describe));
        const lines = core.sort(yes, "country", read()).map(({ name, phone, mailbox }) =>
          text.row([name, phone, mailbox])
        );
        return [asked, ...lines].filter(Boolean).join("\n");
      }

      // A link on a page of a record or a country puts one organisation on the list; then its id leaves the address.
      function arrive() {
        const given = /^#list=([a-z]{2,3}\/[a-z0-9-]+)$/.exec(location.hash)?.[1];
        if (!given) return;
        if (map.organisations.some(({ id }) => id === given)) listed(given, true);
        history.replaceState(history.state, "", location.href.split("#")[0]);
      }

      /** @param {string} code */
      function choose(code) {
        country.set(map.countries.findIndex((one) => one.code === code));
        redraw();
      }

      // The whole choice by names that every language of the site knows, and back.
      function carry() {
        return {
          country: map.countries[country.value]?.code ?? "",
          selects: names.map((name) => selects[name].select.value),
          services: boxes.filter((box) => box.checked).map((box) => box.value),
          plain: plain.checked,
          text: free.value,
        };
      }

      /** @param {SocialMap.CarriedChoice} given */
      function restore(given) {
        country.set(map.countries.findIndex(({ code }) => code === given.country));
        given.selects.forEach((value, place) => {
          const name = names[place];
          if (name) selects[name].select.value = value;
        });
        for (const box of boxes) box.checked = given.services.includes(box.value);
        plain.checked = given.plain;
        free.value = given.text;
        redraw();
      }

      function clear() {
        form.reset();
        country.set(-1);
        line.hidden = true;
        said.value = "";
        page.say(copied, "");
      }

      form.addEventListener("submit", (event) => event.preventDefault());
      // Text fields answer while somebody types; their late "change" would redraw under a finger that is about to press.
      form.addEventListener("change", ({ target }) => {
        const ticked = target instanceof HTMLInputElement && target.type === "checkbox";
        if (ticked || target instanceof HTMLSelectElement) redraw();
      });
      free.addEventListener("input", redraw);
      page.byData(document, "part", "copy").addEventListener("click", copy);
      page.byData(document, "part", "clear").addEventListener("click", () => {
        clear();
        redraw();
      });
      clear();
      arrive();
      return { read, count, describe, relax, clear, choose, carry, restore };
    }

    return { choiceForm };
  },
);
