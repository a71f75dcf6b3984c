"""The table of organisations and services, row by row, for every page that shows one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypedDict

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.offer import Offer
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.rendering.age import confirmed
from socialmap.rendering.freshness import too_old
from socialmap.rendering.saying import became, short_age


@dataclass(frozen=True)
class Cell:
    """The state of one service, in words."""

    service: str
    state: str
    word: str
    note: str
    via: str
    confirmed: str = ""
    """The day on which it was confirmed, in words; empty when it was not."""


class FirstWays(TypedDict):
    """What one would use first to reach an organisation."""

    phone: Phone | None
    mailbox: str


@dataclass(frozen=True)
class Row:
    """One organisation."""

    id: str
    name: str
    remark: str
    age: str
    """Since when it is or is not confirmed, in words."""
    cells: tuple[Cell, ...]
    phone: Phone | None = None
    """The first number that somebody answers, where the table says how to reach."""
    mailbox: str = ""
    inside: str = ""
    """Where alone that number works, in words, when it cannot be called from the country of the map."""
    too_old: str = ""
    """From when on that number is too old to call it."""


def rows(ids: Iterable[str], catalogue: Catalogue, locale: Locale, remarks: dict[str, str] | None = None) -> list[Row]:
    """The rows of ``ids`` in the given order; ``remarks`` stand under the name."""
    return [_row(id, catalogue, locale, (remarks or {}).get(id, "")) for id in ids]


def reached(listed: Iterable[Row], catalogue: Catalogue, locale: Locale) -> list[Row]:
    """The same rows with the first number and mailbox of each, where a page publishes them."""
    found = [(row, catalogue.organisations[row.id]) for row in listed]
    return [_reached(row, record, catalogue, locale) for row, record in found]


def _reached(row: Row, record: Organisation, catalogue: Catalogue, locale: Locale) -> Row:
    ways = first_ways(record)
    phone = ways["phone"]
    where, old = _inside(phone, catalogue, locale), too_old(record, phone, catalogue)
    return replace(row, **ways, inside=where, too_old=old)


def _inside(phone: Phone | None, catalogue: Catalogue, locale: Locale) -> str:
    code = elsewhere(phone, catalogue)
    return locale("organisation.only_inside", country=locale.text(catalogue.countries[code].name)) if code else ""


def first_ways(record: Organisation) -> FirstWays:
    """The number that somebody answers and the mailbox that come first."""
    phones = (phone for way in record.ways for phone in way.phones if "voice" in phone.used_for)
    return {
        "phone": next(phones, None),
        "mailbox": next((mailbox.address for way in record.ways for mailbox in way.emails), ""),
    }


def elsewhere(phone: Phone | None, catalogue: Catalogue) -> str:
    """The country in which alone a number works, when it is not the one from which people call; else empty."""
    inside = phone.only_inside if phone else None
    return inside if inside and inside != catalogue.settings.home.country else ""


def _row(id: str, catalogue: Catalogue, locale: Locale, remark: str) -> Row:
    record = catalogue.organisations[id]
    return Row(id, record.name, remark, short_age(record, catalogue, locale), cells(record, catalogue, locale))


def cells(record: Organisation, catalogue: Catalogue, locale: Locale) -> tuple[Cell, ...]:
    """Every service of an organisation; one that was confirmed later than the record as a whole says when."""
    whole = confirmed(record)
    found = (confirmed_cell(service, record, catalogue, locale) for service in catalogue.services)
    plain = locale("age.confirmed_on", date=locale.date(whole.assured_date)) if whole else ""
    return tuple(replace(one, confirmed="") if one.confirmed == plain else one for one in found)


def confirmed_cell(service: str, record: Organisation, catalogue: Catalogue, locale: Locale) -> Cell:
    """One service of an organisation, with the day on which it was confirmed."""
    here = confirmed(record, f"services.{service}")
    said = locale("age.confirmed_on", date=locale.date(here.assured_date)) if here else ""
    return replace(cell(service, record.offer(service), catalogue, locale), confirmed=said)


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
    name, said = catalogue.organisations[offer.via].name, became("organisation", offer.via, catalogue, locale)
    return locale("via", name=f"{name} ({said})" if said else name)


def described(ids: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Those of ``ids`` whose services a source describes."""
    return [id for id in ids if catalogue.organisations[id].listing == "described"]


def contacts(ids: Iterable[str], catalogue: Catalogue) -> list[str]:
    """Those of ``ids`` that are known as a contact only."""
    return [id for id in ids if catalogue.organisations[id].listing == "contact"]
