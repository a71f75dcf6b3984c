// Saves what the finder shows now, or the list of whoever uses it, as a table: a file made here, when somebody asks for it.
"use strict";

SocialMap.script("finder-save", ["text", "page", "finder-core", "csv"], (text, page, core, { csv }) => {
  /** @type {SocialMap.FinderSaveRoom["table"]} */
  function table(organisations, perhaps, { map, words, say, where, revised }) {
    const services = map.services.map((service) => words.services[service] ?? service);
    const head = [
      "id",
      say("name"),
      say("country"),
      say("kind"),
      say("phone"),
      say("mailbox"),
      ...services,
      say("age"),
    ];
    const rows = [...organisations, ...perhaps].map((one) => [
      one.id,
      one.name,
      where(one),
      words.kinds[map.kinds[one.kind] ?? ""] ?? "",
      one.phone ?? "",
      one.mailbox ?? "",
      ...map.services.map((_, number) => words.states[core.state(one.states[number])] ?? ""),
      [
        say("asOf", { date: text.written(one.asOf, words.months) }),
        one.partly && say("partly", { date: text.written(one.partly, words.months) }),
      ].filter(Boolean).join("; "),
    ]);
    const date = text.longDate(new Date());
    const made = revised
      ? say("printed", { date, data: text.written(revised, words.months) })
      : say("printed_unknown", { date });
    return [head, ...rows, [], [`${made} ${say("intro")}`]];
  }

  /** @type {SocialMap.FinderSaveRoom["saving"]} */
  function saving(form, bar, context, shown) {
    /** @type {(yes: readonly SocialMap.FinderOrganisation[], perhaps: readonly SocialMap.FinderOrganisation[]) => void} */
    const save = (yes, perhaps) => {
      page.download(`${context.say("file")}-${text.day()}.csv`, csv(table(yes, perhaps, context)), "text/csv");
    };
    page.byData(form, "part", "save").addEventListener("click", () => save(shown().yes, shown().perhaps));
    page.byData(bar, "do", "save").addEventListener("click", () => {
      save(context.map.organisations.filter(({ id }) => context.ticked(id)), []);
    });
  }

  return { table, saving };
});
