"""Fills in a form as somebody does who has no mouse, prints it, saves it and opens it again."""

from __future__ import annotations

import io
import re
from pathlib import Path

from playwright.sync_api import Page, expect
from pypdf import PdfReader

COLLECT = "SocialMap.use('form-file').collect(document.getElementById('form'))"
LEFT = """[...document.querySelectorAll('#form input:not([data-part=fit]), #form textarea')].filter(field =>
    field.type === 'checkbox' ? field.checked : field.type === 'radio' ? field.checked && field.value
    : field.value).length + document.querySelectorAll('[data-said]').length"""
"""How many fields still hold something."""

HERE = """(() => { const at = document.activeElement; return {
    tag: at.tagName, type: at.type || '', inside: !!at.closest('.sm-fields'), drawn: !!at.closest('.sm-drawing'), name: at.name || '',
    date: at.hasAttribute('data-date'), answer: at.dataset.answer || at.dataset.column || '' } })()"""


def fill_in(page: Page) -> None:
    """Go from field to field with the Tab key and answer each: texts of one's own, the first choice, every tick, a day."""
    typed = 0
    page.locator(".sm-tools button").first.focus()
    seen: set[str] = set()
    entered = False
    for _ in range(2000):
        page.keyboard.press("Tab")
        at = page.evaluate(HERE)
        if not at["inside"]:
            if entered:
                return
            continue
        entered = True
        if at["drawn"]:
            continue  # the drawing is filled in by tests of its own
        if at["date"]:
            page.keyboard.type("21112026")
        elif at["type"] == "checkbox":
            page.keyboard.press("Space")
        elif at["type"] == "radio" and at["name"] not in seen:
            seen.add(at["name"])
            page.keyboard.press("ArrowRight")
        elif at["tag"] in ("TEXTAREA", "INPUT") and at["type"] != "radio":
            text = f"antwoord{typed}ăğ"
            page.keyboard.insert_text(f"{text} " * 40 if typed % 10 == 3 and at["tag"] == "TEXTAREA" else text)
            typed += 1
    raise AssertionError("the Tab key never leaves the form")


SAVE = {"": "Opslaan als bestand", "en/": "Save as a file"}


def printed(page: Page) -> str:
    """The text on paper, without spaces and line ends."""
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, display_header_footer=True)))
    return "".join("".join(sheet.extract_text().split()) for sheet in reader.pages)


def saved(page: Page, language: str, place: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=SAVE[language]).first.click()
    assert re.fullmatch(r"(notities|notes)-[\d-]+\.json", download.value.suggested_filename), (
        "a name that tells nothing"
    )
    download.value.save_as(place)
    return place


def opened(page: Page, file: Path) -> None:
    page.locator("[data-do=open]").set_input_files(file)
    expect(page.locator(".sm-told[role=status]")).to_contain_text(re.compile("Geopend|Opened"))


def cleared(page: Page) -> None:
    """Clear the form, and say that this is meant; an empty one does not ask."""
    page.locator(".sm-tools [data-do=clear]").first.click()
    if page.locator("#asking").is_visible():
        page.locator("#asking [data-do=yes]").click()


def opened_other(page: Page, file: Path) -> None:
    """Open the file of another form."""
    page.locator("[data-do=open]").set_input_files(file)
    expect(page.locator(".sm-told[role=status]")).to_contain_text("This file belongs to:")


def assert_empty(page: Page) -> None:
    assert page.evaluate(COLLECT) is None
    assert page.evaluate(LEFT) == 0
