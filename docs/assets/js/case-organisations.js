// The shortlist of a case: organisations found on the map, which become lines of the plan. Looking for one asks for nothing.
"use strict";

SocialMap.script("case-organisations", [
  "text",
  "page",
  "finder-core",
  "form-answers",
  "form-lists",
  "case-format",
  "case-panels",
], (text, page, core, answers, lists, format, { held, say, tell, named, show, on }) => {
  const MOST_SHOWN = 40;
  const country = named("country", HTMLSelectElement);
  const service = named("service", HTMLSelectElement);
  const called = named("called", HTMLInputElement);
  const found = named("found");
  const data = /** @type {SocialMap.FinderData} */ (brought("finder/data"));
  const words = /** @type {SocialMap.FinderWords} */ (brought(`finder/${SocialMap.language}/words`));
  const map = core.decode(data, SocialMap.language);
  const none = { region: -1, kind: -1, group: -1, speaks: -1, programme: -1, plain: false };

  /** @param {string} key */
  function brought(key) {
    const content = SocialMap.taken(key);
    if (!content) throw new SocialMap.Missing(`${key}.js`, "the scripts of this page");
    return content;
  }

  /** @param {SocialMap.FinderOrganisation} organisation */
  const where = (organisation) => map.countries[organisation.seat]?.names[SocialMap.language] ?? say("international");

  /**
   * What was asked for, and what the organisation says about it.
   * @param {SocialMap.FinderOrganisation} organisation
   */
  function offers(organisation) {
    const number = Number(service.value);
    if (number < 0) return "";
    const state = core.state(organisation.states[number]);
    return `${words.services[map.services[number] ?? ""] ?? ""}: ${words.states[state] ?? state}`;
  }

  const chosen = () => held.file?.organisations ?? [];

  const buttons = () => page.all(found, "button");

  /** @param {SocialMap.FinderOrganisation} organisation */
  function take(organisation) {
    if (!held.file || chosen().some(({ id }) => id === organisation.id)) return;
    if (chosen().length >= format.MOST.organisations) return tell(say("list_full"));
    const { id, name } = organisation;
    held.file.organisations = [...chosen(), { id, name, where: where(organisation), offers: offers(organisation) }];
    held.unsaved = true;
    const at = buttons().findIndex((one) => one === document.activeElement);
    draw();
    (buttons()[Math.max(at, 0)] ?? buttons().at(-1) ?? called).focus();
    tell(say("chosen_one", { name }));
  }

  /** @param {SocialMap.CaseOrganisation} organisation */
  function drop({ id, name }) {
    if (!held.file) return;
    held.file.organisations = chosen().filter((one) => one.id !== id);
    held.unsaved = true;
    draw();
    tell(say("dropped_one", { name }));
    named("organisations").focus();
  }

  /**
   * @param {string} name
   * @param {string} about
   * @param {string} deed
   * @param {() => void} act
   */
  function line(name, about, deed, act) {
    return page.make("li", {}, [
      page.make("strong", {}, name),
      ` · ${about} `,
      page.button(deed, act, { "aria-label": `${deed}: ${name}` }),
    ]);
  }

  function draw() {
    named("shortlist").replaceChildren(
      ...chosen().map((one) =>
        line(one.name, [one.where, one.offers].filter(Boolean).join(" · "), say("take_away"), () => drop(one))
      ),
    );
    named("no-shortlist").hidden = chosen().length > 0;
    const number = Number(service.value);
    const asked = text.plain(called.value).split(" ").filter(Boolean);
    const wanted = { ...none, country: Number(country.value), services: number < 0 ? [] : [number], text: asked };
    const idle = wanted.country < 0 && number < 0 && !asked.length;
    const { yes, perhaps } = core.find(map, wanted);
    const all = idle ? [] : [...core.sort(yes, "name", wanted), ...core.sort(perhaps, "name", wanted)]
      .filter(({ id }) => !chosen().some((one) => one.id === id));
    found.replaceChildren(
      ...all.slice(0, MOST_SHOWN).map((one) =>
        line(one.name, [where(one), offers(one)].filter(Boolean).join(" · "), say("choose_one"), () => take(one))
      ),
    );
    page.say(named("how-many"), idle ? "" : say("found", { n: all.length, shown: Math.min(all.length, MOST_SHOWN) }));
  }

  /** @type {SocialMap.CaseOrganisationsRoom["offer"]} */
  function offer(fields, changed) {
    if (!chosen().length) return;
    for (const list of page.all(fields, "[data-list]")) {
      const template = page.part(list, "template", HTMLTemplateElement);
      if (!template.content.querySelector('[data-column="organisation"]')) continue;
      const button = page.button(say("from_shortlist", { n: chosen().length }), () => {
        const added = fill(list);
        changed();
        tell(say("from_shortlist_done", { n: added }));
      });
      page.byData(list, "do", "add").after(" ", button);
    }
  }

  /**
   * Whether a record says nothing of what was asked, or no: that is nothing to be responsible for.
   * @param {string} said
   */
  const silent = (said) => ["unknown", "no"].some((state) => said.endsWith(`: ${words.states[state]}`));

  /**
   * A line for every organisation that has none yet; how many came.
   * @param {HTMLElement} list
   */
  function fill(list) {
    const places = () => answers.fields(list, ".sm-row [data-column=organisation]");
    const missing = chosen().filter(({ name }) => !places().some(({ value }) => value.includes(name)));
    for (const { name, where: place, offers: said } of missing) {
      const free = places().find(({ value }) => !value.trim())?.closest(".sm-row");
      const row = free instanceof HTMLElement ? free : lists.add(list, "");
      const all = answers.fields(row, "[data-column]");
      answers.setFields(all.filter(({ dataset }) => dataset.column === "organisation"), `${name} (${place})`);
      const [other] = all.filter(({ dataset, value }) => dataset.column !== "organisation" && !value.trim());
      if (other && said && !silent(said)) answers.setFields([other], said);
    }
    return missing.length;
  }

  function start() {
    tell("");
    draw();
    show("organisations");
  }

  const any = page.make("option", { value: -1 }, say("any"));
  country.replaceChildren(
    any,
    ...map.countries.map((one, at) => ({ name: one.names[SocialMap.language] ?? one.code, at }))
      .filter(({ at }) => map.organisations.some((one) => one.seat === at || one.countries.includes(at)))
      .sort((a, b) => a.name.localeCompare(b.name, SocialMap.locale))
      .map(({ name, at }) => page.make("option", { value: at }, name)),
  );
  service.replaceChildren(
    any.cloneNode(true),
    ...map.services.map((id, at) => page.make("option", { value: at }, words.services[id] ?? id)),
  );
  for (const field of [country, service, called]) field.addEventListener("input", draw);
  named("find", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
  on("organisations", start);

  return {
    offer,
    start,
    forget() {
      country.value = service.value = "-1";
      called.value = "";
      for (const name of ["shortlist", "found", "how-many"]) named(name).replaceChildren();
    },
  };
});
