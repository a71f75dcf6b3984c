"""How well a part of the map is known, in numbers: what the page about quality counts, with no clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.organisation import Organisation
from socialmap.rendering.age import confirmed
from socialmap.rendering.freshness import Aging, aging, counted


@dataclass(frozen=True)
class Standing:
    """What is known of some organisations. Every number counts organisations, but for the texts, services and addresses."""

    organisations: int
    confirmed: int
    """Those of which everything that is asked about was confirmed."""
    partly: int
    """Those of which some other field was, and not that."""
    last: str
    """The newest date of a confirmation, of part of a record too; empty when there is none."""
    oldest: str
    newest: str
    """The dates of the oldest and the newest information."""
    stated: int
    statable: int
    """How many services are stated, of how many there could be; those known by name only are asked for none."""
    phone: int
    mail: int
    site: int
    silent: int
    """Those with none of the three."""
    untranslated: int
    unreachable: int


def standing(ids: Collection[str], catalogue: Catalogue, service: str = "") -> Standing:
    """How well the organisations ``ids`` are known; with ``service``, when that was confirmed and how many state it."""
    records = [catalogue.organisations[id] for id in ids]
    place = f"services.{service}" if service else ""
    dates = sorted(aging(record, place, catalogue).since for record in records)
    whole = [found for record in records if (found := confirmed(record, place))]
    said = [one.assured_date for record in records for one in record.confirmations if not place or one.covers(place)]
    asked = [service] if service else list(catalogue.services)
    offering = [record for record in records if record.listing == "described"]
    reach = [_channels(record) for record in records]
    return Standing(
        organisations=len(records),
        confirmed=len(whole),
        partly=sum(bool(record.confirmations) and not confirmed(record, place) for record in records),
        last=max([*said, *(found.assured_date for found in whole)], default=""),
        oldest=dates[0] if dates else "",
        newest=dates[-1] if dates else "",
        stated=sum(record.offer(one).state != "unknown" for record in offering for one in asked),
        statable=len(offering) * len(asked),
        phone=sum(phone for phone, _, _ in reach),
        mail=sum(mail for _, mail, _ in reach),
        site=sum(site for _, _, site in reach),
        silent=sum(not any(channels) for channels in reach),
        untranslated=sum(catalogue.untranslated[id] for id in ids),
        unreachable=len(_unreachable(records, catalogue)),
    )


def _channels(record: Organisation) -> tuple[bool, bool, bool]:
    """Whether it has a telephone, a mailbox and a website."""
    phone, mail = any(way.phones for way in record.ways), any(way.emails for way in record.ways)
    return phone, mail, bool(record.websites)


def _unreachable(records: Iterable[Organisation], catalogue: Catalogue) -> set[str]:
    """The websites that did not answer when somebody last tried; none when nobody has."""
    dead = catalogue.links.dead if catalogue.links else frozenset()
    return {site for record in records for site in record.websites if site in dead}


def ages(catalogue: Catalogue) -> list[tuple[Aging, bool, int]]:
    """(dates, whether they come sooner than usual, how many organisations), the oldest information first.

    The page is read on a day that the build doesn't know; so it says from when on each group is ageing, old and too old.
    """
    found = Counter(aging(record, "", catalogue) for record in catalogue.living.values())
    usual = catalogue.settings.freshness.ordinary
    return [
        (age, age.begins != counted(age.since, usual).begins, number)
        for age, number in sorted(found.items(), key=lambda pair: (pair[0].since, pair[0].begins))
    ]
