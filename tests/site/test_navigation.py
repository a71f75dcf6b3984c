"""The way around the site: one row on every window, that says where one is; the way back; how far one is in the steps."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.visits import Visit

PAGES = (
    "index.html",
    "countries/ro.html",
    "method/steps/step-5.html",
    "en/training/index.html",
    "en/organisations/index.html",
)


def tops(page: Page, selector: str) -> set[int]:
    """The heights at which the visible of these elements begin."""
    found = (each.bounding_box() for each in page.locator(selector).all() if each.is_visible())
    return {round(box["y"]) for box in found if box}


@pytest.mark.parametrize("path", PAGES)
def test_the_menu_is_one_row_and_says_where_one_is(visit: Visit, path: str) -> None:
    page = visit.open(path)
    assert len(tops(page, ".sm-menu > ul > li")) == 1
    here = page.locator(".sm-menu [aria-current]:visible, .sm-menu .sm-menu__here:visible")
    expect(here).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_what_a_phone_has_no_room_for_is_one_press_further(visit: Visit, size: str) -> None:
    page = visit.open("index.html")
    forms = page.locator(".sm-menu").get_by_role("link", name="Formulieren", exact=True)
    if size == "phone":
        expect(forms).to_have_count(0)
        page.locator(".sm-menu summary").click()
    forms.click()
    expect(page.locator("h1")).to_have_text("Formulieren")
    if size == "phone":
        expect(page.locator(".sm-menu__here")).to_contain_text("u bent hier")


def test_the_menu_opens_without_a_script(chrome: Browser, site: Path) -> None:
    context = chrome.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{site.as_uri()}/index.html")
    page.locator(".sm-menu summary").click()
    expect(page.locator(".sm-menu").get_by_role("link", name="Training")).to_be_visible()
    context.close()


def test_steps_say_how_far_one_is_and_lead_to_each_other(visit: Visit) -> None:
    page = visit.open("method/steps/step-5.html")
    steps = page.locator(".sm-progress")
    expect(steps).to_contain_text("Stap 5 van 12")
    expect(steps.locator("[aria-current=step]")).to_have_text("Stap 5: Toekomstgesprek5")
    assert len(tops(page, ".sm-progress li")) == 1
    assert min(link.bounding_box()["height"] for link in steps.get_by_role("link").all()) >= 24  # type: ignore[index]
    steps.get_by_role("link", name="Stap 8").click()
    expect(page.locator(".sm-progress")).to_contain_text("Stap 8 van 12")
    page.locator(".sm-trail").get_by_role("link", name="De twaalf stappen").click()
    expect(page.locator("h1")).to_have_text("Alle stappen in het kort")


@pytest.mark.parametrize("path", ["method/steps/step-5.html", "procedures/reflection-period.html"])
def test_a_long_page_lists_its_parts_where_there_is_room(visit: Visit, size: str, path: str) -> None:
    page = visit.open(path)
    contents = page.locator(".sm-contents")
    if size == "phone":
        expect(contents).to_be_hidden()
        return
    names = contents.get_by_role("link").all_inner_texts()
    assert names == [name for name in page.locator("article h2").all_inner_texts() if name in names]
    contents.get_by_role("link").nth(2).click()
    expect(page.locator("article").get_by_role("heading", name=names[2], exact=True)).to_be_in_viewport()
    for box in (contents.bounding_box(), page.locator("article p").first.bounding_box()):
        assert box
    assert contents.bounding_box()["x"] > page.locator("article p").nth(1).bounding_box()["x"] + 600  # type: ignore[index]
