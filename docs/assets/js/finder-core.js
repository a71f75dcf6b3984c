// The finder's thinking: data in, matches and counts out. Touches no page.
"use strict";

SocialMap.script("finder-core", ["text"], (text) => {
  const PLAIN = "y";
  const OFFERED = "ylrv";
  const UNKNOWN = -2; // a country was typed that there is not
  /** @type {Record<string, string>} */
  const STATES = { y: "yes", l: "limited", r: "on-request", v: "by-referral", n: "no", u: "unknown" };

  /** @type {SocialMap.FinderRoom["state"]} */
  function state(letter) {
    return STATES[letter?.toLowerCase() ?? "u"] ?? "unknown";
  }

  /**
   * Rows as objects: the file names the places of a row, so that nothing here counts them.
   * @template Row
   * @param {SocialMap.Table<Row>} table
   * @returns {Row[]}
   */
  function named({ fields, rows }) {
    return rows.map((
      row,
    ) => /** @type {Row} */ (Object.fromEntries(fields.map((field, place) => [field, row[place]]))));
  }

  // What is asked at every change is worked out once: regions, programmes and the places in each order.
  /** @type {SocialMap.FinderRoom["decode"]} */
  function decode(data, language) {
    const countries = named(data.countries).map((row, number) => ({ ...row, number }));
    const programmes = named(data.programmes).map((row) => ({ ...row, countries: new Set(row.countries) }));
    const organisations = named(data.organisations).map((row, number) => ({
      ...row,
      number,
      regions: [...new Set([...row.reaches, ...row.countries.flatMap((country) => countries[country]?.regions ?? [])])],
      programmes: [...programmes.keys()].filter((one) =>
        row.countries.some((country) => programmes[one]?.countries.has(country))
      ),
      plainStates: row.states.toLowerCase(),
      folded: text.plain(row.name),
      place: text.plain(countries[row.seat]?.names[language] ?? "") || "\uffff", // networks come last
      byName: 0,
      byCountry: 0,
    }));
    rank(organisations, "byName", (a, b) => compare(a.folded, b.folded) || a.number - b.number);
    rank(organisations, "byCountry", (a, b) => compare(a.place, b.place) || a.byName - b.byName);
    const { services, kinds, groups, made = {}, regions, languages = [], signs = {} } = data;
    return { services, kinds, groups, made, regions, languages, signs, countries, programmes, organisations };
  }

  /**
   * @param {string} a
   * @param {string} b
   */
  function compare(a, b) {
    return a < b ? -1 : Number(a > b);
  }

  /**
   * @param {SocialMap.FinderOrganisation[]} organisations
   * @param {"byName" | "byCountry"} name
   * @param {(a: SocialMap.FinderOrganisation, b: SocialMap.FinderOrganisation) => number} order
   */
  function rank(organisations, name, order) {
    [...organisations].sort(order).forEach((organisation, place) => organisation[name] = place);
  }

  /**
   * Whether an organisation passes a facet that is chosen.
   * @param {SocialMap.Facet} facet
   * @param {SocialMap.FinderMap} map
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {SocialMap.Choice} choice
   * @returns {boolean}
   */
  function passes(facet, map, organisation, choice) {
    if (facet === "text") {
      const said = map.texts?.[organisation.number] ?? organisation.folded;
      return choice.text.every((word) => said.includes(word));
    }
    if (choice[facet] === UNKNOWN) return false; // what nobody is called finds nobody
    if (silent(facet, organisation, choice)) return true;
    return !(choice[facet] >= 0) || OPTIONS[facet](organisation).includes(choice[facet]);
  }

  /**
   * Silence about whom it helps and what is spoken is no refusal: `find` makes it a perhaps.
   * @param {SocialMap.Facet} facet
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {SocialMap.Choice} choice
   */
  function silent(facet, organisation, choice) {
    if (facet === "group" && organisation.unsaid) return organisation.unsaid.includes(choice.group);
    return (facet === "group" || facet === "speaks") && !OPTIONS[facet](organisation).length;
  }

  /**
   * Under which options of a facet an organisation is found.
   * @type {Record<SocialMap.Select | "country", (organisation: SocialMap.FinderOrganisation) => number[]>}
   */
  const OPTIONS = {
    country: (organisation) => organisation.countries,
    region: (organisation) => organisation.regions,
    kind: (organisation) => [organisation.kind],
    group: (organisation) => organisation.groups,
    speaks: (organisation) => organisation.speaks ?? [],
    programme: (organisation) => organisation.programmes,
  };
  const LISTED = /** @type {(keyof typeof OPTIONS)[]} */ (Object.keys(OPTIONS));
  /** @type {SocialMap.Facet[]} */
  const FACETS = [...LISTED, "text"];

  /**
   * "yes": every chosen service is offered; "perhaps": none is refused, some are not stated; else "no".
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {readonly number[]} services
   * @param {boolean} plain
   * @returns {"yes" | "perhaps" | "no"}
   */
  function servicesFit(organisation, services, plain) {
    const offered = plain ? PLAIN : OFFERED;
    const letters = services.map((service) => organisation.plainStates[service] ?? "u");
    if (letters.some((letter) => letter !== "u" && !offered.includes(letter))) return "no";
    return letters.includes("u") ? "perhaps" : "yes";
  }

  /**
   * @param {Record<string | number, number>} counts
   * @param {string | number} key
   */
  function count(counts, key) {
    counts[key] = (counts[key] ?? 0) + 1;
  }

  /** @type {SocialMap.FinderRoom["find"]} */
  function find(map, choice) {
    /** @type {SocialMap.Found} */
    const result = {
      yes: [],
      perhaps: [],
      counts: { country: {}, region: {}, kind: {}, group: {}, speaks: {}, programme: {}, service: {} },
      maybe: {},
      possible: {},
      relaxed: {},
    };
    for (const organisation of map.organisations) judge(organisation, map, choice, result);
    return result;
  }

  /**
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {SocialMap.FinderMap} map
   * @param {SocialMap.Choice} choice
   * @param {SocialMap.Found} result
   */
  function judge(organisation, map, choice, result) {
    const [failed, second] = FACETS.filter((facet) => !passes(facet, map, organisation, choice));
    if (second) return; // whoever fails two choices is found by letting go of neither
    const [unsaid, other] = LISTED.filter((facet) => choice[facet] >= 0 && silent(facet, organisation, choice));
    let fit = servicesFit(organisation, choice.services, choice.plain);
    if (fit === "yes" && unsaid) {
      fit = "perhaps";
      if (!failed && !other) count(result.relaxed, unsaid);
    }
    if (!failed) {
      if (fit !== "no") result[fit].push(organisation);
      for (const service of fit === "no" ? [] : map.services.keys()) {
        if (servicesFit(organisation, [...choice.services, service], choice.plain) !== "no") {
          count(result.possible, service);
        }
      }
      if (!unsaid) relaxServices(organisation, choice, result);
    }
    if (fit !== "no" && (!failed || failed === "group")) {
      for (const option of organisation.unsaid ?? []) count(result.maybe, option);
    }
    if (fit !== "yes") return;
    if (failed) count(result.relaxed, failed);
    for (const facet of failed ? LISTED.filter((one) => one === failed) : LISTED) {
      for (const option of OPTIONS[facet](organisation)) count(result.counts[facet], option);
    }
    if (failed) return;
    const offered = choice.plain ? PLAIN : OFFERED;
    map.services.forEach((_, service) => {
      if (offered.includes(organisation.plainStates[service] ?? "u")) count(result.counts.service, service);
    });
  }

  /**
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {SocialMap.Choice} choice
   * @param {SocialMap.Found} result
   */
  function relaxServices(organisation, choice, result) {
    for (const service of choice.services) {
      const others = choice.services.filter((other) => other !== service);
      if (servicesFit(organisation, others, choice.plain) === "yes") count(result.relaxed, `service:${service}`);
    }
    if (choice.plain && servicesFit(organisation, choice.services, false) === "yes") count(result.relaxed, "plain");
  }

  /**
   * How many of the chosen services, or of all, are offered.
   * @param {SocialMap.FinderOrganisation} organisation
   * @param {SocialMap.Choice} choice
   */
  function offers(organisation, choice) {
    const letters = [...organisation.plainStates];
    return letters.filter((letter, service) =>
      OFFERED.includes(letter) && (!choice.services.length || choice.services.includes(service))
    ).length;
  }

  /** @type {SocialMap.FinderRoom["sort"]} */
  function sort(organisations, order, choice) {
    /** @type {Record<string, (a: SocialMap.FinderOrganisation, b: SocialMap.FinderOrganisation) => number>} */
    const orders = {
      name: (a, b) => a.byName - b.byName,
      country: (a, b) => a.byCountry - b.byCountry,
      matches: (a, b) => offers(b, choice) - offers(a, choice) || a.byCountry - b.byCountry,
      age: (a, b) => compare(b.asOf, a.asOf) || a.byCountry - b.byCountry,
    };
    return [...organisations].sort(orders[order] ?? orders.country);
  }

  /** @type {SocialMap.FinderRoom["helps"]} */
  function helps({ groups, derived = [] }, group) {
    if (group < 0) return "";
    if (derived.includes(group)) return "derived";
    return groups.includes(group) ? "stated" : "unknown";
  }

  return { decode, find, sort, state, helps, UNKNOWN };
});
