"""A form between two people: yes or no, dates, the bar, one question at a time, and the other language, with no answer lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.site.accessible import wrong
from tests.site.filling import COLLECT, assert_empty, opened
from tests.site.visits import Visit


def test_a_question_of_yes_or_no_has_room_too_and_the_same_question_gets_the_same_answer(
    visit: Visit, tmp_path: Path
) -> None:
    page = visit.open("en/instruments/risk-inventory.html")
    first = page.get_by_role("group", name="Are you worried about your own safety")
    first.get_by_role("radio", name="Yes", exact=True).check()
    first.get_by_role("textbox").fill("the children")
    kept = page.evaluate(COLLECT)
    form = kept["forms"]["risk-inventory"]
    assert form["answers"] == {"worries.yes-no": "yes", "worries": "the children"}
    assert form["shared"] == {"worries.yes-no": "worries.yes-no", "worries": "worries"}
    file = tmp_path / "saved.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    plan = visit.open("en/instruments/return-action-plan.html")
    plan.locator("[data-do=open]").set_input_files(file)
    expect(plan.locator(".sm-told[role=status]")).to_contain_text("Answers copied: 2.")
    answers = plan.evaluate(COLLECT)["forms"]["return-action-plan"]["answers"]
    assert answers == {"worries.yes-no": "yes", "worries": "the children"}


def test_a_file_of_before_there_was_a_choice_keeps_its_words_where_they_were(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    old = {
        "name": "Risk analysis",
        "version": "3",
        "asked": {},
        "answers": {"followed": "No, not now", "date": "2026-03-05"},
    }
    file = tmp_path / "saved.json"
    whole = {"kind": "social-map-form", "schema": 1, "saved": "2026-03-05T10:00:00Z", "forms": {"risk-analysis": old}}
    file.write_text(json.dumps(whole), encoding="utf-8")
    opened(page, file)
    assert page.evaluate(COLLECT)["forms"]["risk-analysis"]["answers"] == old["answers"]
    expect(page.locator("#risk-analysis-date")).to_have_value("05-03-2026")


def test_a_date_is_typed_as_people_say_it_and_what_is_none_stays_and_is_told(visit: Visit) -> None:
    page = visit.open("en/instruments/return-action-plan.html")
    date = page.get_by_role("textbox", name="Your date of birth")
    expect(date).to_have_accessible_description("Day, month, year: 31-12-2026 or 31122026.")
    for typed in ("5 March 1990", "05031990", "5/3/1990"):
        date.fill(typed)
        date.blur()
        expect(date).to_have_value("05-03-1990")
    assert page.evaluate(COLLECT)["forms"]["return-action-plan"]["answers"] == {"birth-date": "1990-03-05"}
    told = page.get_by_text("This date is not complete.")
    date.fill("spring 1990")
    date.blur()
    expect(told.locator("visible=true")).to_have_count(1)
    expect(date).to_have_attribute("aria-invalid", "true")
    assert page.evaluate(COLLECT)["forms"]["return-action-plan"]["answers"] == {"birth-date": "spring 1990"}
    date.fill("1-1-1990")
    date.blur()
    expect(date).not_to_have_attribute("aria-invalid", "true")
    date.fill("1-1-112026")
    date.blur()
    expect(told.locator("visible=true")).to_have_count(1)


def test_parts_saving_and_leaving_stay_within_reach_and_say_how_far_each_is(visit: Visit) -> None:
    page = visit.open("en/instruments/return-action-plan.html")
    page.locator("#return-action-plan-q-school").fill("Yes, in the town")
    bar = page.locator("#parts")
    for place in (bar.get_by_role("button", name="Save"), page.locator("#exit"), bar.locator("summary")):
        expect(place).to_be_in_viewport(ratio=1)
    expect(bar.locator("summary")).to_contain_text("1 of")
    bar.locator("summary").click()
    line = bar.get_by_role("listitem").filter(has_text="4. Children")
    expect(line).to_contain_text("1 of 7")
    bar.get_by_role("link", name="13. Agreements").click()
    heading = page.get_by_role("heading", name="13. Agreements")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    assert heading.evaluate(
        "one => one.getBoundingClientRect().top >= document.getElementById('parts').getBoundingClientRect().bottom"
    )
    assert bar.locator("details").get_attribute("open") is None
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_reading_together_shows_one_question_at_a_time_in_either_language(visit: Visit) -> None:
    page = visit.open("instruments/risk-inventory.html")
    page.get_by_role("button", name="Samen lezen").click()
    expect(page.get_by_text("Vraag 1 van 34")).to_be_visible()
    page.keyboard.press("ArrowRight")
    asked = page.get_by_role("group", name="Maakt u zich zorgen over de veiligheid")
    expect(asked).to_be_visible()
    expect(asked.locator("legend")).to_be_focused()
    assert page.locator(".sm-question:visible").count() == 1
    for hidden in (".sm-header nav", ".sm-lead", ".sm-tools", ".sm-footer"):
        assert page.locator(hidden).first.is_hidden()
    expect(page.locator("#exit")).to_be_in_viewport(ratio=1)
    asked.get_by_role("radio", name="Weet ik niet").check()
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_text("Vraag 2 van 34")).to_be_visible()  # arrows choose in a choice
    asked.get_by_role("radio", name="Weet ik niet").check()
    asked.get_by_role("textbox").fill("over mijn zoon")
    page.locator("#reading").get_by_role("button", name="In English").click()
    asked = page.get_by_role("group", name="Are you worried about your own safety")
    expect(asked).to_be_visible()
    expect(asked.get_by_role("radio", name="Don’t know")).to_be_checked()
    expect(page.get_by_text("Question 2 of 34")).to_be_visible()
    assert wrong(page) == []
    page.get_by_role("button", name="Next question").click()
    expect(page.locator(".sm-question:visible")).to_contain_text("What are you worried about?")
    page.get_by_role("button", name="Stop reading together").click()
    assert page.locator(".sm-question:visible").count() > 30
    form = page.evaluate(COLLECT)["forms"]["risk-inventory"]
    assert (
        form["answers"] == {"worries.yes-no": "unknown", "worries": "over mijn zoon"}
        and form["name"] == "Risk inventory"
    )
    page.reload()
    assert_empty(page)
    assert page.get_by_role("heading", level=1).inner_text() == "Risico-inventarisatie"


@pytest.mark.parametrize("size", ["desktop"])
def test_a_filled_form_in_the_other_language_keeps_scores_lines_and_the_drawing(visit: Visit) -> None:
    page = visit.open("instruments/overview-2.html")
    page.locator("[data-scores=netherlands] .sm-factor").first.get_by_role("radio", name="zeer negatief").check()
    page.locator("[data-takes] textarea").first.fill("met hulp")
    before = page.evaluate(COLLECT)["forms"]
    page.locator(".sm-tools").first.get_by_role("button", name="In English").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Overview 2")
    expect(page.locator("[data-takes] .sm-row legend")).to_contain_text("Options in the Netherlands: 1.")
    expect(page.locator("[data-scores=netherlands] output .sm-said")).to_contain_text("Total −: 1")
    page.get_by_role("button", name="Add a line").first.click()
    expect(page.locator(".sm-row").last).to_contain_text("Line")
    page.locator(".sm-tools").first.get_by_role("button", name="In het Nederlands").click()
    assert page.evaluate(COLLECT)["forms"] == before

    page = visit.open("instruments/genogram.html")
    page.get_by_role("button", name="Persoon toevoegen").click()
    page.keyboard.type("Grace")
    page.locator(".sm-tools").first.get_by_role("button", name="In English").click()
    expect(page.locator("#drawing-words")).to_contain_text("Grace: woman.")
    assert page.evaluate(COLLECT)["parts"]["drawing"]["people"][0]["name"] == "Grace"
