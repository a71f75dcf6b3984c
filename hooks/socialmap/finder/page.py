"""The page with every organisation and its services, by country, and the words of the home page."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalogue import Catalogue
from ..locale import Locale
from ..rendering.order import sorting
from ..rendering.table import Row, contacts, described, rows
from ..rendering.view import render


@dataclass(frozen=True)
class Group:
    """The organisations of one country; no code for international ones."""

    code: str | None
    name: str
    rows: list[Row]
    contacts: list[str]


def organisations(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """The full table, grouped by the country of the seat; readable without a script."""
    seats: dict[str | None, list[str]] = {}
    for id in catalogue.organisations:
        seats.setdefault(catalogue.seat(id), []).append(id)
    groups = [_group(code, ids, catalogue, locale) for code, ids in seats.items()]
    groups.sort(key=lambda group: (group.code is None, sorting(group.name)))
    working = sorted(
        {code for id in catalogue.organisations for code in catalogue.countries_of(id)},
        key=lambda code: sorting(locale.text(catalogue.countries[code].name)),
    )
    return render(
        "finder/organisations.html",
        catalogue,
        locale,
        path,
        groups=groups,
        countries=working,
        total=sum(len(group.rows) for group in groups),
    )


def _group(code: str | None, ids: list[str], catalogue: Catalogue, locale: Locale) -> Group:
    name = locale.text(catalogue.countries[code].name) if code else locale("finder.international")
    ids = sorted(ids, key=lambda id: sorting(catalogue.organisations[id].name))
    return Group(code, name, rows(described(ids, catalogue), catalogue, locale), contacts(ids, catalogue))


def counts(catalogue: Catalogue, locale: Locale) -> str:
    """How much the map knows, in one sentence."""
    seats = {seat for id in catalogue.organisations if (seat := catalogue.seat(id))}
    direct = [id for id, record in catalogue.programmes.items() if record.kind == "return"]
    return locale(
        "home_view.counts",
        organisations=locale.count("organisations", len(catalogue.organisations)),
        countries=locale.count("countries", len(seats)),
        programmes=locale.count("programmes", len(direct)),
    )
