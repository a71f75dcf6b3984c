// Whom a question names: words of it that are somebody's whole name, or that of a country in whatever language.
"use strict";

SocialMap.script("search-names", ["text", "search-words"], (text, matching) => {
  const LONGEST = 6; // words of a name
  const SPELLINGS = 60; // ways to write a phrase
  const TRIES = 4; // forms that a misspelt word may have been meant as

  /**
   * The forms that a word may stand for in a name: itself, others of its stem, and what it was surely meant as.
   * @param {SocialMap.SearchIndex} index
   * @param {SocialMap.SearchWord | undefined} word
   * @param {string} said
   */
  function meant(index, word, said) {
    const own = matching.find(index, said);
    if (own >= 0) return [said, ...index.formsOf(index.stems[own] ?? -1).filter((form) => form !== said)];
    const guessed = word?.ways.filter(({ sure, form }) => sure && form).slice(0, TRIES).map(({ form }) => form ?? "") ??
      [];
    return [said, ...guessed];
  }

  /**
   * The stems of the whole name that these words make; one that counts only alone is a code, or an ordinary word too.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly string[][]} forms what each word may stand for
   * @param {boolean} whole whether nothing else is asked
   */
  function namesOf(index, forms, whole) {
    const [first = []] = forms;
    const tries = forms.length === 1 ? first : [
      forms.map((each) => each[0]).join(""),
      forms.map((each) => each[1] ?? each[0]).join(""),
    ];
    for (const name of tries) {
      const places = (whole ? ["!", "$"] : ["!"]).map((sign) => ({
        at: matching.find(index, sign + name),
        code: sign === "$",
      }));
      const known = places.filter(({ at }) => at >= 0);
      if (known.length) return known.map(({ at, code }) => ({ stem: index.stems[at] ?? -1, code }));
    }
    return [];
  }

  /** @type {SocialMap.SearchNamesRoom["names"]} */
  function names(index, question, words) {
    const said = matching.split(question);
    const forms = said.map((each) => meant(index, words.find((word) => word.text === each), each));
    /** @type {SocialMap.SearchName[]} */
    const found = [];
    for (let length = Math.min(LONGEST, said.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= said.length; from += 1) {
        const to = from + length;
        const within = found.some((name) => name.from <= from && to <= name.to);
        const telling = said.slice(from, to).some((word) => !index.stop.has(word)) || length === said.length;
        if (within || !telling) continue;
        const whole = length === said.length;
        const known = namesOf(index, forms.slice(from, to), whole);
        found.push(...known.map(({ stem, code }) => ({ from, to, stem, doc: -1, whole, code })));
      }
    }
    return found;
  }

  /**
   * The names that a phrase may be: every form of each of its stems, written as one word.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly number[]} phrase
   */
  function spellings(index, phrase) {
    return phrase.reduce(
      (names, stem) => names.flatMap((name) => index.formsOf(stem).map((form) => name + form)).slice(0, SPELLINGS),
      [""],
    );
  }

  /** @type {SocialMap.SearchNamesRoom["alike"]} */
  function alike(index, words) {
    /** @param {readonly number[]} phrase */
    const said = (phrase) =>
      phrase.length === words.length &&
      phrase.every((stem, at) =>
        words[at]?.ways.some(({ stems, sure }) => sure && stems.length === 1 && stems[0] === stem)
      );
    return index.synonyms.filter((group) => group.some(said)).flatMap((group) =>
      group.flatMap((phrase) => spellings(index, phrase)).map((name) => matching.find(index, `!${name}`))
        .filter((at) => at >= 0)
        .map((at) => ({ from: 0, to: words.length, stem: index.stems[at] ?? -1, doc: -1, whole: false, alike: true }))
    );
  }

  /** @type {SocialMap.SearchNamesRoom["unknown"]} */
  function unknown(index, words) {
    return words.filter(({ text: word, ways }) =>
      word.length > 1 && matching.find(index, word) < 0 && !ways.some(({ form }) => form?.startsWith(word))
    ).map((word) => word.text);
  }

  /** @type {SocialMap.SearchNamesRoom["abroad"]} */
  function abroad(index, question, listed) {
    const said = text.plain(question).split(" ");
    const codes = index.codes.split(" ");
    const first = index.firstOf("country");
    /** @param {string} name */
    const docs = (name) =>
      (Object.hasOwn(listed, name) ? listed[name] ?? "" : "").split(" ").filter(Boolean)
        .map((code) => first + codes.indexOf(code));
    for (let length = Math.min(LONGEST, said.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= said.length; from += 1) {
        const found = docs(said.slice(from, from + length).join(" "));
        if (found.length) {
          return found.map((doc) => ({ from, to: from + length, stem: -1, doc, whole: length === said.length }));
        }
      }
    }
    return [];
  }

  /** @type {SocialMap.SearchNamesRoom["within"]} */
  function within(index, question, listed) {
    // Thai, Khmer, Chinese and others write without spaces: the longest name that stands within what is said
    const said = text.plain(question);
    const name = Object.keys(listed).filter((each) => each.length > 1 && said.includes(each))
      .sort((one, other) => other.length - one.length)[0];
    return name ? abroad(index, name, listed) : [];
  }

  return { names, alike, unknown, abroad, within };
});
