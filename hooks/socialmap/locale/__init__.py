"""Interface wording: one file per language, every key in every language. A map may say single words in its own way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale as Cldr
from babel.lists import format_list
from babel.plural import PluralRule

from socialmap.records.models.settings import Settings
from socialmap.records.text import Language, Text
from socialmap.records.yaml_file import read

SAVED = ("sheet.file",)
"""What files are called that are made of a choice; a neutral name of the settings takes its place."""

_ISOLATE, _ISOLATED = "\u2068", "\u2069"
"""What stands between them is read in its own direction (Unicode Bidirectional Algorithm, FSI and PDI)."""

_RUNS = re.compile("[A-Za-z\u00c0-\u058f]|\\d\\D+\\d|[+(]\\d")
"""What runs from left to right, or is a number of several groups, which would change places."""

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Locale:
    """The words of one language: ``locale("organisation.reach")``, with values in ``{braces}`` filled in."""

    language: Language
    words: Mapping[str, str]
    direction: str = "ltr"

    def __call__(self, key: str, **values: object) -> str:
        """The wording of ``key``, with ``values`` filled in."""
        if not values:
            return self.words[key]
        filled = {name: self._isolated(value) for name, value in values.items()} if self.direction == "rtl" else values
        return self.words[key].format(**filled)

    @staticmethod
    def _isolated(value: object) -> object:
        """A Latin name or a number of several groups keeps its own order, and that of what stands around it, in a sentence from right to left."""
        return f"{_ISOLATE}{value}{_ISOLATED}" if isinstance(value, str) and _RUNS.search(value) else value

    def count(self, key: str, number: int, **values: object) -> str:
        """The wording for ``number`` things: ``key.one``, ``key.other`` or what else CLDR tells apart in this language."""
        return self(self._form(key, _plural(self.language)(number)), n=number, **values)

    def forms(self, key: str, **values: object) -> dict[str, str]:
        """The wordings of ``key`` for a script that counts itself: all that CLDR tells apart in this language, each with its ``{n}``."""
        tags = (*sorted(_plural(self.language).tags), "other")
        return {tag: self(self._form(key, tag), n="{n}", **values) for tag in tags}

    def _form(self, key: str, tag: str) -> str:
        return f"{key}.{tag}" if f"{key}.{tag}" in self.words else f"{key}.other"

    def number(self, number: int) -> str:
        """A small number as a word, as it stands in a sentence: 11 → elf; in figures where the language's file has none."""
        return self.words.get(f"number.{number}", str(number))

    def text(self, text: Text) -> str:
        """The text of a record in this language."""
        return text.in_(self.language)

    def date(self, date: str) -> str:
        """``2014-10-31`` → 31 oktober 2014; as exact as the date is."""
        year, _, rest = date.partition("-")
        month, _, day = rest.partition("-")
        name = self(f"month.{int(month)}") if month else ""
        told = self("first_day") if day == "01" else day.lstrip("0")
        return " ".join(part for part in (told, name, year) if part)

    def list(self, entries: list[str]) -> str:
        """A list in a sentence, as CLDR has it: a, b en c."""
        return format_list(entries, locale=_cldr(self("tag")))

    def row(self, entries: Iterable[str]) -> str:
        """What stands beside each other without a word between: a, b, c."""
        return self.comma.join(entries)

    @property
    def comma(self) -> str:
        """What stands between the parts of a row; it is no comma everywhere."""
        return self("comma")

    @property
    def semicolon(self) -> str:
        """The same between parts that hold a comma themselves."""
        return self("semicolon")


@cache
def _cldr(tag: str) -> Cldr:
    return Cldr.parse(tag, sep="-")


@cache
def _plural(language: Language) -> PluralRule:
    return Cldr.parse(language).plural_form


def _flat(data: dict[str, Any], prefix: str = "") -> dict[str, str]:
    words: dict[str, str] = {}
    for key, value in data.items():
        if isinstance(value, dict):
            words.update(_flat(value, f"{prefix}{key}."))
        else:
            words[prefix + key] = str(value)
    return words


@cache
def locale(language: Language) -> Locale:
    """The wording of ``language`` as the generator brings it. ``KeyError`` when it brings none."""
    if language not in available():
        raise KeyError(language)
    document, problems = read(HERE / f"{language}.yml", HERE)
    if document is None:
        raise ValueError(problems[0].as_text())
    return Locale(language, _flat(document.data))


@cache
def available() -> tuple[Language, ...]:
    """The languages whose words the generator brings, in the order of their codes."""
    return tuple(sorted(file.stem for file in HERE.glob("*.yml")))


def locales(settings: Settings) -> dict[Language, Locale]:
    """The wording of every language of a map, the first one first, with the words that the map says in its own way.

    A language for which the generator brings no words isn't there; a check says so.
    """
    found: dict[Language, Locale] = {}
    for language in settings.languages:
        if language.code in available():
            own = dict.fromkeys(SAVED, settings.names.forms) if settings.names.forms else {}
            own |= {key: text.in_(language.code) for key, text in settings.words.items()}
            found[language.code] = Locale(language.code, {**locale(language.code).words, **own}, language.direction)
    return found


def place_of(language: Language) -> str:
    """The file of the wording of ``language``, for a message."""
    return f"locale/{language}.yml"
