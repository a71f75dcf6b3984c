"""The page of an organisation says what is known, what is not, and how old it is."""

from __future__ import annotations

import html
import re

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.organisation import organisation
from socialmap.records.models.verification import Verification
from tests.real import LANGUAGES


def plain(content: str) -> str:
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", content)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_eleven_services_stand_in_words(catalogue: Catalogue, language: str) -> None:
    words = locale("nl" if language == "nl" else "en")
    page = plain(organisation("al/ibvm-loreto", catalogue, words).content)
    for term in catalogue.services.values():
        assert words.text(term.name) in page
    assert page.count(words.text(catalogue.term("service-states", "unknown").name)) >= 5


def test_silence_is_shown_as_not_stated_and_a_refusal_as_no(catalogue: Catalogue) -> None:
    page = organisation("ee/living-for-tomorrow", catalogue, locale("en")).content
    assert page.count("sm-state--no") == 8
    assert "sm-state--unknown" not in page
    assert "sm-state--no" not in organisation("dk/pro-vest", catalogue, locale("en")).content


def test_the_age_and_the_source_are_said(catalogue: Catalogue) -> None:
    page = plain(organisation("ng/cosudow", catalogue, locale("nl")).content)
    assert "Niet bevestigd sinds oktober 2014." in page
    assert "bijlage 14, sociale kaart, blok 49" in page


def test_what_we_do_not_know_is_said(catalogue: Catalogue) -> None:
    page = plain(organisation("ng/cosudow", catalogue, locale("en")).content)
    assert "This map gives no telephone number of the organisation." in page
    assert "The source says nothing about: Financial help. That does not mean no." in page


def test_a_service_through_somebody_else_says_through_whom(catalogue: Catalogue) -> None:
    page = organisation("hu/anonymous-ways", catalogue, locale("en")).content
    assert "through International Organization for Migration" in plain(page)
    assert 'href="../int/iom.html"' in page


def test_a_contact_says_how_it_is_reached_and_claims_nothing(catalogue: Catalogue) -> None:
    page = plain(organisation("ug/grail-house", catalogue, locale("en")).content)
    assert "First contact: SRTV" in page
    assert "We only know the name of this organisation." in page
    assert "What the organisation offers" not in page


def test_what_a_record_says_is_escaped(catalogue: Catalogue) -> None:
    view = organisation("al/different-and-equal", catalogue, locale("en"))
    assert view.title == "Different & Equal"
    assert "<h1>Different &amp; Equal</h1>" in view.content
    assert 'href="mailto:different%26equal@icc-al.org"' in view.content


def test_a_confirmed_record_speaks_of_the_year_in_which_it_was_confirmed(catalogue: Catalogue) -> None:
    """Confirmed here only: on a copy in memory."""
    record = catalogue.organisations["nl/fairwork"].model_copy(
        update={"verification": Verification(method="mail", assured_date="2026-05-03")}
    )
    confirmed = catalogue.with_records("organisation", {**catalogue.organisations, "nl/fairwork": record})
    page = plain(organisation("nl/fairwork", confirmed, locale("en")).content)
    assert "Confirmed on 3 May 2026" in page
    assert "An address from 2026 may belong to somebody else by now." in page
    assert "An address from 2014 may belong to somebody else by now." in plain(
        organisation("nl/fairwork", catalogue, locale("en")).content
    )
