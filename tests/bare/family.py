"""A made-up family, and how somebody who has no mouse types it in."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page

FAMILY = [
    ("Josef", "Grandparents", "man"),
    ("Mariam", "Grandparents", "woman"),
    ("Grace", "Parents and", "woman"),
    ("Emmanuel", "Parents and", "man"),
    ("A.", "Own", "woman"),
    ("Ruth", "Own", "woman"),
]
TIES = [
    ("Josef", "is a partner", "Mariam"),
    ("Josef", "is a parent", "Grace"),
    ("Mariam", "is a parent", "Grace"),
    ("Grace", "is divorced", "Emmanuel"),
    ("Grace", "is a parent", "A."),
    ("Emmanuel", "is a parent", "A."),
    ("Grace", "is a parent", "Ruth"),
    ("Emmanuel", "is a parent", "Ruth"),
    ("A.", "is close", "Ruth"),
]


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until ``target`` has the focus."""
    for _ in range(400):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no Tab leads to {target}")


def press(page: Page, name: str) -> None:
    """Go to a button and press it, by keyboard."""
    tab_to(page, page.get_by_role("button", name=name, exact=True))
    page.keyboard.press("Enter")


def enter(page: Page, words: str) -> None:
    """Fill in the field that has the focus, by keyboard or, in a list of choices, by the choice that begins so; go on."""
    field = page.locator(":focus")
    if field.evaluate("field => field.tagName") == "SELECT":
        labels = field.locator("option").all_text_contents()
        field.select_option(label=next(label for label in labels if label.startswith(words)))
    else:
        page.keyboard.type(words)
    page.keyboard.press("Tab")


def type_family(page: Page) -> None:
    for name, generation, symbol in FAMILY:
        press(page, "Add a person")
        for words in (name, generation, symbol):
            enter(page, words)
    for start, tie, end in TIES:
        press(page, "Add a tie")
        if page.evaluate("document.activeElement.dataset.field") == "to":
            page.keyboard.press("Shift+Tab")
            page.keyboard.press("Shift+Tab")
        for words in (start, tie, end):
            enter(page, words)


def read(page: Page) -> Any:
    return page.evaluate("SocialMap.use('drawing').parts[0].read()")


def write(page: Page, drawing: object) -> Any:
    return page.evaluate("drawing => SocialMap.use('drawing').parts[0].write(drawing)", drawing)


def places(page: Page) -> dict[str, dict[str, float]]:
    """Where the symbol of each person stands in the drawing, by name."""
    found: dict[str, dict[str, float]] = page.evaluate(
        """() => Object.fromEntries(Array.from(document.querySelectorAll('[data-part=frame] [data-person]')).map(person => {
          const box = person.querySelector('circle, rect, path').getBBox();
          return [person.querySelector('text').textContent, {x: box.x + box.width / 2, y: box.y + box.height / 2, half: box.width / 2}];
        }))"""
    )
    return found
