// The finder on the page of organisations: reads the choice, shows what fits, says how many.
// Nothing is stored, sent or written into the address, unless somebody asks for a link.
"use strict";

SocialMap.script("finder", ["text", "page", "finder-core", "finder-table", "finder-shortlist", "finder-choice"], (
  text,
  page,
  core,
  { Table },
  { Shortlist },
  { choiceForm },
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
    if (label) label.hidden = !more;
  }

  /**
   * Nothing found is never the end: which choice to let go of, and who else reaches the country.
   * @param {SocialMap.Found} found
   * @param {SocialMap.Choice} chosen
   */
  function nothing(found, chosen) {
    nowhere.hidden = found.yes.length > 0;
    scroll.hidden = rows.empty;
    nowhere.replaceChildren();
    if (nowhere.hidden) return;
    const relaxed = Object.entries(found.relaxed).sort(([, a], [, b]) => b - a).map(([key, n]) =>
      make("p", {}, [page.button(say("relax", { choice: fields.describe(key), n }), () => {
        fields.relax(key);
        result.focus();
      })])
    );
    const place = map.countries[chosen.country];
    nowhere.append(make("p", {}, say("nothing")), ...relaxed, ...(place ? [elsewhere(place)] : []));
  }

  /** @param {SocialMap.FinderCountry} place */
  function elsewhere({ number, code, names: named, regions }) {
    const name = named[language] ?? code;
    const programmes = map.programmes.filter(({ countries }) => countries.has(number) || !countries.size).map((one) =>
      make("li", {}, [
        make("a", { href: `../programmes/${one.id}.html` }, one.names[language] ?? one.id),
        one.countries.size ? null : ` (${say("noList")})`,
      ])
    );
    const networks = map.organisations
      .filter((one) =>
        one.seat < 0 && (one.countries.includes(number) || one.reaches.some((region) => regions.includes(region)))
      )
      .map((one) => make("li", {}, [make("a", { href: `${one.id}.html` }, one.name)]));
    return make("div", {}, [
      make("p", {}, say("elsewhere", { country: name })),
      make("ul", {}, [...programmes, ...networks]),
      make("p", {}, [make("a", { href: `../countries/${code}.html` }, name)]),
    ]);
  }

  async function update() {
    if (fields.read().text.length && !map.texts) await texts();
    const chosen = fields.read(); // it may have changed meanwhile
    const found = core.find(map, chosen);
    const some = chosen.services.length > 0 || chosen.group >= 0 || chosen.speaks >= 0;
    const also = some && perhaps.checked ? found.perhaps : [];
    rows.draw(core.sort(found.yes, order.value, chosen), core.sort(also, order.value, chosen));
    fields.count(found.counts);
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

  form.hidden = false;
  // On paper the list is whole: rows that are not drawn yet would be missed by nobody.
  globalThis.addEventListener("beforeprint", () => rows.all());
  // Going back must not bring a client's choice back on a shared computer.
  page.whenLeft(forget);
  update();
});
