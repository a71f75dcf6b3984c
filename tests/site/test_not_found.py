"""An address that leads nowhere, at any depth, gets a page of the site that helps on: the way out, the search, the lists."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.real import LANGUAGES, LOCALES, SETTINGS


@pytest.fixture(params=["nowhere.html", "en/organisations/ng/not/there.html"])
def lost(chrome: Browser, served: str, request: pytest.FixtureRequest) -> Page:
    page = chrome.new_page()
    answer = page.goto(f"{served}/{request.param}")
    assert answer is not None and answer.status == 404
    return page


def test_it_is_styled_says_so_in_every_language_and_leads_on(lost: Page, served: str) -> None:
    assert lost.evaluate("getComputedStyle(document.querySelector('.sm-exit')).position") == "fixed"
    for language in LANGUAGES:
        part = lost.locator(f".md-content div[lang={language}]")
        expect(part).to_contain_text(LOCALES[language]("layout.not_found_text"))
        found = [link.evaluate("link => link.href") for link in part.get_by_role("link").all()]
        home = f"{served}/{SETTINGS.root(language)}"
        assert found[:2] == [f"{home}index.html", f"{home}organisations/index.html"]
        assert all(lost.request.get(link).ok for link in found)
    lost.close()


def test_search_and_the_way_out_work_there(lost: Page, served: str) -> None:
    lost.route(SETTINGS.exit, lambda route: route.fulfill(body="<title>Neutral</title>", content_type="text/html"))
    lost.get_by_role("combobox").fill("nigeria")
    lost.get_by_role("option").first.click()
    lost.wait_for_url(f"{served}/countries/ng.html")
    lost.go_back()
    for _ in range(3):
        lost.keyboard.press("Shift")
    lost.wait_for_url(SETTINGS.exit)
    lost.close()


def test_the_copy_for_a_stick_has_none_for_no_host_shows_it(stick: Path) -> None:
    assert not [*stick.rglob("404.html")]
