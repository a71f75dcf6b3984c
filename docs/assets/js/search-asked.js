// How people ask for a page whose name they don't know: the phrases of data/asked/ that a question comes near to. Touches no page.
"use strict";

SocialMap.script("search-asked", [], () => {
  const UNKNOWN = 0.8; // how much a word tells with which nobody asks, beside the rarest of those that somebody does
  const LEAST = 0.3; // likeness below which a phrase says nothing

  /**
   * Where each stem is asked, and how much it tells: in the phrases of how few pages it stands.
   * @type {WeakMap<SocialMap.SearchPhrases[], SocialMap.SearchAskedTable>}
   */
  const tables = new WeakMap();

  /** @param {SocialMap.SearchPhrases[]} asked */
  function table(asked) {
    const known = tables.get(asked);
    if (known) return known;
    /** @type {SocialMap.SearchAskedTable} */
    const made = { phrases: [], at: new Map(), telling: new Map() };
    for (const [doc, ...phrases] of asked) {
      for (const stem of new Set(phrases.flat())) made.telling.set(stem, (made.telling.get(stem) ?? 0) + 1);
      for (const stems of phrases) {
        for (const stem of stems) made.at.set(stem, [...made.at.get(stem) ?? [], made.phrases.length]);
        made.phrases.push({ doc, stems, sum: 0 });
      }
    }
    for (const [stem, pages] of made.telling) made.telling.set(stem, Math.log(1 + asked.length / pages));
    for (const phrase of made.phrases) {
      phrase.sum = phrase.stems.reduce((sum, stem) => sum + (made.telling.get(stem) ?? 0), 0);
    }
    tables.set(asked, made);
    return made;
  }

  /**
   * For each stem that may be meant by a word, how surely.
   * @param {SocialMap.SearchWord} word
   */
  function meant({ ways }) {
    /** @type {Map<number, number>} */
    const stems = new Map();
    for (const { stems: each, factor } of ways) {
      for (const stem of each) stems.set(stem, Math.max(stems.get(stem) ?? 0, factor ** 2)); // synonyms and look-alikes say less
    }
    return stems;
  }

  /** @type {SocialMap.SearchAskedRoom["alike"]} */
  function alike({ asked }, words) {
    const { phrases, at, telling } = table(asked);
    const most = Math.log(1 + asked.length);
    /** @type {Map<number, number>} */
    const shared = new Map();
    let said = 0;
    for (const word of words) {
      /** @type {Map<number, number>} the best stem of this word in each phrase */
      const best = new Map();
      let tells = 0;
      for (const [stem, factor] of meant(word)) {
        const weight = telling.get(stem) ?? 0;
        if (factor === 1) tells = weight;
        for (const place of at.get(stem) ?? []) best.set(place, Math.max(best.get(place) ?? 0, weight * factor));
      }
      // a word that nobody asks with tells much, but nothing of these pages
      said += tells || Math.max(most * UNKNOWN, ...best.values());
      for (const [place, weight] of best) shared.set(place, (shared.get(place) ?? 0) + weight);
    }
    /** @type {Map<number, number>} */
    const found = new Map();
    for (const [place, sum] of shared) {
      const phrase = phrases[place];
      if (!phrase) continue;
      const like = Math.min(1, sum / (said + phrase.sum - Math.min(sum, said, phrase.sum)));
      if (like >= LEAST && like > (found.get(phrase.doc) ?? 0)) found.set(phrase.doc, like);
    }
    return found;
  }

  return { alike };
});
