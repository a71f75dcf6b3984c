"""The table of organisations and services, row by row, for every page that shows one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.offer import Offer
from socialmap.rendering.age import as_of


@dataclass(frozen=True)
class Cell:
    """The state of one service, in words."""

    service: str
    state: str
    word: str
    note: str
    via: str


@dataclass(frozen=True)
class Row:
    """One organisation."""

    id: str
    name: str
    remark: str
    as_of: str
    cells: tuple[Cell, ...]


def rows(ids: Iterable[str], catalogue: Catalogue, locale: Locale, remarks: dict[str, str] | None = None) -> list[Row]:
    """The rows of ``ids`` in the given order; ``remarks`` stand under the name."""
    return [_row(id, catalogue, locale, (remarks or {}).get(id, "")) for id in ids]


def _row(id: str, catalogue: Catalogue, locale: Locale, remark: str) -> Row:
    record = catalogue.organisations[id]
    cells = tuple(cell(service, record.offer(service), catalogue, locale) for service in catalogue.services)
    return Row(id, record.name, remark, locale.date(as_of(record.verification, record.sources, catalogue)), cells)


def cell(service: str, offer: Offer, catalogue: Catalogue, locale: Locale) -> Cell:
    """One service at one organisation, with its note and through whom."""
    word = locale.text(catalogue.term("service-states", offer.state).name)
    note = locale.text(offer.note) if offer.note else ""
    return Cell(service, offer.state, word, note, through(offer, catalogue, locale))


def through(offer: Offer, catalogue: Catalogue, locale: Locale) -> str:
    """Through whom a service goes, in words; empty when the organisation offers it itself."""
    if offer.via is None:
        return ""
    if offer.via == "members":
        return locale("via_members")
    return locale("via", name=catalogue.organisations[offer.via].name)


def described(ids: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Those of ``ids`` whose services a source describes."""
    return [id for id in ids if catalogue.organisations[id].listing == "described"]


def contacts(ids: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Those of ``ids`` that are known as a contact only."""
    return [id for id in ids if catalogue.organisations[id].listing == "contact"]
