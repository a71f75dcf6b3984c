"""How to reach somebody comes first: in the first screen of a phone, on the cards, in the rows, on the first sheet of paper."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.real import LANGUAGES, LOCALES, SETTINGS
from tests.site.finding import unfold
from tests.site.visits import Visit

EXIT = 60
"""What the way out covers at the foot of a phone's screen."""


@pytest.mark.parametrize("id", ["ro/adpare", "al/different-and-equal", "hu/anonymous-ways", "int/iom", "al/vatra"])
def test_the_contact_stands_in_the_first_screen(visit: Visit, id: str) -> None:
    page = visit.open(f"organisations/{id}.html")
    window = page.viewport_size
    way = page.locator(".sm-now a").first
    box = way.bounding_box()
    assert window and box
    assert box["y"] + box["height"] <= window["height"] - EXIT
    age = page.locator(".sm-age-line").bounding_box()
    assert age and age["y"] < box["y"], "after how old it is"
    assert box["height"] >= 36
    expect(way).to_have_attribute("href", re.compile("^(tel|mailto):|^https?:"))


def test_a_row_of_a_country_can_be_called_and_put_on_the_list(visit: Visit) -> None:
    page = visit.open("countries/ro.html")
    row = page.locator('[data-id="ro/adpare"]')
    expect(row.get_by_role("link", name="Bel +40").first).to_be_visible()
    row.get_by_role("link", name="Zet ADPARE op uw lijst").click()
    expect(page.locator("#shortlist")).to_contain_text("ADPARE")
    assert "#" not in page.url


FILLED = "link => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)'"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("year", "old"), [(2016, False), (2026, True)])
def test_a_number_that_is_too_old_to_call_is_no_strong_button_and_says_so(
    visit: Visit, timed: Page, language: str, year: int, old: bool
) -> None:
    timed.clock.set_fixed_time(datetime(year, 11, 29, tzinfo=UTC))
    root = SETTINGS.root(language)
    first = LOCALES[language]("sheet.tooOld", date="{}").partition("{}")[2]
    page = visit.open(f"{root}organisations/ro/adpare.html")
    assert page.locator(".sm-now [href^='tel:']").first.evaluate(FILLED) is not old
    expect(page.locator(".sm-fresh [data-state=too_old]").first).to_be_visible(visible=old)
    page = visit.open(f"{root}countries/ro.html")
    expect(page.locator('[data-id="ro/adpare"] .sm-too-old')).to_be_visible(visible=old)
    for path in ("index.html", "organisations/index.html"):
        page = visit.open(root + path)
        unfold(page)
        page.locator("#finder-country").fill("România")
        page.keyboard.press("Enter")
        expect(page.locator('[data-id="ro/adpare"] .sm-calls')).to_contain_text("+40 21 253 2904")
        assert (first in page.locator('[data-id="ro/adpare"] .sm-calls').inner_text()) is old


def test_without_a_script_the_day_stands_beside_the_number(without_script: Visit) -> None:
    page = without_script.open("countries/ro.html")
    expect(page.locator('[data-id="ro/adpare"] .sm-too-old')).to_have_text(re.compile("^te oud vanaf oktober 2017"))
    page = without_script.open("organisations/ro/adpare.html")
    assert not page.locator(".sm-now [href^='tel:']").first.evaluate(FILLED)


NARROW = (
    "cells => cells.map(cell => [cell.scrollWidth - cell.clientWidth, Math.round(cell.getBoundingClientRect().right)])"
)


@pytest.mark.parametrize("size", ["phone"])
def test_what_is_said_of_a_service_is_read_whole_on_the_narrowest_phone(visit: Visit) -> None:
    page = visit.open("en/countries/ro.html")
    page.set_viewport_size({"width": 320, "height": 640})
    page.locator(".sm-table details").evaluate_all("notes => notes.forEach(note => { note.open = true; })")
    notes = page.locator(".sm-table details p").evaluate_all(NARROW)
    assert len(notes) > 10
    assert all(cut <= 0 and right <= 320 for cut, right in notes), notes
    page.goto(f"{visit.base}/en/index.html")
    wishes = page.locator(".sm-wish").evaluate_all(NARROW)
    assert len(wishes) >= 11
    assert all(cut <= 0 and right <= 320 for cut, right in wishes), wishes


def test_the_contact_stands_on_the_first_sheet_of_paper(without_script: Visit) -> None:
    page = without_script.open("organisations/ro/adpare.html")
    number = page.locator(".sm-now a").first.inner_text()
    printed = pypdfium2.PdfDocument(page.pdf(format="A4"))
    assert number in printed[0].get_textpage().get_text_range()
