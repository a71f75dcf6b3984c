"""Pages of records as they were rendered, kept until something changes that they have looked at (`catalogue/parts.py`)."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic_core import from_json, to_json

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.parts import parts
from socialmap.forms.formats import formats
from socialmap.locale import Locale
from socialmap.records.kind import Kind, maker
from socialmap.rendering.view import View, noticed
from socialmap.site.unused import Names

ROOMS = ("pages", "finder", "forms", "site")
"""Those that make what stands on a page."""


def kept_views(kind: Kind, shown: Catalogue, locale: Locale, names: Names) -> Iterator[View]:
    """The pages of all records of ``kind`` in one language, in their order; each is made when it is asked for.

    ``shown`` is what the map publishes to pages. What a selector of a style can find on a page goes into ``names``.
    """
    page = maker(kind.page)

    def made(id: str, catalogue: Catalogue) -> str:
        view = noticed(page(id, catalogue, locale), locale)
        said = [view.path, view.title, view.description, view.content, view.files]
        return to_json([*said, sorted(names.of(view.content))]).decode()

    name = f"pages-{kind.folder}-{locale.language}"
    for part in parts(name, shown, shown.ids(kind.name), made, ROOMS, locale.language, *formats()):
        *said, found = from_json(part)
        names.found.update(found)
        yield View(*said)
