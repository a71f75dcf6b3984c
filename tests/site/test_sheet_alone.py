"""A sheet that is open is all that is printed, on every page on which one can be opened: what lies behind it would tell."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from socialmap.catalogue.catalogue import Catalogue
from tests.real import LANGUAGES, SETTINGS
from tests.site.case import begun
from tests.site.finding import unfold
from tests.site.test_shortlist import TELLING
from tests.site.visits import Visit

PLACES = ("index.html", "organisations/index.html", "instruments/case.html")
CHOSEN = "ro/adpare"


def looked(visit: Visit, place: str, language: str) -> Page:
    """The finder of that page, asked for a country, with one on the list and another unfolded."""
    path = SETTINGS.root(language) + place
    page = begun(visit, path) if "case" in place else visit.open(path)
    if "case" in place:
        page.locator("[data-panel=list] [data-do=organisations]").click()
    unfold(page)
    page.locator("#finder-country").fill("România")
    page.keyboard.press("Enter")
    page.locator(f'[data-id="{CHOSEN}"] input[type=checkbox]').check()
    page.locator('[data-id="ro/aidrom"] button[aria-expanded]').click()
    expect(page.locator(".sm-opened")).to_be_visible()
    return page


TEXTS = """place => {
  const found = [], walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(walker.currentNode.data);
  return found.join(" ");
}"""


def said(page: Page, part: str) -> set[str]:
    """The words of a part of the page, of one element apart from those of the next."""
    return words(page.locator(part).evaluate(TEXTS))


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text.lower()))


def printed(page: Page) -> list[str]:
    """The text of each page that a browser prints of it with Ctrl+P, with all that a browser may print around it."""
    paper = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, display_header_footer=True)))
    return [sheet.extract_text() for sheet in paper.pages]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_nothing_of_the_page_behind_is_printed(visit: Visit, place: str, language: str, catalogue: Catalogue) -> None:
    page = looked(visit, place, language)
    assert {"aidrom", "slachtoffers"} & words(" ".join(printed(page))), "without a sheet the page itself is printed"
    page.locator("#shortlist [data-do=sheet]").click()
    expect(page.locator(".sm-sheet")).to_be_visible()
    on_it, behind = said(page, "#stage"), said(page, "body")
    assert {"aidrom"} <= behind - on_it
    page.evaluate("document.title = '1'")  # the browser prints it at the head; a client's sheet sees to that itself
    sheets = printed(page)
    assert "ADPARE" in sheets[0]
    assert words(" ".join(sheets)) & (behind - on_it) == set()

    page.locator("#shortlist [data-do=note]").click()
    expect(page.locator(".sm-note-paper")).to_be_visible()
    (note,) = printed(page)
    names = [one.name for id, one in catalogue.organisations.items() if len(one.name) > 3]
    telling = (*TELLING, *names, *SETTINGS.names.site.root.values())
    assert [word for word in telling if word.lower() in note.lower()] == []
    assert words(note) <= said(page, ".sm-note-paper")


@pytest.mark.parametrize("size", ["phone"])
def test_a_sheet_left_open_in_a_case_does_not_keep_its_forms_from_paper(visit: Visit) -> None:
    page = looked(visit, "instruments/case.html", "nl")
    page.locator("#shortlist [data-do=note]").click()
    expect(page.locator(".sm-note-paper")).to_be_visible()
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    page.locator("[data-panel=list] [data-do=print]").click()
    page.locator("[data-part=print] [type=submit]").click()
    assert "worry" in " ".join(printed(page))
