"""Each kind of page by keyboard alone, enlarged to 400 percent, and with what can be pressed large enough to be hit."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.site.test_browser import KINDS
from tests.site.visits import Visit

AT = """() => {
    const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
    const label = at.closest("label");
    const seen = label && (label.getBoundingClientRect().width > 0) ? label.getBoundingClientRect() : box;
    const exit = document.getElementById("exit").getBoundingClientRect();
    globalThis.stops ??= 0;
    at.dataset.order ??= String(globalThis.stops++);
    return {
        body: at === document.body, order: Number(at.dataset.order), what: at.outerHTML.slice(0, 120),
        exit: at.id === "exit", skip: at.classList.contains("sm-skip"),
        seen: seen.width > 0 && seen.bottom > 0 && seen.top < innerHeight && seen.right > 0 && seen.left < innerWidth,
        marked: style.outlineStyle !== "none" || style.boxShadow !== "none" || at.matches("input, textarea, select") || at.closest("svg") !== null,
        covered: at.id !== "exit" && seen.top >= exit.top && seen.bottom <= exit.bottom && seen.left >= exit.left && seen.right <= exit.right,
    };
}"""
SMALL = """() => [...document.querySelectorAll("a, button, summary, select, input:not([type=hidden]), textarea")].filter(one => {
    const box = one.getBoundingClientRect();
    if (!box.width || one.closest(".sm-skip, .sm-label") || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (getComputedStyle(one).display === "inline") return false; // within a sentence, or as large as its line
    const around = one.closest("label")?.getBoundingClientRect() ?? box;
    if (Math.max(box.height, around.height) >= 23.5 && Math.max(box.width, around.width) >= 23.5) return false;
    return true;
}).map(one => one.outerHTML.slice(0, 100))"""
MANY = 60
"""So many steps tell whether somebody is held anywhere; a table of a hundred organisations goes on in the same way."""


@pytest.mark.all
@pytest.mark.parametrize("base", ["http"], indirect=True)
@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("path", KINDS)
def test_tab_goes_through_in_order_and_always_shows_where_it_is(visit: Visit, path: str) -> None:
    page = visit.open(f"en/{path}" if len(path) % 2 else path)
    wrong, seen = [], []
    for number in range(MANY):
        page.keyboard.press("Tab")
        at = page.evaluate(AT)
        if at["body"]:
            break  # the end: from here the keyboard leaves for the browser itself
        seen.append(at["order"])
        if number == 0:
            assert at["skip"], "the first stop leads past the menus"
        wrong += [f"{fault}: {at['what']}" for fault in ("covered",) if at[fault]]
        wrong += [f"not {virtue}: {at['what']}" for virtue in ("seen", "marked") if not at[virtue]]
    assert wrong == []
    if not path.startswith("instruments/"):  # in forms lines come and go; `test_forms` goes through each to its end
        assert len(seen) == len(set(seen)), "the keyboard is held in a circle"


@pytest.mark.parametrize("size", ["desktop"])
def test_the_first_link_leads_to_the_content(visit: Visit) -> None:
    page = visit.open("en/countries/ng.html")
    page.keyboard.press("Tab")
    skip = page.locator(".sm-skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def enlarged(page: Page) -> None:
    """A window of 1280 pixels, enlarged to 400 percent: what the page has then is 320 by 225 (WCAG 1.4.10)."""
    page.set_viewport_size({"width": 320, "height": 225})


@pytest.mark.all
@pytest.mark.parametrize("base", ["http"], indirect=True)
@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("path", KINDS)
def test_enlarged_fourfold_nothing_is_lost_and_all_can_be_hit(visit: Visit, path: str) -> None:
    page = visit.open(path if len(path) % 2 else f"en/{path}")
    enlarged(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert page.evaluate(SMALL) == []
    exit = page.locator("#exit").bounding_box()
    assert exit and exit["y"] >= 0 and exit["y"] + exit["height"] <= 225, "the way out stays in sight"
    assert exit["height"] <= 225 / 3, "and leaves room to read"


@pytest.mark.parametrize("size", ["desktop"])
def test_whoever_wants_less_movement_gets_none(visit: Visit) -> None:
    page = visit.open("en/countries/index.html")
    page.emulate_media(reduced_motion="reduce")
    moving = """() => [...document.querySelectorAll("*")].filter(one => {
        const style = getComputedStyle(one);
        const lasts = [...style.transitionDuration.split(","), ...style.animationDuration.split(",")].map(parseFloat);
        return (style.animationName !== "none" || style.transitionProperty !== "none") && Math.max(...lasts) > 0.01
            || style.scrollBehavior === "smooth";
    }).map(one => one.className || one.tagName)"""
    assert page.evaluate(moving) == []
