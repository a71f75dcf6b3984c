"""From a text to the words that are searched: folded, split, without the words that say nothing, and their stems.

`docs/assets/js/search-words.js` splits a question in the same way; a test compares the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cache

from lunr.languages import SUPPORTED_LANGUAGES
from lunr.languages.stemmer import get_language_stemmer
from lunr.pipeline import Pipeline
from lunr.token import Token

from socialmap.base.text import folded
from socialmap.locale import Locale, available, locale
from socialmap.records.text import Language
from socialmap.search.arabic import is_arabic, light
from socialmap.search.channels import ADDRESS, CODE, NUMBER

WHOLE = "!"
"""Stands before a whole name that is written as one word, so that who types just that name finds it first."""

ALONE = "$"
"""Stands before a whole name that counts only when nothing else is asked: `al` is Albania, but not in every sentence."""

KEYS = (WHOLE, ALONE, NUMBER, ADDRESS, CODE)
"""What begins a token that is no word: it is neither stemmed nor guessed at."""

JOINING = ("and", "en", "et", "und", "y", "e")
"""Words that join the parts of a name, which one writes and another leaves out, or writes as a sign."""

LONGEST_NAME = 24
"""Letters of a whole name that stand in the index."""

_DOUBLED = re.compile(r"([bdfgklmnprst])\1$")
"""Doubled before an ending alone, where letters at the end count as the same: mann-en, man; cursuss-en, cursus."""

_LONG = re.compile(r"([aeou])\1(?=[bcdfgklmnprst]$)")
"""A long vowel, written once before an ending where letters at the end count as the same: gelov-en, geloof"""

_POSSESSIVE = re.compile(r"['’]s(?![0-9a-z])")
_ABBREVIATION = re.compile(r"\b(?:[a-z]\.){2,}", re.ASCII)
_LETTER = "0-9a-z\u00c0-\u060b\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u2c00-\ud7ff"  # no Arabic comma or question mark
_WORD = re.compile(f"[{_LETTER}]+")
_HYPHENED = re.compile(f"[{_LETTER}]+(?:-[{_LETTER}]+)+")


def split(text: str) -> list[str]:
    """The folded words of a text: `I.O.M. en DT&V` → iom, en, dt, v."""
    plain = _ABBREVIATION.sub(lambda found: found[0].replace(".", ""), _POSSESSIVE.sub("s", folded(text)))
    return _WORD.findall(plain)


def whole(name: str) -> str:
    """A whole name as one word, without the words that join its parts: `Hope & Help` and `Hope and Help` → hopehelp.

    Of a long name its beginning and its length stand for it.
    """
    words = split(name)
    telling = [word for word in words if word not in JOINING]
    found = "".join(telling if len(telling) > 1 else words)
    return found if len(found) <= LONGEST_NAME else f"{found[: LONGEST_NAME - 4]}{len(found)}"


def joined(text: str) -> list[str]:
    """Words with a hyphen, written as one: `PAG-ASA` is also found as pagasa."""
    return [found.replace("-", "") for found in _HYPHENED.findall(folded(text))]


@cache
def stemmer(language: Language) -> Callable[[str], str]:
    """From a folded word to its stem, by lunr.py's Snowball stemmer of ``language``; a word in Arabic letters by our own in every language.

    The language's file says which letters count as the same at the end of a stem (``z s``: huiz-en, huis), since Snowball keeps both.
    """
    snowball = _snowball(language)
    letters = locale(language)("search.same_at_the_end").split() if language in available() else []
    same = dict(zip(letters[::2], letters[1::2], strict=True))

    def stem(word: str) -> str:
        if is_arabic(word):
            return light(word)
        found = snowball(word)
        if same and found:
            found = _DOUBLED.sub(r"\1", found)
            found = _LONG.sub(r"\1", found[:-1] + same.get(found[-1], found[-1]))
        return found

    return cache(stem)


def _snowball(language: Language) -> Callable[[str], str]:
    """lunr.py's stemmer of ``language``; words stay as they are in a language that it has none for."""
    if language not in SUPPORTED_LANGUAGES:
        return str
    stem: Callable[[str], str] = get_language_stemmer(language).stem
    return stem


def stop_words(locale: Locale) -> tuple[str, ...]:
    """Words that stand in nearly every sentence, or, like client, in nearly every question, from the language's file.

    A name made of nothing else must have another name in its record.
    """
    return tuple(locale("search.stop_words").split())


def pipeline(language: Language, stop: Collection[str]) -> Pipeline:
    """What lunr.py does to every word. Not its own trimmer, which eats letters, nor its stop list, which it downloads."""
    stem = stemmer(language)

    def without_stop_words(token: Token, *_: object) -> Token | None:
        return None if str(token) in stop else token

    def stems(token: Token, *_: object) -> Token:
        if not token.string.startswith(KEYS):
            token.string = stem(token.string)
        return token

    made = Pipeline()
    for function in (without_stop_words, stems):
        function.label = f"socialmap-{function.__name__}-{language}"  # type: ignore[attr-defined]
        Pipeline.registered_functions[function.label] = function  # type: ignore[attr-defined]
        made.add(function)
    return made
