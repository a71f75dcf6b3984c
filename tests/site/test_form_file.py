"""What is saved as a file: opened in another form, with a drawing, or made by somebody who means harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.site.filling import COLLECT, assert_empty, cleared, opened, opened_other, printed, saved
from tests.site.visits import Visit


@pytest.mark.parametrize("size", ["desktop"])
def test_answers_of_another_form_are_taken_over_and_not_asked_again(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/return-action-plan.html")
    page.locator("[data-shared=worries]").fill("A made-up worry")
    page.locator("[data-answer='name']").fill("A made-up name")
    expect(page.locator("[data-answer='client-name']")).to_have_value("A made-up name")
    file = saved(page, "en/", tmp_path / "plan.json")
    page = visit.open("en/instruments/risk-inventory.html")
    opened_other(page, file)
    expect(page.locator("[data-shared=worries]")).to_have_value("A made-up worry")
    expect(page.locator(".sm-taken").first).to_contain_text("Copied from: Personal Return Action Plan")
    expect(page.locator("#earlier")).to_contain_text("A made-up name")
    assert "A made-up name" not in json.dumps(page.evaluate(COLLECT)), "a file never holds what its page does not ask"


@pytest.mark.parametrize("size", ["desktop"])
def test_a_file_of_another_form_leaves_what_stands_here(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/return-action-plan.html")
    page.locator("[data-shared=worries]").fill("From the plan")
    page.locator("[data-answer=housing-wanted]").fill("Somewhere")
    file = saved(page, "en/", tmp_path / "plan.json")
    page = visit.open("en/instruments/risk-inventory.html")
    page.locator("[data-shared=victim-again]").fill("Typed today")
    opened_other(page, file)
    expect(page.locator("[data-shared=victim-again]")).to_have_value("Typed today")
    expect(page.locator("[data-shared=worries]")).to_have_value("From the plan")
    expect(page.locator("#earlier")).to_contain_text("Somewhere")
    page.locator(".sm-header__title").click()
    expect(page.locator("#leaving")).to_be_visible()  # still not saved
    page.get_by_role("button", name="Stay here").click()
    page.locator("[data-shared=worries]").fill("Said anew")
    assert page.locator(".sm-taken").count() == 0
    cleared(page)
    expect(page.locator("#earlier")).to_be_hidden()
    assert "Somewhere" not in page.content()


@pytest.mark.parametrize("size", ["desktop"])
def test_a_drawing_of_another_kind_changes_nothing_and_says_where_it_belongs(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/genogram.html")
    page.get_by_role("button", name="Add a person").press("Enter")
    page.keyboard.type("Aunt")
    file = saved(page, "en/", tmp_path / "genogram.json")
    page = visit.open("en/instruments/ecogram.html")
    page.get_by_role("button", name="Add a person").press("Enter")
    page.keyboard.type("Friend")
    opened_other(page, file)
    expect(page.locator(".sm-told[role=status]")).to_contain_text("Open the file on this page: Genogram")
    expect(page.locator(".sm-drawing__frame svg")).to_contain_text("Friend")
    page.locator(".sm-drawing [data-do=remove]").first.click()
    cleared(page)
    assert "Friend" not in page.content(), "clearing takes away what could be put back too"


@pytest.mark.parametrize("size", ["desktop"])
def test_nothing_of_a_file_is_dropped_unseen(visit: Visit, tmp_path: Path) -> None:
    """Lines that no longer fit, and columns that are gone, stand under “filled in before”."""
    page = visit.open("en/instruments/return-action-plan.html")
    contacts = [{"who": "last", "gone": "an old column"}] + [{"who": f"person {number}"} for number in range(100)]
    plan = {"name": "Plan", "version": "1", "answers": {"contacts": contacts}, "asked": {}}
    file = tmp_path / "long.json"
    file.write_text(json.dumps({"kind": "social-map-form", "schema": 1, "forms": {"return-action-plan": plan}}))
    opened(page, file)
    expect(page.locator("#earlier")).to_contain_text("person 99")
    expect(page.locator("#earlier")).to_contain_text("an old column")


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no json", "was not made with these forms"),
        ("{}", "was not made with these forms"),
        (
            '{"kind": "social-map-form", "schema": 1, "forms": {"overview-1": {"answers": {"status": [[["deep"]]]}}}}',
            "was not made with these forms",
        ),
        (
            '{"kind": "social-map-form", "schema": 1, "forms": {"__proto__": {"answers": {"__proto__": "x"}}}}',
            "Answers copied: 0",
        ),
        (
            '{"kind": "social-map-form", "schema": 1, "forms": {"overview-1": {"version": "9", "answers": '
            '{"status": "<img src=x onerror=alert(1)>", "gone": ["a", {"b": "<b>c</b>"}]}}}}',
            "made with version 9",
        ),
    ],
)
def test_a_file_that_is_not_ours_does_no_harm(visit: Visit, text: str, told: str, tmp_path: Path) -> None:
    page = visit.open("en/instruments/overview-1.html")
    file = tmp_path / "other.json"
    file.write_text(text)
    page.locator("[data-do=open]").set_input_files(file)
    expect(page.locator(".sm-told[role=status]")).to_contain_text(told)
    assert page.locator("#earlier img, #earlier b").count() == 0
    assert page.evaluate("Object.prototype.x === undefined && ({}).answers === undefined")


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("id", ["genogram", "ecogram"])
def test_a_drawing_is_saved_opened_and_cleared_with_its_form(visit: Visit, id: str, tmp_path: Path) -> None:
    page = visit.open(f"en/instruments/{id}.html")
    page.get_by_role("button", name="Add a person").press("Enter")
    page.keyboard.type("Aunt")
    assert "Aunt" in printed(page)
    kept = page.evaluate(COLLECT)["parts"]
    assert kept["drawing"]["people"][0]["name"] == "Aunt"
    file = saved(page, "en/", tmp_path / "drawing.json")
    page.reload()
    assert_empty(page)
    assert page.locator(".sm-drawing svg").filter(has_text="Aunt").count() == 0
    opened(page, file)
    assert page.evaluate(COLLECT)["parts"] == kept
    expect(page.locator(".sm-drawing__frame svg")).to_contain_text("Aunt")
    page.locator(".sm-trail a").first.click()
    page.go_back()
    assert_empty(page)
