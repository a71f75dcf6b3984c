"""What people do on the site, in a real browser: on the web and from a stick, on a phone and a desktop."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.accessible import wrong
from tests.site.finding import unfold
from tests.site.visits import Visit

KINDS = [
    "index.html",
    "organisations/index.html",
    "organisations/ng/cosudow.html",
    "organisations/de/kok.html",
    "organisations/ug/grail-house.html",
    "countries/index.html",
    "countries/ro.html",
    "countries/er.html",
    "services/index.html",
    "services/shelter.html",
    "programmes/index.html",
    "programmes/bridge-to-better.html",
    "procedures/index.html",
    "procedures/reflection-period.html",
    "procedures/who-does-what.html",
    "method/index.html",
    "method/steps/step-5.html",
    "method/print/steps.html",
    "instruments/index.html",
    "instruments/overview-2.html",
    "instruments/return-action-plan.html",
    "instruments/genogram.html",
    "instruments/case.html",
    "training/index.html",
    "training/module-2-early-identification.html",
    "training/pack/module-2-early-identification.html",
    "glossary.html",
    "about.html",
    "data.html",
    "offline.html",
    "safe-use.html",
    "accessibility.html",
    "privacy.html",
    "quality.html",
]
"""One page of every kind."""


@pytest.mark.parametrize("base", ["http"], indirect=True)  # the crawl sees every page of the stick
@pytest.mark.parametrize("path", KINDS)
@pytest.mark.parametrize("language", ["", "en/"])
def test_every_kind_of_page_is_sound(visit: Visit, language: str, path: str) -> None:
    """Nothing sticks out sideways, nothing is stored, and the rules of accessibility hold."""
    page = visit.open(language + path)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert visit.stored() is None
    if path == "organisations/index.html":  # a hundred rows are ten times the same
        unfold(page)
        page.locator("[data-part=region]").select_option("west-africa")
    assert wrong(page) == []


@pytest.mark.parametrize("path", ["index.html", "organisations/ng/cosudow.html", "method/steps/step-5.html"])
def test_the_twin_is_one_click_away_and_leads_back(visit: Visit, path: str) -> None:
    page = visit.open(path)
    page.get_by_role("link", name="English", exact=True).click()
    assert page.url == f"{visit.base}/en/{path}"
    assert page.locator("html").get_attribute("lang") == "en"
    page.get_by_role("link", name="Nederlands", exact=True).click()
    assert page.url == f"{visit.base}/{path}"


def test_from_the_start_to_an_organisation_by_country(visit: Visit) -> None:
    page = visit.open("en/index.html")
    page.get_by_role("navigation").get_by_role("link", name="Countries", exact=True).first.click()
    page.get_by_role("link", name="Romania", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Romania")
    page.locator(".sm-table").get_by_role("link", name="ADPARE", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("ADPARE")
    expect(page.locator("main, article").first).to_contain_text("Not confirmed since October 2014")


def test_single_letters_do_nothing(visit: Visit) -> None:
    page = visit.open("countries/ro.html")
    for letter in "npsf,./":
        page.keyboard.press(letter)
    page.wait_for_load_state("networkidle")
    assert page.url == f"{visit.base}/countries/ro.html"
    expect(page.locator("#search-field")).not_to_be_focused()


def test_a_note_opens_in_place(visit: Visit) -> None:
    page = visit.open("en/countries/al.html")
    row = page.locator('[data-id="al/shkbsh"]')
    note = row.locator("details p").first
    expect(note).to_be_hidden()
    row.locator("summary").first.click()
    expect(note).to_be_visible()


def test_without_a_script_everything_can_be_read(without_script: Visit) -> None:
    page = without_script.open("organisations/index.html")
    assert page.locator("#finder").is_hidden(), "a filter that cannot work is not offered"
    assert page.locator(".sm-organisation").count() > 80
    assert page.locator('[data-id="ro/adpare"]').is_visible()
    page.get_by_role("link", name="ADPARE").click()
    assert page.get_by_role("heading", level=1).inner_text() == "ADPARE"


def test_a_page_prints_without_menus(visit: Visit) -> None:
    page = visit.open("organisations/ng/cosudow.html")
    page.emulate_media(media="print")
    assert page.locator(".sm-menu").is_hidden()
    assert page.locator("h1").is_visible()


def test_the_built_site_has_no_script_of_the_themes(site: Path) -> None:
    assert not [file for file in site.rglob("*.html") if "bundle" in file.read_text(encoding="utf-8")]


@pytest.mark.parametrize(("now", "old"), [("2014-11-01", False), ("2016-01-01", True)])
def test_a_page_says_when_its_data_has_grown_old(visit: Visit, timed: Page, now: str, old: bool) -> None:
    """The tests build the site with data of 1 October 2014."""
    timed.clock.set_fixed_time(now)
    page = visit.open("index.html")
    note = page.locator("#grown-old")
    expect(note).to_be_visible() if old else expect(note).to_be_hidden()
    expect(page.locator("footer")).to_contain_text("1 oktober 2014")
