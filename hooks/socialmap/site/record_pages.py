"""The pages of all records in one language, put into the shells that the theme has left for them."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kind import maker
from socialmap.rendering.view import noticed, path_of
from socialmap.site.leading import withdrawn
from socialmap.site.shells import replace, shell_of


def write_record_pages(folder: Path, catalogue: Catalogue, locale: Locale) -> None:
    """Replace the shells in ``folder`` (the root of the language) by the pages of the records, the withdrawn ones too."""
    shown = catalogue.published("page")
    for kind in catalogue.kinds:
        page = maker(kind.page)
        views = (noticed(page(id, shown, locale), locale) for id in catalogue.ids(kind.name))
        replace(folder, shell_of(kind), chain(views, withdrawn(kind.name, catalogue, locale)))


def record_paths(catalogue: Catalogue) -> list[str]:
    """Where those pages stand, from the root of a language."""
    return [
        path_of(kind.name, id)
        for kind in catalogue.kinds
        for id in (*catalogue.ids(kind.name), *(one.id for one in catalogue.withdrawn if one.kind == kind.name))
    ]
