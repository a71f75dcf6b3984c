"""A form inside a case is the form of its own page: its parts, reading together, one print of it, a drawing that nothing covers."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from tests.site.case import HELD, answer, begun, home, two_versions
from tests.site.filling import COLLECT, printed
from tests.site.visits import Visit

LAPTOP = ViewportSize(width=1366, height=768)
WORRY = "A made-up worry ăğ"


def edge(place: Locator, side: str) -> float:
    found: float = place.evaluate(f"one => one.getBoundingClientRect().{side}")
    return found


@pytest.mark.parametrize("size", ["phone"])
def test_the_parts_of_a_form_stay_within_reach_in_a_case_too(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=return-action-plan]").click()
    page.locator("#return-action-plan-q-school").fill("Yes, in the town")
    bar = page.locator("#parts")
    save = page.locator(".sm-case__bar [data-do=save]")
    for place in (save, page.locator("#exit"), bar.locator("summary")):
        expect(place).to_be_in_viewport(ratio=1)
    assert max(edge(place, "height") for place in (save, bar)) < 60, "a row each, no more"
    expect(bar.locator("summary")).to_contain_text("1 of 91")
    bar.locator("summary").click()
    expect(bar.get_by_role("listitem").filter(has_text="4. Children")).to_contain_text("1 of 7")
    bar.get_by_role("link", name="13. Agreements").click()
    heading = page.get_by_role("heading", name="13. Agreements")
    expect(heading).to_be_in_viewport()
    assert edge(heading, "top") >= edge(page.locator(".sm-case__bar .sm-tools"), "bottom")
    home(page)
    page.locator("[data-form=ecogram]").click()
    assert not {"4. Children", "13. Agreements"} & set(bar.get_by_role("link", include_hidden=True).all_inner_texts())


@pytest.mark.parametrize("size", ["phone"])
def test_reading_together_in_a_case_goes_on_in_the_other_language(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=risk-inventory]").click()
    page.locator("[data-panel=sheet] [data-do=read]").click()
    bar = page.locator("#reading")
    bar.get_by_role("button", name="Next question").click()
    asked = page.get_by_role("group", name="Are you worried about your own safety")
    asked.get_by_role("radio", name="Don’t know").check()
    asked.get_by_role("textbox").fill("about my son")
    assert page.locator(".sm-question:visible").count() == 1
    for hidden in (".sm-header nav", "#privacy", ".sm-case__bar .sm-tools", ".sm-case__version", ".sm-footer"):
        expect(page.locator(hidden).first).to_be_hidden()
    expect(page.locator("#exit")).to_be_in_viewport(ratio=1)
    bar.get_by_role("button", name="In het Nederlands").click()
    asked = page.get_by_role("group", name="Maakt u zich zorgen over de veiligheid")
    expect(asked.locator("legend")).to_be_focused()
    expect(asked.get_by_role("textbox")).to_have_value("about my son")
    expect(bar).to_contain_text("Question 2 of 34")
    expect(page.get_by_role("heading", name="Risico-inventarisatie")).to_be_visible()
    bar.get_by_role("button", name="Stop reading together").click()
    assert page.locator(".sm-question:visible").count() > 30
    page.locator("[data-panel=sheet] [data-do=read]").click()
    page.locator("#exit").evaluate("() => document.dispatchEvent(new Event('sm-exit'))")
    assert page.evaluate("document.body.className").find("sm-reading") < 0, "whoever leaves reads no more"


@pytest.mark.parametrize("size", ["phone"])
def test_one_form_is_printed_from_where_it_is_open_or_from_the_list(visit: Visit) -> None:
    page = begun(visit)
    answer(page, "health-checklist", "Another sheet")
    page.locator("[data-form=risk-analysis]").click()
    page.locator("[data-panel=sheet] [data-do=language]:visible").click()
    page.locator("[data-do=print-one]").click()
    boxes = page.locator("[data-part=printed] label")
    assert [box.inner_text().strip() for box in boxes.filter(has=page.locator(":checked")).all()] == ["Risk analysis"]
    expect(page.locator("[name=case-language][value=nl]")).to_be_checked()
    page.locator("[data-part=print] [type=submit]").click()
    paper = printed(page)
    assert "Risicoanalyse" in paper and "Amade-upworry" in paper and "Anothersheet" not in paper
    page.get_by_role("button", name="Back to the form").click()
    expect(page.locator("[data-part=sheet-name]")).to_have_text("Risicoanalyse")
    expect(page.locator("#form textarea").first).to_have_value(WORRY)
    home(page)
    page.get_by_role("button", name="Print: Health checklist").click()
    paper = printed(page)  # with the keys of the browser, before anything was shown
    assert "Anothersheet" in paper and "Amade-upworry" not in paper
    page.locator("[data-do=print-all]").click()
    assert page.locator("[data-part=printed] :checked").count() == 2
    page.locator("[data-do=print-none]").click()
    assert page.locator("[data-part=printed] :checked").count() == 0
    page.get_by_role("button", name="Back to the case").locator("visible=true").click()
    expect(page.locator("[data-panel=list]")).to_be_visible()
    assert page.evaluate(f"Object.keys({HELD}.file.sheets).sort()") == ["health-checklist", "risk-analysis"]


@pytest.mark.parametrize("size", ["phone"])
def test_an_older_version_is_printed_alone_too(visit: Visit) -> None:
    page = begun(visit)
    two_versions(page, "Said in January", "Said in May")
    page.locator("[data-part=version]").select_option("0")
    page.locator("[data-do=print-one]").click()
    page.locator("[data-part=print] [type=submit]").click()
    paper = printed(page)
    assert "Versionof10January2026" in paper and "SaidinJanuary" in paper and "SaidinMay" not in paper


@pytest.mark.parametrize("size", ["desktop"])
def test_a_drawing_beside_its_lists_is_seen_whole_and_its_words_are_not_cut_off(visit: Visit) -> None:
    page = begun(visit)
    page.set_viewport_size(LAPTOP)
    for form, many in (("genogram", 8), ("ecogram", 6)):
        page.locator(f"[data-form={form}]").click()
        for at in range(many):
            page.locator("#form [data-do=add-people]").click()
            page.keyboard.type(f"Aunt {at}")
        page.locator(".sm-drawing__list").first.evaluate(
            "one => one.lastElementChild.scrollIntoView({block: 'center'})"
        )
        sheet = page.locator(".sm-drawing__sheet")
        assert sheet.evaluate("one => one.scrollHeight <= one.clientHeight"), "nothing of it has to be scrolled to"
        assert edge(page.locator(".sm-drawing__frame"), "top") >= edge(page.locator(".sm-case__bar"), "bottom")
        words = page.locator(".sm-drawing__words")
        expect(words).to_contain_text(f"Aunt {many - 1}")
        assert words.evaluate("one => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth")
        assert edge(words, "top") >= edge(page.locator(".sm-drawing__lists"), "bottom")
        home(page)


@pytest.mark.parametrize("size", ["desktop"])
def test_the_forms_of_a_case_stand_in_the_order_and_with_the_numbers_of_the_method(visit: Visit) -> None:
    page = begun(visit)
    heads = page.locator(".sm-case__step").all_inner_texts()
    numbers = [re.match(r"(Step|After return, step) (\d+): \w", head) for head in heads]
    assert all(numbers)
    order = [(found[1] != "Step", int(found[2])) for found in numbers if found]
    assert order == sorted(set(order)) and len(order) > 8
    row = page.locator("tr", has=page.locator("[data-form=overview-1]"))
    expect(row).to_contain_text("Again at: step 7")
    page.locator("[data-do=close]").first.click()
    page.locator("#asking [data-do=yes]").click()
    ways = page.locator(".sm-case__ways :is(button, label span)")
    assert [round(edge(one, "height")) for one in ways.all()] == [round(edge(ways.first, "height"))] * 2


@pytest.mark.parametrize("size", ["phone"])
def test_only_what_is_filled_in_is_shown_read_and_printed(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-inventory.html")
    first = page.get_by_role("group", name="Are you worried about your own safety")
    first.get_by_role("textbox").fill("about my son")
    first.get_by_role("textbox").blur()
    page.get_by_role("checkbox", name="Only what is filled in").check()
    expect(page.locator(".sm-question:visible")).to_have_count(1)
    assert "aboutmyson" in printed(page) and "Whatareyouworriedabout" not in printed(page)
    page.get_by_role("button", name="Read together").click()
    expect(page.locator("#reading")).to_contain_text("Question 1 of 1")
    first.get_by_role("textbox").fill("")
    expect(first).to_be_visible()
    page.get_by_role("button", name="Stop reading together").click()
    page.get_by_role("checkbox", name="Only what is filled in").uncheck()
    assert page.locator(".sm-question:visible").count() > 30
    assert page.evaluate(COLLECT) is None
