"""How old a record, or one field of it, is: when somebody confirmed it, else the date of its newest document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.confirmation import Confirmation
from socialmap.records.models.source import Citation


class Aged(Protocol):
    """A record that somebody can confirm."""

    @property
    def confirmations(self) -> tuple[Confirmation, ...]:
        """How and when somebody confirmed it."""

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Where it comes from."""


def date_of(citation: Citation, catalogue: Catalogue) -> str:
    """When what it says was true: the date of the document, or the day on which the organisation said so."""
    return citation.date or (catalogue.sources[citation.source].date if citation.source else "")


def newest(sources: Iterable[Citation], catalogue: Catalogue) -> str:
    """The date of the newest document, as exact as it is known; that of the newest word where there is no document.

    Beside a document, nobody can say which part the organisation's word is about: a confirmation names its fields.
    """
    sources = tuple(sources)
    documents = [citation for citation in sources if citation.source]
    return max(date_of(citation, catalogue) for citation in documents or sources)


def confirmed(record: Aged, place: str = "") -> Confirmation | None:
    """The newest confirmation of ``place`` (a field, `services.shelter`, or the whole record); a record that was written down from
    nothing but the organisation's word is confirmed by it."""
    found = [one for one in record.confirmations if one.covers(place)]
    words = [citation for citation in record.sources if citation.method and citation.date]
    if len(words) == len(record.sources):
        found += [Confirmation(assured_date=one.date or "", method=one.method or "mail") for one in words]
    return max(found, key=lambda one: one.assured_date, default=None)


def as_of(record: Aged, catalogue: Catalogue, place: str = "") -> str:
    """The date for which ``place`` of a record can be trusted."""
    found = confirmed(record, place)
    return found.assured_date if found else newest(record.sources, catalogue)


def partly(record: Aged) -> list[Confirmation]:
    """The confirmations of some fields that are newer than that of the whole, the newest first."""
    whole = confirmed(record)
    found = [one for one in record.confirmations if one.fields and (not whole or one.assured_date > whole.assured_date)]
    return sorted(found, key=lambda one: one.assured_date, reverse=True)
