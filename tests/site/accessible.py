"""Whether a page can be used by people who see, hear or move otherwise: the rules of WCAG 2.2 A and AA that a program can look for."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_LESS = {
    "resultTypes": ["violations"],  # the rest would be gathered too, and takes as long again
    "preload": False,  # asks for the styles once more
}


def wrong(page: Page, rules: list[str] = RULES) -> list[str]:
    """What is wrong with the page as it stands now: the rule, and the first place. Empty if nothing is."""
    found = Axe().run(page, options={"runOnly": rules, **_LESS}).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]
