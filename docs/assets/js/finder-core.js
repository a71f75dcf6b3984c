// The finder's thinking: data in, matches and counts out. Touches no page.
(function () {
  "use strict";
  var SocialMap = window.SocialMap = window.SocialMap || {};
  var taken = {};
  var waiting = {};
  var asked = {};

  // Data files are classic scripts that call this: a page opened from a file may not fetch.
  SocialMap.take = function (name, language, content) {
    var key = language ? name + "." + language : name;
    var merged = taken[key];
    if (name === "details" && merged) {
      Object.keys(content).forEach(function (id) { merged[id] = content[id]; });
    } else {
      taken[key] = content;
    }
  };
  SocialMap.taken = function (key) { return taken[key]; };

  // Load a data file once; `ready` is called when it is there, `failed` when it cannot be had.
  SocialMap.load = function (src, ready, failed) {
    if (asked[src] === "done") { ready(); return; }
    (waiting[src] = waiting[src] || []).push([ready, failed]);
    if (asked[src]) { return; }
    asked[src] = "asked";
    var script = document.createElement("script");
    script.src = src;
    script.onload = function () {
      asked[src] = "done";
      waiting[src].splice(0).forEach(function (pair) { pair[0](); });
    };
    script.onerror = function () {
      delete asked[src];
      script.remove();
      waiting[src].splice(0).forEach(function (pair) { if (pair[1]) { pair[1](); } });
    };
    document.head.appendChild(script);
  };

  // What is typed is folded as the data is: small letters, no accents, single spaces.
  SocialMap.fold = function (text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  };

  var PLAIN = { y: true };
  var OFFERED = { y: true, l: true, r: true, v: true };

  function unique(numbers) { return Array.from(new Set(numbers)); }

  // What is asked at every change is worked out once: regions, programmes and the places in each order.
  function decode(data, language) {
    var countries = data.countries.map(function (row, number) {
      return { number: number, code: row[0], names: { nl: row[1], en: row[2] }, found: row[3].split("|"), regions: row[4] };
    });
    var programmes = data.programmes.map(function (row) {
      return { id: row[0], names: { nl: row[1], en: row[2] }, countries: new Set(row[3]) };
    });
    var organisations = data.organisations.map(function (row, number) {
      var regions = row[3].reduce(function (all, country) { return all.concat(countries[country].regions); }, row[4]);
      return { number: number, id: row[0], name: row[1], seat: row[2], countries: row[3], reaches: row[4], regions: unique(regions), kind: row[5], groups: row[6],
        programmes: programmes.map(function (_, one) { return one; }).filter(function (one) { return row[3].some(function (country) { return programmes[one].countries.has(country); }); }),
        states: row[7], plainStates: row[7].toLowerCase(), asOf: row[8], contact: row[9] === 1, confirmed: row[10] === 1, folded: SocialMap.fold(row[1]),
        place: row[2] < 0 ? "\uffff" : SocialMap.fold(countries[row[2]].names[language]) };
    });
    rank(organisations, "byName", function (a, b) { return a.folded < b.folded ? -1 : (a.folded > b.folded ? 1 : a.number - b.number); });
    rank(organisations, "byCountry", function (a, b) { return a.place < b.place ? -1 : (a.place > b.place ? 1 : a.byName - b.byName); });
    return { services: data.services, kinds: data.kinds, groups: data.groups, regions: data.regions, countries: countries, programmes: programmes, organisations: organisations };
  }

  function rank(organisations, name, compare) {
    organisations.slice().sort(compare).forEach(function (organisation, number) { organisation[name] = number; });
  }

  // One test per facet. Each takes a single value; -1 (or no words) means that nothing is chosen.
  var TESTS = {
    country: function (map, organisation, value) { return organisation.countries.indexOf(value) >= 0; },
    region: function (map, organisation, value) { return organisation.regions.indexOf(value) >= 0; },
    kind: function (map, organisation, value) { return organisation.kind === value; },
    // Silence about whom it helps is no refusal: `find` makes it a perhaps.
    group: function (map, organisation, value) { return !organisation.groups.length || organisation.groups.indexOf(value) >= 0; },
    programme: function (map, organisation, value) { return organisation.programmes.indexOf(value) >= 0; },
    text: function (map, organisation, words) {
      var text = map.texts ? map.texts[organisation.number] : organisation.folded;
      return words.every(function (word) { return text.indexOf(word) >= 0; });
    }
  };
  var FACETS = Object.keys(TESTS);

  function isChosen(facet, value) { return facet === "text" ? value.length > 0 : value >= 0; }

  // "yes": every chosen service is offered; "perhaps": none is refused, some are not stated; else "no".
  function servicesFit(organisation, chosen, plain) {
    var offered = plain ? PLAIN : OFFERED;
    var answer = "yes";
    for (var i = 0; i < chosen.length; i += 1) {
      var state = organisation.plainStates[chosen[i]];
      if (state === "u") { answer = "perhaps"; } else if (!offered[state]) { return "no"; }
    }
    return answer;
  }

  function failing(map, organisation, choice) {
    return FACETS.filter(function (facet) {
      return isChosen(facet, choice[facet]) && !TESTS[facet](map, organisation, choice[facet]);
    });
  }

  // Under which options of a facet an organisation is found.
  var OPTIONS = {
    country: function (organisation) { return organisation.countries; },
    region: function (organisation) { return organisation.regions; },
    kind: function (organisation) { return [organisation.kind]; },
    group: function (organisation) { return organisation.groups; },
    programme: function (organisation) { return organisation.programmes; }
  };

  function tally(counts, facet, numbers) {
    numbers.forEach(function (number) { counts[facet][number] = (counts[facet][number] || 0) + 1; });
  }

  // What matches, what perhaps does, how many each further choice would leave, and how many each
  // choice costs: `relaxed[facet]` is the number of matches without that choice.
  function find(map, choice) {
    var result = { yes: [], perhaps: [], counts: { country: {}, region: {}, kind: {}, group: {}, programme: {}, service: {} }, relaxed: {} };
    var offered = choice.plain ? PLAIN : OFFERED;
    map.organisations.forEach(function (organisation) {
      var failed = failing(map, organisation, choice);
      if (failed.length > 1) { return; }
      var fit = servicesFit(organisation, choice.services, choice.plain);
      if (fit === "yes" && choice.group >= 0 && !organisation.groups.length) {
        fit = "perhaps";
        if (!failed.length) { result.relaxed.group = (result.relaxed.group || 0) + 1; }
      }
      if (failed.length === 0) {
        if (fit !== "no") { result[fit].push(organisation); }
        if (choice.group < 0 || organisation.groups.length) { relaxServices(organisation, choice, result); }
      }
      if (fit !== "yes") { return; }
      if (failed.length === 1) {
        result.relaxed[failed[0]] = (result.relaxed[failed[0]] || 0) + 1;
        if (OPTIONS[failed[0]]) { tally(result.counts, failed[0], OPTIONS[failed[0]](organisation)); }
        return;
      }
      Object.keys(OPTIONS).forEach(function (facet) { tally(result.counts, facet, OPTIONS[facet](organisation)); });
      for (var i = 0; i < map.services.length; i += 1) {
        if (offered[organisation.plainStates[i]]) { tally(result.counts, "service", [i]); }
      }
    });
    return result;
  }

  function relaxServices(organisation, choice, result) {
    choice.services.forEach(function (service) {
      var others = choice.services.filter(function (other) { return other !== service; });
      if (servicesFit(organisation, others, choice.plain) === "yes") {
        var key = "service:" + service;
        result.relaxed[key] = (result.relaxed[key] || 0) + 1;
      }
    });
    if (choice.plain && servicesFit(organisation, choice.services, false) === "yes") {
      result.relaxed.plain = (result.relaxed.plain || 0) + 1;
    }
  }

  function matches(organisation, choice) {
    var wanted = choice.services.length ? choice.services : organisation.plainStates.split("").map(function (_, number) { return number; });
    return wanted.filter(function (service) { return OFFERED[organisation.plainStates[service]]; }).length;
  }

  function sort(organisations, order, choice) {
    var compare = {
      name: function (a, b) { return a.byName - b.byName; },
      country: function (a, b) { return a.byCountry - b.byCountry; },
      matches: function (a, b) { return matches(b, choice) - matches(a, choice) || a.byCountry - b.byCountry; },
      age: function (a, b) { return a.asOf === b.asOf ? a.byCountry - b.byCountry : (a.asOf > b.asOf ? -1 : 1); }
    };
    return organisations.slice().sort(compare[order] || compare.country);
  }

  SocialMap.finder = { decode: decode, find: find, sort: sort, matches: matches, isChosen: isChosen, FACETS: FACETS, OFFERED: OFFERED,
    STATES: { y: "yes", l: "limited", r: "on-request", v: "by-referral", n: "no", u: "unknown" } };
}());
