"""Shortlist, comparison and referral sheet, in a real browser; all of it in the memory of one page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.site.conftest import Visit
from tests.site.finding import WORDS, shortlisted


def test_two_organisations_side_by_side(visit: Visit) -> None:
    page = shortlisted(visit, "ro/adpare", "ng/cosudow")
    expect(page.locator("#shortlist")).to_contain_text("Uw lijst (2): ADPARE · COSUDOW")
    page.get_by_role("button", name="Vergelijk", exact=True).click()
    table = page.locator(".sm-compared")
    expect(table.locator("thead th")).to_have_count(3)
    expect(table.get_by_role("row", name=re.compile("Financiële hulp"))).to_contain_text("niet vermeld")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "only its own frame scrolls"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_referral_sheet_in_either_language(visit: Visit, language: str) -> None:
    page = shortlisted(visit, "ro/adpare", "hu/anonymous-ways")
    page.get_by_role("button", name="Maak een verwijsblad").click()
    if language == "en":
        page.get_by_role("button", name="Make it in English").click()
    sheet = page.locator(".sm-sheet")
    expect(sheet).to_have_attribute("lang", language)
    expect(sheet).to_contain_text("adpare@adpare.eu")
    expect(sheet).to_contain_text(
        "Spreek eerst met uw cliënt af" if language == "nl" else "First agree with your client"
    )
    expect(sheet).to_contain_text("Kunnen de kinderen mee" if language == "nl" else "Can the children come too")
    expect(sheet).to_contain_text(
        "Niet bevestigd sinds oktober 2014" if language == "nl" else "Not confirmed since October 2014"
    )
    expect(sheet).to_contain_text("Gemaakt op" if language == "nl" else "Made on")
    page.emulate_media(media="print")
    assert page.locator("#organisations").is_hidden(), "only the sheet is printed"
    assert page.locator(".sm-filter").is_hidden()
    assert visit.stored() is None


def test_the_choice_is_kept_nowhere(visit: Visit) -> None:
    page = shortlisted(visit, "ro/adpare")
    assert page.url == f"{visit.base}/{WORDS['nl']['path']}"
    page.goto(f"{visit.base}/about.html")
    page.go_back()
    expect(page.locator("#shortlist")).to_be_hidden()
    expect(page.locator("[name=service]:checked")).to_have_count(0)
    assert visit.stored() is None


def test_a_sheet_says_for_whom_and_how_far_to_trust_it(visit: Visit) -> None:
    page = shortlisted(visit, "ro/adpare")
    page.get_by_role("button", name="Maak een verwijsblad").click()
    sheet = page.locator(".sm-sheet")
    expect(sheet).to_contain_text("Roemeense slachtoffers")
    expect(sheet).to_contain_text("Niet bevestigd sinds oktober 2014")
