"""The picture on the page of countries: the world, shaded by what the map knows.

Picture and list are made from the same `Known`, so that they cannot say different things; the
script (docs/assets/js/worldmap.js) changes both from the same numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.offer import OFFERED
from socialmap.records.models.outline import Outline
from socialmap.rendering.table import contacts, described

STEPS = (1, 2, 3, 5)
"""From how many on a country is a shade darker; below the first it stays white."""

NARROWEST = 500
"""The least width of a region's picture, in the numbers of the outlines, so that it still shows where in the world it is."""


@dataclass(frozen=True)
class Known:
    """What the map knows of one country. ``numbers``: organisations, programmes, then who offers each service."""

    code: str
    name: str
    numbers: tuple[int, ...]
    words: str

    @property
    def label(self) -> str:
        """The country with its numbers, for those who do not see the picture: Nigeria: 1 organisatie, 3 programma’s."""
        return f"{self.name}: {self.words}"

    @property
    def step(self) -> int:
        """Its shade on the picture as it stands in the page: that of its organisations."""
        return step(self.numbers[0])


@dataclass(frozen=True)
class Choice:
    """Something to shade the picture by; ``forms`` are its wordings by the name that CLDR has for a number, with ``{n}`` for the script."""

    name: str
    forms: Mapping[str, str]
    none: str


@dataclass(frozen=True)
class Frame:
    """One region: how deep it lies within others, and the part of the picture that shows it."""

    id: str
    name: str
    depth: int
    box: str


@dataclass(frozen=True)
class Picture:
    """Everything the template draws."""

    width: int
    height: int
    shapes: tuple[tuple[Known, Outline], ...]
    rest: str
    services: tuple[Choice, ...]
    frames: tuple[Frame, ...]
    coloured: int
    legend: tuple[str, ...]
    steps: tuple[int, ...] = STEPS


def known(code: str, catalogue: Catalogue, locale: Locale) -> Known:
    """What the map knows of the country with ``code``."""
    here = described(catalogue.by_country[code], catalogue)
    covering = sum(1 for id in catalogue.programmes_in[code] if catalogue.programmes[id].kind != "project")
    offering = (
        sum(1 for id in here if catalogue.organisations[id].offer(service).state in OFFERED)
        for service in catalogue.services
    )
    by_name = len(contacts(catalogue.by_country[code], catalogue))
    words = [_organisations(len(here), by_name, locale)]
    if covering:
        words.append(locale.count("programmes", covering))
    name = locale.text(catalogue.countries[code].name)
    return Known(code, name, (len(here), covering, *offering), locale.row(words))


def _organisations(described: int, by_name: int, locale: Locale) -> str:
    """How many organisations, or else how many are known by name only, or that there are none."""
    if described:
        return locale.count("organisations", described)
    return locale.count("contacts", by_name) if by_name else locale("country.list_none")


def step(number: int) -> int:
    """The shade of a number, from 0 (white) to 4."""
    return sum(1 for least in STEPS if number >= least)


def picture(countries: Iterable[Known], catalogue: Catalogue, locale: Locale) -> Picture:
    """The picture of ``countries``: by name, circles last so that nothing covers them; all others as one shape."""
    outlines = catalogue.outlines
    shapes = sorted(
        ((one, outlines.countries[one.code]) for one in countries if one.code in outlines.countries),
        key=lambda shape: (shape[1].path is None, sorting(shape[0].name)),
    )
    rest = (shape.path for code, shape in outlines.countries.items() if shape.path and code not in catalogue.countries)
    return Picture(
        outlines.width,
        outlines.height,
        tuple(shapes),
        "".join(rest),
        tuple(_choice(locale.text(term.name), locale) for term in catalogue.services.values()),
        tuple(_frames(catalogue, locale)),
        sum(1 for country, _ in shapes if country.step),
        tuple(_legend(locale)),
    )


def _legend(locale: Locale) -> Iterable[str]:
    """What each shade means, in words, from white on."""
    yield locale("worldmap.step.none")
    for least, beyond in pairwise(STEPS):
        most = beyond - 1
        yield str(least) if least == most else locale("worldmap.step.range", least=least, most=most)
    yield locale("worldmap.step.more", least=STEPS[-1])


def _choice(service: str, locale: Locale) -> Choice:
    """The words for the organisations that offer ``service``."""
    return Choice(
        service, locale.forms("worldmap.offer", service=service), locale("worldmap.offer.none", service=service)
    )


def _frames(catalogue: Catalogue, locale: Locale) -> Iterable[Frame]:
    """The regions that hold countries, the whole world left out, in the order of the vocabulary."""
    held: dict[str, list[str]] = {}
    for code in catalogue.countries:
        for region in catalogue.regions_of(code):
            held.setdefault(region, []).append(code)
    for region, term in catalogue.terms("regions").items():
        if region in held and term.within:
            yield Frame(region, locale.text(term.name), _depth(region, catalogue), box(held[region], catalogue))


def _depth(region: str, catalogue: Catalogue) -> int:
    """How many regions lie around ``region`` within the world."""
    within = catalogue.term("regions", region).within
    around = catalogue.term("regions", within).within if within else None
    return 1 + _depth(within, catalogue) if within and around else 0


def box(codes: Iterable[str], catalogue: Catalogue) -> str:
    """The part of the picture that shows ``codes`` with some room around them, as the value of a viewBox."""
    outlines = catalogue.outlines
    extents = [outlines.countries[code].extent for code in codes if code in outlines.countries]
    if not extents:
        return f"0 0 {outlines.width} {outlines.height}"
    lefts, tops, rights, bottoms = zip(*extents, strict=True)
    left, top, right, bottom = min(lefts), min(tops), max(rights), max(bottoms)
    room = max(round(max(right - left, bottom - top) * 0.04), (NARROWEST - (right - left)) // 2)
    left, top = max(left - room, 0), max(top - room, 0)
    right, bottom = min(right + room, outlines.width), min(bottom + room, outlines.height)
    return f"{left} {top} {right - left} {bottom - top}"
