"""What countries are called in the languages of others, in two files that a browser loads only for a word it doesn't know.

`Rumänien`, `Нигерия`, `نيجيريا`: a reader pastes what somebody wrote down. The names are those of CLDR; the same for every language
of the site, so they stand beside its indexes.
"""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from socialmap.base.text import plain
from socialmap.reference import countries


@cache
def abroad() -> tuple[tuple[str, str], ...]:
    """(name, text) of both files: each a script that hands over ``{"folded name": "codes"}``."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for code, text in _names():
        found[plain(text)][code] = None
    told = {text: " ".join(found[text]) for text in sorted(found) if text}
    latin = {text: codes for text, codes in told.items() if _is_latin(text)}
    return (
        ("latin.js", _script("latin", latin)),
        ("scripts.js", _script("scripts", {text: told[text] for text in told if text not in latin})),
    )


def _script(name: str, told: dict[str, str]) -> str:
    return f'SocialMap.take("search/{name}",{json.dumps(told, ensure_ascii=False, separators=(",", ":"))});\n'


def _names() -> Iterator[tuple[str, str]]:
    """(code, name) of every country in every language that is official somewhere."""
    languages = sorted({language for code in countries.codes() for language in countries.official_languages(code)})
    for language in languages:
        for code in countries.codes():
            if text := countries.name(code, language):
                yield code, text


def _is_latin(text: str) -> bool:
    return all(unicodedata.name(sign, "").startswith("LATIN") for sign in text if sign.isalpha())
