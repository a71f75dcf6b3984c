"""What the tests of the finder do again and again: choose, read the rows, put on the list."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from tests.site.visits import Visit

WORDS = {
    "nl": {"path": "organisations/index.html", "country": "Land van terugkeer", "of": "van", "perhaps": "misschien"},
    "en": {"path": "en/organisations/index.html", "country": "Country of return", "of": "of", "perhaps": "perhaps"},
}


def opened(visit: Visit, language: str = "nl") -> Page:
    """The finder with its filters unfolded: on a phone they fold away."""
    page = visit.open(WORDS[language]["path"])
    unfold(page)
    return page


def unfold(page: Page) -> None:
    """Open the filters, which fold away on a phone."""
    page.locator(".sm-fold").evaluate("fold => { fold.open = true; }")


def found(page: Page) -> list[str]:
    whole(page)
    return [row.get_attribute("data-id") or "" for row in page.locator(".sm-organisation").all()]


def whole(page: Page) -> None:
    """Wait until the rows that follow the first screenful are there too."""
    page.wait_for_selector("#organisations tbody:not([aria-busy])", state="attached")


def choose(page: Page, typed: str, language: str = "nl") -> None:
    page.get_by_role("combobox", name=WORDS[language]["country"]).fill(typed)
    page.keyboard.press("Enter")


def shortlisted(visit: Visit, *ids: str) -> Page:
    page = opened(visit)
    page.get_by_role("checkbox", name=re.compile("^Opvang")).check()
    for id in ids:
        page.locator(f'[data-id="{id}"] .sm-tick input').check()
    return page
