"""What `check`, the commands and editors say, in another language than English, in which the code says it.

`translations/<language>.yml` holds each sentence as it stands in the code, with `{}` for what is filled in, and the other one. So a message
is written once, where the rule is; a sentence without a translation is said in English.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent / "translations"

ENGLISH = "en"

CHOICE = "SOCIALMAP_LANGUAGE"
"""The variable with which somebody chooses the language of all messages."""

_BLANK = re.compile(r"\{(\d?)\}")
_QUOTED = re.compile(r"[“`(]\{\}")
_ENDS = re.compile(r"(?<=[.?]) ")


def languages() -> tuple[str, ...]:
    """The languages that messages can be had in, English first."""
    return (ENGLISH, *sorted(file.stem for file in HERE.glob("*.yml")))


def chosen() -> str:
    """The language that somebody has chosen for all messages; English when nobody has, or when there is no such one."""
    wanted = os.environ.get(CHOICE, ENGLISH)
    return wanted if wanted in languages() else ENGLISH


@cache
def _read(language: str) -> Mapping[str, Mapping[str, str]]:
    read: Mapping[str, Mapping[str, str]] = yaml.load(
        (HERE / f"{language}.yml").read_text(encoding="utf-8"), yaml.CSafeLoader
    )
    return read


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """(pattern, English, translation) of every sentence with something filled in; the one that says most comes first."""
    found = [(english, said) for english, said in _read(language)["messages"].items() if "{}" in english]
    found.sort(key=lambda pair: -len(pair[0]))
    return tuple(
        (re.compile("(.*?)".join(map(re.escape, english.split("{}"))), re.S), english, said) for english, said in found
    )


def field(description: str, language: str) -> str:
    """What a field is for; in English where it isn't translated."""
    return _read(language)["fields"].get(description, description) if language in languages()[1:] else description


def translated(text: str, language: str) -> str:
    """A message or a hint in ``language``; the parts that have no translation in English."""
    return text if language == ENGLISH or not text else (_whole(text, language) or _by_sentence(text, language))


def is_translated(text: str, language: str) -> bool:
    """Whether all sentences of a message have a translation."""
    return not text or bool(_whole(text, language)) or all(_whole(one, language) for one in _ENDS.split(text))


@cache
def _whole(text: str, language: str) -> str:
    """The translation of one sentence, or of several that are written as one; empty when there is none."""
    read = _read(language)
    for known in (read["messages"], read["fields"]):
        if text in known:
            return known[text]
    for pattern, english, said in _patterns(language):
        if found := pattern.fullmatch(text):
            return _filled(english, said, found.groups(), language)
    return ""


def _by_sentence(text: str, language: str) -> str:
    return " ".join(_whole(one, language) or one for one in _ENDS.split(text))


def _filled(english: str, said: str, values: tuple[str, ...], language: str) -> str:
    """``said`` with the values; one that is no quotation may be a sentence or word of ours itself."""
    quoted = [bool(_QUOTED.match(english[blank.start() - 1 : blank.end()])) for blank in _BLANK.finditer(english)]
    own = [value if quote else _own(value, language) for value, quote in zip(values, quoted, strict=True)]
    order = iter(own)
    return _BLANK.sub(lambda blank: own[int(blank[1]) - 1] if blank[1] else next(order), said)


def _own(value: str, language: str) -> str:
    bare = value.strip()
    if not bare:
        return value
    return value.replace(bare, translated(bare, language))
