"""How old a record is: by its confirmation, else by its newest source."""

from __future__ import annotations

import html
import re

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.country import country
from socialmap.rendering.age import as_of


@pytest.mark.parametrize(("id", "date"), [("al/confirmed", "2024-05"), ("al/example", "2014-10")])
def test_a_confirmation_counts_more_than_a_source(small: Catalogue, id: str, date: str) -> None:
    record = small.organisations[id]
    assert as_of(record.verification, record.sources, small) == date


def test_the_page_of_a_country_says_which_programme_was_confirmed(small: Catalogue) -> None:
    page = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", country("al", small, locale("en")).content)))
    assert "Confirmed: Made up. (as of 3 May 2024)" in page
    assert "Printed: Made up. (not confirmed since October 2014)" in page.replace("Not", "not")
