"""The page of an organisation says what is known, what is not, and how old it is."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.organisation import organisation_page
from socialmap.records.models.organisation import Organisation
from tests.real import LANGUAGES, LOCALES


def plain(content: str) -> str:
    content = re.sub(r"(?s)<script.*?</script>", " ", content)  # what is there for programs
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", content)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_eleven_services_stand_in_words(catalogue: Catalogue, language: str) -> None:
    words = locale("nl" if language == "nl" else "en")
    page = plain(organisation_page("al/ibvm-loreto", catalogue, words).content)
    for term in catalogue.services.values():
        assert words.text(term.name) in page
    assert page.count(words.text(catalogue.term("service-states", "unknown").name)) >= 5


def test_silence_is_shown_as_not_stated_and_a_refusal_as_no(catalogue: Catalogue) -> None:
    page = organisation_page("ee/living-for-tomorrow", catalogue, locale("en")).content
    assert page.count("sm-state--no") == 8
    assert "sm-state--unknown" not in page
    assert "sm-state--no" not in organisation_page("dk/pro-vest", catalogue, locale("en")).content


def test_the_age_and_the_source_are_said(catalogue: Catalogue) -> None:
    page = plain(organisation_page("ng/cosudow", catalogue, locale("nl")).content)
    assert "Niet bevestigd sinds oktober 2014." in page
    assert "bijlage 14, sociale kaart, blok 49" in page


def test_what_we_do_not_know_is_said(catalogue: Catalogue) -> None:
    page = plain(organisation_page("ng/cosudow", catalogue, locale("en")).content)
    assert "This map gives no telephone number for the organisation." in page
    assert "The source says nothing about: Financial help. That does not mean ‘no’." in page


def test_a_service_through_somebody_else_says_through_whom(catalogue: Catalogue) -> None:
    page = organisation_page("hu/anonymous-ways", catalogue, locale("en")).content
    assert "through International Organization for Migration" in plain(page)
    assert 'href="../int/iom.html"' in page


def test_a_contact_says_how_it_is_reached_and_claims_nothing(catalogue: Catalogue) -> None:
    page = plain(organisation_page("ug/grail-house", catalogue, locale("en")).content)
    assert "First contact: SRTV" in page
    assert "We know only the name of this organisation." in page
    assert "What the organisation offers" not in page


def test_what_a_record_says_is_escaped(catalogue: Catalogue) -> None:
    view = organisation_page("al/different-and-equal", catalogue, locale("en"))
    assert view.title == "Different & Equal"
    assert "<h1>Different &amp; Equal</h1>" in view.content
    assert 'href="mailto:different%26equal@icc-al.org"' in view.content


def with_record(catalogue: Catalogue, id: str, **changes: Any) -> Catalogue:
    """A map in memory in which a record is different: no real record is confirmed or ended."""
    record = Organisation.model_validate({**catalogue.organisations[id].model_dump(), **changes})
    return catalogue.with_records("organisation", {**catalogue.organisations, id: record})


CONFIRMED = {"assured_date": "2026-05-03", "method": "telephone", "role": "coordination"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_confirmed_record_speaks_of_the_year_in_which_it_was_confirmed_in_every_word(
    catalogue: Catalogue, language: str
) -> None:
    confirmed = with_record(catalogue, "al/different-and-equal", confirmations=[CONFIRMED], addresses=[])
    page = plain(organisation_page("al/different-and-equal", confirmed, LOCALES[language]).content)
    before, _, sources = page.partition(LOCALES[language]("organisation.sources"))
    assert LOCALES[language]("age.confirmed", date=LOCALES[language].date("2026-05-03")) in before
    assert "2014" not in before and "2014" in sources
    assert not re.search(r"\b(source|bron)\b", before)
    old = plain(organisation_page("al/different-and-equal", catalogue, LOCALES[language]).content)
    assert LOCALES[language]("organisation.website_old", year="2014") in old


def test_what_was_confirmed_alone_says_so_beside_it_and_the_rest_stays_history(catalogue: Catalogue) -> None:
    some = {**CONFIRMED, "fields": ["contacts", "services.legal-help"]}
    page = plain(
        organisation_page(
            "al/different-and-equal",
            with_record(catalogue, "al/different-and-equal", confirmations=[some]),
            locale("en"),
        ).content
    )
    assert "Confirmed on 3 May 2026 (by telephone, coordination): telephone and e-mail and Legal help." in page
    assert "Everything else: not confirmed since October 2014." in page
    assert "Confirmed on 3 May 2026. From 3 November 2026, ask whether this is still right." in page
    assert "What is known" in page
    assert page.count("confirmed on 3 May 2026") == 2, "under the name, and beside the one service"
    assert "An address from 2014 may belong to somebody else by now." in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_that_has_ended_says_so_on_top_and_gives_no_way_in(catalogue: Catalogue, language: str) -> None:
    ended = {
        "state": "merged",
        "since": "2026-03",
        "sources": [{"method": "telephone", "date": "2026-05-03"}],
        "instead": ["nl/fairwork"],
    }
    changed = with_record(catalogue, "ng/cosudow", ended=ended)
    content, words = organisation_page("ng/cosudow", changed, LOCALES[language]).content, LOCALES[language]
    page = plain(content)
    assert words("ended.organisation.merged", date=words.date("2026-03")) in page
    assert words("sources.told_on", date=words.date("2026-05-03")) in page
    assert 'href="../nl/fairwork.html"' in content
    assert words("organisation.reach") not in page and words("organisation.services") not in page
    assert "tel:" not in content and "mailto:" not in content and "http" not in content


def test_who_names_one_that_has_ended_says_so(catalogue: Catalogue) -> None:
    ended = {"state": "closed", "since": "2026", "note": {"nl": "Verzonnen.", "en": "Made up."}}
    changed = with_record(catalogue, "int/iom", ended=ended)
    page = plain(organisation_page("hu/anonymous-ways", changed, locale("en")).content)
    assert "through International Organization for Migration (this organisation has been closed since 2026)" in page
