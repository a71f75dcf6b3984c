"""How old what is known is, and the dates at which it grows too old."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.pages.country import country_page
from socialmap.records.models.contact import Contact
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.source import Citation
from socialmap.rendering.age import as_of, confirmed, partly
from socialmap.rendering.freshness import aging, later
from socialmap.rendering.saying import age, cite, gathered
from tests.real import LOCALES

PRINTED = {"source": "safe-future", "part": "annex-14"}
CALLED = {"method": "telephone", "date": "2026-05-03"}


def made_up(**fields: Any) -> Organisation:
    return Organisation.model_validate({"name": "Made up", "kind": "ngo", "sources": [PRINTED], **fields})


@pytest.mark.parametrize(
    ("date", "months", "expected"),
    [
        ("2014", 12, "2015"),
        ("2014", 6, "2014-07"),
        ("2014-10", 6, "2015-04"),
        ("2014-12", 12, "2015-12"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
    ],
)
def test_a_later_date_is_as_exact_as_the_first(date: str, months: int, expected: str) -> None:
    assert later(date, months) == expected


def test_a_field_is_as_old_as_its_own_confirmation(catalogue: Catalogue) -> None:
    first = {"method": "mail", "assured_date": "2025"}
    newer = {"method": "visit", "assured_date": "2026-05", "fields": ["contacts"]}
    record = made_up(confirmations=[first, newer])
    assert as_of(record, catalogue) == "2025" and as_of(record, catalogue, "contacts") == "2026-05"
    assert [one.assured_date for one in partly(record)] == ["2026-05"]
    assert as_of(made_up(confirmations=[newer]), catalogue) == "2014-10"
    assert age(made_up(confirmations=[newer]), catalogue, LOCALES["en"]) == (
        "Not confirmed since October 2014; partly confirmed on May 2026"
    )


def test_the_word_of_an_organisation_confirms_only_what_rests_on_nothing_else(catalogue: Catalogue) -> None:
    assert as_of(made_up(sources=[CALLED]), catalogue) == "2026-05-03" and confirmed(made_up(sources=[CALLED]))
    assert as_of(made_up(sources=[PRINTED, CALLED]), catalogue) == "2014-10"


def test_where_a_fact_comes_from_is_said_without_a_list_of_sources(catalogue: Catalogue) -> None:
    citation = Citation.model_validate(CALLED)
    assert cite(citation, catalogue, LOCALES["en"]) == "according to the organisation, 3 May 2026"
    assert gathered([citation], catalogue, LOCALES["en"]) == [
        ("According to the organisation", "3 May 2026", ["by telephone"])
    ]


def test_a_helpline_and_who_offers_shelter_grow_old_sooner(catalogue: Catalogue) -> None:
    general, helpline = (Contact(role=role, skype="made-up") for role in ("general", "helpline"))
    assert aging(made_up(), "contacts", catalogue, general).begins == (
        ("ageing", "2015-10"),
        ("old", "2016-10"),
        ("too_old", "2019-10"),
    )
    sooner = (("ageing", "2015-04"), ("old", "2015-10"), ("too_old", "2017-10"))
    assert aging(made_up(), "contacts", catalogue, helpline).begins == sooner
    assert aging(made_up(services={"shelter": {"state": "yes"}}), "contacts", catalogue, general).begins == sooner
    assert aging(made_up(services={"shelter": {"state": "no"}}), "contacts", catalogue, general).begins != sooner


@pytest.mark.parametrize(("id", "date"), [("al/confirmed", "2024-05"), ("al/example", "2014-10")])
def test_a_confirmation_counts_more_than_a_source(small: Catalogue, id: str, date: str) -> None:
    record = small.organisations[id]
    assert as_of(record, small) == date


def test_the_page_of_a_country_says_which_programme_was_confirmed(small: Catalogue) -> None:
    page = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", country_page("al", small, LOCALES["en"]).content)))
    assert "Confirmed: Made up. (Confirmed on 3 May 2024)" in page
    assert "Printed: Made up. (Not confirmed since October 2014)" in page
