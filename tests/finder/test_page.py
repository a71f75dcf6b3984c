"""The table that is read without scripts: countries by name, organisations by name within each, international ones last."""

from __future__ import annotations

import re

import pytest

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.finder.page import organisation_list
from socialmap.locale import locale
from tests.real import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_stand_by_name_and_within_each_its_organisations(catalogue: Catalogue, language: str) -> None:
    page = organisation_list(catalogue, locale(language), "organisations/index.html", "2026-11-21")
    ids = [
        id for id in dict.fromkeys(re.findall(r'href="([a-z]{2,3}/[a-z0-9-]+)\.html"', page)) if id in catalogue.living
    ]
    seats = list(dict.fromkeys(catalogue.seat(id) for id in ids))
    countries = [sorting(catalogue.countries[code].name.in_(language)) for code in seats if code]
    assert len(countries) > 30 and countries == sorted(countries)
    assert seats.index(None) == len(seats) - 1, "international ones come last"
    for seat in seats:
        for listing in ("described", "contact"):  # a country's table first, then those of which only contacts are known
            names = [
                sorting(catalogue.organisations[id].name)
                for id in ids
                if catalogue.seat(id) == seat and catalogue.organisations[id].listing == listing
            ]
            assert names == sorted(names), seat
