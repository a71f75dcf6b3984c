"""The page on which an instrument is filled in, the list of all, and the forms that belong to a page of the method."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.drawing.drawing import SCRIPTS, STYLES, drawing
from socialmap.forms.edition import editions, file_of, zip_of
from socialmap.forms.formats import formats
from socialmap.locale import Locale
from socialmap.records.models.instrument import Instrument
from socialmap.records.models.question import SCORES
from socialmap.records.text import Language
from socialmap.rendering.view import View, path_of, render, step_of

SIGNS = {"--": "−\u00a0−", "-": "−", "+": "+", "++": "+\u00a0+"}
"""How a score is printed."""


@dataclass(frozen=True)
class Frame:
    """What every field of a page needs: its language, the other one, and the wording of both."""

    main: Language
    other: Language
    locale: Locale
    other_locale: Locale
    scores: tuple[str, ...] = SCORES

    def sign(self, score: str) -> str:
        """How ``score`` is printed."""
        return SIGNS[score]


def together(id: str, catalogue: Catalogue) -> list[str]:
    """The instruments on the page of ``id``: the one that it continues, and those that continue it, in order."""
    first = id
    while follows := catalogue.instruments[first].continues:
        first = follows
    found = [first]
    for one in found:
        found += catalogue.continuing.get(one, ())
    return found


def instrument_page(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the instrument named ``id``: to fill in, to print, and with its files."""
    record, path = catalogue.instruments[id], path_of("instrument", id)
    name = locale.text(record.name)
    content = render(
        "forms/page.html",
        catalogue,
        locale,
        path,
        id=id,
        record=record,
        together=together(id, catalogue),
        f=_frame(locale, catalogue),
        editions=editions(catalogue.locales),
        edition_name=lambda edition: locale.list(
            [language_name(code, catalogue, locale) for code in edition.languages]
        ),
        language_name=lambda code: language_name(code, catalogue, locale),
        file_of=file_of,
        formats=formats(),
        root=_root(locale, catalogue),
        drawn=drawing(record.drawing, catalogue, locale, path) if record.drawing else Markup(""),
        sheet=posixpath.basename(_sheet_of(id)),
        SCRIPTS=SCRIPTS,
        STYLES=STYLES,
        words=json.dumps(_spoken(locale), ensure_ascii=False),
        file=catalogue.place("instrument", id),
    )
    return View(path, name, locale.text(record.description), content, {_sheet_of(id): _sheet(id, catalogue, locale)})


def language_name(code: Language, catalogue: Catalogue, locale: Locale) -> str:
    """What a language of the map is called in the language of the page."""
    return locale.text(catalogue.term("languages", code).name)


def _sheet_of(id: str) -> str:
    """Where the style of the printed page of the instrument ``id`` stands, from the root of a language: beside the page."""
    return path_of("instrument", id).removesuffix(".html") + ".css"


def _sheet(id: str, catalogue: Catalogue, locale: Locale) -> str:
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
    frame = _frame(locale, catalogue)
    others = [one for one in together(id, catalogue) if one != id]
    found: dict[str, Markup] = {}
    for name, ids in {"": [id], **({"own": [id], "other": others} if others else {})}.items():
        records = [catalogue.instruments[one] for one in ids]
        found[name] = _css_string(" · ".join(_running(record, (locale,)) for record in records))
        found[f"{name}both"] = _css_string(
            " · ".join(_running(record, (frame.locale, frame.other_locale)) for record in records)
        )
    return found


def _foot(locale: Locale, catalogue: Catalogue) -> dict[bool, Markup]:
    """What stands at the foot of every sheet, in one language and in both: a line for a reference, so that loose sheets find each other."""
    frame, line = _frame(locale, catalogue), "_" * 30
    one, other = frame.locale("paper.reference"), frame.other_locale("paper.reference")
    return {False: _css_string(f"{one} {line}"), True: _css_string(f"{one} / {other} {line}")}


def _running(record: Instrument, locales: Sequence[Locale]) -> str:
    """Name and version of a form in each language."""
    return " / ".join(
        f"{locale.text(record.name)} · {locale('forms.version', n=record.version, date=locale.date(record.changed))}"
        for locale in locales
    )


def _css_string(text: str) -> Markup:
    """``text`` between quotes in a style, whatever signs it has."""
    safe = "".join(sign if sign.isalnum() or sign in " ·.,:" else f"\\{ord(sign):06x}" for sign in text)
    return Markup(f'"{safe}"')  # noqa: S704 nothing but letters, digits and these signs is left as it was


def _frame(locale: Locale, catalogue: Catalogue) -> Frame:
    """The other language of a form is the first of the others; a map in one language has none, and shows its own."""
    other = next((other for other in catalogue.locales.values() if other.language != locale.language), locale)
    return Frame(locale.language, other.language, locale, other)


def _root(locale: Locale, catalogue: Catalogue) -> str:
    """From the root of a language to the root of the site, where the files of all editions stand."""
    return "../" if catalogue.settings.root(locale.language) else ""


def _spoken(locale: Locale) -> dict[str, str]:
    """What the script says, by the last part of its key."""
    return {
        key.removeprefix("forms.script."): said for key, said in locale.words.items() if key.startswith("forms.script.")
    }


def instrument_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """All instruments by the step where they are used first, with their files."""
    by_step = {
        step: catalogue.instruments_at.get(step, [])
        for step in (catalogue.terms("method-steps") if catalogue.settings.parts.method else ())
    }
    return render(
        "forms/instruments.html",
        catalogue,
        locale,
        path,
        steps={step: ids for step, ids in by_step.items() if ids},
        ordered=dict.fromkeys([*(id for ids in by_step.values() for id in ids), *catalogue.instruments]),
        editions=editions(catalogue.locales),
        edition_name=lambda edition: locale.list(
            [language_name(code, catalogue, locale) for code in edition.languages]
        ),
        language_name=lambda code: language_name(code, catalogue, locale),
        file_of=file_of,
        formats=formats(),
        root=_root(locale, catalogue),
        zip_of=zip_of,
    )


def forms_here(path: str, catalogue: Catalogue, locale: Locale, named: Sequence[str]) -> str:
    """Links to the forms of the page at ``path``: those of its step, and those that the page names; empty without any."""
    ids = catalogue.in_order("instrument", [*named, *catalogue.instruments_at.get(step_of(path, catalogue), ())])
    if not ids:
        return ""
    return render("forms/here.html", catalogue, locale, path, ids=ids)
