"""The page with every organisation and its services, by country, and the front door, which asks for them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.finder.data import spoken
from socialmap.finder.groups import served
from socialmap.locale import Locale
from socialmap.rendering.languages import language_name
from socialmap.rendering.table import Row, contacts, described, rows
from socialmap.rendering.view import render

LARGEST_TABLE = 400
"""Organisations that one page may hold as plain rows; beyond it the page without a script leads to each country's own."""


@dataclass(frozen=True)
class Group:
    """The organisations of one country; no code for international ones."""

    code: str | None
    name: str
    rows: list[Row]
    contacts: list[str]


@dataclass(frozen=True)
class Options:
    """What can be chosen, each as (id, words); ``codes`` are the languages of the site."""

    codes: list[str]
    regions: list[tuple[str, str]]
    kinds: list[tuple[str, str]]
    groups: list[tuple[str, str]]
    languages: list[tuple[str, str]]
    programmes: list[tuple[str, str]]


def organisation_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None) -> str:
    """The full table, grouped by the country of the seat; readable without a script. ``revised`` is the data's date, if known."""
    seats: dict[str | None, list[str]] = {}
    for id in catalogue.living:
        seats.setdefault(catalogue.seat(id), []).append(id)
    whole = len(catalogue.living) <= LARGEST_TABLE
    groups = [_group(code, ids if whole else [], catalogue, locale) for code, ids in seats.items()]
    groups.sort(key=lambda group: (group.code is None, sorting(group.name)))
    options = offered(catalogue, locale)
    return render("finder/organisations.html", catalogue, locale, path, groups=groups, revised=revised, options=options)


def question(catalogue: Catalogue, locale: Locale, path: str, revised: str | None, map: Markup) -> str:
    """The finder as a question, for the front door: its answer grows below. ``map`` stands beside it; without a script there are links."""
    options = offered(catalogue, locale)
    return render("finder/question.html", catalogue, locale, path, revised=revised, options=options, map=map)


def finder_within(catalogue: Catalogue, locale: Locale, path: str, revised: str | None) -> Markup:
    """The finder as a part of another page, which keeps the list: the page of a case."""
    return Markup(  # noqa: S704 our own template
        render("finder/within.html", catalogue, locale, path, revised=revised, options=offered(catalogue, locale))
    )


def offered(catalogue: Catalogue, locale: Locale) -> Options:
    """Everything that can be chosen: what no record has is not offered."""
    terms = catalogue.terms("target-groups")
    served_groups = {group for record in catalogue.living.values() for group in served(record.target_groups, terms)}
    kinds = {record.kind for record in catalogue.living.values()}
    speech = ((code, language_name(code, catalogue, locale)) for code in spoken(catalogue))
    return Options(
        codes=list(catalogue.settings.codes),
        regions=_regions(catalogue, locale),
        kinds=_terms("organisation-kinds", kinds, catalogue, locale),
        groups=_terms("target-groups", served_groups, catalogue, locale),
        languages=sorted(speech, key=lambda option: sorting(option[1])),
        programmes=[
            (id, locale.text(record.name)) for id, record in catalogue.running.items() if record.kind != "project"
        ],
    )


def _terms(vocabulary: str, used: set[str], catalogue: Catalogue, locale: Locale) -> list[tuple[str, str]]:
    """(id, name) of the terms that a record uses, in the order of the vocabulary."""
    return [(id, locale.text(term.name)) for id, term in catalogue.terms(vocabulary).items() if id in used]


def _regions(catalogue: Catalogue, locale: Locale) -> list[tuple[str, str]]:
    """(id, name) of the regions that hold a country, narrower ones set in below wider ones."""
    used = {region for code in catalogue.countries for region in catalogue.regions_of(code)}
    terms = catalogue.terms("regions")
    return [
        (id, "\u2003" * _depth(id, catalogue) + locale.text(term.name))
        for id, term in terms.items()
        if id in used and term.within
    ]


def _depth(region: str, catalogue: Catalogue) -> int:
    """How many regions lie around a continent's part; 0 for a continent."""
    within = catalogue.term("regions", region).within
    return 0 if within is None or catalogue.term("regions", within).within is None else 1 + _depth(within, catalogue)


def _group(code: str | None, ids: list[str], catalogue: Catalogue, locale: Locale) -> Group:
    name = locale.text(catalogue.countries[code].name) if code else locale("finder.international")
    ids = sorted(ids, key=lambda id: sorting(catalogue.organisations[id].name))
    return Group(code, name, rows(described(ids, catalogue), catalogue, locale), contacts(ids, catalogue))


def home_counts(catalogue: Catalogue, locale: Locale) -> str:
    """How much the map knows, in one sentence."""
    known = described(catalogue.living, catalogue)
    reached = [code for code, ids in catalogue.by_country.items() if described(ids, catalogue)]
    direct = [id for id, record in catalogue.running.items() if record.kind == "return"]
    organisations = locale.count("organisations", len(known))
    countries = locale.count("countries", len(reached))
    contacts = len(catalogue.living) - len(known)
    if not contacts and not catalogue.programmes:
        return locale("home_view.counts_few", organisations=organisations, countries=countries)
    return locale(
        "home_view.counts",
        organisations=organisations,
        countries=countries,
        contacts=locale.count("contacts", contacts),
        programmes=locale.count("programmes", len(direct)),
    )
