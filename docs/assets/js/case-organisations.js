// The finder inside a case: its list is that of the case, and so is what was typed on its sheet. Looking for one asks for nothing.
"use strict";

SocialMap.script("case-organisations", [
  "page",
  "finder",
  "form-asking",
  "case-format",
  "case-panels",
  "case-said",
  "case-talks",
], (page, finder, asking, format, { held, say, tell, show, on }, spoken, talks) => {
  const { map, stage } = finder.context;
  const NOTHING = { whom: "", need: "" };
  let quiet = true; // while the finder is filled or emptied, that is nobody's choice

  const chosen = () => held.file?.organisations ?? [];

  /** The finder as the file has it: a choice by numbers and ids, as `carry` gives it. */
  function choice() {
    const { country = "", services = [], group = "" } = held.file?.sought ?? {};
    const numbers = services.map((id) => map.services.indexOf(id)).filter((number) => number >= 0).map(String);
    const { selects } = finder.carry().choice;
    return {
      country,
      services: numbers,
      plain: false,
      text: "",
      selects: selects.map((_, at) => at === 2 ? group : ""),
    };
  }

  function put() {
    quiet = true;
    const { whom, need } = held.file?.sought ?? NOTHING;
    finder.put({ choice: choice(), perhaps: false, list: chosen().map(({ id }) => id) }, { whom, need });
    quiet = false;
  }

  /** What is looked for now, by ids that another version of the map has too. */
  function sought() {
    const { choice: now } = finder.carry();
    const services = now.services.flatMap((number) => map.services[Number(number)] ?? []);
    return { country: now.country, services, group: now.selects[2] ?? "", ...finder.typed() };
  }

  /**
   * One without a number of its own is reached through others: the first line says how.
   * @param {SocialMap.CaseOrganisation} kept
   */
  async function through(kept) {
    const one = map.organisations.find(({ id }) => id === kept.id);
    if (!one) return;
    const first = page.fromTemplates((await finder.context.detail(one)).reach).querySelector("p");
    kept.reach = (first?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 1000);
  }

  /** @param {string} id */
  function added(id) {
    const one = map.organisations.find((other) => other.id === id);
    if (!one) return [];
    const reach = [one.phone, one.mailbox].filter(Boolean).join(SocialMap.comma);
    const { services } = sought();
    const fresh = { id, name: one.name, where: "", offers: "", services, reach, talks: [] };
    return [{ ...fresh, ...spoken.said(fresh) }];
  }

  function search() {
    if (quiet || !held.file) return;
    const now = sought();
    if (JSON.stringify(now) === JSON.stringify(held.file.sought)) return;
    held.file.sought = now;
    held.unsaved = true;
  }

  async function changed() {
    if (quiet || !held.file) return;
    const { file, age } = held;
    const ids = finder.carry().list;
    const spoken = chosen().filter(({ id, talks: said }) => said.length && !ids.includes(id));
    if (
      spoken.length &&
      !(await asking.ask(say("talk.sure_away", { name: spoken.map(({ name }) => name).join(SocialMap.comma) })))
    ) {
      if (age === held.age) put();
      return;
    }
    if (age !== held.age) return;
    const full = ids.length > format.MOST.organisations;
    const kept = chosen().filter(({ id }) => ids.includes(id));
    const fresh = ids.filter((id) => !kept.some((one) => one.id === id)).flatMap(added);
    file.organisations = [...kept, ...fresh].slice(0, format.MOST.organisations);
    file.sought = sought();
    held.unsaved = true;
    for (const one of fresh) if (!one.reach) through(one);
    talks.draw();
    if (full) put();
    tell(full ? say("list_full") : say("on_list", { n: file.organisations.length }));
  }

  function start() {
    tell("");
    put();
    talks.draw();
    show("organisations");
  }

  /** The sheet and what is chosen are taken off the page; the case keeps them. */
  function close() {
    quiet = true;
    finder.put({ choice: null, perhaps: false, list: [] }, NOTHING);
    talks.forget();
  }

  finder.keep({ changed, talks: (id) => chosen().find((one) => one.id === id)?.talks ?? [] });
  finder.watch(search);
  stage.addEventListener("input", search);
  on("organisations", start);

  return { start, forget: close };
});
