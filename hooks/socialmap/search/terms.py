"""What is searched of the glossary: each term, with its abbreviations and both names."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.search.documents import Document, both, shortened


def terms(catalogue: Catalogue, locale: Locale) -> Iterator[Document]:
    """A document for each term, leading to its place in the glossary; none for a map without one."""
    page = catalogue.settings.parts.glossary
    if page is None:
        return
    for id, term in catalogue.terms("glossary").items():
        description = locale.text(term.description) if term.description else ""
        yield Document(
            "page",
            f"{page}.html#{id}",
            locale.text(term.name),
            f"{locale('glossary.title')} · {shortened(description)}",
            {"names": [*both(term.name), *term.alternate_names], "text": [description]},
            boost=0.4,
            titles=tuple(both(term.name)),
        )
