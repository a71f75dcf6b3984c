"""The way out in Firefox and in WebKit, from a stick: click, Enter, Shift three times, Back, a filled form, a narrow window.

To Firefox every file is a site of its own: from a stick, pages that were open before the one that was left are reached by Back there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.driver import Driver, Firefox, WebKit
from tests.real import LOCALES

pytestmark = pytest.mark.all

PAGES = {"nl": "organisations/index.html", "en": "en/instruments/risk-analysis.html"}
LEFT = "location.href.endsWith('blank.htm')"
SHIFT, ENTER = "\ue008", "\ue007"
"""As WebDriver writes these keys; a key that is pressed is let go at the end of what is typed."""


@pytest.fixture(scope="module", params=[Firefox, WebKit], ids=["firefox", "webkit"])
def browser(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    started: Driver = request.param(tmp_path_factory.mktemp("exit"))
    yield started
    started.stop()


def opened(browser: Driver, site: Path, path: str) -> None:
    browser.open(f"{site.as_uri()}/index.html")
    browser.open(f"{site.as_uri()}/{path}")
    browser.until("document.readyState === 'complete'")


@pytest.mark.parametrize("language", list(PAGES))
def test_a_click_leaves_and_back_does_not_lead_in(browser: Driver, site: Path, language: str) -> None:
    opened(browser, site, PAGES[language])
    assert LOCALES[language]("exit.leave") in browser.run("return document.getElementById('exit').textContent")
    browser.click("#exit")
    browser.until(LEFT)
    assert browser.run("return document.title.trim()") == ""
    browser.command("Back")
    browser.until("document.readyState === 'complete'")
    assert not browser.url.endswith(PAGES[language]), "the page that was left has no place in the history"


@pytest.mark.parametrize("language", list(PAGES))
def test_enter_on_the_link_leaves(browser: Driver, site: Path, language: str) -> None:
    opened(browser, site, PAGES[language])
    browser.run("document.getElementById('exit').focus()")
    browser.type("#exit", ENTER)
    browser.until(LEFT)


@pytest.mark.parametrize("language", list(PAGES))
def test_shift_three_times_leaves_and_says_how_far_it_is(browser: Driver, site: Path, language: str) -> None:
    opened(browser, site, PAGES[language])
    said = "document.getElementById('exit-said').textContent"
    browser.type("#exit", SHIFT)
    browser.until(f"{said} === arguments[0]", LOCALES[language]("exit.two"))
    browser.type("#exit", SHIFT)
    browser.until(f"{said} === arguments[0]", LOCALES[language]("exit.one"))
    browser.type("#exit", SHIFT)
    browser.until(LEFT)


def test_a_filled_form_is_left_at_once_and_is_empty_afterwards(browser: Driver, site: Path) -> None:
    opened(browser, site, PAGES["en"])
    browser.until("document.querySelector('.sm-fields:enabled') !== null")
    browser.type(".sm-fields textarea", "made up")
    browser.click("#exit")
    browser.until(LEFT)
    assert browser.run("return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]") in (
        [[], ["view"], ""],
        [[], [], ""],
    )
    browser.open(f"{site.as_uri()}/{PAGES['en']}")
    browser.until("document.querySelector('.sm-fields:enabled') !== null")
    assert browser.run("return document.querySelector('.sm-fields textarea').value") == ""


@pytest.mark.parametrize("browser", [Firefox], ids=["firefox"], indirect=True)  # WebKit loads no file into a frame
def test_it_is_in_sight_and_large_enough_in_a_narrow_window(browser: Driver, site: Path) -> None:
    """In a frame 320 pixels wide: browsers refuse to make a window so narrow."""
    opened(browser, site, PAGES["en"])
    browser.run(
        "document.body.replaceChildren(Object.assign(document.createElement('iframe'), {width: 320, height: 568, src: location.href, id: 'narrow'}))"
    )
    inner = "document.getElementById('narrow').contentDocument"
    box = browser.until(
        f"{inner}?.readyState === 'complete' && {inner}.getElementById('exit') && (({{left, right, top, bottom, height, width}}) =>"
        f" ({{left, right, top, bottom, height, width}}))({inner}.getElementById('exit').getBoundingClientRect())"
    )
    assert box["left"] >= 0 and box["right"] <= 320 and box["top"] >= 0 and box["bottom"] <= 568
    assert box["height"] >= 24 and box["width"] >= 24


def test_without_scripts_it_is_a_link_that_leads_away(browser: Driver, site: Path) -> None:
    opened(browser, site, PAGES["nl"])
    link = "new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html').getElementById('exit')"
    assert browser.run(f"return {link}.getAttribute('href')").startswith("https://")
    assert browser.run(f"return {link}.rel") == "noreferrer"


@pytest.mark.parametrize("browser", [Firefox], ids=["firefox"], indirect=True)
def test_from_a_stick_firefox_goes_back_to_pages_before_as_the_page_on_safe_reading_says(
    browser: Driver, site: Path
) -> None:
    """Should Firefox come to keep them closed, the sentences on that page can go."""
    opened(browser, site, PAGES["nl"])
    browser.click("#exit")
    browser.until(LEFT)
    browser.command("Back")
    browser.until("document.readyState === 'complete'")
    assert browser.url.endswith("/index.html") and not browser.url.endswith(PAGES["nl"])
    for page in ("safe-use.html", "en/safe-use.html"):
        browser.open(f"{site.as_uri()}/{page}")
        assert "Firefox" in browser.run("return document.querySelector('main').textContent")
