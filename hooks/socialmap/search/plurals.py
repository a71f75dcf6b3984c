"""The plurals that no text may hold and that a browser cannot guess, because they change the word before its ending.

`advocaat` → `advocaten`, `huis` → `huizen`, `facility` → `facilities`. Those that only add an ending are guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from socialmap.search.pipeline import split

_RULES = (
    (re.compile(r"^(.+(?:aa|oo|ee|uu|ui|ij|ie|oe|eu|ou|ei))s$"), r"\1zen"),
    (re.compile(r"^(.+(?:aa|oo|ee|uu|ui|ij|ie|oe|eu|ou|ei|[lr]))f$"), r"\1ven"),
    (re.compile(r"^(.*[^aeiou])([aou])\2([bdfgklmnprstvz])$"), r"\1\2\3en"),
    (re.compile(r"^(.+[^aeiou])y$"), r"\1ies"),
)
"""Of Dutch and English: words of both languages stand in every index."""

_SHORTENED = re.compile(r"(aa|oo|uu)(?=[zv]en$)")


def plurals(phrases: Iterable[str]) -> Iterator[tuple[str, str]]:
    """(word, its plural) for the phrases of one word."""
    for phrase in phrases:
        words = split(phrase)
        word = words[0] if len(words) == 1 else ""
        rule = next((rule for rule in _RULES if len(word) > 3 and rule[0].match(word)), None)
        if rule:
            yield word, _SHORTENED.sub(lambda found: found[0][0], rule[0].sub(rule[1], word))
