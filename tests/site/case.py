"""What somebody does on the page of a case: begins, answers, saves to a file, opens it again."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.site.visits import Visit

PHRASE = "four plain made-up words"
HELD = "SocialMap.use('case-panels').held"


def begun(visit: Visit, path: str = "en/instruments/case.html") -> Page:
    """A new case, with a risk analysis that says something."""
    page = visit.open(path)
    page.locator("[data-do=new]").click()
    answer(page, "risk-analysis", "A made-up worry ăğ")
    return page


def answer(page: Page, form: str, words: str) -> None:
    page.locator(f"[data-form={form}]").click()
    page.locator("#form textarea").first.fill(words)
    home(page)


def home(page: Page) -> None:
    page.locator("[data-panel=sheet] [data-do=back]").first.click()


def found(page: Page, country: str, name: str, service: str = "") -> None:
    """Look for an organisation with the finder in the case, and put it on the list."""
    page.locator("[data-panel=list] [data-do=organisations]").click()
    page.locator("#finder-country").fill(country)
    page.keyboard.press("Enter")
    if service:
        page.locator(".sm-fold").evaluate("fold => { fold.open = true; }")
        page.get_by_role("checkbox", name=re.compile(f"^{service}")).check()
    page.locator("#answers .sm-card", has_text=name).get_by_role("checkbox").check()


def talked(page: Page, **said: str) -> None:
    """Write down what the one on the list was asked and answered."""
    page.locator("[data-do=talk]").click()
    page.keyboard.type(said["who"])
    for place, key in ((1, "answer"), (2, "next")):
        page.locator(".sm-case__talk textarea").nth(place).fill(said[key])


def told(page: Page) -> str:
    return page.locator("[data-part=told]").inner_text()


def sees(page: Page, words: str) -> None:
    """What the page says stands in the window, whole, above everything else there."""
    place = page.locator("[data-part=told]")
    expect(place).to_contain_text(words)
    expect(place).to_be_in_viewport(ratio=0.99)
    middle = "one => { const { left, top, height } = one.getBoundingClientRect(); "
    assert place.evaluate(middle + "return one === document.elementFromPoint(left + 20, top + height / 2); }"), words


def two_versions(page: Page, before: str = "", after: str = "") -> None:
    """Overview 1 of January and of May, with what was said to its first factor."""
    page.locator("[data-form=overview-1]").click()
    for day, score, words in (("2026-01-10", "-", before), ("2026-05-20", "++", after)):
        page.locator("#overview-1-date").fill(day)
        page.locator("#form .sm-factor textarea").first.fill(words)
        page.locator(f"#form .sm-factor input[value='{score}']").first.check()
        if score == "-":
            page.locator("[data-do=repeat]").click()


def saved(page: Page, place: Path, phrase: str = "", word: str = "", panel: str = "list") -> str:
    """Save the case from one of its panels, locked with a passphrase (or with the key that is there already) or not; the
    name that the browser gets. Where a page may not lock, nothing is asked."""
    page.locator(f"[data-panel={panel}] [data-do=save]").first.click()
    page.locator("[data-part=word]").fill(word)
    may, phrases = (
        page.locator("[data-part=locking]").is_visible(),
        page.locator("[data-part=phrases] .sm-case__secret"),
    )
    for field in phrases.all() if phrase else ():
        if field.is_visible():
            field.fill(phrase)
    if may and not phrase:
        page.locator("[data-part=lock]").uncheck()
    with page.expect_download() as download:
        page.locator("[data-part=save] [type=submit]").click()
        if may and not phrase:
            page.locator("#asking [data-do=yes]").click()
    download.value.save_as(place)
    expect(page.locator(f"[data-panel={panel}]")).to_be_visible()
    return download.value.suggested_filename


def inside(file: Path) -> dict[str, Any]:
    """The data of a saved case."""
    found = re.search(r'<script type="application/json" id="case">(.*?)</script>', file.read_text(), re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def choose(page: Page, file: Path) -> None:
    page.locator("[data-panel]:not([hidden]) [data-do=open]").set_input_files(file)


def unlock(page: Page, phrase: str) -> None:
    page.locator("[data-part=phrase]").fill(phrase)
    page.keyboard.press("Enter")


def first_answer(page: Page, form: str) -> str:
    page.locator(f"[data-form={form}]").click()
    value = page.locator("#form textarea").first.input_value()
    home(page)
    return value


def assert_nothing_left(page: Page, *words: str) -> None:
    assert page.evaluate(f"(({{ file, secret, word }}) => [file, secret, word])({HELD})") == [None, None, ""]
    left = page.evaluate(
        "[...document.querySelectorAll('#case input[type=text], #case textarea')].map(one => one.value).join('')"
    )
    assert left == "" and page.evaluate("document.querySelectorAll('#form [data-answer]').length") == 0
    assert all(word not in page.content() for word in words)
