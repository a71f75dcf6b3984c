// Which documents answer a question best, and what of them is shown at once. Touches no page.
"use strict";

SocialMap.script("search-rank", [], () => {
  const SIGN = 6; // how much more a document counts that has a number, mailbox or host of the question
  const WHOLE = 5; // one whose whole name is the question
  const PLACE = 3; // a country that the question names
  const NAMED = 1.5; // an organisation that it names
  const TOLD = 0.7; // another page that it names: what has all the words comes before it
  const BESIDE = 4; // an organisation that it names with its country, and nothing else
  const TITLED = 20; // the weight of a name that is a title, in hooks/socialmap/search/index.py
  const TITLE = 0.9; // how much more a title is meant than another word for a page
  const HELPS = 0.1; // how much more a country is meant where somebody helps
  const BEGUN = 1.2; // one whose name begins so, and the same again for how much of it is there
  const ASKED = 2.5; // one that is asked for in just these words
  const THERE = 0.6; // the same where the question names a country: who helps there comes first
  const NEARLY = 0.4; // how near to such words it stands among those with all of them
  const LAST = 3; // how much less one that is past
  /** @type {Readonly<Record<string, number>>} of several with the same name these come first, and pages last */
  const FIRST = { country: 0.2, organisation: 0.1, page: -0.85 };
  const PARTS = new Set(["organisation", "page"]); // kinds of which others are shown beside the one that is named
  const CODE = -1.8; // a code of a country comes after an abbreviation: IND
  const FEW = 3; // results with all the words: with fewer, those with some of them are shown too
  const ORDINARY = new Set(["service", "page"]);
  const AT_ONCE = 5; // the most results of a kind before “show all”
  const BEFORE = 2; // results of a kind that stand before a better one of another kind
  const CLOSE = 0.4; // how near to the best result others must be to stand among them
  const FAR = 0.2; // and how near the first of a kind

  /**
   * The same of all stems of a way together: documents that have each of them.
   * @param {readonly number[]} stems
   * @param {SocialMap.Posting} posting
   * @returns {Map<number, number>}
   */
  function weights(stems, posting) {
    const [first = new Map(), ...others] = stems.map((stem) => posting(stem));
    if (!others.length) return first;
    const sums = new Map();
    for (const [number, weight] of first) {
      if (!others.every((each) => each.has(number))) continue;
      sums.set(number, others.reduce((sum, each) => sum + (each.get(number) ?? 0), weight) / stems.length);
    }
    return sums;
  }

  /**
   * @param {number} total how many documents there are
   * @param {number} size in how many of them something stands
   */
  function rarity(total, size) {
    return Math.log(1 + (total - size + 0.5) / (size + 0.5));
  }

  /**
   * For each document the best way in which it has this word. A rare look-alike must not outweigh the word itself.
   * @param {SocialMap.SearchWord} word
   * @param {number} total
   * @param {SocialMap.Posting} posting
   */
  function found({ ways }, total, posting) {
    /** @type {Map<number, { score: number, way: SocialMap.SearchWay }>} */
    const best = new Map();
    const own = ways[0]?.exact ? rarity(total, weights(ways[0].stems, posting).size) : 0;
    for (const way of ways) {
      const docs = weights(way.stems, posting);
      const factor = way.factor * (own && docs.size ? Math.min(1, own / rarity(total, docs.size)) : 1);
      for (const [number, weight] of docs) {
        const score = weight * factor;
        if (score > (best.get(number)?.score ?? -1)) best.set(number, { score, way });
      }
    }
    return best;
  }

  /**
   * How surely a word is one of the index: a mere look-alike must not count as if it had been said.
   * @param {SocialMap.SearchWord} word
   */
  function certain({ ways }) {
    return Math.max(0, ...ways.map(({ factor }) => factor));
  }

  /**
   * The best first: what the question names, then what has all of its words, then what has the most of them.
   * @type {SocialMap.SearchRankRoom["ranked"]}
   */
  function ranked(index, words, names, posting, asked = new Map()) {
    const { total } = index;
    /** @type {Map<number, SocialMap.SearchResult>} */
    const all = new Map();
    let sum = 0;
    let met = 0; // words that stand anywhere
    for (const word of words) {
      const best = found(word, total, posting);
      const most = Math.max(1, ...[...best.values()].map(({ score }) => score));
      const rare = (1 + rarity(total, best.size) / rarity(total, 1)) * certain(word);
      if (best.size) met += 1;
      if (best.size) sum += rare;
      for (const [number, { score, way }] of best) {
        const entry = all.get(number) ?? empty(number);
        entry.score += rare * Math.sqrt(score / most);
        entry.matched += 1;
        if (word.sign) entry.named = SIGN;
        entry.words.push({ way, ways: word.ways });
        all.set(number, entry);
      }
    }
    const places = called(index, names, posting, all, met);
    partly(index, words, places, [...all.values()].filter(({ matched }) => matched === met));
    for (const [number, like] of asked) {
      const entry = all.get(number);
      if (entry) entry.asked = like;
    }
    const weight = [...all.values()].some(({ named }) => named >= PLACE) ? THERE : ASKED;
    for (const entry of all.values()) {
      entry.all = met > 0 && entry.matched === met;
      entry.near = sum ? entry.score * entry.matched / (met * sum) : 0;
      entry.last = index.last.has(entry.number) && entry.named < PLACE;
      entry.score = entry.near + (entry.all ? 1 : 0) + (entry.named < PLACE ? entry.asked * weight : 0) + entry.named -
        (entry.last ? LAST : 0);
    }
    return [...all.values()].sort((one, other) => other.score - one.score || one.number - other.number);
  }

  /**
   * @param {number} number
   * @returns {SocialMap.SearchResult}
   */
  function empty(number) {
    const none = { title: "", path: "", summary: "" };
    return { number, score: 0, matched: 0, named: 0, near: 0, asked: 0, all: false, last: false, words: [], ...none };
  }

  /**
   * Notes which documents the question calls by their name. A country is meant wherever it is named; a kind of help and
   * a page, whose names are ordinary words, only when nothing else is asked.
   * @param {SocialMap.SearchRankIndex} index
   * @param {readonly SocialMap.SearchName[]} names
   * @param {SocialMap.Posting} posting
   * @param {Map<number, SocialMap.SearchResult>} all
   * @param {number} met how many words of the question stand anywhere
   */
  function called(index, names, posting, all, met) {
    const kinds = ends(index.kinds);
    /** @param {SocialMap.SearchName} name */
    const meant = ({ stem, doc }) => doc >= 0 ? [doc] : [...posting(stem).keys()];
    const places = names.filter((name) => !name.begun && meant(name).some((each) => kindOf(kinds, each) === "country"))
      .flatMap(({ said }) => said ?? []);
    for (const name of names) {
      const beside = name.others?.every((word) => places.includes(word)) ?? false; // all else is the name of a country
      for (const number of meant(name)) {
        const kind = kindOf(kinds, number);
        if (name.alike && kind !== "service") continue;
        const entry = all.get(number) ?? empty(number);
        const weight = name.doc < 0 ? posting(name.stem).get(number) ?? 0 : 0;
        const titled = (name.whole || name.begun) && weight >= TITLED ? TITLE : 0;
        const helps = index.helps.has(number) ? HELPS : 0;
        const there = beside && kind === "organisation" && entry.matched === met && !name.whole;
        entry.named = Math.max(entry.named, (there ? BESIDE : weightOf(name, kind)) + titled + helps);
        all.set(number, entry);
      }
    }
    return places;
  }

  /**
   * Notes the organisations whose names have all words of the question beside those of a country, or two words at the least.
   * @param {SocialMap.SearchRankIndex} index
   * @param {readonly SocialMap.SearchWord[]} words
   * @param {readonly string[]} places the words of countries
   * @param {SocialMap.SearchResult[]} all those with every word
   */
  function partly(index, words, places, all) {
    const others = words.filter(({ text }) => !places.includes(text))
      .map(({ ways }) => ways.filter(({ sure }) => sure).map(({ stems }) => stems));
    const ordinary = new Set(index.synonyms.flat(2));
    const own = others.some((ways) => ways.length && !ways.flat().some((stem) => ordinary.has(stem)));
    if (!own || (!places.length && others.length < 2)) return;
    const first = (ends(index.kinds).find(({ kind }) => kind === "organisation")?.end ?? 0) - index.named.length;
    for (const entry of all) {
      const name = index.named[entry.number - first] ?? [];
      const has = others.every((ways) => ways.some((stems) => stems.every((stem) => name.includes(stem))));
      if (has) entry.named = Math.max(entry.named, BESIDE);
    }
  }

  /**
   * How much a page of this kind is called by this name.
   * @param {SocialMap.SearchName} name
   * @param {string} kind
   */
  function weightOf({ from, to, whole, code, alike, begun }, kind) {
    if (whole) return WHOLE + (code ? CODE : FIRST[kind] ?? 0);
    if (begun) return BEGUN + BEGUN * begun + (FIRST[kind] ?? 0) / 2;
    if (alike) return WHOLE - 0.5;
    if (kind === "country") return PLACE;
    return ORDINARY.has(kind) ? 0 : (kind === "organisation" ? NAMED : TOLD) + (to - from) / 10;
  }

  /** @param {readonly { kind: string, count: number }[]} kinds */
  function ends(kinds) {
    let end = 0;
    return kinds.map(({ kind, count }) => ({ kind, end: end += count }));
  }

  /**
   * @param {readonly { kind: string, end: number }[]} kinds
   * @param {number} number
   */
  function kindOf(kinds, number) {
    return kinds.find((each) => number < each.end)?.kind ?? "";
  }

  /**
   * The results by kind, in the order of the best of each. At once is shown what is named, or else has all the words.
   * @type {SocialMap.SearchRankRoom["grouped"]}
   */
  function grouped(kinds, results) {
    /** @type {Map<string, SocialMap.SearchGroup>} */
    const groups = new Map();
    const places = ends(kinds);
    const country = results.some(({ named, number }) => named >= PLACE && kindOf(places, number) === "country");
    const best = Math.max(...results.map(({ near }) => near));
    const some = results.filter(({ all, last }) => all && !last).length >= FEW;
    const only = country && (results[0]?.named ?? 0) >= WHOLE; // nothing else is asked
    for (const result of results) {
      const kind = kindOf(places, result.number);
      const group = groups.get(kind) ?? { kind, results: [], atOnce: 0 };
      group.results.push(result);
      const near = Math.max(result.near, result.asked) >= best * (group.atOnce ? CLOSE : FAR) &&
        (result.all || (!only && (result.asked >= NEARLY || !some))) && !result.last;
      // a better one of another kind, asked for in such words, must be seen among the first
      const [first, ...others] = groups.values();
      const [, ...after] = [...groups.values()].slice([...groups.values()].indexOf(group));
      const yields = (group === first && group.atOnce >= BEFORE &&
        others.some((each) => (each.results[0]?.asked ?? 0) >= NEARLY)) ||
        after.some((each) => (each.results[0]?.named ?? 0) > result.named);
      const named = (group.results[0]?.named ?? 0) >= WHOLE + CODE;
      // beside the one that is named no other, or none that only another word for it finds
      const called = named && (!PARTS.has(kind) || result.words.every(({ way }) => way.form === null));
      const shown = result.named > 0 || (near && !called && !(country && kind === "country"));
      if (shown && !yields && group.atOnce === group.results.length - 1 && group.atOnce < AT_ONCE) group.atOnce += 1;
      groups.set(kind, group);
    }
    return [...groups.values()];
  }

  return { ranked, grouped };
});
