// Which documents answer a question best, and what of them is shown at once. Touches no page.
"use strict";

SocialMap.script("search-rank", [], () => {
  const NAME = 1.6; // how much more a document counts whose whole name is the question
  const AT_ONCE = 5; // the most results of a kind before “show all”
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
   * The best first. Every word counts about the same, a rare one somewhat more; the square root and the part of the
   * words that it has let a document with all of them, some only in passing, come before one with a single heavy word.
   * @type {SocialMap.SearchRankRoom["ranked"]}
   */
  function ranked(words, total, posting) {
    /** @type {Map<number, SocialMap.SearchResult>} */
    const all = new Map();
    for (const word of words) {
      const best = found(word, total, posting);
      const most = Math.max(1, ...[...best.values()].map(({ score }) => score));
      const rare = 1 + rarity(total, best.size) / rarity(total, 1);
      for (const [number, { score, way }] of best) {
        const entry = all.get(number) ?? { number, score: 0, matched: 0, words: [], title: "", path: "", summary: "" };
        entry.score += rare * Math.sqrt(score / most);
        entry.matched += 1;
        entry.words.push({ way, ways: word.ways });
        all.set(number, entry);
      }
    }
    const name = words.flatMap(({ ways }) => ways).find((way) => way.name);
    const named = name ? weights(name.stems, posting) : new Map();
    for (const entry of all.values()) {
      entry.score *= entry.matched / words.length * (named.has(entry.number) ? NAME : 1);
    }
    return [...all.values()].sort((one, other) => other.score - one.score || one.number - other.number);
  }

  /**
   * The results by kind, in the order of the best of each.
   * @type {SocialMap.SearchRankRoom["grouped"]}
   */
  function grouped(kinds, results) {
    /** @type {Map<string, SocialMap.SearchGroup>} */
    const groups = new Map();
    let end = 0;
    const ends = kinds.map(({ kind, count }) => ({ kind, end: end += count }));
    for (const result of results) {
      const kind = ends.find((each) => result.number < each.end)?.kind ?? "";
      const group = groups.get(kind) ?? { kind, results: [], atOnce: 0 };
      group.results.push(result);
      const near = result.score >= (results[0]?.score ?? 0) * (group.atOnce ? CLOSE : FAR);
      if (near && group.atOnce < AT_ONCE) group.atOnce += 1;
      groups.set(kind, group);
    }
    return [...groups.values()];
  }

  return { ranked, grouped };
});
