// Whom a question names: words of it that are somebody's whole name, or that of a country in whatever language.
"use strict";

SocialMap.script("search-names", ["text", "search-words"], (text, matching) => {
  const LONGEST = 12; // words of a name
  const ABROAD = 6; // and of that of a country
  const SPELLINGS = 60; // ways to write a phrase
  const TRIES = 4; // forms that a misspelt word may have been meant as
  const SHORTEST = 4; // letters that are the beginning of a name
  const MOST = 12; // names that begin so: with more, it says nothing

  /**
   * The forms that a word may stand for in a name: itself, others of its stem, and what it was surely meant as.
   * @param {SocialMap.SearchIndex} index
   * @param {SocialMap.SearchWord | undefined} word
   * @param {string} said
   */
  function meant(index, word, said) {
    const own = matching.find(index, said);
    if (own >= 0) return [said, ...index.formsOf(index.stems[own] ?? -1).filter((form) => form !== said)];
    const guessed = word?.ways.filter(({ sure, form }) => sure && form).slice(0, TRIES) ?? [];
    return [said, ...guessed.map(({ form }) => form ?? "")];
  }

  /**
   * Words as the one word under which a whole name stands in the index; `whole` in hooks/socialmap/search/pipeline.py makes the same.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly string[]} words
   */
  function joined({ joining, longest }, words) {
    const telling = words.filter((word) => !joining.has(word));
    const name = (telling.length > 1 ? telling : words).join("");
    return name.length <= longest ? name : `${name.slice(0, longest - 4)}${name.length}`;
  }

  /**
   * What the words of a name may be: as they are said, a misspelt one as what it was meant, all in another form.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly string[][]} forms what each word may stand for
   */
  function triesOf(index, forms) {
    const said = forms.map(([word = ""]) => word);
    if (forms.length === 1) return forms[0] ?? [];
    const misspelt = said.map((word) => matching.find(index, word) < 0);
    const most = Math.max(...forms.map((each, at) => misspelt[at] ? each.length : 1));
    return [
      said,
      ...Array.from(
        { length: most - 1 },
        (_, nth) => said.map((word, at) => misspelt[at] ? forms[at]?.[nth + 1] ?? word : word),
      ),
      said.map((word, at) => forms[at]?.[1] ?? word),
    ].map((words) => joined(index, words));
  }

  /**
   * The stems of the whole name that these words make; one that counts only alone is a code, or an ordinary word too.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly string[][]} forms what each word may stand for
   * @param {boolean} alone whether nothing else is said
   */
  function namesOf(index, forms, alone) {
    const guess = forms.length === 1 && matching.find(index, forms[0]?.[0] ?? "") < 0;
    /** @type {{ stem: number, code: boolean }[]} */
    const found = [];
    for (const name of triesOf(index, forms)) {
      for (const sign of alone ? ["!", "$"] : ["!"]) {
        const at = matching.find(index, sign + name);
        if (at >= 0) found.push({ stem: index.stems[at] ?? -1, code: sign === "$" });
      }
      if (found.length && !guess) break; // of one word that is misspelt every guess counts: Gyana is Ghana or Guyana
    }
    return found;
  }

  /** @type {SocialMap.SearchNamesRoom["names"]} */
  function names(index, question, words) {
    const said = matching.split(question);
    const forms = said.map((each) => meant(index, words.find((word) => word.text === each), each));
    const tells = said.map((word) => !index.stop.has(word));
    /** @type {SocialMap.SearchName[]} */
    const found = [];
    for (let length = said.length; length > 0; length = Math.min(LONGEST, length - 1)) {
      for (let from = 0; from + length <= said.length; from += 1) {
        const to = from + length;
        const within = found.some((name) => name.from <= from && to <= name.to);
        const alone = length === said.length;
        if (within || !(alone || tells.slice(from, to).includes(true))) continue;
        const others = said.filter((_, at) => tells[at] && (at < from || at >= to));
        const known = namesOf(index, forms.slice(from, to), alone);
        found.push(
          ...known.map(({ stem, code }) => ({
            from,
            to,
            stem,
            doc: -1,
            whole: !others.length,
            code,
            said: said.slice(from, to),
            others,
          })),
        );
      }
    }
    return found.some(({ whole }) => whole) ? found : [...found, ...begun(index, said)];
  }

  /**
   * The names of which the question is the beginning, when they are few.
   * @param {SocialMap.SearchIndex} index
   * @param {readonly string[]} said
   * @returns {SocialMap.SearchName[]}
   */
  function begun(index, said) {
    const start = `!${said.filter((word) => !index.joining.has(word)).join("")}`;
    if (start.length <= SHORTEST) return [];
    const found = [];
    for (let at = matching.place(index.forms, start); index.forms[at]?.startsWith(start); at += 1) {
      if (found.length === MOST) return [];
      const share = start.length / (index.forms[at] ?? "").length;
      found.push({ from: 0, to: said.length, stem: index.stems[at] ?? -1, doc: -1, whole: false, begun: share });
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
    for (let length = Math.min(ABROAD, said.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= said.length; from += 1) {
        const found = docs(said.slice(from, from + length).join(" "));
        if (found.length) {
          const to = from + length;
          return found.map((doc) => ({
            from,
            to,
            stem: -1,
            doc,
            whole: length === said.length,
            said: said.slice(from, to),
          }));
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
