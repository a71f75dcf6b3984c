// What the finder says when nobody fits: who perhaps does and what to ask, what to do in a country without organisations, and
// which wish to let go of. Nothing found is never the end.
"use strict";

SocialMap.script("finder-advice", ["text", "page", "finder-core", "finder-parts"], (text, page, core, parts) => {
  const { make } = page;

  /** @type {SocialMap.Rooms["finder-advice"]["adviser"]} */
  function adviser(context, fields, relaxed) {
    const { map, words, say, language, at } = context;

    /** @type {SocialMap.Adviser} */
    function advise(found, chosen) {
      const place = map.countries[chosen.country];
      const alone = place && !map.organisations.some(({ countries }) => countries.includes(chosen.country));
      const said = [];
      if (chosen.country === core.UNKNOWN) said.push(make("p", {}, say("noCountry")));
      else if (alone) {
        said.push(make("p", {}, say("noneThere", { country: fields.describe("country") })), ...whatToDo());
      } else if (found.perhaps.length) said.push(...asking(found.perhaps.length, chosen));
      const wishes = alone || chosen.country === core.UNKNOWN ? [] : relaxing(found);
      if (wishes.length) said.push(make("p", {}, say("nothing")), ...wishes);
      if (place) said.push(elsewhere(place));
      return said;
    }

    // What to do where the map knows nobody, and whom to ask.
    function whatToDo() {
      const listed = /** @type {{ text: string, organisations: string[] }[]} */ (words.fallbacks ?? []);
      return listed.map(({ text: said, organisations }) =>
        make("p", {}, [
          `${said} `,
          ...organisations.map((id) => {
            const one = map.organisations.find((each) => each.id === id);
            return one ? make("span", { class: "sm-reach" }, reached(one)) : null;
          }),
        ])
      );
    }

    /** @param {SocialMap.FinderOrganisation} one */
    function reached(one) {
      return [make("a", { href: at(`${one.id}.html`) }, [make("bdi", {}, one.name)]), ...parts.calls(context, one)];
    }

    /**
     * Nobody says yes to all, some say nothing about a part: they stand below, with their numbers.
     * @param {number} n
     * @param {SocialMap.Choice} chosen
     */
    function asking(n, chosen) {
      const service = text.row(chosen.services.map((number) => fields.describe(`service:${number}`).toLowerCase()));
      const questions = [
        service && say("askWhether", { service }),
        chosen.group >= 0 && say("askGroup", { group: fields.describe("group") }),
        chosen.speaks >= 0 && say("askSpeaks", { language: fields.describe("speaks") }),
      ];
      return [
        make("p", {}, [make("strong", {}, say("perhapsThere", { n }))]),
        make("ul", {}, questions.filter(Boolean).map((question) => make("li", {}, String(question)))),
      ];
    }

    /** @param {SocialMap.Found} found */
    function relaxing(found) {
      return Object.entries(found.relaxed).sort(([, a], [, b]) => b - a).map(([key, n]) =>
        make("p", {}, [page.button(say("relax", { choice: fields.describe(key), n }), () => {
          fields.relax(key);
          relaxed();
        })])
      );
    }

    /** @param {SocialMap.FinderCountry} place */
    function elsewhere({ number, code, names: named, regions }) {
      const name = named[language] ?? code;
      /** @param {SocialMap.FinderProgramme} one */
      const programme = (one) =>
        make("li", {}, [make("a", { href: at(`../programmes/${one.id}.html`) }, one.names[language] ?? one.id)]);
      const there = map.programmes.filter(({ countries }) => countries.has(number)).map(programme);
      const silent = map.programmes.filter(({ countries }) => !countries.size).map(programme);
      const networks = map.organisations
        .filter((one) =>
          one.seat < 0 && (one.countries.includes(number) || one.reaches.some((region) => regions.includes(region)))
        )
        .map((one) => make("li", {}, reached(one)));
      return make("div", {}, [
        ...(there.length + networks.length
          ? [make("p", {}, say("elsewhere", { country: name })), make("ul", {}, [...there, ...networks])]
          : []),
        ...(silent.length ? [make("p", {}, say("noList")), make("ul", {}, silent)] : []),
        make("p", {}, [make("a", { href: at(`../countries/${code}.html`) }, name)]),
      ]);
    }

    return advise;
  }

  return { adviser };
});
