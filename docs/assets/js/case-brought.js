// What the shortlist of a case brings to a question of a form, as text. Touches no page.
"use strict";

SocialMap.script("case-brought", [], () => {
  // What comes next is no agreement, and what a record says is no promise: neither is brought to any question.
  /** @type {Record<SocialMap.CaseBrought, (one: SocialMap.CaseOrganisation, spoken: SocialMap.CaseSpoken) => string>} */
  const SAID = {
    names: ({ name, where }) => where ? `${name} (${where})` : name,
    spoken: ({ talks }, spoken) =>
      talks.filter(({ who }) => who.trim()).map(({ who, day }) => spoken(who.trim(), day)).join("; "),
    help: ({ talks }) => talks.map(({ answer }) => answer.trim()).filter(Boolean).join("; "),
    reach: ({ reach }) => reach,
  };

  /** @type {SocialMap.CaseBroughtRoom["lines"]} */
  function lines(organisations, what, spoken) {
    const say = Object.hasOwn(SAID, what) ? SAID[/** @type {SocialMap.CaseBrought} */ (what)] : () => "";
    return organisations.flatMap((one) => {
      const said = say(one, spoken);
      return !said ? [] : [what === "names" ? said : `${one.name}: ${said}`];
    });
  }

  /** @type {SocialMap.CaseBroughtRoom["added"]} */
  function added(before, brought, between) {
    const missing = brought.filter((line) => !before.includes(line));
    return [...(before.trim() ? [before] : []), ...missing].join(between);
  }

  return { lines, added };
});
