"""What libraries know, as the site asks for it."""

from __future__ import annotations

import pytest
from babel import Locale

from socialmap.reference import countries, languages, numbers


def test_a_country_has_names_in_other_languages_and_in_its_own() -> None:
    assert countries.name("ht", "nl") == "Haïti"
    assert countries.name("ht", "xx") is None
    assert [(own.text, own.language, own.direction) for own in countries.own_names("ir")] == [("ایران", "fa", "rtl")]
    assert {own.text for own in countries.own_names("be")} == {"België", "Belgique", "Belgien"}


def test_own_names_are_those_that_babel_puts_together() -> None:
    for code in ("be", "rs", "ba", "xk", "cn", "sg", "uz", "er", "ma", "in", "za", "al"):
        asked = [(name, Locale.parse(name.language, sep="-")) for name in countries.own_names(code)]
        assert asked
        for name, language in asked:
            here = countries._locale(f"{language}_{code.upper()}") or language
            assert (name.text, name.direction) == (here.territories[code.upper()], here.text_direction)


@pytest.mark.parametrize("language", ["nl", "en", "az_Cyrl", "ms_Arab", "sr_Latn", "zh_Hant", "en_AU", "pt_PT"])
def test_names_are_those_that_babel_puts_together(language: str) -> None:
    theirs = Locale.parse(language).territories
    found = {code: countries.name(code, language) for code in countries.codes()}
    assert found == {
        code: name and name.replace(" & ", " and ") if language == "en" else name
        for code in found
        for name in [theirs.get(code.upper())]
    }


def test_a_country_with_one_time_has_a_zone_and_one_with_several_has_none() -> None:
    assert countries.zone("ng") == "Africa/Lagos"
    assert countries.zone("de") == "Europe/Berlin"
    assert countries.zone("br") is None and countries.zone("us") is None
    assert countries.zone("") is None


def test_a_language_is_named_where_cldr_knows_it() -> None:
    assert languages.name("ckb", "en") == "Central Kurdish"
    assert languages.name("xkk", "nl") is None
    assert languages.reference_name("dse") == "Dutch Sign Language"
    assert languages.named("Farsi") is None and languages.named("dutch") == "nl"


@pytest.mark.parametrize(
    ("number", "country", "known"),
    [
        ("+31 20 521 0150", None, True),
        ("+358 116 006", None, False),
        ("0800 2000", "nl", True),
        ("0123 456 789 000", "nl", False),
        ("116 006", "ro", True),
    ],
)
def test_todays_plan_has_a_number_or_not(number: str, country: str | None, known: bool) -> None:
    assert numbers.is_in_plan(number, country) is known


def test_a_national_number_that_works_from_abroad_has_a_form_for_it() -> None:
    assert numbers.from_abroad("020 521 0150", "nl") == "+31 20 521 0150"
    assert numbers.from_abroad("0800 2000", "nl") is None
    assert numbers.from_abroad("116 006", "nl") is None


def test_a_number_as_it_is_dialled_at_home() -> None:
    assert numbers.from_home("+355 4 220 1012", "nl", "00") == "00 355 4 220 1012"
    assert numbers.from_home("+355 4 220 1012", "us", "011") == "011 355 4 220 1012"
    assert numbers.from_home("+31 20 521 0150", "nl", "00") == "020 521 0150"
    assert numbers.from_home("+1 808-555-0123", "ca", "011") == "(808) 555-0123"
    for works_in_one_country in ("0800 2000", "116 006"):
        assert numbers.from_home(works_in_one_country, "nl", "00") is None


def test_what_a_telephone_is_given() -> None:
    assert numbers.address("+31 (20) 521-0150") == "+31205210150"
    assert numbers.address("0800 2000") == "08002000"
    assert numbers.address("+1 808-555-0123", "12") == "+18085550123;ext=12"
    assert numbers.address("*2000#") == "*2000%23"
