"""Every page of the site keeps the rules of accessibility, on a desktop; `test_browser` looks at each kind on a phone."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
LONG = ("organisations/index.html", "method/print/")
"""Hundreds of rows, or all pages in one: seen elsewhere, as a part of it or page by page."""
PARTS = 32
"""In so many tests all pages are seen, so that several processes can share them."""


@pytest.mark.all
@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_accessible(chrome: Browser, site: Path, part: int) -> None:
    page = chrome.new_page(viewport={"width": 1280, "height": 900})
    pages = sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    wrong: dict[str, list[str]] = {}
    for path in pages[part::PARTS]:
        if path.removeprefix("en/").startswith(LONG):
            continue
        page.goto(f"{site.as_uri()}/{path}")
        found = Axe().run(page, options=RULES)
        if found.violations_count:
            wrong[path] = [violation["id"] for violation in found.response["violations"]]
    page.close()
    assert wrong == {}
