"""Leaving at once, and what happens to lines while somebody writes in them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.site.filling import COLLECT
from tests.site.visits import Visit

pytestmark = pytest.mark.leaves


@pytest.mark.parametrize("size", ["desktop"])
def test_back_after_leaving_does_not_lead_to_the_form_by_a_link_within_it(visit: Visit) -> None:
    page = visit.open("en/index.html")
    page.goto(f"{visit.base}/en/instruments/return-action-plan.html")
    page.get_by_role("link", name="To the questions").click()
    page.locator("#parts summary").click()
    page.locator("#parts li a").nth(4).click()
    assert page.locator("h3:focus").count() == 1, "the part that the link names has the focus"
    page.get_by_role("link", name="Leave this site").click()
    page.wait_for_url(visit.neutral)
    page.go_back()
    page.wait_for_url(visit.neutral)  # a page of ours that was open before goes on to it


@pytest.mark.parametrize("size", ["desktop"])
def test_escape_twice_leaves_at_once_and_never_asks(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.on("dialog", lambda dialog: pytest.fail("asked"))
    page.locator(".sm-fields textarea").first.fill("made up")
    escape_at(page, 10_000, 11_000)
    assert page.evaluate(COLLECT) is not None, "one at a time does nothing"
    escape_at(page, 20_000, 20_999)
    page.wait_for_url(visit.neutral)


def escape_at(page: Page, *times: int) -> None:
    """Press Escape at these milliseconds of the page's life, whatever a busy machine makes of it."""
    page.evaluate(
        """times => times.forEach(time => {
          const press = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
          Object.defineProperty(press, "timeStamp", { value: time });
          document.activeElement.dispatchEvent(press);
        })""",
        times,
    )


@pytest.mark.parametrize("size", ["desktop"])
def test_escape_in_the_search_closes_and_clears_only_the_search(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.locator(".sm-fields textarea").first.fill("made up")
    page.get_by_role("combobox").fill("genogram")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page.get_by_role("combobox")).to_have_value("")
    assert page.evaluate(COLLECT) is not None


def scored(page: Page, row: int, label: str) -> None:
    factor = page.locator("[data-scores=netherlands] .sm-factor").nth(row)
    factor.get_by_role("radio", name=label, exact=True).check()


@pytest.mark.parametrize("size", ["desktop"])
def test_a_line_stays_while_somebody_writes_in_it_and_lines_keep_the_order_of_the_factors(visit: Visit) -> None:
    page = visit.open("en/instruments/overview-2.html")
    scored(page, 3, "negative")
    page.get_by_role("button", name="Add a line").click()
    page.keyboard.type("A line of their own")
    scored(page, 0, "negative")
    rows = page.locator("[data-takes] .sm-row")
    names = rows.locator("[data-factor-name]").all_text_contents()
    assert [name.partition(": ")[2][:2] for name in names] == ["1.", "4.", ""]
    text = rows.nth(0).locator("[data-column=how]")
    text.fill("x")
    scored(page, 0, "positive")
    text.focus()
    page.keyboard.press("Backspace")
    expect(rows).to_have_count(3)
    page.keyboard.press("Shift+Tab")
    expect(rows).to_have_count(2)
    expect(page.locator(".sm-told[role=status]")).to_contain_text("1 factors copied")


@pytest.mark.parametrize("size", ["desktop"])
def test_a_line_that_says_something_is_removed_only_after_asking(visit: Visit) -> None:
    page = visit.open("en/instruments/overview-2.html")
    page.get_by_role("button", name="Add a line").click()
    page.get_by_role("button", name="Remove this line").click()
    asked = page.get_by_role("alertdialog")
    expect(asked).to_be_hidden()
    page.get_by_role("button", name="Add a line").click()
    page.keyboard.type("something")
    page.get_by_role("button", name="Remove this line").click()
    expect(asked.get_by_role("button", name="No, keep it")).to_be_focused()
    page.keyboard.press("Escape")
    expect(asked).to_be_hidden()
    expect(page.locator("[data-takes] .sm-row")).to_have_count(1)
    page.get_by_role("button", name="Remove this line").click()
    asked.get_by_role("button", name="Yes, continue").click()
    expect(page.locator("[data-takes] .sm-row")).to_have_count(0)


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("way", ["click", "keys"])
def test_a_question_about_wiping_out_never_stands_in_the_way_out(visit: Visit, way: str) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.on("dialog", lambda dialog: pytest.fail("asked by the browser"))
    page.locator(".sm-fields textarea").first.fill("made up")
    page.get_by_role("button", name="Clear everything").first.click()
    expect(page.get_by_role("alertdialog")).to_be_visible()
    if way == "click":
        page.locator("#exit").click()
    else:
        for _ in range(3):
            page.keyboard.press("Shift")
    page.wait_for_url(visit.neutral)
