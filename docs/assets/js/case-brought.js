// What the shortlist of a case brings to a question of a form, as text. Touches no page.
"use strict";

SocialMap.script("case-brought", [], () => {
  /**
   * @param {SocialMap.CaseOrganisation} one
   * @param {"who" | "answer" | "next"} key
   */
  const told = ({ talks }, key) => talks.map((talk) => talk[key].trim()).filter(Boolean);

  /** @type {Record<SocialMap.CaseBrought, (one: SocialMap.CaseOrganisation) => string>} */
  const SAID = {
    names: ({ name, where }) => where ? `${name} (${where})` : name,
    spoken: (one) =>
      one.talks.filter(({ who }) => who.trim()).map(({ who, day }) => day ? `${who.trim()} (${day})` : who.trim())
        .join("; "),
    help: (one) => told(one, "answer").join("; "),
    agreed: (one) => told(one, "next").join("; "),
    reach: ({ reach }) => reach,
  };

  /** @type {SocialMap.CaseBroughtRoom["lines"]} */
  function lines(organisations, what) {
    const say = Object.hasOwn(SAID, what) ? SAID[/** @type {SocialMap.CaseBrought} */ (what)] : () => "";
    return organisations.flatMap((one) => {
      const said = say(one);
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
