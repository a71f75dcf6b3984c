"""What the finder opens in place and what a referral sheet says, of each organisation: one file for each country of seat."""

from __future__ import annotations

from functools import partial
from typing import Any

from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.catalogue.parts import parts
from socialmap.finder.groups import derived
from socialmap.finder.script import said, taken
from socialmap.locale import Locale
from socialmap.records.models.organisation import Organisation
from socialmap.rendering.saying import age
from socialmap.rendering.table import cells, through
from socialmap.rendering.view import path_of, render


def finder_details_js(catalogue: Catalogue, locale: Locale) -> dict[str, str]:
    """What opens in place and what a sheet says: one file per seat (`al`, `int`), by its name."""
    ids = [*catalogue.living]
    told = parts(
        f"finder-{locale.language}", catalogue, ids, partial(_detail_said, locale), ("finder",), locale.language
    )
    seats: dict[str, list[str]] = {}
    for id, text in zip(ids, told, strict=True):
        seats.setdefault(catalogue.seat(id) or NETWORKS, []).append(f'"{id}":{text}')
    return {seat: taken(f"{locale.language}/{seat}", f"{{{','.join(found)}}}") for seat, found in seats.items()}


def _detail_said(locale: Locale, id: str, catalogue: Catalogue) -> str:
    return said(_detail(id, catalogue.organisations[id], catalogue, locale))


def _detail(id: str, record: Organisation, catalogue: Catalogue, locale: Locale) -> dict[str, Any]:
    path = path_of("organisation", "index")  # links count from the page of organisations
    also = derived(record.target_groups, catalogue.terms("target-groups"))
    return {
        "notes": {service: locale.text(offer.note) for service, offer in record.services.items() if offer.note},
        "via": {service: through(offer, catalogue, locale) for service, offer in record.services.items() if offer.via},
        "confirmed": {one.service: one.confirmed for one in cells(record, catalogue, locale) if one.confirmed},
        "age": age(record, catalogue, locale),
        "more": render("finder/more.html", catalogue, locale, path, id=id, record=record, also=also),
        "whom": render("finder/whom.html", catalogue, locale, path, id=id, record=record, also=also),
        "reach": render("finder/reach.html", catalogue, locale, path, id=id, record=record),
    }
