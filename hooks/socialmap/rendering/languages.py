"""What a language is called, and names in their own script."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.native_name import NativeName
from socialmap.reference import languages as reference


def language_name(code: str, catalogue: Catalogue, locale: Locale) -> str:
    """The language in words: as CLDR names it, else our list, else its English reference name, which is marked as English."""
    known = reference.name(code, locale.language)
    if known:
        return known
    vocabulary = catalogue.vocabularies.get("languages")
    if vocabulary and code in vocabulary.terms:
        return locale.text(vocabulary.terms[code].name)
    name = reference.reference_name(code)
    return name if locale.language == reference.english() else locale("language_in_english", name=name)


def language_names(codes: Iterable[str], catalogue: Catalogue, locale: Locale) -> str:
    """Several of them, for a line of text."""
    return locale.row(language_name(code, catalogue, locale) for code in codes)


def native(names: Iterable[NativeName]) -> Markup:
    """Names as they are written at home, each with its language and direction."""
    return Markup(" · ").join(
        Markup('<span lang="{}" dir="{}">{}</span>').format(name.language, name.direction, escape(name.name))
        for name in names
    )
