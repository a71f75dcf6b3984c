// The finder on the page of organisations: reads the choice, shows what fits, says how many.
// Nothing is stored, sent or written into the address, unless somebody asks for a link.
"use strict";

SocialMap.script("finder", [
  "text",
  "page",
  "finder-core",
  "finder-table",
  "finder-shortlist",
  "finder-choice",
  "finder-save",
], (
  text,
  page,
  core,
  { Table },
  { Shortlist },
  { choiceForm },
  { saving },
) => {
  const { make } = page;
  const form = page.part(document, "#finder", HTMLFormElement);
  const table = page.part(document, "#organisations", HTMLTableElement);
  const scroll = page.part(document, ".sm-scroll:has(#organisations)");
  const nowhere = page.part(document, "#nothing");
  const language = page.attribute(form, "data-language");
  const data = /** @type {SocialMap.FinderData} */ (brought("finder/data"));
  const words = /** @type {SocialMap.FinderWords} */ (brought(`finder/${language}/words`));
  const say = text.speaker(words, `finder/${language}/words.js`);
  const map = core.decode(data, language);
  const perhaps = page.byData(form, "part", "perhaps", HTMLInputElement);
  const order = page.byData(form, "part", "sort", HTMLSelectElement);
  const result = page.byData(form, "part", "result");
  /** @type {SocialMap.FinderContext} */
  const context = {
    map,
    words,
    say,
    language,
    languages: page.attribute(form, "data-languages").split(" "),
    revised: page.attribute(form, "data-revised"),
    stage: page.part(document, "#stage"),
    ticked: (id) => shortlist.has(id),
    tick: (id, on) => shortlist.tick(id, on),
    wanted: () => fields.read().services,
    redraw: update,
    where: (organisation, speech = language, spoken = say) =>
      map.countries[organisation.seat]?.names[speech] ?? spoken("international"),
    detail,
  };
  const rows = new Table(table, context);
  const shortlist = new Shortlist(page.part(document, "#shortlist"), context);
  const fields = choiceForm(form, context);
  /** What the table holds now, in its order. */
  let shown = { yes: map.organisations, perhaps: /** @type {SocialMap.FinderOrganisation[]} */ ([]) };
  saving(form, page.part(document, "#shortlist"), context, () => shown);

  /** @param {string} key */
  function brought(key) {
    const content = SocialMap.taken(key);
    if (!content) throw new SocialMap.Missing(`${key}.js`, "the scripts of this page");
    return content;
  }

  /** @type {SocialMap.FinderContext["detail"]} */
  async function detail(organisation, speech = language) {
    const key = `finder/${speech}/${map.countries[organisation.seat]?.code ?? "int"}`;
    const found = /** @type {Record<string, SocialMap.FinderDetail>} */ (await SocialMap.data(key))[organisation.id];
    if (!found) throw new SocialMap.Missing(organisation.id, `${key}.js`);
    return found;
  }

  /**
   * @param {SocialMap.Found} found
   * @param {boolean} some whether anything was chosen that an organisation may be silent about
   */
  function announce(found, some) {
    const sure = say("result", { n: found.yes.length, total: map.organisations.length });
    const more = some && found.perhaps.length ? `, ${say("perhaps", { n: found.perhaps.length })}` : "";
    page.say(result, sure + more);
    const label = perhaps.closest("label");
    if (label) label.hidden = !more || !found.yes.length;
  }

  /**
   * Nothing found is never the end: who perhaps does and what to ask, what to do in a country without organisations, and which
   * wish to let go of.
   * @param {SocialMap.Found} found
   * @param {SocialMap.Choice} chosen
   */
  function nothing(found, chosen) {
    nowhere.hidden = found.yes.length > 0;
    scroll.hidden = rows.empty;
    nowhere.replaceChildren();
    if (nowhere.hidden) return;
    const place = map.countries[chosen.country];
    const alone = place && !map.organisations.some(({ countries }) => countries.includes(chosen.country));
    if (chosen.country === core.UNKNOWN) nowhere.append(make("p", {}, say("noCountry")));
    else if (alone) {
      nowhere.append(make("p", {}, say("noneThere", { country: fields.describe("country") })), ...advice());
    } else if (found.perhaps.length) nowhere.append(...asking(found.perhaps.length, chosen));
    const relaxed = alone || chosen.country === core.UNKNOWN ? [] : relaxing(found);
    if (relaxed.length) nowhere.append(make("p", {}, say("nothing")), ...relaxed);
    if (place) nowhere.append(elsewhere(place));
  }

  // What to do where the map knows nobody, and whom to ask.
  function advice() {
    const listed = /** @type {{ text: string, organisations: string[] }[]} */ (words.fallbacks ?? []);
    return listed.map(({ text: said, organisations }) =>
      make("p", {}, [
        `${said} `,
        ...organisations.map((id) => {
          const one = map.organisations.find((each) => each.id === id);
          return one
            ? make("span", { class: "sm-reach" }, [make("a", { href: `${id}.html` }, one.name), ...rows.calls(one)])
            : null;
        }),
      ])
    );
  }

  /**
   * Nobody says yes to all, some say nothing about a part: they stand below, with their numbers.
   * @param {number} n
   * @param {SocialMap.Choice} chosen
   */
  function asking(n, chosen) {
    const service = chosen.services.map((number) => fields.describe(`service:${number}`).toLowerCase()).join(", ");
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
        result.focus();
      })])
    );
  }

  /** @param {SocialMap.FinderCountry} place */
  function elsewhere({ number, code, names: named, regions }) {
    const name = named[language] ?? code;
    /** @param {SocialMap.FinderProgramme} one */
    const programme = (one) =>
      make("li", {}, [make("a", { href: `../programmes/${one.id}.html` }, one.names[language] ?? one.id)]);
    const there = map.programmes.filter(({ countries }) => countries.has(number)).map(programme);
    const silent = map.programmes.filter(({ countries }) => !countries.size).map(programme);
    const networks = map.organisations
      .filter((one) =>
        one.seat < 0 && (one.countries.includes(number) || one.reaches.some((region) => regions.includes(region)))
      )
      .map((one) => make("li", {}, [make("a", { href: `${one.id}.html` }, one.name), ...rows.calls(one)]));
    return make("div", {}, [
      ...(there.length + networks.length
        ? [make("p", {}, say("elsewhere", { country: name })), make("ul", {}, [...there, ...networks])]
        : []),
      ...(silent.length ? [make("p", {}, say("noList")), make("ul", {}, silent)] : []),
      make("p", {}, [make("a", { href: `../countries/${code}.html` }, name)]),
    ]);
  }

  async function update() {
    if (fields.read().text.length && !map.texts) await texts();
    const chosen = fields.read(); // it may have changed meanwhile
    const found = core.find(map, chosen);
    const some = chosen.services.length > 0 || chosen.group >= 0 || chosen.speaks >= 0;
    const also = some && (perhaps.checked || !found.yes.length) ? found.perhaps : [];
    shown = { yes: core.sort(found.yes, order.value, chosen), perhaps: core.sort(also, order.value, chosen) };
    rows.draw(shown.yes, shown.perhaps);
    fields.count(found);
    announce(found, some);
    nothing(found, chosen);
  }

  // What free text looks through; without it only names are looked through.
  async function texts() {
    try {
      map.texts = /** @type {string[]} */ (await SocialMap.data(`finder/${language}/texts`));
    } catch (error) {
      console.error(`finder.js: ${error}`);
    }
  }

  /** @param {PageTransitionEvent} event */
  function forget({ type, persisted }) {
    if (type === "pageshow" && !persisted) return; // a page that has just been opened, perhaps by a link with a choice
    fields.clear();
    shortlist.empty();
  }

  // On a phone the filters fold away behind their title, so that what is found is near.
  const fold = page.part(form, ".sm-fold", HTMLDetailsElement);
  fold.open = !globalThis.matchMedia("(max-width: 47.9em)").matches;
  form.hidden = false;
  // On paper the list is whole: rows that are not drawn yet would be missed by nobody.
  globalThis.addEventListener("beforeprint", () => rows.all());
  // Going back must not bring a client's choice back on a shared computer.
  page.whenLeft(forget);
  globalThis.addEventListener("popstate", () => rows.back());
  update();
});
