"""The style of a form's page on paper: what stands at the head and the foot of every sheet that a browser prints."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.screen.frame import frame
from socialmap.locale import Locale
from socialmap.records.models.instrument import Instrument
from socialmap.rendering.view import path_of


def together(id: str, catalogue: Catalogue) -> list[str]:
    """The instruments on the page of ``id``: the one that it continues, and those that continue it, in order."""
    first = id
    while follows := catalogue.instruments[first].continues:
        first = follows
    found = [first]
    for one in found:
        found += catalogue.continuing.get(one, ())
    return found


def sheet_of(id: str) -> str:
    """Where the style of the printed page of the instrument ``id`` stands, from the root of a language: beside the page."""
    return path_of("instrument", id).removesuffix(".html") + ".css"


def sheet(id: str, catalogue: Catalogue, locale: Locale) -> str:
    """The style of the printed page: what stands at the head and the foot of every sheet.

    A file of its own, since a page may hold no style. A browser that finds a head leaves its own header and address out.
    """
    foot = _foot(locale, catalogue)
    return "".join(
        f"@page {name} {{ @top-left {{ content: {head}; }} @bottom-left {{ content: {foot[name.endswith('both')]}; }} }}\n"
        for name, head in _heads(id, catalogue, locale).items()
    )


def _heads(id: str, catalogue: Catalogue, locale: Locale) -> dict[str, Markup]:
    """What stands at the head of every sheet, by the name of the page in the style of forms: of the form itself (without
    a name), where another stands on the same page of that one and of the form as what comes after it (``own``), and of
    each in both languages."""
    shown = frame(locale, catalogue)
    others = [one for one in together(id, catalogue) if one != id]
    found: dict[str, Markup] = {}
    for name, ids in {"": [id], **({"own": [id], "other": others} if others else {})}.items():
        records = [catalogue.instruments[one] for one in ids]
        found[name] = _css_string(" · ".join(_running(record, (locale,)) for record in records))
        found[f"{name}both"] = _css_string(
            " · ".join(_running(record, (shown.locale, shown.other_locale)) for record in records)
        )
    return found


def _foot(locale: Locale, catalogue: Catalogue) -> dict[bool, Markup]:
    """What stands at the foot of every sheet, in one language and in both: a line for a reference, so that loose sheets find each other."""
    shown, line = frame(locale, catalogue), "_" * 30
    one, other = shown.locale("paper.reference"), shown.other_locale("paper.reference")
    return {False: _css_string(f"{one} {line}"), True: _css_string(f"{one} / {other} {line}")}


def _running(record: Instrument, locales: Sequence[Locale]) -> str:
    """Name and version of a form in each language."""
    return " / ".join(
        f"{locale.text(record.name)} · {locale('paper.version', version=record.version, date=locale.date(record.changed))}"
        for locale in locales
    )


def _css_string(text: str) -> Markup:
    """``text`` between quotes in a style, whatever signs it has. A space after the number of a sign is part of it (CSS Syntax, 4.3.7)."""
    safe = "".join(sign if sign.isalnum() or sign in " ·.,:" else f"\\{ord(sign):06x} " for sign in text)
    return Markup(f'"{safe}"')  # noqa: S704 nothing but letters, digits and these signs is left as it was
