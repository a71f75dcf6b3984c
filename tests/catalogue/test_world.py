"""All countries of the world are known, by names in each language of the site and by whatever else people call them."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.catalogue.world import codes_of, has_record, other_names, words_of
from socialmap.checks.towns import of_map
from socialmap.reference import countries
from tests.conftest import ROOT


def called(code: str, catalogue: Catalogue) -> set[str]:
    record = catalogue.countries[code]
    names = [*record.name.root.values(), *other_names(code, catalogue), *words_of(code, catalogue)]
    return {*names, *codes_of(code, catalogue)}


def test_every_country_of_iso_3166_and_kosovo_is_there_in_order(catalogue: Catalogue) -> None:
    assert len(catalogue.countries) == 250
    assert list(catalogue.countries) == sorted(countries.codes())
    assert len({record.alpha_3 for record in catalogue.countries.values()}) == 250


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("br", {"Brazilië", "Brazil", "Brasil", "BRA", "Braziliaan", "Brazilian", "Brasilia"}),
        ("ge", {"Georgië", "საქართველო", "Georgiër", "Tbilisi"}),
        ("ir", {"Iran", "ایران", "Perzië", "Iraanse", "Teheran"}),
        ("mm", {"Birma", "Burma", "Birmaanse", "BU", "MMR"}),
        ("cd", {"Zaïre", "ZR", "Kinshasa", "Congolese"}),
        ("ht", {"Haïti", "Haitian", "Port-au-Prince"}),
        ("xk", {"Kosovo", "XKX", "Kosovaar", "Pristina"}),
        ("nl", {"Nederland", "The Netherlands", "Dutch", "Den Haag"}),
    ],
)
def test_a_country_is_known_by_its_names_codes_people_and_capital(
    catalogue: Catalogue, code: str, words: set[str]
) -> None:
    assert words <= called(code, catalogue)


def test_the_list_names_every_country_once_with_its_region_and_every_inhabited_one_with_its_people(
    catalogue: Catalogue,
) -> None:
    assert set(catalogue.nations) == set(countries.codes())
    assert {nation.region for nation in catalogue.nations.values()} <= set(catalogue.terms("regions"))
    sovereign = [code for code in catalogue.countries if has_record(code, catalogue)]
    for code in sovereign:
        nation = catalogue.nations[code]
        assert nation.region == catalogue.countries[code].region, code
        assert nation.people["nl"] and nation.people["en"] and (nation.capital or code == "va"), code
    silent = {code for code, nation in catalogue.nations.items() if not nation.people}
    assert len(silent) < 30, silent


def test_a_country_without_a_record_has_a_name_and_a_region_and_claims_nothing(catalogue: Catalogue) -> None:
    haiti = catalogue.countries["ht"]
    assert not has_record("ht", catalogue)
    assert (haiti.name.in_("nl"), haiti.name.in_("en"), haiti.alpha_3, haiti.region) == (
        "Haïti",
        "Haiti",
        "HTI",
        "caribbean",
    )
    assert not (haiti.facts or haiti.sources or haiti.union)


def test_a_map_without_the_list_still_knows_every_country(project: Path) -> None:
    (project / "data" / "vocabularies" / "countries.yml").unlink()
    found, problems = load(project)
    assert problems == []
    assert found.countries["jp"].name.in_("nl") == "Japan"
    assert found.countries["jp"].region == "world"


def test_the_order_is_the_same_each_time(catalogue: Catalogue) -> None:
    again, _ = load(ROOT)
    assert [called(code, again) for code in again.countries] == [
        called(code, catalogue) for code in catalogue.countries
    ]


def test_every_large_city_has_a_hundred_thousand_inhabitants(catalogue: Catalogue) -> None:
    """By the list of GeoNames, under the name that it has there; a smaller one may be where a shelter is."""
    towns = of_map(ROOT, catalogue)
    longer = {"Fez": "Fes", "Frankfurt": "Frankfurt am Main", "New York": "New York City"}
    named = [(code, city) for code, nation in catalogue.nations.items() for city in nation.cities]
    small = [
        city
        for code, city in named
        if towns.is_too_small(city, code, frozenset()) and towns.is_too_small(longer.get(city, city), code, frozenset())
    ]
    assert len(named) > 100 and small == []
