"""Addresses of one page as another writes them."""

from __future__ import annotations

import posixpath

import pytest

from socialmap.rendering.view import Links

PAGES = (
    "index.html",
    "glossary.html",
    "countries/al.html",
    "organisations/al/example.html",
    "method/steps/step-1.html",
)
PLACES = (
    *PAGES,
    "countries/index.html",
    "organisations/al/other.html",
    "organisations/al",
    "organisations",
    "countries/ro.html#facts",
    "method/print/../steps/step-1.html",
    "method/print/../../glossary.html#word",
    "../assets/css/colours.css",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("page", PAGES)
def test_an_address_is_the_way_from_the_folder_of_the_page(page: str, place: str) -> None:
    assert Links(page).to(place) == posixpath.relpath(place, posixpath.dirname(page) or ".")
