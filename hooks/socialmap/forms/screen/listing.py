"""The list of all instruments with their files, and the forms that belong to a page of the method."""

from __future__ import annotations

from collections.abc import Sequence

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import editions, file_of, saved_as, zip_of
from socialmap.forms.formats import formats
from socialmap.forms.screen.frame import language_name, root
from socialmap.locale import Locale
from socialmap.rendering.view import render, step_of


def instrument_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """All instruments by the step where they are used first, with their files."""
    by_step = {
        step: catalogue.instruments_at.get(step, [])
        for step in (catalogue.terms("method-steps") if catalogue.settings.parts.method else ())
    }
    return render(
        "forms/screen/instruments.html",
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
        saved_as=lambda id, edition, suffix: saved_as(catalogue.form_numbers[id], edition, suffix, catalogue.settings),
        formats=formats(),
        root=root(locale, catalogue),
        zip_of=zip_of,
    )


def forms_here(path: str, catalogue: Catalogue, locale: Locale, named: Sequence[str]) -> str:
    """Links to the forms of the page at ``path``: those of its step, and those that the page names; empty without any."""
    ids = catalogue.in_order("instrument", [*named, *catalogue.instruments_at.get(step_of(path, catalogue), ())])
    if not ids:
        return ""
    return render("forms/screen/here.html", catalogue, locale, path, ids=ids)
