"""The page about quality: how well the map is known, as a whole, by country and by service; and the line of it at the start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.pages.standing import Standing, ages, standing
from socialmap.rendering.view import Links, render


@dataclass(frozen=True)
class Line:
    """One line of a table: a country or a service."""

    name: str
    address: str
    """Its page; empty where it has none."""
    number: int
    """How many organisations have their seat there, or offer the service."""
    about: Standing


def quality_page(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """All numbers, as tables with a bar in each line."""
    whole, links = standing(catalogue.living, catalogue), Links(path)
    return render(
        "pages/quality.html",
        catalogue,
        locale,
        path,
        line=confirmed_line(catalogue, locale),
        whole=whole,
        measures=list(_measures(whole, locale)),
        ages=ages(catalogue),
        countries=_by_country(catalogue, locale, links),
        by_service=_by_service(catalogue, locale, links),
        report=catalogue.links,
    )


def confirmed_line(catalogue: Catalogue, locale: Locale) -> str:
    """How much of the map was confirmed, in one sentence, and when last."""
    whole = standing(catalogue.living, catalogue)
    every = locale.count("quality.entries", whole.organisations)
    if not whole.last:
        return locale("quality.none", entries=every)
    date = locale.date(whole.last)
    return locale("quality.some", entries=every, n=whole.confirmed, part=whole.partly, date=date)


def _measures(whole: Standing, locale: Locale) -> Iterator[tuple[str, int, int]]:
    """(what, how many, of how many) of the whole map."""
    every = whole.organisations
    yield locale("quality.confirmed_all"), whole.confirmed, every
    yield locale("quality.confirmed_partly"), whole.partly, every
    yield locale("quality.phone"), whole.phone, every
    yield locale("quality.mail"), whole.mail, every
    yield locale("quality.site"), whole.site, every
    yield locale("quality.silent"), whole.silent, every
    yield locale("quality.stated"), whole.stated, whole.statable


def _by_country(catalogue: Catalogue, locale: Locale, links: Links) -> list[Line]:
    """Each country in which an organisation has its seat, by name; those of no country last. So each counts once."""
    seats: dict[str | None, list[str]] = {}
    for id in catalogue.living:
        seats.setdefault(catalogue.seat(id), []).append(id)
    lines = [
        Line(
            locale.text(catalogue.countries[code].name) if code else locale("finder.international"),
            links.record("country", code) if code else "",
            len(ids),
            standing(ids, catalogue),
        )
        for code, ids in seats.items()
    ]
    return sorted(lines, key=lambda line: (not line.address, sorting(line.name)))


def _by_service(catalogue: Catalogue, locale: Locale, links: Links) -> list[Line]:
    """Each service, in the order of the map, with those of which the map says whether they offer it."""
    described = sum(record.listing == "described" for record in catalogue.living.values())
    return [
        Line(
            locale.text(term.name),
            links.record("service", id),
            len(catalogue.by_service[id]),
            replace(standing(_stating(id, catalogue), catalogue, id), statable=described),
        )
        for id, term in catalogue.services.items()
    ]


def _stating(service: str, catalogue: Catalogue) -> list[str]:
    """The organisations of which the map says whether they offer ``service``."""
    return [id for id, record in catalogue.living.items() if record.offer(service).state != "unknown"]
