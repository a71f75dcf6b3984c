"""The languages of ISO 639-3 (pycountry), and their names in other languages (CLDR, by babel)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import pycountry
from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers


@cache
def english() -> str:
    """The code of English, the language of the reference names of ISO 639-3."""
    return code("eng") or "eng"


@cache
def code(text: str) -> str | None:
    """The shortest code of a language that has ``text`` as a code of ISO 639: ``nld``, ``dut`` and ``nl`` → ``nl``; else None."""
    found = _record(text)
    if found is None:
        return None
    short: str = getattr(found, "alpha_2", found.alpha_3)
    return short


def name(code: str, language: str) -> str | None:
    """The name of the language ``code`` in ``language``; None when CLDR has none."""
    try:
        return Locale.parse(language).languages.get(code)
    except (UnknownLocaleError, ValueError):
        return None


@cache
def reference_name(code: str) -> str:
    """The English reference name of ISO 639-3; the code itself where there is none."""
    found = _record(code)
    return str(found.name) if found else code


@cache
def named(name: str) -> str | None:
    """The code of the language with this English name, for a hint; None when there is none."""
    found = _asked(name=name.capitalize()) or _asked(name=name)
    return code(found.alpha_3) if found else None


@cache
def _by_name(language: str) -> dict[str, str]:
    try:
        names = Locale.parse(language).languages
    except (UnknownLocaleError, ValueError):
        return {}
    return {str(name).casefold(): short for one, name in names.items() if (short := code(one))}


def names_in(language: str) -> Iterable[tuple[str, str]]:
    """(name, code) of every language, as ``language`` calls it."""
    return _by_name(language).items()


@cache
def own_names() -> tuple[tuple[str, str], ...]:
    """(name, code) of the languages of CLDR, as each calls itself: `Türkçe`, `tr`. It reads all of CLDR once, in a second."""
    tags = [one for one in locale_identifiers() if "_" not in one]
    return tuple((said, short) for one in tags if (said := name(one, one)) and (short := code(one)))


def called(name: str, language: str) -> str | None:
    """The code of the language that ``language`` calls ``name``; None when there is none."""
    return _by_name(language).get(name.casefold())


def _record(text: str) -> Any:
    if len(text) == 2:
        return _asked(alpha_2=text)
    return _asked(alpha_3=text) or _asked(bibliographic=text)


def _asked(**what: str) -> Any:
    try:
        return pycountry.languages.get(**what)
    except (KeyError, LookupError):
        return None
