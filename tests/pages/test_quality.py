"""The page about quality counts what is known, and the start page says how much of it is confirmed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.quality import confirmed_line, quality_page
from socialmap.pages.standing import ages, standing
from socialmap.records.models.confirmation import Confirmation
from socialmap.records.models.contact import Contact
from socialmap.records.models.link_report import LinkReport
from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Text
from tests.pages.test_organisation import plain
from tests.real import LANGUAGES, LOCALES

EN = locale("en")


def changed(catalogue: Catalogue, id: str, **fields: object) -> Catalogue:
    """The same map with other ``fields`` of one organisation."""
    old = catalogue.organisations
    return catalogue.with_records("organisation", {**old, id: old[id].model_copy(update=fields)})


def test_confirmed_partly_confirmed_and_printed_are_counted_apart(small: Catalogue) -> None:
    partly = (Confirmation(assured_date="2025-02-03", method="telephone", fields=("services.shelter",)),)
    found = standing(small.living, small)
    assert (found.organisations, found.confirmed, found.partly, found.last) == (5, 1, 0, "2024-05")
    map = changed(small, "al/example", confirmations=partly)
    found = standing(map.living, map)
    assert (found.confirmed, found.partly, found.last) == (1, 1, "2025-02-03")
    assert confirmed_line(map, EN) == (
        "Confirmed in full: 1 of 5 organisations and contacts. Confirmed in part: 1. The newest confirmation is from "
        "3 February 2025."
    )
    shelter = standing(map.by_service["shelter"], map, "shelter")
    assert (shelter.confirmed, shelter.last) == (2, "2025-02-03"), "a service may be confirmed alone"


def test_services_are_asked_of_those_alone_that_a_source_describes(small: Catalogue) -> None:
    found = standing(["ro/one-language", "ro/known-by-name"], small)
    assert (found.stated, found.statable) == (1, len(small.services))
    assert standing(["ro/known-by-name"], small).statable == 0


def test_channels_are_counted_once_for_each_organisation(small: Catalogue) -> None:
    role = next(iter(small.terms("contact-roles")))
    ways = (Contact.model_validate({"role": role, "emails": [{"address": "info@example.org"}]}),) * 2
    map = changed(small, "al/example", contacts=ways, websites=("https://example.org/",))
    found = standing(map.living, map)
    assert (found.phone, found.mail, found.site, found.silent) == (0, 1, 1, 4)


def test_texts_that_lack_a_language_and_sites_that_did_not_answer(small: Catalogue) -> None:
    map = changed(
        small,
        "al/example",
        description=Text.model_construct({"nl": "Verzonnen."}),
        websites=("https://example.org/", "https://example.com/"),
    )
    assert "Nobody has yet checked" in plain(quality_page(map, EN, "quality.html"))
    report = {"date": "2026-11-01", "tried": 9, "unreachable": [{"address": "https://example.org/", "reason": "name"}]}
    tried = replace(map, links=LinkReport.model_validate(report))
    found = standing(tried.living, tried)
    assert (found.untranslated, found.unreachable) == (1, 1)
    page = plain(quality_page(tried, EN, "quality.html"))
    assert "1 text has not been translated yet." in page
    assert "On 1 November 2026, we tried 9 web addresses. 1 of these organisations’ websites did not" in page
    assert "Website unreachable" in page


def test_age_is_said_as_the_dates_at_which_it_begins_and_pressing_help_sooner(small: Catalogue) -> None:
    groups = ages(small)
    assert sum(number for _, _, number in groups) == len(small.living)
    assert {sooner for _, sooner, _ in groups} == {True, False}
    assert [age.since for age, _, _ in groups] == sorted(age.since for age, _, _ in groups)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_and_service_has_its_line_and_what_has_ended_counts_nowhere(
    catalogue: Catalogue, language: str
) -> None:
    page = quality_page(catalogue, LOCALES[language], "quality.html")
    seats = {catalogue.seat(id) for id in catalogue.living} - {None}
    assert page.count('href="countries/') == len(seats)
    assert page.count('href="services/') == len(catalogue.services)
    id = next(iter(catalogue.living))
    ending = {"state": "closed", "since": "2026-03", "note": {"nl": "Nee.", "en": "No."}}
    ended = Organisation.model_validate({**catalogue.organisations[id].model_dump(), "ended": ending})
    fewer = catalogue.with_records("organisation", {**catalogue.organisations, id: ended})
    assert f"{len(catalogue.living) - 1}" in confirmed_line(fewer, LOCALES[language])


def test_a_map_without_organisations_has_the_page_too(small: Catalogue) -> None:
    empty = small.with_records("organisation", {})
    assert "of 0" not in quality_page(empty, EN, "quality.html")
