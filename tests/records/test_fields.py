"""The shared types: what they take, what they refuse, and what they say then."""

from __future__ import annotations

from typing import Any

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from socialmap.base.refused import RefusedError
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records import fields, text
from socialmap.records.models.phone import Phone
from socialmap.records.references import models
from tests.records.refused import refused


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("+355 4 220 1012", "+355 4 220 1012"),
        ("+31205210150", "+31 20 521 0150"),
        ("116 006", "116 006"),
        ("1109", "1109"),
        ("0800 2000", "0800 2000"),
        ("020 521 0150", "020 521 0150"),
        ("(415)  864-4722", "(415) 864-4722"),
        ("*2000", "*2000"),
        ("+1 808-555-0123", "+1 808-555-0123"),
        ("+31-20-5210150", "+31 20 521 0150"),
        ("+358 116 006", "+358 116 006"),  # possible, but in no plan of today: kept as it is printed
    ],
)
def test_a_number_is_kept_as_it_is_dialled(typed: str, kept: str) -> None:
    assert TypeAdapter(fields.PhoneNumber).validate_python(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "+31 (0)20 521 0150",
        "+31 20 521 0150 / 521 0151",
        "+٣١ ٢٠ ٥٢١",
        "+999 123 456",
        "+31 20",
        "call us",
        "+31 20 521 0150 ext. 12",
        "1-800-EXAMPLE",
        "+31 20 521 0150;ext=12",
        "*",
        "",
    ],
)
def test_a_number_that_cannot_be_dialled_is_refused(typed: str) -> None:
    assert refused(fields.PhoneNumber, typed)


def test_the_number_plan_tells_mobile_numbers() -> None:
    assert fields.is_mobile("+31 6 12345678")
    assert not fields.is_mobile("+31 20 521 0150")
    assert not fields.is_mobile("116 006")


def test_what_we_print_we_accept(catalogue: Catalogue) -> None:
    """Every number of every record, and whatever the plan of any country holds, goes in again and stays the same."""
    kept = TypeAdapter(fields.PhoneNumber).validate_python
    ours = [phone.number for record in catalogue.organisations.values() for _, phone in models(record, Phone)]
    formats = (phonenumbers.PhoneNumberFormat.INTERNATIONAL, phonenumbers.PhoneNumberFormat.NATIONAL)
    examples = [
        phonenumbers.format_number(found, form)
        for region in phonenumbers.SUPPORTED_REGIONS
        for sort in (phonenumbers.PhoneNumberType.TOLL_FREE, phonenumbers.PhoneNumberType.FIXED_LINE)
        if (found := phonenumbers.example_number_for_type(region, sort))
        for form in formats
    ]
    assert len(ours) > 100 and len(examples) > 800
    for number in [*ours, *examples]:
        assert kept(number) == number


@settings(deadline=None)
@given(st.from_regex(r"\+[1-9][0-9 ().-]{5,16}[0-9]", fullmatch=True))
def test_a_number_that_was_accepted_is_accepted_as_it_is_printed(typed: str) -> None:
    kept = TypeAdapter(fields.PhoneNumber).validate_python
    try:
        printed = kept(typed)
    except ValidationError:
        return
    assert kept(printed) == printed


@pytest.mark.parametrize(
    ("typed", "kept"), [("nl", "nl"), ("nld", "nl"), ("dut", "nl"), ("ckb", "ckb"), ("dse", "dse"), ("xkk", "xkk")]
)
def test_a_language_is_any_of_iso_639_3_by_its_shortest_code(typed: str, kept: str) -> None:
    assert TypeAdapter(fields.LanguageCode).validate_python(typed) == kept


def test_who_writes_a_language_in_words_is_told_its_code() -> None:
    assert "Did you mean `nl`?" in refused(fields.LanguageCode, "dutch")
    assert "two or three small letters" in refused(fields.LanguageCode, "xx")


def test_a_time_zone_has_a_name() -> None:
    for zone in ("Africa/Lagos", "Asia/Kolkata", "Europe/Amsterdam"):
        assert TypeAdapter(fields.TimeZone).validate_python(zone) == zone
    assert refused(fields.TimeZone, "GMT+1") and refused(fields.TimeZone, "Lagos")


def test_a_host_has_no_capitals_and_one_with_other_letters_has_a_form_for_computers() -> None:
    assert TypeAdapter(fields.Email).validate_python("Info@Example.ORG") == "Info@example.org"
    assert "xn--bcher-kva.example" in refused(fields.Email, "info@bücher.example")
    assert "xn--bcher-kva.example" in refused(fields.Url, "https://bücher.example/")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("call us", "which is not one number. Write digits with spaces"),
        ("+999 123 456", "which no country has. Check the country's code after the +."),
        ("+31 20", "which is too long or too short for its country. Compare it with the source, digit by digit."),
    ],
)
def test_what_is_said_about_a_number(typed: str, told: str) -> None:
    assert told in refused(fields.PhoneNumber, typed)


@pytest.mark.parametrize(
    "bad", ["a..b@example.org", ".a@example.org", "é@example.org", "info@exampleorg", "a b@example.org"]
)
def test_what_is_said_about_a_mailbox(bad: str) -> None:
    assert "which is not one mailbox. Write one address without name or brackets" in refused(fields.Email, bad)


def test_a_mailbox_a_line_and_an_id_have_a_longest_length() -> None:
    assert "at most 120" in refused(fields.Email, "a" * 109 + "@example.org")
    assert "at most 200" in refused(fields.Line, "a" * 201)
    assert "at least 1" in refused(fields.Line, "")
    assert "at most 60" in refused(fields.Slug, "a" * 61)
    assert "at most 1500" in refused(text.Text, {"nl": "a" * 1501, "en": "a"})
    assert "at least 1" in refused(text.Text, {"nl": "a", "en": ""})


@pytest.mark.parametrize(
    ("kind", "bad", "told"),
    [
        (fields.Slug, "Not an id", "which is not an id. Did you mean `not-an-id`?"),
        (fields.Slug, "¿no?", "which is not an id. An id has small letters"),
        (fields.OrganisationId, "example", "is “example”. Name an organisation by folder and file"),
        (fields.CountryCode, "alb", "is “alb”. A country is the two small letters"),
        (fields.PartialDate, "2014-13", "which is not a date. Write a year, a month or a day"),
        (fields.PartialDate, "1899", "is “1899”. Write a year between 1900 and 2100."),
        (fields.PartialDate, "2101", "is “2101”. Write a year between 1900 and 2100."),
        (fields.Whole, "ten", "is “ten”. Write a whole number in digits."),
        (fields.Whole, -1, "greater than or equal to 0"),
        (fields.Line, "see www.example.org", "holds a web address. Put it under `websites`"),
        (fields.Line, "<b>x", "holds markup or template signs. Write plain text"),
        (fields.Period, {"unit": "days"}, "has neither `shortest` nor `longest`. Give at least one of them."),
        (
            fields.Period,
            {"unit": "days", "shortest": 3, "longest": 2},
            "has a `shortest` above its `longest`. Swap them.",
        ),
    ],
)
def test_what_is_said_about_other_values(kind: Any, bad: object, told: str) -> None:
    assert told in refused(kind, bad)


def test_a_period_may_have_one_bound_and_two_that_are_the_same() -> None:
    for bounds in ({"shortest": 3}, {"longest": 3}, {"shortest": 3, "longest": 3}):
        assert fields.Period(unit="days", **bounds).unit == "days"


@pytest.mark.parametrize("good", ["info@example.org", "different&equal@icc-al.org", "a.b@sub.example.co.uk"])
def test_mailboxes(good: str) -> None:
    assert TypeAdapter(fields.Email).validate_python(good) == good


@pytest.mark.parametrize(
    "bad",
    [
        "Office <info@example.org>",
        "info@example",
        "info@@example.org",
        "a@b.org, c@d.org",
        "a@b.org?cc=c@d.org",
        "a@b.org\nBcc: c@d.org",
        "info@.example.org",
        "ínfo@example.org",
    ],
)
def test_what_is_not_one_mailbox(bad: str) -> None:
    assert refused(fields.Email, bad)


@pytest.mark.parametrize("good", ["2014", "2014-10", "2024-02-29"])
def test_dates_are_as_exact_as_the_source(good: str) -> None:
    assert TypeAdapter(fields.PartialDate).validate_python(good) == good


@pytest.mark.parametrize("bad", ["14", "2014-13", "2023-02-29", "October 2014", "2014/10", "0014-01", "2014-10-"])
def test_what_is_not_a_date(bad: str) -> None:
    assert "date" in refused(fields.PartialDate, bad) or "between" in refused(fields.PartialDate, bad)


@pytest.mark.parametrize(
    ("period", "message"),
    [
        ({"unit": "months"}, "has neither"),
        ({"unit": "months", "shortest": "5", "longest": "4"}, "above its"),
        ({"unit": "months", "shortest": "four"}, "is “four”"),
        ({"unit": "fortnights", "shortest": "4"}, "Input should be"),
    ],
)
def test_a_period_has_sensible_bounds(period: dict[str, str], message: str) -> None:
    assert message in refused(fields.Period, period)


@settings(deadline=None)  # the first number or language that is asked loads a library's data
@given(st.text(max_size=60))
def test_no_text_whatever_breaks_a_type(value: str) -> None:
    for kind in (fields.PhoneNumber, fields.Url, fields.Email, fields.PartialDate, fields.Slug, fields.OrganisationId):
        try:
            TypeAdapter(kind).validate_python(value)
        except ValidationError as error:
            assert error.errors()


def test_a_stroke_in_a_value_stays_in_what_is_told_about_it() -> None:
    with pytest.raises(ValidationError) as error:
        TypeAdapter(fields.Slug).validate_python("a.|b")
    said = error.value.errors()[0]["ctx"]["error"]
    assert isinstance(said, RefusedError)
    assert said.what == "is “a.|b”, which is not an id."
    assert said.right == "An id has small letters a-z, digits and single hyphens."
