"""A small map of the world to point at, beside a question that can be answered by typing too."""

from __future__ import annotations

import re
from itertools import pairwise

from markupsafe import Markup

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.pages.worldmap import Known, known
from socialmap.rendering.view import render

GRAIN = 18
"""So many times coarser than the outlines that the page of countries shows: enough for a picture of half a page."""

MOST = 16
"""So many of the countries with the most organisations can be chosen in one tap, beneath the map."""

_STEP = re.compile(r"[Mlz]|-?\d+")


def pointing_map(catalogue: Catalogue, locale: Locale, path: str) -> Markup:
    """The map as it stands in the page at ``path``: every country a link to its page, without a script too."""
    outlines = catalogue.outlines
    shapes = [
        (one, coarse(outline.path, GRAIN), [place // GRAIN for place in outline.centre])
        for one in sorted(
            (known(code, catalogue, locale) for code in catalogue.countries), key=lambda one: sorting(one.name)
        )
        if (outline := outlines.countries.get(one.code))
    ]
    size = (outlines.width // GRAIN, outlines.height // GRAIN)
    most = picks([one for one, _, _ in shapes], catalogue.settings.home.country)
    return Markup(render("pages/pointing.html", catalogue, locale, path, shapes=shapes, size=size, picks=most))  # noqa: S704 escaped by the template


def picks(countries: list[Known], home: str) -> list[Known]:
    """The countries with the most organisations, but for the one that people leave; the first is the one with the most."""
    there = [one for one in countries if one.numbers[0] and one.code != home]
    return sorted(there, key=lambda one: -one.numbers[0])[:MOST]


def coarse(path: str | None, grain: int) -> str:
    """An outline in a coarser grid: what falls on one point is drawn once; a part smaller than a point is left out."""
    parts: list[str] = []
    points: list[tuple[int, int]] = []
    here = (0, 0)
    found = _STEP.findall(path or "")
    place = 0
    start, relative = here, False
    while place < len(found):
        sign = found[place]
        if sign == "z":
            parts.append(_drawn(points))
            here, points, place = start, [], place + 1
        elif sign in ("M", "l"):
            relative, place = sign == "l", place + 1
        else:
            x, y = int(sign), int(found[place + 1])
            here = (here[0] + x, here[1] + y) if relative else (x, y)
            start = start if relative else here
            points.append((round(here[0] / grain), round(here[1] / grain)))
            place += 2
    return "".join(parts)


def _drawn(points: list[tuple[int, int]]) -> str:
    kept = [point for before, point in zip([None, *points], points, strict=False) if point != before]
    if len(set(kept)) < 3:
        return ""
    steps = " ".join(f"{x - a} {y - b}" for (a, b), (x, y) in pairwise(kept))
    return f"M{kept[0][0]} {kept[0][1]}l{steps}z".replace(" -", "-")
