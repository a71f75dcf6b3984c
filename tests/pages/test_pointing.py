"""The small map of the front door: coarser, and still every country."""

from __future__ import annotations

import re

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.pointing import MOST, coarse, pointing_map


def test_an_outline_in_a_coarser_grid_has_each_point_once() -> None:
    assert coarse("M0 0l60 0 0 1 0 59-60 0z", 6) == "M0 0l10 0 0 10-10 0z"
    assert coarse("M0 0l60 0 0 60zM100 100l1 0 0 1z", 6) == "M0 0l10 0 0 10z", (
        "an island smaller than a point is left out"
    )
    assert coarse(None, 6) == ""


def test_every_country_can_be_pointed_at_and_leads_to_its_page(catalogue: Catalogue) -> None:
    drawn = pointing_map(catalogue, locale("nl"), "index.html")
    codes = set(re.findall(r'data-code="([a-z]{2})"', drawn))
    assert codes == set(catalogue.outlines.countries) & set(catalogue.countries)
    assert 'href="countries/ng.html" tabindex="-1"' in drawn
    assert drawn.partition("</svg>")[0].count("<a ") == drawn.count("<path") + drawn.count("<circle")


def test_the_countries_with_the_most_organisations_are_one_tap_without_a_pointer(catalogue: Catalogue) -> None:
    below = pointing_map(catalogue, locale("en"), "index.html").partition("</svg>")[2]
    codes = re.findall(r'data-code="([a-z]{2})"', below)
    counts = [int(number) for number in re.findall(r"\((\d+)\)", below)]
    assert len(codes) == len(counts) == MOST
    assert counts == sorted(counts, reverse=True)
    assert catalogue.settings.home.country not in codes, "nobody returns to the country that she leaves"
    assert "tabindex" not in below and "aria-hidden" not in below
