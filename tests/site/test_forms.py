"""Every form is filled in by keyboard, printed, saved, opened again and left: what was to be kept is, what was to go is gone."""

from __future__ import annotations

import io
import json
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect
from pypdf import PdfReader

from socialmap.catalogue import Catalogue
from socialmap.forms.page import together
from tests.conftest import ROOT
from tests.site.browser import OPTIONS, chromium
from tests.site.conftest import Visit
from tests.site.filling import COLLECT, LEFT, fill_in

FORMS = sorted(file.stem for file in (ROOT / "data" / "instruments").glob("*.yml"))
SAVE = {"": "Opslaan als bestand", "en/": "Save as a file"}


def printed(page: Page) -> str:
    """The text on paper, without spaces and line ends."""
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, display_header_footer=True)))
    return "".join("".join(sheet.extract_text().split()) for sheet in reader.pages)


def saved(page: Page, language: str, place: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=SAVE[language]).first.click()
    assert "client" not in download.value.suggested_filename
    download.value.save_as(place)
    return place


def opened(page: Page, file: Path) -> None:
    page.locator("[data-do=open]").set_input_files(file)
    expect(page.locator(".sm-told")).to_contain_text("2026")


def assert_empty(page: Page) -> None:
    assert page.evaluate(COLLECT) is None
    assert page.evaluate(LEFT) == 0


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("id", FORMS)
def test_a_form_from_the_first_field_to_the_file_and_back(
    visit: Visit, id: str, catalogue: Catalogue, tmp_path: Path
) -> None:
    language = "" if visit.base.startswith("http") else "en/"
    page = visit.open(f"{language}instruments/{id}.html")
    page.on("dialog", lambda dialog: dialog.accept())
    before = len(visit.requests)
    fill_in(page)
    texts = page.eval_on_selector_all(
        "#form [data-answer], #form [data-column]",
        "all => all.filter(one => one.matches('textarea, [type=text]')).map(one => one.value)",
    )
    kept = page.evaluate(COLLECT)
    answers = {one: set(form["answers"]) for one, form in kept["forms"].items()}
    for one in together(id, catalogue):
        asked = {question.id for question in catalogue.instruments[one].questions()} | {"date"}
        assert {answer.partition(".")[0] for answer in answers[one]} == asked, (
            "a question cannot be answered by keyboard"
        )

    paper = printed(page)
    written = Counter(word for text in texts for word in text.split())
    assert {word for word, times in written.items() if paper.count(word) < times} == set(), "cut off on paper"
    assert "file://" not in paper and "127.0.0.1" not in paper and "instruments/" not in paper
    name = catalogue.instruments[id].name
    assert "".join((name.en if language else name.nl).split()) in paper

    file = saved(page, language, tmp_path / "saved.json")
    assert json.loads(file.read_text(encoding="utf-8"))["forms"] == kept["forms"]
    page.reload()
    assert_empty(page)
    opened(page, file)
    assert page.evaluate(COLLECT)["forms"] == kept["forms"], "lost on the way to the file and back"

    page.locator(".sm-trail a").first.click()
    page.go_back()
    assert_empty(page)
    opened(page, file)
    page.locator("[data-do=leave]").click()
    page.wait_for_url("about:blank")
    page.go_back()
    assert page.locator("#form").count() == 0, "Back after leaving at once does not lead to the form"
    page.goto(f"{visit.base}/{language}instruments/{id}.html")
    assert_empty(page)
    assert visit.stored() is None
    new = {url for url in visit.requests[before:] if not url.startswith((visit.base, "blob:"))}
    assert new == set()


def test_totals_and_negative_factors_carry_over(visit: Visit) -> None:
    page = visit.open("en/instruments/overview-2.html")
    page.on("dialog", lambda dialog: dialog.accept())
    first = page.locator("[data-scores=netherlands]")
    for row, label in enumerate(["very negative", "negative", "positive", "very positive"]):
        first.locator(".sm-factor").nth(row).get_by_role("radio", name=label, exact=True).check()
    expect(first.locator("output")).to_have_text(
        "Total −: 2 (of which − −: 1). Total +: 2 (of which + +: 1). No score yet: 6."
    )
    rows = page.locator("[data-takes] .sm-row")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("Possibilities in the Netherlands: 1.")
    expect(rows.first).to_contain_text("score − −")
    rows.nth(1).locator("textarea").last.fill("With help of the partner organisation")
    first.locator(".sm-factor").nth(0).get_by_role("radio", name="positive", exact=True).check()
    first.locator(".sm-factor").nth(1).get_by_role("radio", name="positive", exact=True).check()
    expect(rows).to_have_count(1)  # what has been said about a factor stays, what is empty goes
    expect(rows).to_contain_text("now positive or without a score")


@pytest.mark.parametrize("size", ["desktop"])
def test_answers_of_another_form_are_taken_over_and_not_asked_again(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/return-action-plan.html")
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("[data-shared=worries]").fill("A made-up worry")
    page.locator("[data-answer='name']").fill("A made-up name")
    expect(page.locator("[data-answer='client-name']")).to_have_value("A made-up name")
    file = saved(page, "en/", tmp_path / "plan.json")
    page = visit.open("en/instruments/risk-inventory.html")
    opened(page, file)
    expect(page.locator("[data-shared=worries]")).to_have_value("A made-up worry")
    expect(page.locator(".sm-taken").first).to_contain_text("Taken over from: Personal Return Action Plan")
    expect(page.locator("#earlier")).to_contain_text("A made-up name")
    assert "A made-up name" not in json.dumps(page.evaluate(COLLECT)), "a file never holds what its page does not ask"


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no json", "does not come from these forms"),
        ("{}", "does not come from these forms"),
        (
            '{"kind": "social-map-form", "schema": 1, "forms": {"__proto__": {"answers": {"__proto__": "x"}}}}',
            "Opened: 0",
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
    expect(page.locator(".sm-told")).to_contain_text(told)
    assert page.locator("#earlier img, #earlier b").count() == 0
    assert page.evaluate("Object.prototype.x === undefined && ({}).answers === undefined")


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("id", ["genogram", "ecogram"])
def test_a_drawing_is_saved_opened_and_cleared_with_its_form(visit: Visit, id: str, tmp_path: Path) -> None:
    page = visit.open(f"en/instruments/{id}.html")
    page.on("dialog", lambda dialog: dialog.accept())
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


@pytest.mark.parametrize("size", ["desktop"])
def test_clearing_asks_first_and_leaving_at_once_never(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    asked: list[str] = []
    answer = {"accept": False}

    def dialog(box) -> None:  # type: ignore[no-untyped-def]
        asked.append(box.type)
        box.accept() if answer["accept"] else box.dismiss()

    page.on("dialog", dialog)
    page.locator(".sm-fields textarea").first.fill("made up")
    page.get_by_role("button", name="Clear everything").first.click()
    assert page.evaluate(COLLECT) is not None
    answer["accept"] = True
    page.get_by_role("button", name="Clear everything").first.click()
    assert_empty(page)
    assert asked == ["confirm", "confirm"]
    page.locator(".sm-fields textarea").first.fill("made up")
    page.get_by_role("link", name="Leave this page now").click()
    page.wait_for_url("about:blank")
    assert asked == ["confirm", "confirm"]


def test_a_browser_that_keeps_pages_for_back_keeps_an_empty_one(engine: Playwright, site: Path) -> None:
    """Going back may show the page as it was in memory, without loading it."""
    browser = engine.chromium.launch(
        executable_path=chromium(), args=OPTIONS, ignore_default_args=["--disable-back-forward-cache"]
    )
    page = browser.new_page()
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(f"{site.as_uri()}/instruments/risk-analysis.html")
    page.locator(".sm-fields textarea").first.fill("made up")
    page.goto(f"{site.as_uri()}/about.html")
    page.go_back()
    assert_empty(page)
    browser.close()


def test_without_a_script_nothing_can_be_filled_in_that_could_not_be_cleared(without_script: Visit) -> None:
    page = without_script.open("en/instruments/overview-1.html")
    assert page.locator(".sm-fields textarea").first.is_disabled()
    assert page.get_by_text("Filling in on this page needs JavaScript").is_visible()
    assert page.locator(".sm-tools").first.is_hidden()
    page.emulate_media(media="print")
    assert page.locator(".sm-factor").first.is_visible()


def test_questions_in_both_languages(visit: Visit) -> None:
    page = visit.open("instruments/risk-analysis.html")
    second = page.locator(".sm-question .sm-second").first
    expect(second).to_be_hidden()
    page.get_by_label("Vragen ook in het Engels").check()
    expect(second).to_be_visible()
    assert second.get_attribute("lang") == "en"
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_blank_paper_has_room_to_write(chrome: Browser, site: Path) -> None:
    page = chrome.new_page()
    page.goto(f"{site.as_uri()}/instruments/risk-analysis.html")
    page.emulate_media(media="print")
    rooms = page.eval_on_selector_all(
        ".sm-entry--text", "found => found.map(one => one.getBoundingClientRect().height / 96 * 25.4)"
    )
    assert min(rooms) >= 16, "two lines of eight millimetres at least"
    page.close()
