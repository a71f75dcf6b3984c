"""A light stem of Arabic words: without what stands before and after a word, and its pattern left as it is.

The idea is that of Larkey, Ballesteros and Connell (light10, 2007); the code is ours. `docs/assets/js/search-arabic.js` does the
same to a word of a question, and `tests/search/test_arabic.py` holds both to it. A word comes folded (`socialmap.base.text.folded`): without
vowels and the sign of hamza, `ى` as `ي` and `ة` as `ه`.
"""

from __future__ import annotations

import re

AND = "و"
"""Written as a part of the word that follows: والمأوى, and the shelter."""

BEFORE = ("وال", "بال", "كال", "فال", "لل", "ال")
"""The article, alone or with a word of one letter before it, the longest first."""

AFTER = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")
"""Endings of persons, of two and of many, in the order in which they are taken away."""

LEFT = 2
"""Letters that stay at the least when something is taken away; three where that is `و` alone, since many words begin with it."""

_ARABIC = re.compile("[\u0620-\u064a]+")


def is_arabic(word: str) -> bool:
    """Whether a folded word is written in Arabic letters and nothing else."""
    return not word.isascii() and _ARABIC.fullmatch(word) is not None


def light(word: str) -> str:
    """The stem of a folded word: والملاجئ → ملاج. A word in other letters stays as it is."""
    if not is_arabic(word):
        return word
    before = next((each for each in BEFORE if word.startswith(each) and len(word) - len(each) >= LEFT), "")
    stem = word[len(before) :]
    if not before and stem.startswith(AND) and len(stem) > LEFT + 1:
        stem = stem[len(AND) :]
    for each in AFTER:
        if stem.endswith(each) and len(stem) - len(each) >= LEFT:
            stem = stem[: -len(each)]
    return stem
