// The finder, on the page of organisations, on the front door and in a case: reads the choice, shows what fits, says how many.
// Nothing is stored, sent or written into the address.
"use strict";

SocialMap.script("finder", [
  "text",
  "page",
  "finder-core",
  "finder-shortlist",
  "finder-choice",
  "finder-advice",
  "finder-save",
], (
  text,
  page,
  core,
  { Shortlist },
  { choiceForm },
  { adviser },
  { saving },
) => {
  const form = page.part(document, "#finder", HTMLFormElement);
  const nowhere = page.part(document, "#nothing");
  const language = page.attribute(form, "data-language");
  const folder = page.attribute(form, "data-organisations");
  const data = /** @type {SocialMap.FinderData} */ (brought("finder/data"));
  const words = /** @type {SocialMap.FinderWords} */ (brought(`finder/${language}/words`));
  const say = text.speaker(words, `finder/${language}/words.js`);
  const map = core.decode(data, language);
  const perhaps = page.byData(document, "part", "perhaps", HTMLInputElement);
  const order = page.byData(document, "part", "sort", HTMLSelectElement);
  const result = page.byData(document, "part", "result");
  const toList = page.byData(document, "part", "listed");
  /** @type {((code: string) => void)[]} */
  const watching = [];
  /** @type {SocialMap.FinderKeeper} what keeps the list beside this page: a case */
  let keeper = { changed: () => {}, talks: () => [] };
  /** @type {SocialMap.FinderContext} */
  const context = {
    map,
    words,
    say,
    language,
    languages: page.attribute(form, "data-languages").split(" "),
    revised: page.attribute(form, "data-revised"),
    stage: page.part(document, "#stage"),
    ticked: (id) => shortlist.ids.includes(id),
    tick: (id, on) => shortlist.tick(id, on),
    chosen: () => fields.read(),
    wanted: () => fields.read().services,
    redraw: update,
    where: (organisation, speech = language, spoken = say) =>
      map.countries[organisation.seat]?.names[speech] ?? spoken("international"),
    detail,
    at: (path) => `${folder}${path}`,
    listed: () => {
      keeper.changed();
      listing();
    },
    talks: (id) => keeper.talks(id),
  };
  const { frame, rows, door } = view();
  const shortlist = new Shortlist(page.part(document, "#shortlist"), context);
  const fields = choiceForm(form, context);
  const advise = adviser(context, fields, () => result.focus());
  /** What is shown now, in its order. */
  let shown = { yes: map.organisations, perhaps: /** @type {SocialMap.FinderOrganisation[]} */ ([]) };
  saving(form, page.part(document, "#shortlist"), context, () => shown);

  /** @param {string} key */
  function brought(key) {
    const content = SocialMap.taken(key);
    if (!content) throw new SocialMap.Missing(`${key}.js`, "the scripts of this page");
    return content;
  }

  // The front door shows cards, once something is asked; the page of organisations a table of all.
  function view() {
    const answers = document.getElementById("answers");
    if (answers) {
      return { frame: answers, rows: new (SocialMap.use("finder-cards").Cards)(answers, context), door: true };
    }
    const table = page.part(document, "#organisations", HTMLTableElement);
    const scroll = page.part(document, ".sm-scroll:has(#organisations)");
    return { frame: scroll, rows: new (SocialMap.use("finder-table").Table)(table, context), door: false };
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
    const more = some && found.perhaps.length ? say("perhaps", { n: found.perhaps.length }) : "";
    page.say(result, text.row([sure, more]));
    const label = perhaps.closest("label");
    if (label) label.hidden = !more || !found.yes.length;
  }

  // How many are on the list stands where how many are found does, in sight, and leads to what can be made of it.
  function listing() {
    const { length } = shortlist.ids;
    toList.hidden = !length;
    page.say(toList, say("toList", { n: length }));
  }

  /** @param {SocialMap.Choice} chosen */
  function isIdle({ text: typed, services, plain, ...facets }) {
    return !typed.length && !services.length && !plain && Object.values(facets).every((number) => number === -1);
  }

  async function update() {
    if (fields.read().text.length && !map.texts) await texts();
    const chosen = fields.read(); // it may have changed meanwhile
    const found = core.find(map, chosen);
    const some = chosen.services.length > 0 || chosen.group >= 0 || chosen.speaks >= 0;
    const also = some && (perhaps.checked || !found.yes.length) ? found.perhaps : [];
    const idle = door && isIdle(chosen);
    shown = {
      yes: idle ? [] : core.sort(found.yes, order.value, chosen),
      perhaps: core.sort(also, order.value, chosen),
    };
    rows.draw(shown.yes, shown.perhaps);
    fields.count(found);
    announce(found, some);
    listing();
    nowhere.hidden = found.yes.length > 0;
    frame.hidden = rows.empty;
    nowhere.replaceChildren(...(nowhere.hidden ? [] : advise(found, chosen)));
    document.body.classList.toggle("sm-asked-something", !isIdle(chosen));
    for (const told of watching) told(map.countries[chosen.country]?.code ?? "");
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
    if (type === "pageshow" && !persisted) return; // a page that has just been opened, perhaps by a link with an id
    fields.clear();
    shortlist.empty();
  }

  // On a phone what can be chosen besides folds away behind its title, so that what is found is near.
  const fold = page.part(form, ".sm-fold", HTMLDetailsElement);
  fold.open = !door && !globalThis.matchMedia("(max-width: 47.9em)").matches;
  for (const part of page.all(document, "[data-scripted]")) part.hidden = false;
  for (const part of page.all(document, "[data-plain]")) part.hidden = true;
  form.hidden = false;
  toList.addEventListener("click", () => page.part(document, "#shortlist").focus()); // no #shortlist in the address
  // On paper the list is whole: rows that are not drawn yet would be missed by nobody.
  globalThis.addEventListener("beforeprint", () => rows.all());
  // Going back must not bring a client's choice back on a shared computer.
  page.whenLeft(forget);
  globalThis.addEventListener("popstate", () => rows.back());
  const carried = /** @type {SocialMap.Carried | null | undefined} */ (SocialMap.taken("carried"));
  if (carried) { // this page has taken the place of another one
    SocialMap.take("carried", null);
    perhaps.checked = carried.perhaps;
    fields.restore(carried.choice);
    for (const id of carried.list) shortlist.tick(id, true);
  }
  update();

  /** @type {SocialMap.FinderDoor} */
  return {
    busy: () => shortlist.ids.length > 0 || !isIdle(fields.read()),
    carry: () => ({ choice: fields.carry(), perhaps: perhaps.checked, list: [...shortlist.ids] }),
    choose: (code) => fields.choose(code),
    context,
    keep(given) {
      keeper = given;
    },
    put({ choice, perhaps: also, list }, typed) {
      perhaps.checked = also;
      shortlist.fill(list, typed);
      if (choice) fields.restore(choice);
      else {
        fields.clear();
        update();
      }
    },
    typed: () => shortlist.typed,
    watch: (told) => watching.push(told) && told(map.countries[fields.read().country]?.code ?? ""),
  };
});
