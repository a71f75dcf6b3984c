"""How much somebody must press to fill in the plan of a made-up client, beside the text itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.case import PHRASE, choose, inside
from tests.site.visits import Visit

pytestmark = pytest.mark.all

MOST_BESIDE = 12
"""Keys and clicks for opening, saving and locking."""
HERE = """(() => { const at = document.activeElement; return {
    form: !!at.closest('#form'), tag: at.tagName, type: at.type || '', yes: !!at.closest('.sm-yes-no'),
    id: at.dataset.answer || at.dataset.column || '' } })()"""


class Hands:
    """Somebody at a keyboard, who counts: every key and click that is no text."""

    def __init__(self, page: Page) -> None:
        self.page, self.moves, self.answers = page, 0, 0

    def click(self, selector: str) -> None:
        self.moves += 1
        self.page.locator(selector).first.click()

    def press(self, key: str) -> None:
        self.moves += 1
        self.page.keyboard.press(key)

    def answer(self) -> None:
        """Answer where the hands are, and go on to the next answer."""
        at = self.page.evaluate(HERE)
        self.answers += 1
        if at["type"] == "radio" and at["yes"]:
            self.press("n")  # which goes on by itself
            return
        assert at["tag"] in ("INPUT", "TEXTAREA"), "nothing but answers on the way"
        if at["type"] == "date":
            self.page.keyboard.type("01022026")
        elif at["id"].endswith("date"):
            self.page.keyboard.type("01-02-2026")
        else:
            self.page.keyboard.insert_text(f"A made-up answer {self.answers}")
        self.press("Control+Enter")


@pytest.mark.parametrize("size", ["desktop"])
def test_the_plan_of_a_client_takes_a_key_for_each_answer_and_twelve_beside(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/case.html")
    opening = Hands(page)
    opening.click("[data-do=new]")
    opening.click("[data-form=return-action-plan]")
    opening.click("#form [data-answer]")
    filling = Hands(page)
    while page.evaluate(HERE)["form"]:
        before = page.evaluate("document.activeElement.id")
        filling.answer()
        if page.evaluate("document.activeElement.id") == before:
            break
    saved = page.evaluate("SocialMap.use('form-file').collect(document.getElementById('form')).forms")
    given = saved["return-action-plan"]["answers"]
    cells = sum(len(row) for rows in given.values() if isinstance(rows, list) for row in rows)
    answers = cells + sum(not isinstance(one, list) for one in given.values())
    assert answers > 140 and len(saved) == 1
    assert filling.moves <= answers
    opening.click("[data-panel=sheet] [data-do=save]")
    opening.click("[data-part=first]")
    page.keyboard.insert_text(PHRASE)
    opening.press("Tab")
    page.keyboard.insert_text(PHRASE)
    with page.expect_download() as download:
        opening.press("Enter")
    file = tmp_path / "case.html"
    download.value.save_as(file)
    assert inside(file)["kind"] == "social-map-case-locked"
    page.reload()
    opening.moves += 2  # the button for a file, and the file in the window of the system
    choose(page, file)
    expect(page.locator("[data-part=phrase]")).to_be_focused()  # the file is read by then: nobody types faster
    page.keyboard.insert_text(PHRASE)
    opening.press("Enter")
    expect(page.locator("[data-part=told]")).to_contain_text("Opened.", timeout=30_000)
    opening.click("[data-form=return-action-plan]")
    expect(page.locator("#form textarea").first).to_have_value(re.compile("A made-up answer"))
    assert opening.moves <= MOST_BESIDE
