"""The site in Firefox and in WebKit: kinds of pages, the search, the finder, and a form that is left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.driver import Driver, Firefox, WebKit
from tests.site.test_browser import KINDS

pytestmark = pytest.mark.all


@pytest.fixture(scope="module", params=[Firefox, WebKit], ids=["firefox", "webkit"])
def browser(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    started: Driver = request.param(tmp_path_factory.mktemp("engine"))
    yield started
    started.stop()


@pytest.mark.parametrize("language", ["", "en/"])
def test_every_kind_of_page_is_whole(browser: Driver, site: Path, language: str) -> None:
    for path in KINDS:
        browser.open(f"{site.as_uri()}/{language}{path}")
        assert browser.run("return document.querySelectorAll('h1').length") == 1, path
        assert browser.run("return document.documentElement.scrollWidth <= window.innerWidth"), path
        assert browser.run("return [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""], path


def test_a_question_is_answered(browser: Driver, site: Path) -> None:
    browser.open(f"{site.as_uri()}/en/index.html")
    browser.type("[role=combobox]", "cosudwo")
    browser.until("document.querySelector('#search-panel:not([hidden]) a')?.textContent.includes('COSUDOW')")


def test_the_finder_narrows_the_list(browser: Driver, site: Path) -> None:
    rows = "Array.from(document.querySelectorAll('.sm-organisation')).filter(row => row.checkVisibility()).length"
    shown = f"document.querySelector('#organisations [aria-busy]') ? 0 : {rows}"
    browser.open(f"{site.as_uri()}/en/organisations/index.html")
    all_of_them = browser.until(shown)
    browser.click("#finder [name=service]")
    browser.until(f"!document.querySelector('#organisations [aria-busy]') && {rows} < {all_of_them}")
    assert browser.run(f"return {rows}") > 0


def test_a_form_is_filled_in_and_left_without_a_trace(browser: Driver, site: Path) -> None:
    form = f"{site.as_uri()}/en/instruments/risk-analysis.html"
    browser.open(f"{site.as_uri()}/en/index.html")
    browser.open(form)
    browser.until("document.querySelector('.sm-fields:enabled') !== null")
    browser.type(".sm-fields textarea", "made up")
    assert browser.run("return document.querySelector('.sm-fields textarea').value") == "made up"
    browser.click("#exit")
    browser.until("location.href.endsWith('blank.htm')")
    browser.command("Back")
    browser.until("document.readyState === 'complete'")
    assert browser.url != form, "Back does not lead to the form"
    browser.open(form)
    browser.until("document.querySelector('.sm-fields:enabled') !== null")
    assert browser.run("return document.querySelector('.sm-fields textarea').value") == ""
