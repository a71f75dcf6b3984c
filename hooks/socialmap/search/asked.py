"""How people ask for a page whose name they don't know: the phrases of `data/asked/`, put into its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.asked import PAGE, TERM
from socialmap.search.documents import ASKED, Document


def with_asked(documents: Iterable[Document], catalogue: Catalogue, locale: Locale) -> Iterator[Document]:
    """``documents`` with what is asked for each in the language of ``locale``; nothing in another language."""
    said = {
        place: words[locale.language]
        for file in catalogue.asked.values()
        for place, words in file.asked.items()
        if locale.language in words
    }
    folders = {kind.folder: kind.name for kind in catalogue.kinds}
    for document in documents:
        phrases = said.get(place_of(document, folders), ())
        yield replace(document, fields={**document.fields, ASKED: [*phrases]}) if phrases else document


def place_of(document: Document, folders: dict[str, str]) -> str:
    """The page of a document as `data/asked/` names it; ``folders`` are those of the kinds of records."""
    path, _, term = document.path.partition("#")
    path = path.removesuffix(".html")
    if term:
        return f"{TERM}:{term}"
    if document.kind != PAGE:
        folder, _, id = path.partition("/")
        return f"{folders.get(folder, document.kind)}:{id}"
    return f"{PAGE}:{path}"
