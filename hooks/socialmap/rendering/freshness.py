"""At which dates what is known of a channel becomes ageing, old, and too old to use; nothing here knows what day it is.

The page shows the dates, and a script (docs/assets/js/age.js) leaves the one that counts today.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.contact import Contact
from socialmap.records.models.country import Fact
from socialmap.records.models.freshness import Freshness
from socialmap.records.models.offer import OFFERED
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.rendering.age import as_of, confirmed, date_of

STATES = ("ageing", "old", "too_old")
"""What follows after fresh, in this order."""


@dataclass(frozen=True)
class Aging:
    """Since when something is known, whether that was confirmed, and when each later state begins."""

    since: str
    confirmed: bool
    begins: tuple[tuple[str, str], ...]
    """(state, date), as exact as the date that it is counted from."""


def later(date: str, months: int) -> str:
    """``date`` so many months later, as exact as it is: 2014-10 → 2015-10; a year alone counts from its January."""
    year, _, rest = date.partition("-")
    if not rest and months % 12 == 0:
        return str(int(year) + months // 12)
    month, _, day = (rest or "01").partition("-")
    count = int(year) * 12 + int(month) - 1 + months
    year_then, month_then = divmod(count, 12)
    found = f"{year_then:04}-{month_then + 1:02}"
    return f"{found}-{min(int(day), monthrange(year_then, month_then + 1)[1]):02}" if day else found


def counted(date: str, thresholds: Freshness, known: bool = False) -> Aging:
    """When what is known since ``date`` grows old by ``thresholds``; ``known`` when somebody confirmed it."""
    return Aging(date, known, tuple((state, later(date, getattr(thresholds, state))) for state in STATES))


def aging(record: Any, place: str, catalogue: Catalogue, contact: Contact | None = None) -> Aging:
    """When the field ``place`` of a record grows old; that of a helpline, or of who offers a pressing service, sooner."""
    strict = _strictest(record, catalogue, contact)
    return counted(as_of(record, catalogue, place), strict, confirmed(record, place) is not None)


def too_old(record: Organisation, phone: Phone | None, catalogue: Catalogue) -> str:
    """From when on a number of an organisation is too old to call it; empty without a number."""
    way = next((way for way in record.ways if phone in way.phones), None)
    return dict(aging(record, "contacts", catalogue, way).begins)[STATES[-1]] if phone else ""


def _strictest(record: Any, catalogue: Catalogue, contact: Contact | None) -> Freshness:
    """The least months of all thresholds that are about it."""
    settings = catalogue.settings.freshness
    about = [settings.ordinary]
    if contact and (contact.role == "helpline" or any(phone.type == "hotline" for phone in contact.phones)):
        about.append(settings.helpline)
    if isinstance(record, Organisation):
        about += [one for service, one in settings.services.items() if record.offer(service).state in OFFERED]
    return Freshness(**{state: min(getattr(one, state) for one in about) for state in STATES})


def aging_fact(fact: Fact, catalogue: Catalogue) -> tuple[Aging, str]:
    """When one fact about a country grows old, and as what: `law`, or any other `fact`. A topic of the settings does so sooner."""
    settings = catalogue.settings.freshness
    like = settings.topics.get(fact.topic)
    thresholds = {"law": settings.law, "helpline": settings.helpline}[like] if like else settings.ordinary
    found = confirmed(fact)
    since = found.assured_date if found else fact.as_of or date_of(fact.sources[0], catalogue)
    return counted(since, thresholds, found is not None), "law" if like == "law" else "fact"
