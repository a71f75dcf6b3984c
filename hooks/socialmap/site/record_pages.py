"""The pages of all records in one language, put into the shells that the theme has left for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.parts import keeping
from socialmap.locale import Locale
from socialmap.rendering.view import View, path_of
from socialmap.site.kept_views import kept_views
from socialmap.site.leading import withdrawn
from socialmap.site.shells import replace, shell_of
from socialmap.site.unused import Names


def write_record_pages(folder: Path, catalogue: Catalogue, locale: Locale, root: Path) -> list[str]:
    """Replace the shells in ``folder`` (the root of the language) by the pages of the records, the withdrawn ones too.

    ``root`` is the project, in which pages are kept. Gives the names that a selector of a style can find on these pages.
    """
    names, shown = Names(), catalogue.published("page")
    with keeping(root):
        for kind in catalogue.kinds:
            names.add((folder / shell_of(kind)).read_text(encoding="utf-8"))
            views = kept_views(kind, shown, locale, names)
            replace(folder, shell_of(kind), chain(views, _noted(withdrawn(kind.name, catalogue, locale), names)))
    return sorted(names.found)


def _noted(views: Iterable[View], names: Names) -> Iterator[View]:
    for view in views:
        names.add(view.content)
        yield view


def record_paths(catalogue: Catalogue) -> list[str]:
    """Where those pages stand, from the root of a language."""
    return [
        path_of(kind.name, id)
        for kind in catalogue.kinds
        for id in (*catalogue.ids(kind.name), *(one.id for one in catalogue.withdrawn if one.kind == kind.name))
    ]
