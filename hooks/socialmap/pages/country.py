"""The page of one country, and the list of all countries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import has_record, other_names
from socialmap.locale import Locale
from socialmap.pages.worldmap import Known, known, picture
from socialmap.records.models.country import Fact
from socialmap.records.models.nation import Nation
from socialmap.records.models.offer import OFFERED
from socialmap.reference.countries import own_names, zone
from socialmap.reference.languages import english
from socialmap.rendering.freshness import Aging, aging_fact
from socialmap.rendering.table import contacts, described, reached, rows
from socialmap.rendering.view import View, path_of, render


@dataclass(frozen=True)
class Topic:
    """The facts about one thing."""

    name: str
    facts: tuple[tuple[Fact, Aging], ...]
    """Each with when it grows old."""
    aging: tuple[Aging, str] | None
    """The same of all of them, and as what they grow old; nothing when they differ."""


def country_page(code: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the country with ``code``."""
    record, path = catalogue.countries[code], path_of("country", code)
    name, here = locale.text(record.name), catalogue.by_country[code]
    offering = described(here, catalogue)
    covering = catalogue.programmes_in[code]
    content = render(
        "pages/country.html",
        catalogue,
        locale,
        path,
        code=code,
        record=record,
        name=name,
        file=catalogue.file_of("country", code) if has_record(code, catalogue) else None,
        zone=zone(code),
        own_names=[own for own in own_names(code) if own.text != name],
        other_names=_other_names(code, catalogue, locale),
        people=_words(catalogue.nations.get(code), "people", locale),
        capital=_words(catalogue.nations.get(code), "capital", locale),
        rows=reached(rows(offering, catalogue, locale, _remarks(offering, code, catalogue, locale)), catalogue, locale),
        contacts=contacts(here, catalogue),
        partnering=catalogue.with_partners_in.get(code, []),
        missing=_missing(offering, catalogue, locale),
        programmes=[id for id in covering if catalogue.programmes[id].kind != "project"],
        projects=[id for id in covering if catalogue.programmes[id].kind == "project"],
        everywhere=catalogue.programmes_everywhere,
        networks=catalogue.networks_in(code),
        neighbours=[] if offering else _neighbours(code, catalogue),  # only a page without organisations names them
        procedures=catalogue.procedures_for(code),
        topics=(topics := _topics(record.facts, catalogue, locale)),
        aging_all=topics[0].aging if len({topic.aging for topic in topics}) == 1 else None,
    )
    return View(path, name, locale("country.description", country=name), content)


def _remarks(ids: list[str], code: str, catalogue: Catalogue, locale: Locale) -> dict[str, str]:
    """For organisations that work here from elsewhere: where they are based."""
    remarks = {}
    for id in ids:
        seat = catalogue.seat(id)
        if seat is None:
            remarks[id] = locale("country.elsewhere_int")
        elif seat != code:
            remarks[id] = locale("country.elsewhere", country=locale.text(catalogue.countries[seat].name))
    return remarks


def _missing(ids: list[str], catalogue: Catalogue, locale: Locale) -> list[str]:
    """The services that none of ``ids`` is known to offer."""
    return [
        locale.text(term.name)
        for service, term in catalogue.services.items()
        if not any(catalogue.organisations[id].offer(service).state in OFFERED for id in ids)
    ]


def _neighbours(code: str, catalogue: Catalogue) -> list[str]:
    """The countries of the nearest region around this one in which an organisation is described; the world is too wide."""
    for region in catalogue.regions_of(code):
        found = [other for other in catalogue.described_in.get(region, ()) if other != code]
        if found and catalogue.term("regions", region).within:
            return found
    return []


def _other_names(code: str, catalogue: Catalogue, locale: Locale) -> list[str]:
    """Names beside the one on the page and those in its own script."""
    shown = {locale.text(catalogue.countries[code].name), *(own.text for own in own_names(code))}
    abroad = catalogue.countries[code].name.in_(english())
    return [name for name in dict.fromkeys([*other_names(code, catalogue), abroad]) if name not in shown]


def _words(nation: Nation | None, part: Literal["people", "capital"], locale: Locale) -> tuple[str, ...]:
    """What the people or the capital are called in this language."""
    return nation.words(part, locale.language) if nation else ()


def _topics(facts: tuple[Fact, ...], catalogue: Catalogue, locale: Locale) -> list[Topic]:
    topics = []
    for topic, term in catalogue.terms("fact-topics").items():
        if found := [(fact, aging_fact(fact, catalogue)) for fact in facts if fact.topic == topic]:
            same = len({age for _, age in found}) == 1
            dated = tuple((fact, age) for fact, (age, _) in found)
            topics.append(Topic(locale.text(term.name), dated, found[0][1] if same else None))
    return topics


def country_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """The picture of the world, and the list of all countries by region with the same numbers."""
    everywhere = {code: known(code, catalogue, locale) for code in catalogue.countries}
    regions: dict[str, list[Known]] = {}
    for region in catalogue.terms("regions"):
        if codes := catalogue.in_region.get(region):
            regions[region] = sorted((everywhere[code] for code in codes), key=lambda listed: sorting(listed.name))
    around = {region: list(catalogue.regions_of(listed[0].code)) for region, listed in regions.items()}
    return render(
        "pages/countries.html",
        catalogue,
        locale,
        path,
        regions=regions,
        around=around,
        picture=picture(everywhere.values(), catalogue, locale),
    )
