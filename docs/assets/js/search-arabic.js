// A light stem of Arabic words: without what stands before and after a word. Touches no page.
// hooks/socialmap/search/arabic.py does the same to the words of the index, and tests/search/test_arabic.py holds both to it.
"use strict";

SocialMap.script("search-arabic", [], () => {
  const AND = "و";
  const BEFORE = ["وال", "بال", "كال", "فال", "لل", "ال"]; // the longest first
  const AFTER = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];
  const LEFT = 2; // letters that stay at the least
  const ARABIC = /^[\u0620-\u064a]+$/;

  /** @type {SocialMap.SearchArabicRoom["light"]} */
  function light(word) {
    if (!ARABIC.test(word)) return word;
    const before = BEFORE.find((each) => word.startsWith(each) && word.length - each.length >= LEFT) ?? "";
    let stem = word.slice(before.length);
    if (!before && stem.startsWith(AND) && stem.length > LEFT + 1) stem = stem.slice(AND.length);
    for (const each of AFTER) {
      if (stem.endsWith(each) && stem.length - each.length >= LEFT) stem = stem.slice(0, -each.length);
    }
    return stem;
  }

  /** @type {WeakMap<readonly string[], Map<string, number[]>>} */
  const stemmed = new WeakMap();

  /** @type {SocialMap.SearchArabicRoom["alike"]} */
  function alike(forms, word) {
    if (!ARABIC.test(word)) return [];
    let known = stemmed.get(forms);
    if (!known) {
      known = new Map();
      for (const [at, form] of forms.entries()) {
        if (!ARABIC.test(form)) continue;
        const stem = light(form);
        known.set(stem, [...known.get(stem) ?? [], at]);
      }
      stemmed.set(forms, known);
    }
    return known.get(light(word)) ?? [];
  }

  return { light, alike };
});
