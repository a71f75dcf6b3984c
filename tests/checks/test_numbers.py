"""Today's number plans warn; they do not refuse what a source prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.catalogue.load import load
from socialmap.locale import locale
from socialmap.pages.organisation import organisation_page
from tests.conftest import EXAMPLE, problems_of, told, write

ELSEWHERE = "service_areas: [{country: nl}, {country: fi}, {country: ro}]\n"


def with_phone(project: Path, phone: str) -> None:
    write(
        project,
        "organisations/al/example.yml",
        EXAMPLE + f"contacts: [{{role: general, phones: [{phone}]}}]\n" + ELSEWHERE,
    )


def test_a_number_that_no_plan_of_today_has_is_a_warning_and_a_sentence_on_the_page(project: Path) -> None:
    with_phone(project, "{number: +358 116 006}")
    [warning] = problems_of(project)
    assert warning.severity == "warning"
    assert (
        "contacts.0.phones.0.number: (warning) is +358 116 006, which is not in today's number plan"
        in warning.as_text()
    )
    with_phone(project, "{number: +358 116 006, as_printed: yes}")
    assert told(project) == []
    page = organisation_page("al/example", load(project)[0], locale("en")).content
    assert 'href="tel:+358116006"><bdi dir="ltr">+358 116 006</bdi></a>' in page
    assert "Telephone numbers in this country now have a different format" in page


def test_a_national_number_that_works_from_abroad_should_say_how(project: Path) -> None:
    with_phone(project, "{number: 020 521 0150, only_inside: nl}")
    assert "Write `+31 20 521 0150`, without `only_inside`." in told(project)[0]


@pytest.mark.parametrize(
    "phone",
    ["{number: 0800 2000, only_inside: nl}", "{number: '116 006', only_inside: ro}", "{number: +31 20 521 0150}"],
)
def test_numbers_in_the_plan_and_short_codes_are_fine(project: Path, phone: str) -> None:
    with_phone(project, phone)
    assert told(project) == []
    page = organisation_page("al/example", load(project)[0], locale("en")).content
    assert "does not have the form that telephone numbers" not in page
