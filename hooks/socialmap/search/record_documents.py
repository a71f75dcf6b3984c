"""What the search knows of a record, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kind import Kind, maker
from socialmap.records.text import Language
from socialmap.search.documents import Address, Document, both, shortened


def document_of(kind: Kind, id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """What the search knows of a record: as its kind says, else its name and the texts that the kind publishes to `search`."""
    if kind.search:
        found: Document = maker(kind.search)(id, catalogue, locale, address)
        return found
    record: Any = catalogue.require(kind.name, id)
    said = list(_texts(kind.published("search", record), locale.language))
    summary = shortened(said[0]) if said else ""
    return Document(
        kind.name, address(kind.name, id), locale.text(record.name), summary, {"names": both(record.name), "text": said}
    )


def _texts(plain: Any, language: Language) -> Iterator[str]:
    """The texts in ``language`` within plain data as a record publishes it."""
    if isinstance(plain, dict):
        for key, value in plain.items():
            if key == language and isinstance(value, str):
                yield value
            else:
                yield from _texts(value, language)
    elif isinstance(plain, list):
        for value in plain:
            yield from _texts(value, language)
