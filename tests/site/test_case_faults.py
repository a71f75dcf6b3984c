"""A case that goes wrong: what is typed by mistake, files that are broken, and what somebody must not lose without a word."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.case import PHRASE, answer, begun, choose, first_answer, home, inside, saved, told
from tests.site.visits import Visit

PLAIN = {"kind": "social-map-case", "schema": 1}


def row(page: Page, form: str) -> Locator:
    return page.locator("tr", has=page.locator(f"[data-form={form}]"))


def by_itself(page: Page) -> Page:
    """A page without the site, as somebody has who opens the file."""
    chrome = page.context.browser
    assert chrome
    return chrome.new_page()


@pytest.mark.parametrize("size", ["desktop"])
def test_a_year_of_five_digits_costs_nothing(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    field = page.locator("#overview-1-date")
    page.locator("#form textarea").first.fill("Not to be lost")
    field.evaluate("at => { at.value = '20266-11-29'; at.dispatchEvent(new Event('input', {bubbles: true})) }")
    home(page)
    file = tmp_path / "case.html"
    saved(page, file)
    data = inside(file)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", data["sheets"]["overview-1"][0]["day"])
    data["sheets"]["overview-1"][0]["day"] = "20266-11-29"  # as such files were saved before
    file.write_text(json.dumps(data))
    page.reload()
    choose(page, file)
    expect(page.locator("[data-part=told]")).to_contain_text("Opened.")
    assert first_answer(page, "overview-1") == "Not to be lost"


@pytest.mark.parametrize("size", ["desktop"])
def test_a_case_that_would_not_open_again_is_not_said_to_be_saved(visit: Visit) -> None:
    page = begun(visit)
    page.evaluate("SocialMap.use('case-panels').held.file.sheets['risk-analysis'][0].day = 'soon'")
    page.locator("[data-panel=list] [data-do=save]").click()
    page.locator("[data-part=lock]").uncheck()
    page.locator("[data-part=save] [type=submit]").click()
    page.locator("#asking [data-do=yes]").click()
    expect(page.locator("[data-part=save-told]")).to_contain_text("has not been saved")


@pytest.mark.parametrize("size", ["desktop"])
def test_a_form_that_was_only_looked_at_stays_empty_and_a_correction_elsewhere_is_told(visit: Visit) -> None:
    page = begun(visit)
    worry = page.locator("#form [data-shared=worries]").first
    page.locator("[data-form=return-action-plan]").click()
    worry.fill("OLD")
    home(page)
    page.locator("[data-form=risk-inventory]").click()
    expect(page.locator("[data-part=told]")).to_contain_text("Copied from other forms")
    expect(worry).to_have_value("OLD")
    home(page)
    expect(row(page, "risk-inventory")).to_contain_text("still empty")
    page.locator("[data-form=risk-inventory]").click()
    page.locator("#form textarea:not([data-shared])").first.fill("Mine")
    home(page)
    expect(row(page, "risk-inventory")).to_contain_text("begun")
    page.locator("[data-form=return-action-plan]").click()
    worry.fill("NEW")
    home(page)
    page.locator("[data-form=risk-inventory]").click()
    expect(page.locator("[data-part=told]")).to_contain_text("different in other forms of this case: 1")
    expect(worry).to_have_value("OLD")
    expect(page.locator("#form .sm-taken")).to_contain_text("NEW")
    page.get_by_role("button", name="Take that answer").click()
    expect(worry).to_have_value("NEW")
    expect(page.locator("#form .sm-taken")).to_have_count(0)
    home(page)
    page.locator("[data-form=risk-inventory]").click()
    assert "different" not in told(page)
    for form, choice in (("risk-inventory", "yes"), ("return-action-plan", "unknown")):
        home(page)
        page.locator(f"[data-form={form}]").click()
        page.locator(f"#form [data-shared='worries.yes-no'][value={choice}]").check()
    home(page)
    page.locator("[data-form=risk-inventory]").click()
    expect(page.locator("#form .sm-taken")).to_contain_text(": Don’t know")


@pytest.mark.parametrize("size", ["desktop"])
def test_another_drawing_is_a_difference(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=genogram]").click()
    page.locator("#form [data-do=add-people]").click()
    page.keyboard.type("Aunt")
    page.locator("[data-do=repeat]").click()
    home(page)
    compare = page.get_by_role("button", name="Compare: Genogram")
    compare.click()
    expect(page.locator("[data-part=comparison]")).not_to_contain_text("The drawing is different.")
    page.locator("[data-panel=compare] [data-do=back]").click()
    page.locator("[data-form=genogram]").click()
    page.locator("#form [data-do=add-people]").click()
    page.keyboard.type("Uncle")
    home(page)
    compare.click()
    expect(page.locator("[data-part=comparison]")).to_contain_text("The drawing is different.")


@pytest.mark.parametrize("size", ["phone"])
def test_a_new_version_that_does_not_count_is_told_and_the_list_says_which_does(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    page.locator("#overview-1-date").fill("2099-01-10")
    page.locator("#form .sm-factor input[value='-']").first.check()
    page.locator("[data-do=repeat]").click()
    expect(page.locator("[data-part=told]")).to_contain_text("The current version is dated 10 January 2099")
    expect(page.locator("[data-part=version] option").last).to_have_text("10 January 2099 (current version)")
    home(page)
    expect(page.locator("[data-part=told]")).to_contain_text("This is not the current version.")
    expect(row(page, "overview-1")).to_contain_text("Versions: 2. The current one is dated 10 January 2099.")


@pytest.mark.parametrize("size", ["phone"])
def test_what_is_not_saved_is_said_in_words_in_the_open_form(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/case.html")
    page.locator("[data-do=new]").click()
    page.locator("[data-form=risk-analysis]").click()
    sign = page.locator("[data-panel=sheet] [data-part=unsaved]")
    expect(sign).to_be_hidden()
    page.locator("#form textarea").first.fill("x")
    expect(sign).to_be_visible()
    expect(sign).to_have_text("Not saved")
    home(page)
    expect(page.locator("[data-panel=list] [data-part=unsaved]")).to_be_visible()
    saved(page, tmp_path / "case.html")
    expect(page.locator("[data-panel=list] [data-part=unsaved]")).to_be_hidden()


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("[" * 200000 + "]" * 200000, "more than a case can"),
        ('{"a":' * 100000 + "1" + "}" * 100000, "more than a case can"),
        ('"x"},"asked":{"toString":1},"name":{"toString":1},"shared":{"y":"z"', "Opened."),
    ],
)
def test_a_hostile_file_gets_an_answer(visit: Visit, answers: str, said: str, tmp_path: Path) -> None:
    page = visit.open("en/instruments/case.html")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(error.message))
    file = tmp_path / "other.json"
    form = f'{{"x":[{{"day":"2026-01-01","forms":{{"x":{{"answers":{{"q":{answers}}}}}}}}}]}}'
    file.write_text(json.dumps(PLAIN)[:-1] + f',"sheets":{form}}}')
    choose(page, file)
    expect(page.locator("[data-part=told]")).to_contain_text(said)
    assert errors == [] and page.locator("[data-panel=start] [data-do=open]").input_value() == ""


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize("keys", [("Shift", "Shift", "Shift"), ("Escape", "Escape")])
def test_the_file_alone_says_that_it_is_open_to_all_and_is_left_as_the_site(
    visit: Visit, keys: tuple[str, ...], tmp_path: Path
) -> None:
    page = begun(visit)
    file = tmp_path / "case.html"
    saved(page, file)
    alone = by_itself(page)
    alone.goto(file.as_uri())
    expect(alone.locator("#anybody")).to_contain_text("Anybody who has it can read it")
    alone.locator("#lock [type=submit]").click()
    expect(alone.locator("#title")).to_be_focused()
    for key in keys:
        alone.keyboard.press(key)
    alone.wait_for_url("about:blank")
    alone.close()


@pytest.mark.parametrize("size", ["phone"])
def test_the_file_alone_says_damaged_of_what_is_broken(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    file = tmp_path / "case.html"
    saved(page, file)
    alone = by_itself(page)
    whole = file.read_text()
    for was, now in (('"kind": "social', '"kind: "social'), ('"organisations": []', '"organisations": [null]')):
        broken = whole.replace(was, now)
        assert broken != whole
        file.write_text(broken)
        alone.goto(file.as_uri())
        alone.locator("#lock [type=submit]").click()
        expect(alone.locator("#told")).to_contain_text("damaged")
        expect(alone.locator("#told")).not_to_contain_text("passphrase")
    alone.close()


@pytest.mark.parametrize("size", ["desktop"])
def test_a_file_that_was_cut_off_is_damaged(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    file = tmp_path / "case.html"
    saved(page, file, PHRASE)
    text = file.read_text()
    file.write_text(text[: text.index('"content"') + 200])
    answer(page, "health-checklist", "stays")
    choose(page, file)
    expect(page.locator("[data-part=told]")).to_contain_text("damaged")
    assert first_answer(page, "health-checklist") == "stays"
