"""What was chosen goes along to another language and to the table, in memory alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.site.finding import choose, opened
from tests.site.visits import Visit


def chosen(page: Page) -> None:
    page.get_by_label("Waarheen?").fill("Roemenië")
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name=re.compile("^Opvang")).check()
    page.locator('[data-id="ro/adpare"]').get_by_role("checkbox").check()


def test_the_language_changes_in_place_and_back(visit: Visit) -> None:
    page = visit.open("index.html")
    chosen(page)
    number = page.locator("[data-part=result]").inner_text().split()[0]
    page.get_by_role("link", name="English").click()
    expect(page.get_by_label("Where to?")).to_have_value("Romania")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("[data-part=result]")).to_contain_text(f"{number} of 125 organisations")
    expect(page.locator("#shortlist")).to_contain_text("Your list (1): ADPARE")
    expect(page.get_by_role("link", name="Nederlands")).to_be_focused()
    assert page.url == f"{visit.base}/index.html", "nothing of it is an address"
    assert page.evaluate("history.length") == 3, "a step to go back by, at the same address"
    page.locator('[data-id="ro/adpare"] h3 a').click()
    expect(page.locator(".sm-opened")).to_contain_text("How to get in touch")
    page.get_by_role("link", name="Nederlands").click()
    expect(page.get_by_label("Waarheen?")).to_have_value("Roemenië")
    expect(page.locator("#shortlist")).to_contain_text("Uw lijst (1): ADPARE")
    assert visit.stored() is None


def test_back_leads_to_the_language_before_with_what_was_chosen_since(visit: Visit) -> None:
    page = visit.open("index.html")
    chosen(page)
    page.get_by_role("link", name="English").click()
    expect(page.get_by_label("Where to?")).to_have_value("Romania")
    page.get_by_role("checkbox", name=re.compile("^Legal help")).check()
    page.locator('[data-id="ro/adpare"] h3 a').click()
    expect(page.locator(".sm-opened")).to_contain_text("How to get in touch")
    page.go_back()
    expect(page.locator(".sm-opened")).to_have_count(0)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.go_back()
    expect(page.get_by_label("Waarheen?")).to_have_value("Roemenië")
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page.get_by_role("checkbox", name=re.compile("^Juridische hulp"))).to_be_checked()
    expect(page.locator("#shortlist")).to_contain_text("Uw lijst (1): ADPARE")
    assert page.url == f"{visit.base}/index.html" and visit.stored() is None


@pytest.mark.leaves
def test_links_search_and_the_way_out_work_on_the_page_that_has_changed(visit: Visit) -> None:
    page = visit.open("index.html")
    chosen(page)
    page.get_by_role("link", name="English").click()
    expect(page.get_by_label("Where to?")).to_have_value("Romania")
    page.locator("#search-field").fill("shelter nigeria")
    expect(page.locator("#search-list [role=option]").first).to_be_visible()
    page.keyboard.press("Escape")
    page.locator('[data-id="ro/adpare"]').get_by_role("button", name="Details: ADPARE").click()
    page.locator(".sm-opened").get_by_role("link", name="The full page about ADPARE").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("h1")).to_have_text("ADPARE")
    page = visit.open("index.html")
    chosen(page)
    page.get_by_role("link", name="English").click()
    expect(page.locator("#exit")).to_contain_text("Leave this site")
    page.locator("#exit").click()
    page.wait_for_url(visit.neutral)


def test_from_the_cards_to_the_table_and_the_list_stays(visit: Visit) -> None:
    page = visit.open("index.html")
    chosen(page)
    page.get_by_role("link", name="Alle organisaties in een tabel").click()
    expect(page.locator("h1")).to_have_text("Organisaties")
    expect(page.locator('.sm-organisation[data-id="ro/adpare"]')).to_be_visible()
    expect(page.locator("[name=service]:checked")).to_have_count(1)
    expect(page.locator("#shortlist")).to_contain_text("ADPARE")


def test_the_finder_too(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Nigeria")
    page.locator('[data-id="ng/cosudow"] .sm-tick input').check()
    page.get_by_role("link", name="English").click()
    expect(page.locator("h1")).to_have_text("Organisations")
    expect(page.locator("#finder-country")).to_have_value("Nigeria")
    expect(page.locator("#shortlist")).to_contain_text("Your list (1): COSUDOW")
    page.get_by_role("button", name="Make a referral sheet").click()
    expect(page.locator(".sm-sheet")).to_contain_text("COSUDOW")


@pytest.mark.parametrize("path", ["index.html", "organisations/index.html"])
def test_with_nothing_chosen_it_is_an_ordinary_link(visit: Visit, path: str) -> None:
    page = visit.open(path)
    page.get_by_role("link", name="English").click()
    page.wait_for_url(f"{visit.base}/en/{path}")
