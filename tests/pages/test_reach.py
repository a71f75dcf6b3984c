"""An organisation with everything, and one of which a single free number is known: made up, and shown whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.exports.api import api_files
from socialmap.finder.data import finder_data_js
from socialmap.finder.details import finder_details_js
from socialmap.locale import locale
from socialmap.pages.organisation import organisation_page
from socialmap.rendering.languages import language_name
from socialmap.rendering.table import reached
from socialmap.rendering.table import rows as table_rows
from socialmap.rendering.view import path_of
from socialmap.search.documents import organisation_document as document
from tests.conftest import problems_of, write
from tests.finder.test_data import content, rows
from tests.made_up import EVERYTHING, ONE_NUMBER
from tests.pages.test_organisation import plain


@pytest.fixture
def made_up(project: Path) -> Catalogue:
    write(project, "organisations/nl/everything.yml", EVERYTHING)
    write(project, "organisations/nl/one-number.yml", ONE_NUMBER)
    found, problems = load(project)
    assert problems == []
    assert {problem.severity for problem in problems_of(project)} == {"warning"}  # one number is in no plan
    return found


def test_a_number_that_cannot_be_called_from_here_says_so_wherever_it_stands_first(project: Path) -> None:
    write(project, "organisations/al/one-number.yml", ONE_NUMBER.replace("only_inside: nl", "only_inside: al"))
    write(project, "organisations/nl/one-number.yml", ONE_NUMBER)
    found, _ = load(project)
    page = organisation_page("al/one-number", found, locale("en")).content
    assert "only inside Albania" in page.partition("</ul>")[0].partition('class="sm-now"')[2]
    home = organisation_page("nl/one-number", found, locale("en")).content
    assert "only inside" not in home.partition("</ul>")[0].partition('class="sm-now"')[2], "people call from there"
    data = content(finder_data_js(found))
    inside = {row["id"]: row["inside"] for row in rows(data["organisations"])}
    places = [row["code"] for row in rows(data["countries"])]
    assert places[inside["al/one-number"]] == "al" and inside["nl/one-number"] == -1
    (row,) = reached(table_rows(["al/one-number"], found, locale("nl")), found, locale("nl"))
    assert row.inside == "alleen in Albanië"


def test_nobody_is_told_to_dial_from_home_what_works_elsewhere_alone(project: Path) -> None:
    abroad = ONE_NUMBER.replace("number: 0800 2000", "number: +355 4 220 1012")
    assert abroad != ONE_NUMBER
    for place in ("al", "nl"):
        write(
            project, f"organisations/al/inside-{place}.yml", abroad.replace("only_inside: nl", f"only_inside: {place}")
        )
    found, _ = load(project)
    there, here = (organisation_page(f"al/inside-{place}", found, locale("en")).content for place in ("al", "nl"))
    assert "00 355" not in there and "only inside Albania" in there and 'class="sm-now__there"' in there
    assert "00 355 4 220 1012" in here and 'class="sm-now__there"' not in here


def test_call_text_and_write_are_one_tap_each(made_up: Catalogue) -> None:
    page = organisation_page("nl/everything", made_up, locale("en")).content
    for link in (
        'href="tel:08002000"><bdi dir="ltr">0800 2000</bdi></a>',
        'href="tel:+18085550123;ext=12"><bdi dir="ltr">+1 808-555-0123</bdi></a> extension 12',
        'href="sms:+18085550123;ext=12">Text +1 808-555-0123</a>',
        'href="tel:116006"><bdi dir="ltr">116 006</bdi></a>',
        'href="sms:1999">Text 1999</a>',
        'href="mailto:info@example.org"',
        'href="https://www.example.org/contact"',
    ):
        assert link in page, link
    assert "from here (Netherlands): 00 1 808-555-0123" in plain(page), (
        "as it is dialled by whoever has no + on the telephone"
    )
    assert 'href="tel:1999"' not in page, "a number for messages alone is not for calling"
    assert "only inside Netherlands · free of charge" in plain(page)


def test_a_messenger_is_a_name_or_number_and_no_link(made_up: Catalogue) -> None:
    page = organisation_page("nl/everything", made_up, locale("en")).content
    for app, account in (("WhatsApp", "+31 970 102 50000"), ("Signal", "@madeup.01"), ("Madeupchat", "madeup")):
        assert f'<dt>{app}</dt><dd><span class="sm-account" translate="no" dir="ltr">{account}</span></dd>' in page


def test_contact_comes_before_the_services(made_up: Catalogue) -> None:
    page = organisation_page("nl/everything", made_up, locale("nl")).content
    # in one tap right after the name and the age, and in full before the services
    places = [
        page.index(part)
        for part in ("<h1", "sm-age-line", 'href="tel:', "sm-age-banner", 'id="reach"', 'id="services"')
    ]
    assert places == sorted(places)


def test_hours_stand_by_day_with_the_zone_of_the_place_and_no_claim_about_now(made_up: Catalogue) -> None:
    page = organisation_page("nl/everything", made_up, locale("nl")).content
    assert '<ul class="sm-hours" data-zone="Europe/Amsterdam">' in page
    assert "maandag 09:00 – 12:30, 13:30 – 17:00" in plain(page)
    assert page.count('class="sm-note sm-open"') == page.count('<ul class="sm-hours"') == 2
    assert 'class="sm-local-time" data-zone="America/Bogota"' in page
    alone = organisation_page("nl/one-number", made_up, locale("nl")).content
    assert "sm-hours" not in alone and "sm-open" not in alone


def test_its_names_stand_in_their_own_script_and_direction(made_up: Catalogue) -> None:
    page = organisation_page("nl/everything", made_up, locale("nl")).content
    assert '<span lang="fa" dir="rtl">خانه‌ی همه چیز</span>' in page
    assert '<span lang="hy" dir="ltr">Ամեն ինչի տուն</span>' in page


def test_costs_papers_places_branches_and_the_way_to_the_office(made_up: Catalogue) -> None:
    page = plain(organisation_page("nl/everything", made_up, locale("en")).content)
    for words in (
        "Costs: Partly free of charge. The first talk is free; a course costs money.",
        "A letter from whoever refers.",
        "Two places free. (as of May 2026; ask whether this is still right)",
        "About three weeks.",
        "How to get there: Tram 1 to the last stop.",
        "Accessibility: Step-free; there is a lift.",
        "Made-up Branch North",
        "+31 50 521 0150",
        "Calls back itself.",
    ):
        assert words in page, words


def test_a_language_is_named_by_cldr_then_by_our_list_then_in_english_and_marked(made_up: Catalogue) -> None:
    assert language_name("ckb", made_up, locale("nl")) == "Soranî"
    assert language_name("dse", made_up, locale("nl")) == "Nederlandse Gebarentaal"
    assert language_name("xkk", made_up, locale("nl")) == "Kachok (Engelse naam)"
    assert language_name("xkk", made_up, locale("en")) == "Kachok"


def test_the_finder_knows_every_language_spoken_somewhere_in_it(made_up: Catalogue) -> None:
    found = content(finder_data_js(made_up))
    languages = found["languages"]
    speaks = {row["id"]: [languages[number] for number in row["speaks"]] for row in rows(found["organisations"])}
    assert set(speaks["nl/everything"]) == {"fa", "ckb", "dse", "xkk", "ti", "en"}
    assert speaks["nl/one-number"] == []


def test_card_and_sheet_say_the_same_ways_in(made_up: Catalogue) -> None:
    reach = content(finder_details_js(made_up, locale("en"))["nl"])["nl/everything"]["reach"]
    for words in ('href="tel:08002000"', "@madeup.01", "Monday", "Partly free", "Made-up Branch North", "Tram 1"):
        assert words in reach, words


def test_the_search_knows_its_own_names_branches_and_languages_but_no_number(made_up: Catalogue) -> None:
    found = document("nl/everything", made_up, locale("nl"), path_of)
    said = " ".join(text for texts in found.fields.values() for text in texts)
    for words in ("خانه‌ی همه چیز", "Made-up Branch North", "Groningen", "Tigrinya", "Het eerste gesprek is gratis"):
        assert words in said, words
    assert "0800" not in said and "@" not in said


def test_the_api_gives_out_what_the_allow_lists_name(made_up: Catalogue) -> None:
    entries = json.loads(api_files(made_up)["api/v1/organisations.json"])["organisations"]
    one: dict[str, Any] = next(entry for entry in entries if entry["id"] == "nl/everything")
    assert one["contacts"][0]["phones"][1] == {
        "number": "+1 808-555-0123",
        "type": "hotline",
        "uses": ["voice", "text"],
        "extension": "12",
        "only_inside": None,
        "as_printed": None,
        "note": None,
    }
    assert one["contacts"][1]["messengers"][1] == {"app": "signal", "app_name": None, "account": "@madeup.01"}
    assert one["contacts"][0]["hours"][2] == {"days": ["sa"], "opens_at": "20:00", "closes_at": "02:00"}
    assert one["branches"][1]["time_zone"] == "America/Bogota"
    assert one["native_names"][0]["language"] == "fa"
    assert one["capacity"]["as_of"] == "2026-05"
    assert one["cost"] == "partly-free"
