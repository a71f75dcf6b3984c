// What the map says of an organisation on the list of a case: by ids in the file, in words of the page whenever it is shown.
"use strict";

SocialMap.script("case-said", ["finder-core", "finder-parts", "finder", "case-panels"], (
  core,
  parts,
  { context },
  { held, say },
) => {
  const { map, words, where } = context;

  /** @type {SocialMap.CaseSaidRoom["said"]} */
  function said(kept) {
    const one = map.organisations.find(({ id }) => id === kept.id);
    if (!one) return { where: kept.where, offers: kept.offers }; // not on this map: as it was said
    const sought = kept.offers ? held.file?.sought.services ?? [] : []; // files of before kept no ids with it
    const offers = (kept.services.length ? kept.services : sought).filter((id) => map.services.includes(id)).map(
      (id) => {
        const state = core.state(one.states[map.services.indexOf(id)]);
        return `${words.services[id] ?? id}: ${words.states[state] ?? state}`;
      },
    );
    const dated = offers.length ? `${offers.join("; ")} (${parts.age(context, one)})` : kept.offers;
    return { where: where(one), offers: dated.slice(0, 1000) };
  }

  /** @type {SocialMap.CaseSaidRoom["line"]} */
  function line(kept) {
    const { where: place, offers } = said(kept);
    const asked = kept.talks.some(({ answer }) => answer.trim());
    return [place, offers && say(asked ? "per_map" : "per_map_unasked", { offers })].filter(Boolean);
  }

  return { said, line };
});
