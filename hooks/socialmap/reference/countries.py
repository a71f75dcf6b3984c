"""The countries of ISO 3166-1 (pycountry) and Kosovo, with their names, languages and zones (CLDR, by babel).

Codes are small letters, as everywhere in the records: ``br``. What no library knows, such as what a country's people are called
in Dutch, stands in `data/vocabularies/countries.yml`.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pycountry
from babel import Locale, UnknownLocaleError, localedata
from babel.core import get_global
from babel.languages import get_official_languages

from socialmap.reference.languages import english

KOSOVO = "xk"
"""Not in ISO 3166-1, which leaves its code free for users; CLDR and many others use it for Kosovo."""
_KOSOVO_ALPHA_3 = "XKX"


@dataclass(frozen=True)
class OwnName:
    """What a country calls itself, in one of its official languages.

    ``language`` is a tag as pages write it (BCP 47: ``sr-Latn``), ``direction`` is ``ltr`` or ``rtl``.
    """

    text: str
    language: str
    direction: str


@cache
def codes() -> tuple[str, ...]:
    """Every country, in the order of the alphabet."""
    return tuple(sorted([*(country.alpha_2.lower() for country in pycountry.countries), KOSOVO]))


@cache
def alpha_3(code: str) -> str:
    """The three letters of ISO 3166-1: ``br`` → ``BRA``; a ``KeyError`` for what is no country."""
    if code == KOSOVO:
        return _KOSOVO_ALPHA_3
    found = pycountry.countries.get(alpha_2=code.upper())
    if found is None:
        raise KeyError(code)
    return str(found.alpha_3)


def name(code: str, language: str) -> str | None:
    """The name in ``language``; None when CLDR has none, or does not know the language."""
    locale = _locale(language)
    found = _said(str(locale), "territories", code.upper()) if locale else None
    return found.replace(" & ", " and ") if found and language == english() else found


def official_names(code: str) -> tuple[str, ...]:
    """Its names in ISO 3166-1, short, common and official: `Iran, Islamic Republic of`, `Syrian Arab Republic`."""
    found = pycountry.countries.get(alpha_2=code.upper())
    names = [getattr(found, one, "") for one in ("name", "common_name", "official_name")] if found else []
    return tuple(str(name) for name in names if name)


@cache
def official_languages(code: str) -> tuple[str, ...]:
    """The languages that are official in the country, by law or in fact."""
    return tuple(get_official_languages(code.upper(), de_facto=True))


@cache
def own_names(code: str) -> tuple[OwnName, ...]:
    """What the country is called in its official languages, each different name once."""
    found: dict[str, OwnName] = {}
    for language in official_languages(code):
        locale = _locale(f"{language}_{code.upper()}") or _locale(language)
        text = _said(str(locale), "territories", code.upper()) if locale else None
        if locale and text:
            tag = language.replace("_", "-")  # CLDR writes `sr_Latn`, pages `sr-Latn`
            found.setdefault(text, OwnName(text, tag, "".join(word[0] for word in _order(str(locale)).split("-"))))
    return tuple(found.values())


def _order(identifier: str) -> str:
    """How a locale writes: `left-to-right`."""
    return _said(identifier, "character_order") or "left-to-right"


def _said(identifier: str, *place: str) -> str | None:
    """What CLDR says at ``place`` in a locale, or in the nearest one from which it inherits.

    As ``babel.localedata.load`` finds it, which puts together all that each of hundreds of locales says of clocks, money and units.
    """
    for file in _line(identifier):
        found: Any = _cldr(file)
        for step in place:
            found = found.get(step) if found else None
        if found:
            return str(found)
    return None


@cache
def _line(identifier: str) -> tuple[str, ...]:
    """A locale and those from which it inherits, the nearest first; a language in a script that is not its usual one, from none."""
    language, _, script = identifier.partition("_")
    likely = str(get_global("likely_subtags").get(language, "")).split("_")
    above = "" if len(script) == len("Latn") and script not in likely else identifier.rpartition("_")[0]
    parent = get_global("parent_exceptions").get(identifier) or above or "root"
    return (identifier,) if identifier == "root" else (identifier, *_line(str(parent)))


@cache
def _cldr(identifier: str) -> dict[str, Any]:
    """What one file of babel says itself of names and directions."""
    with Path(localedata.resolve_locale_filename(identifier)).open("rb") as file:
        said = pickle.load(file)  # noqa: S301 - comes with babel, which reads it in the same way
    return {name: said.get(name) for name in ("territories", "character_order")}


@cache
def former_codes(code: str) -> tuple[str, ...]:
    """Codes that are no more, of whatever lies in the country alone today: ``cd`` → ``ZR``, ``ZAR``."""
    aliases = get_global("territory_aliases")
    return tuple(
        sorted(old for old, now in aliases.items() if list(now) == [code.upper()] and old.isalpha() and len(old) < 4)
    )


@cache
def zone(code: str) -> str | None:
    """The time zone of a country that has one time throughout; None where it has several, or none is known."""
    zones = get_global("territory_zones").get(code.upper()) or []
    alike = get_global("meta_zones")
    if zones and len({alike.get(one, one) for one in zones}) == 1:
        return str(zones[0])
    return None


def is_zone(text: str) -> bool:
    """Whether there is a time zone of this name: ``Africa/Lagos``."""
    return text in get_global("zone_territories") or text in get_global("zone_aliases")


@cache
def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return None
