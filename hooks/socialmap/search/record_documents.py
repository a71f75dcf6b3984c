"""What the search knows of a record, whatever its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kind import Kind, maker
from socialmap.records.text import Text
from socialmap.search.documents import Address, Document, both, shortened


def document_of(kind: Kind, id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """What the search knows of a record: as its kind says, else its name and the texts that the kind publishes to `search`."""
    if kind.search:
        found: Document = maker(kind.search)(id, catalogue, locale, address)
        return found
    record: Any = catalogue.require(kind.name, id)
    said = [
        text for field, value in kind.narrowed("search", record) if field != "name" for text in _texts(value, locale)
    ]
    summary = shortened(said[0]) if said else ""
    return Document(
        kind.name, address(kind.name, id), locale.text(record.name), summary, {"names": both(record.name), "text": said}
    )


def _texts(value: Any, locale: Locale) -> Iterator[str]:
    """The texts within the value of a field, in the language of ``locale``."""
    if isinstance(value, Text):
        yield locale.text(value)
    elif isinstance(value, BaseModel):
        for _, inner in value:
            yield from _texts(inner, locale)
    elif isinstance(value, (tuple, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner, locale)
