"""The catalogue answers the questions that the pages ask."""

from __future__ import annotations

import pytest

from socialmap.catalogue.catalogue import Catalogue


def test_get_and_require(catalogue: Catalogue) -> None:
    assert catalogue.get("organisation", "ng/cosudow") is catalogue.require("organisation", "ng/cosudow")
    assert catalogue.get("organisation", "ng/nobody") is None
    assert catalogue.get("sort-that-does-not-exist", "x") is None
    with pytest.raises(KeyError, match="country:zz"):
        catalogue.require("country", "zz")


def test_a_country_lists_its_own_organisations_before_those_that_come_from_elsewhere(catalogue: Catalogue) -> None:
    found = catalogue.by_country["bg"]
    seats = [catalogue.seat(id) == "bg" for id in found]
    assert seats == sorted(seats, reverse=True)
    assert "int/a21" in catalogue.by_country["gr"]


def test_a_network_reaches_a_country_but_is_not_an_organisation_there(catalogue: Catalogue) -> None:
    assert "int/renate" in catalogue.networks_in("si")
    assert "int/renate" not in catalogue.by_country["si"]
    assert "int/gaatw" in catalogue.networks_in("ng")


def test_a_service_that_goes_through_somebody_else_counts_as_offered(catalogue: Catalogue) -> None:
    assert "hu/anonymous-ways" in catalogue.by_service["airport-pickup"]
    assert "ee/living-for-tomorrow" not in catalogue.by_service["shelter"]
    assert "dk/pro-vest" not in catalogue.by_service["shelter"]


def test_the_regions_of_a_country_go_from_near_to_far(catalogue: Catalogue) -> None:
    assert list(catalogue.regions_of("ng")) == ["west-africa", "africa", "world"]


def test_who_works_with_others_in_a_country_is_known_apart(catalogue: Catalogue) -> None:
    assert "nl/srtv" in catalogue.with_partners_in["gh"]
    assert "nl/srtv" not in catalogue.by_country["gh"]
