"""What countries are called in the languages of others, in two files that a browser loads only for a word it doesn't know.

`Rumänien`, `Нигерия`, `نيجيريا`: a reader pastes what somebody wrote down. The names are those of CLDR; the same for every language
of the site, so they stand beside its indexes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from socialmap.base.text import plain
from socialmap.reference import countries

LATIN = "fr de es pt it tr pl ro sq hu cs sk hr sl lt lv et sv da nb fi is vi id so sw ha yo ig ku az uz"
"""Languages in Latin letters that clients and colleagues abroad write."""

OTHER = "ar fa ps ur ckb ru uk be bg sr mk kk mn zh zh_Hant ja ko ti am hi bn pa ta si ne th my km lo el hy ka he"
"""Those in other scripts."""


@cache
def abroad() -> tuple[tuple[str, str], ...]:
    """(name, text) of both files: each a script that hands over ``{"folded name": "codes"}``."""
    return (("latin.js", _script("latin", LATIN.split())), ("scripts.js", _script("scripts", OTHER.split())))


def _script(name: str, languages: list[str]) -> str:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for language in languages:
        for code, text in _names(language):
            found[plain(text)][code] = None
    told = {text: " ".join(found[text]) for text in sorted(found) if text}
    return f'SocialMap.take("search/{name}",{json.dumps(told, ensure_ascii=False, separators=(",", ":"))});\n'


def _names(language: str) -> Iterator[tuple[str, str]]:
    for code in countries.codes():
        if text := countries.name(code, language):
            yield code, text
