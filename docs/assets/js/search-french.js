// The stem of a French word, by the rules of Snowball (Porter, snowballstem.org) as nltk reads them. Touches no page; only a French page loads it.
// hooks/socialmap/search/pipeline.py stems the words of the index with nltk itself; tests/search/test_french.py compares the two word by word.
// A word comes folded, so the rules about accents are not here.
"use strict";

SocialMap.script("search-french", [], () => {
  const VOWEL = /[aeiouy]/; // a capital is a letter between vowels that counts as none
  const REGION = /[aeiouy][^aeiouy]/;
  const BEGUN = 2; // letters with which a word and its stem begin alike; the stem of so short a word may have one

  // In each list the longest ending of a word is found, since it begins first.
  const STANDARD =
    /(?:issements?|atrices?|ateurs?|ations?|logies?|usions?|utions?|ements?|amment|emment|ances?|iqUes?|ismes?|ables?|istes?|ences?|euses?|ments?|eaux|eux|aux|ives?|ifs?)$/;
  const VERB_IN_I =
    /(?:issaIent|issant(?:es?|s)?|issai[st]|issent|issions|issiez|issons|isses?|issez|iraIent|irions|iriez|irons|iront|irai[st]?|iras?|irez|irent|ies?|ir|is|it|i)$/;
  const VERB =
    /(?:eraIent|erions|eriez|erons|eront|erai[st]?|eras?|erez|er|assions|assent|assiez|asses?|aIent|antes?|ants?|ai[st]?|as|a|ions|iez|ez)$/;
  const VERB_IN_A = /^(?:ass.*|aIent|antes?|ants?|ai[st]?|as|a)$/;

  /** @typedef {{ word: string, r1: string, r2: string, rv: string }} Parts */

  /**
   * Letters that are vowels and count as none are capitals.
   * @param {string} word
   */
  function marked(word) {
    const letters = [...word.replaceAll("qu", "qU")];
    const vowel = (/** @type {number} */ at) => VOWEL.test(letters[at] ?? "");
    for (let at = 1; at < letters.length - 1; at += 1) {
      const [before, after] = [vowel(at - 1), vowel(at + 1)];
      const letter = letters[at] ?? "";
      if (letter === "y" ? before || after : /[ui]/.test(letter) && before && after) letters[at] = letter.toUpperCase();
    }
    return letters.join("");
  }

  /**
   * The parts of a word in which an ending must stand.
   * @param {string} word
   * @returns {Parts}
   */
  function parts(word) {
    const after = (/** @type {string} */ text) => {
      const at = text.search(REGION);
      return at < 0 ? "" : text.slice(at + 2);
    };
    const r1 = after(word);
    const whole = /^(?:par|col|tap|[aeiouy]{2})/.test(word);
    const at = whole ? 2 : word.slice(1).search(VOWEL) + 1;
    return { word, r1, r2: after(r1), rv: at > 0 ? word.slice(at + 1) : "" };
  }

  /**
   * What is left of a word when what stands before its ending is one too: `ic` becomes `iqU` where it stays.
   * @param {string} word
   * @param {string} r2
   * @param {readonly string[]} endings
   */
  function shorter(word, r2, endings) {
    let left = word;
    for (const each of endings) {
      if (!left.endsWith(each)) break;
      if (!r2.includes(each)) return each === "ic" ? `${left.slice(0, -2)}iqU` : left;
      left = left.slice(0, -each.length);
    }
    return left;
  }

  /**
   * What is left of a word without -ement.
   * @param {string} left
   * @param {Parts} parts
   */
  function adverb(left, { r1, r2 }) {
    if (left.endsWith("iv")) return shorter(left, r2, ["iv", "at"]);
    if (left.endsWith("eus")) {
      if (r2.includes("eus")) return left.slice(0, -3);
      return r1.includes("eus") ? `${left.slice(0, -1)}x` : left;
    }
    return /(?:abl|iqU)$/.test(left) && /abl|iqU/.test(r2) ? left.slice(0, -3) : left;
  }

  /**
   * The word without an ending that makes a word of another; null when it has none.
   * @param {Parts} parts
   */
  function standard(parts) {
    const { word, r1, r2, rv } = parts;
    const ending = STANDARD.exec(word)?.[0] ?? "";
    const left = word.slice(0, word.length - ending.length);
    switch (ending.replace(/s$/, "")) {
      case "eaux":
        return `${left}eau`;
      case "aux":
        return r1.includes(ending) ? `${left}al` : null;
      case "euse":
        if (r2.includes(ending)) return left;
        return r1.includes(ending) ? `${left}eux` : null;
      case "ement":
        return rv.includes(ending) ? adverb(left, parts) : null;
      case "issement":
        return r1.includes(ending) && !VOWEL.test(left.at(-1) ?? "") ? left : null;
      case "atrice":
      case "ateur":
      case "ation":
        return r2.includes(ending) ? shorter(left, r2, ["ic"]) : null;
      case "if":
      case "ive":
        return r2.includes(ending) ? shorter(left, r2, ["at", "ic"]) : null;
      default:
        return r2.includes(ending) ? changed(left, ending) : null;
    }
  }

  /**
   * @param {string} left
   * @param {string} ending
   */
  function changed(left, ending) {
    if (/^(?:am|em)?ments?$/.test(ending) || !ending) return null;
    if (ending.startsWith("logie")) return `${left}log`;
    if (ending.startsWith("u")) return `${left}u`;
    return ending.startsWith("ence") ? `${left}ent` : left;
  }

  /**
   * An adverb becomes what its verb has too, and goes on as one.
   * @param {Parts} parts
   * @returns {Parts}
   */
  function asVerb(parts) {
    const { word, rv } = parts;
    const ending = STANDARD.exec(word)?.[0] ?? "";
    if (!/^(?:[ae]m)?ments?$/.test(ending) || !rv.includes(ending)) return parts;
    const left = word.slice(0, -ending.length);
    if (ending === "emment") return { ...parts, word: `${left}ent` };
    if (ending === "amment") return { ...parts, word: `${left}ant`, rv: `${rv.slice(0, -6)}ant` };
    const before = rv.slice(0, -ending.length);
    return VOWEL.test(before.at(-1) ?? "") ? { ...parts, word: left, rv: before } : parts;
  }

  /**
   * The word without the ending of a verb; null when it has none.
   * @param {Parts} parts
   */
  function verb({ word, r2, rv }) {
    const inI = VERB_IN_I.exec(word)?.[0] ?? "";
    const at = rv.lastIndexOf(inI);
    if (inI && at > 0 && !VOWEL.test(rv[at - 1] ?? "")) return word.slice(0, -inI.length);
    const ending = VERB.exec(rv)?.[0] ?? "";
    if (!ending || (ending === "ions" && !r2.includes(ending))) return null;
    const left = word.slice(0, -ending.length);
    return VERB_IN_A.test(ending) && rv.slice(0, -ending.length).endsWith("e") ? left.slice(0, -1) : left;
  }

  /**
   * The word without what is left at its end.
   * @param {Parts} parts
   */
  function rest({ word, r2, rv }) {
    const one = /[^aious]s$/.test(word) ? word.slice(0, -1) : word;
    if (one.endsWith("ion") && rv.includes("ion")) {
      return r2.includes("ion") && /[st]/.test(rv.at(-4) ?? "") ? one.slice(0, -3) : one;
    }
    if (/[iI]er$/.test(one) && rv.includes(one.slice(-3))) return `${one.slice(0, -3)}i`;
    return one.endsWith("e") && rv.includes("e") ? one.slice(0, -1) : one;
  }

  /** @type {SocialMap.SearchFrenchRoom["stem"]} */
  function stem(word) {
    const whole = parts(marked(word));
    const found = asVerb(whole);
    const shortened = (found === whole ? standard(found) : null) ?? verb(found);
    const bare = shortened === null ? rest(found) : shortened.replace(/Y$/, "i");
    return (/(?:enn|onn|ett|ell|eill)$/.test(bare) ? bare.slice(0, -1) : bare).toLowerCase();
  }

  /** @type {SocialMap.SearchFrenchRoom["alike"]} */
  function alike(forms, word, place) {
    const wanted = stem(word);
    const begun = word.slice(0, word.length > BEGUN ? BEGUN : 1);
    const found = [];
    for (let at = place(forms, begun); forms[at]?.startsWith(begun); at += 1) {
      if (stem(forms[at] ?? "") === wanted) found.push(at);
    }
    return found;
  }

  return { stem, alike };
});
