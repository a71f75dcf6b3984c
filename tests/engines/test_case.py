"""A case in Firefox and in WebKit: saved locked, opened by itself without the site, and forgotten when the page is loaded again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.driver import Driver, Firefox, WebKit

pytestmark = pytest.mark.all

PHRASE = "four plain made-up words"
MADE = """
const lock = SocialMap.use("case-lock"), format = SocialMap.use("case-format");
const form = { name: "Risk analysis", version: "1", asked: { q: "What?" }, answers: { q: "A made-up worry" }, shared: {} };
const file = format.empty();
format.add(file, "risk-analysis", { day: "2026-01-01", done: [], forms: { "risk-analysis": form }, parts: {} });
window.made = null;
lock.secret(PHRASE).then((secret) => lock.lock(format.written(file, new Date()), secret)).then((text) => {
  window.made = SocialMap.use("case-file").wrapped(SocialMap.use("case-panels").forms().viewer, text);
});
""".replace("PHRASE", json.dumps(PHRASE))


@pytest.fixture(scope="module", params=[Firefox, WebKit], ids=["firefox", "webkit"])
def browser(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    started: Driver = request.param(tmp_path_factory.mktemp("engine"))
    yield started
    started.stop()


def test_a_case_is_forgotten_when_its_page_is_loaded_again(browser: Driver, site: Path) -> None:
    page = f"{site.as_uri()}/en/instruments/case.html"
    browser.open(page)
    browser.until("document.querySelector('[data-panel=start]:not([hidden])') !== null")
    browser.click("[data-do=new]")
    browser.click("[data-form=risk-analysis]")
    browser.type("#form textarea", "made up")
    browser.click("[data-panel=sheet] [data-do=save]")
    browser.type("[data-part=first]", PHRASE)
    browser.command("Refresh")
    browser.until("document.querySelector('[data-panel=start]:not([hidden])') !== null")
    typed = "[...document.querySelectorAll('#case input[type=text], #case textarea')].map(one => one.value).join('')"
    assert browser.run(f"return {typed}") == ""
    assert browser.run("return SocialMap.use('case-panels').held.file") is None


def test_a_locked_file_opens_itself_without_the_site(browser: Driver, site: Path, tmp_path: Path) -> None:
    browser.open(f"{site.as_uri()}/en/instruments/case.html")
    browser.until("document.querySelector('[data-panel=start]:not([hidden])') !== null")
    browser.run(MADE)
    file = tmp_path / "notes.html"
    file.write_text(browser.until("window.made"))
    assert "worry" not in file.read_text()
    browser.open(file.as_uri())
    browser.type("#phrase", PHRASE)
    browser.click("#lock [type=submit]")
    browser.until("document.getElementById('shown').textContent.includes('A made-up worry')")
    browser.command("Refresh")
    browser.until("document.readyState === 'complete'")
    assert (
        browser.run("return document.getElementById('shown').textContent + document.getElementById('phrase').value")
        == ""
    )
