"""The way out is found whatever else stands in a page by the same name: a heading, a term of a glossary, a form of another map."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.conftest import ROOT


def test_the_link_leaves_and_nothing_that_is_called_like_it_takes_its_place(chrome: Browser, tmp_path: Path) -> None:
    blank, file = tmp_path / "blank.htm", tmp_path / "page.html"
    blank.write_text("<!doctype html><title>\u00a0</title>", encoding="utf-8")
    script = (ROOT / "docs" / "assets" / "js" / "exit.js").as_uri()
    file.write_text(
        f'<!doctype html><meta charset="utf-8"><title>Made up</title><script src="{script}" data-blank="{blank.as_uri()}"></script>'
        '<h2 id="exit">Exit</h2><p id="exit-said">Made up</p>'
        '<a id="exit" href="https://example.org/">Leave</a><span id="exit-said" role="status"></span>',
        encoding="utf-8",
    )
    page = chrome.new_page()
    page.goto(file.as_uri())
    page.keyboard.press("Shift")
    assert page.locator("p#exit-said").inner_text() == "Made up"
    page.locator("a#exit").click()
    page.wait_for_url(blank.as_uri())
    page.close()
