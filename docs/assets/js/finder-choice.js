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
      const free = page.byData(form, "part", "text", HTMLInputElement);
      const plain = page.byData(form, "part", "plain", HTMLInputElement);
      const link = page.byData(form, "part", "link", HTMLInputElement);
      const line = page.part(form, ".sm-linkline");
      const copied = page.byData(form, "part", "copied");
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
      function count({ counts, maybe }) {
        for (const name of names) {
          const { select: { options, value }, ids } = selects[name];
          for (const option of options) {
            const number = ids.indexOf(option.value);
            const left = counts[name][number] ?? 0;
            const doubtful = name === "group" ? maybe[number] ?? 0 : 0;
            if (!option.value) continue;
            option.textContent = `${page.attribute(option, "data-name")} (${left})`;
            option.hidden = !left && !doubtful && option.value !== value;
            option.disabled = option.hidden;
          }
        }
        for (const box of boxes) {
          const left = counts.service[Number(box.value)] ?? 0;
          page.part(form, `label:has([name=service][value="${box.value}"]) .sm-count`).textContent = `(${left})`;
        }
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

      // The address of this page with the choice behind its #: nothing else ever writes a choice down.
      function address() {
        const chosen = read();
        const parts = [
          ["country", map.countries[chosen.country]?.code],
          ...names.map((name) => [name, selects[name].select.value]),
          ["services", chosen.services.map((number) => map.services[number]).join(",")],
          ["plain", chosen.plain ? "yes" : ""],
          ["text", encodeURIComponent(free.value.trim())],
        ];
        const said = parts.filter(([, value]) => value).map((pair) => pair.join("=")).join("&");
        return `${location.href.split("#")[0]}#${said}`;
      }

      // The link is shown, selected, so that it can be copied where the browser does not allow more.
      async function copy() {
        link.value = address();
        line.hidden = false;
        link.focus();
        link.select();
        try {
          await navigator.clipboard.writeText(link.value);
          page.say(copied, say("copied"));
        } catch {
          // Not allowed here: the link stands selected, and the reader copies it.
        }
      }

      // A link somebody was given: take the choice from it, then take it out of the address.
      function arrive() {
        if (location.hash.length < 2) return;
        const given = /^#list=([a-z]{2,3}\/[a-z0-9-]+)$/.exec(location.hash)?.[1];
        if (given && map.organisations.some(({ id }) => id === given)) listed(given, true);
        for (const pair of location.hash.slice(1).split("&")) {
          const [name = ""] = pair.split("=", 1);
          const value = decoded(pair.slice(name.length + 1));
          if (name === "country") country.set(map.countries.findIndex(({ code }) => code === value));
          else if (name === "plain") plain.checked = value === "yes";
          else if (name === "text") free.value = value;
          else if (name in selects) selected(name).value = value;
          else if (name === "services") tick(value.split(","));
        }
        history.replaceState(history.state, "", location.href.split("#")[0]);
      }

      /** @param {readonly string[]} ids */
      function tick(ids) {
        for (const box of boxes) box.checked = ids.includes(map.services[Number(box.value)] ?? "");
      }

      function clear() {
        form.reset();
        country.set(-1);
        line.hidden = true;
        link.value = "";
        page.say(copied, "");
      }

      form.addEventListener("submit", (event) => event.preventDefault());
      // Text fields answer while somebody types; their late "change" would redraw under a finger that is about to press.
      form.addEventListener("change", ({ target }) => {
        const ticked = target instanceof HTMLInputElement && target.type === "checkbox";
        if (ticked || target instanceof HTMLSelectElement) redraw();
      });
      free.addEventListener("input", redraw);
      page.byData(form, "part", "copy").addEventListener("click", copy);
      page.byData(form, "part", "clear").addEventListener("click", () => {
        clear();
        redraw();
      });
      clear();
      arrive();
      return { read, count, describe, relax, clear };
    }

    /** @param {string} part */
    function decoded(part) {
      try {
        return decodeURIComponent(part);
      } catch {
        return part; // somebody broke the link; what can be read of it is
      }
    }

    return { choiceForm };
  },
);
