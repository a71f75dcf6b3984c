"""The list of all instruments with their files, and the forms that belong to a page of the method."""

from __future__ import annotations

from collections.abc import Sequence

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import zip_of
from socialmap.forms.screen.frame import files_offered
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
        **files_offered(catalogue, locale),
        zip_of=zip_of,
    )


def forms_here(path: str, catalogue: Catalogue, locale: Locale, named: Sequence[str]) -> str:
    """Links to the forms of the page at ``path``: those of its step, and those that the page names; empty without any."""
    ids = catalogue.in_order("instrument", [*named, *catalogue.instruments_at.get(step_of(path, catalogue), ())])
    if not ids:
        return ""
    return render("forms/screen/here.html", catalogue, locale, path, ids=ids)
