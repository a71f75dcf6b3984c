"""Interface wording: one file per language, every key in every language. A map may say single words in its own way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale as Cldr
from babel.plural import PluralRule

from socialmap.records.models.settings import Settings
from socialmap.records.text import Language, Text
from socialmap.records.yaml_file import read

SAVED = ("sheet.file",)
"""What files are called that are made of a choice; a neutral name of the settings takes its place."""

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Locale:
    """The words of one language: ``locale("organisation.reach")``, with values in ``{braces}`` filled in."""

    language: Language
    words: Mapping[str, str]
    direction: str = "ltr"

    def __call__(self, key: str, **values: object) -> str:
        """The wording of ``key``, with ``values`` filled in."""
        return self.words[key].format(**values) if values else self.words[key]

    def count(self, key: str, number: int, **values: object) -> str:
        """The wording for ``number`` things: ``key.one``, ``key.other`` or what else CLDR tells apart in this language."""
        form = f"{key}.{_plural(self.language)(number)}"
        return self(form if form in self.words else f"{key}.other", n=number, **values)

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
        return " ".join(part for part in (day.lstrip("0"), name, year) if part)

    def list(self, entries: list[str]) -> str:
        """A list in a sentence: a, b en c."""
        if len(entries) < 2:
            return "".join(entries)
        return f"{', '.join(entries[:-1])} {self('and')} {entries[-1]}"


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
