// From a question to the words of the index: the same words, their beginnings, parts of compounds, typing errors, synonyms.
// Pure functions; `hooks/socialmap/search/pipeline.py` splits in the same way, and a test compares the two.
"use strict";

SocialMap.script("search-words", ["text", "search-arabic"], (text, arabic) => {
  const WORD = /[0-9a-z\u00c0-\u060b\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u2c00-\ud7ff]+/g;
  const french = SocialMap.maybe("search-french"); // a page has it whose language asks for it
  const MOST = 30; // candidates of one word: more say nothing and cost time
  const MOST_WORDS = 12; // of a question
  const MOST_NEAR = 6; // look-alikes of a word that is like nothing
  const SHORTEST = 4; // letters of a word that is guessed at; of a shorter one only its beginning counts
  const BEFORE = 2; // letters of a part before it: reisgeld has geld, and skill is no compound with kill
  const SYNONYM = 0.62; // how much a synonym counts for, beside the word itself

  /** @type {SocialMap.SearchWordsRoom["split"]} */
  function split(said) {
    const plain = text.folded(said).replace(/['’]s(?![0-9a-z])/g, "s")
      .replace(/\b(?:[a-z]\.){2,}/g, (found) => found.replaceAll(".", ""));
    return plain.match(WORD) ?? [];
  }

  /** @type {SocialMap.SearchWordsRoom["place"]} */
  function place(forms, word) {
    let low = 0;
    let high = forms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((forms[middle] ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @type {SocialMap.SearchWordsRoom["find"]} */
  function find(index, word) {
    const at = place(index.forms, word);
    return index.forms[at] === word ? at : -1;
  }

  /**
   * @param {SocialMap.SearchIndex} index
   * @param {number} place
   */
  function stemAt(index, place) {
    return index.stems[place] ?? -1;
  }

  /**
   * How many letters two words begin with together.
   * @param {string} one
   * @param {string} other
   */
  function common(one, other) {
    const length = Math.min(one.length, other.length);
    let at = 0;
    while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
    return at;
  }

  /**
   * One letter too many, too few, wrong, or two neighbours swapped.
   * @param {string} one
   * @param {string} other
   */
  function oneError(one, other) {
    const start = common(one, other);
    const a = one.slice(start);
    const b = other.slice(start);
    if (a.length > b.length) return a.slice(1) === b;
    if (a.length < b.length) return a === b.slice(1);
    return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }

  /**
   * A form that shares its beginning with the word and has another ending: advocaten, advocaat.
   * @param {string} word
   * @param {string} form
   */
  function sameBeginning(word, form) {
    const shared = common(word, form);
    const near = shared >= 4 && shared >= word.length * 0.6 && word.length - shared <= 4 && form.length - shared <= 4;
    return near ? 0.3 + 0.4 * shared / Math.max(word.length, form.length) : 0;
  }

  /**
   * How much a form is like a word of which it is not the beginning; 0 for not at all.
   * @param {string} word
   * @param {string} form
   * @param {boolean} beginning whether other forms begin with the word
   * @param {boolean} known whether the word itself is a form
   */
  function likeness(word, form, beginning, known) {
    const { length } = word;
    if (length < SHORTEST || /^\d+$/.test(word)) return 0;
    if (form.length > length && form.indexOf(word) >= BEFORE) return 0.3 + 0.4 * length / form.length;
    if (known) return 0;
    if (Math.abs(form.length - length) <= 1 && form.length >= 3 && oneError(word, form)) {
      return (form.charCodeAt(0) === word.charCodeAt(0) ? 0.75 : 0.6) * (beginning ? 0.6 : 1);
    }
    if (length >= 7 && form.length >= 4 && form.length < length && word.endsWith(form)) {
      return 0.2 + 0.4 * form.length / length;
    }
    return sameBeginning(word, form);
  }

  /**
   * The stems of one word, the best first.
   * @param {SocialMap.SearchIndex} index
   * @param {string} word
   * @param {boolean} last whether it is still being typed
   */
  function candidates(index, word, last) {
    const { forms } = index;
    /** @type {Map<number, SocialMap.SearchCandidate>} */
    const best = new Map();
    /**
     * @param {number} at
     * @param {number} factor
     * @param {boolean} sure
     */
    const take = (at, factor, sure) => {
      const stem = stemAt(index, at);
      if (factor > (best.get(stem)?.factor ?? 0)) best.set(stem, { stem, factor, form: forms[at] ?? "", sure });
    };
    const start = place(forms, word);
    const known = forms[start] === word;
    if (known) take(start, 1, true);
    const stemmed = [...arabic.alike(forms, word), ...french?.alike(forms, word, place) ?? []];
    for (const each of stemmed) take(each, 0.95, true);
    for (const each of known || word.length < SHORTEST ? [] : text.alike(forms, word)) take(each, 0.8, true);
    let at = known ? start + 1 : start;
    for (; word.length > 1 && forms[at]?.startsWith(word); at += 1) {
      take(at, (last ? 0.5 : 0.3) + 0.4 * word.length / (forms[at] ?? "").length, false);
    }
    const beginning = at > (known ? start + 1 : start);
    for (let each = index.first; each < forms.length; each += 1) {
      const factor = likeness(word, forms[each] ?? "", beginning, known);
      if (factor) take(each, factor, !known && !beginning && factor >= 0.55);
    }
    return [...best.values()].sort((one, other) => other.factor - one.factor || one.stem - other.stem).slice(0, MOST);
  }

  /**
   * A word that nobody wrote, as two that somebody did: vrouwenhuis, vrouwen + huis.
   * @param {SocialMap.SearchIndex} index
   * @param {string} word
   */
  function halves(index, word) {
    for (let cut = word.length - 4; cut >= 4; cut -= 1) {
      const tail = find(index, word.slice(cut));
      let head = find(index, word.slice(0, cut));
      if (head < 0 && word[cut - 1] === "s") head = find(index, word.slice(0, cut - 1));
      if (head >= 0 && tail >= 0) return [stemAt(index, head), stemAt(index, tail)];
    }
    return null;
  }

  /** @param {string} word */
  function pairs(word) {
    return [...word].slice(1).map((_, at) => word.slice(at, at + 2));
  }

  /**
   * The forms most like a word that is like nothing: those that share most pairs of letters.
   * @param {SocialMap.SearchIndex} index
   * @param {string} word
   */
  function lookalikes(index, word) {
    const ours = new Set(pairs(text.sound(word)));
    return index.forms.flatMap((form, at) => {
      if (at < index.first || form.length < 3 || Math.abs(form.length - word.length) > 4) return [];
      const other = text.sound(form);
      const shared = pairs(other).filter((pair) => ours.has(pair)).length;
      const like = 2 * shared / (ours.size + other.length - 1) + (other[0] === text.sound(word)[0] ? 0.1 : 0);
      return like >= 0.45 ? [{ stem: stemAt(index, at), factor: like * 0.5, form }] : [];
    }).sort((one, other) => other.factor - one.factor || one.stem - other.stem).slice(0, MOST_NEAR);
  }

  /** @type {SocialMap.SearchWordsRoom["nearest"]} */
  function nearest(index, words) {
    return words.map((word) => ({
      text: word.text,
      ways: (word.text.length < SHORTEST ? [] : lookalikes(index, word.text)).map(({ stem, factor, form }) => ({
        stems: [stem],
        factor,
        form,
      })),
    }));
  }

  /** @type {SocialMap.SearchWordsRoom["understand"]} */
  function understand(index, question) {
    const said = split(question);
    const telling = said.filter((word) => !index.stop.has(word));
    const words = [...new Set(telling.length ? telling : said.slice(-1))].slice(0, MOST_WORDS);
    const open = /\S$/.test(question); // the last word is still being typed
    const found = words.map((word, at) => candidates(index, word, open && at === words.length - 1));
    const ways = words.map((word, at) => waysOf(index, word, found[at] ?? []));
    addSynonyms(index, found, ways);
    return words.map((word, at) => ({ text: word, ways: ways[at] ?? [] }));
  }

  /**
   * @param {SocialMap.SearchIndex} index
   * @param {string} word
   * @param {readonly SocialMap.SearchCandidate[]} found
   * @returns {SocialMap.SearchWay[]}
   */
  function waysOf(index, word, found) {
    const two = word.length >= 8 && find(index, word) < 0 ? halves(index, word) : null;
    return [
      ...found.map(({ stem, factor, form, sure }) => ({ stems: [stem], factor, form, sure, exact: factor === 1 })),
      ...(two ? [{ stems: two, factor: 0.8, form: null }] : []),
    ];
  }

  /**
   * Where words of the question make up a phrase of a group, each of them is also found by the other phrases.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly SocialMap.SearchCandidate[][]} found
   * @param {readonly SocialMap.SearchWay[][]} ways
   */
  function addSynonyms(index, found, ways) {
    found.forEach((_, from) => {
      for (const group of index.synonyms) {
        for (const phrase of group) {
          const spoken = found.slice(from, from + phrase.length);
          const meant = spoken.length === phrase.length &&
            phrase.every((stem, at) => spoken[at]?.some((each) => each.sure && each.stem === stem));
          if (!meant) continue;
          const others = group.filter((other) => other !== phrase)
            .map((stems) => ({ stems, factor: SYNONYM / phrase.length, form: null }));
          for (const word of ways.slice(from, from + phrase.length)) word.push(...others);
        }
      }
    });
  }

  return { split, understand, nearest, find, place };
});
