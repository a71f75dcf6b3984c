"""Every form is filled in by keyboard, printed, saved, opened again and left: what was to be kept is, what was to go is gone."""

from __future__ import annotations

import json
from collections import Counter
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect
from pypdf import PdfReader

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.screen.printing import together
from tests.conftest import ROOT
from tests.real import LOCALES
from tests.site.browser import OPTIONS, chromium
from tests.site.filling import COLLECT, assert_empty, fill_in, opened, printed, saved
from tests.site.visits import Visit

FIRST = {"overview-1", "return-action-plan", "risk-analysis"}
"""Forms that together have scores, tables, lists, choices and lines; `make test-all` fills in the others too."""
FORMS = [
    pytest.param(id, marks=() if id in FIRST else pytest.mark.all)
    for id in sorted(file.stem for file in (ROOT / "data" / "instruments").glob("*.yml"))
]


@pytest.mark.leaves
@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("id", FORMS)
def test_a_form_from_the_first_field_to_the_file_and_back(
    visit: Visit, id: str, catalogue: Catalogue, tmp_path: Path
) -> None:
    language = "" if visit.base.startswith("http") else "en/"
    page = visit.open(f"{language}instruments/{id}.html")
    fill_in(page)
    texts = page.eval_on_selector_all(
        "#form [data-answer], #form [data-column]",
        "all => all.filter(one => one.matches('textarea, [type=text]'))"
        ".map(one => one.hasAttribute('data-date') ? one.closest('.sm-entry').dataset.said : one.value)",
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
    assert "".join(name.in_("en" if language else "nl").split()) in paper

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
    assert visit.stored() is None
    page.locator("#exit").click()
    page.wait_for_url(visit.neutral)
    page.go_back()
    assert page.locator("#form").count() == 0, "Back after leaving at once does not lead to the form"
    page.goto(f"{visit.base}/{language}instruments/{id}.html")
    assert_empty(page)


def test_totals_and_negative_factors_carry_over(visit: Visit) -> None:
    page = visit.open("en/instruments/overview-2.html")
    first = page.locator("[data-scores=netherlands]")
    for row, label in enumerate(["very negative", "negative", "positive", "very positive"]):
        first.locator(".sm-factor").nth(row).get_by_role("radio", name=label, exact=True).check()
    expect(first.locator("output .sm-said")).to_have_text(
        "Total −: 2 (of which − −: 1). Total +: 2 (of which + +: 1). No score yet: 6."
    )
    rows = page.locator("[data-takes] .sm-row")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("Options in the Netherlands: 1.")
    expect(rows.first).to_contain_text("score − −")
    rows.nth(1).locator("textarea").last.fill("With help of the partner organisation")
    first.locator(".sm-factor").nth(0).get_by_role("radio", name="positive", exact=True).check()
    first.locator(".sm-factor").nth(1).get_by_role("radio", name="positive", exact=True).check()
    expect(rows).to_have_count(1)  # what has been said about a factor stays, what is empty goes
    expect(rows).to_contain_text("now positive or without a score")


@pytest.mark.leaves
@pytest.mark.parametrize("size", ["desktop"])
def test_clearing_asks_first_and_leaving_at_once_never(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.on("dialog", lambda dialog: pytest.fail("a dialog of the browser covers the way out"))
    page.locator(".sm-fields textarea").first.fill("made up")
    page.get_by_role("button", name="Clear everything").first.click()
    page.get_by_role("button", name="No, keep it").click()
    assert page.evaluate(COLLECT) is not None
    page.get_by_role("button", name="Clear everything").first.click()
    page.get_by_role("button", name="Yes, continue").click()
    assert_empty(page)
    page.locator(".sm-fields textarea").first.fill("made up")
    page.get_by_role("link", name="Leave this site").click()
    page.wait_for_url(visit.neutral)


def test_a_browser_that_keeps_pages_for_back_keeps_an_empty_one(engine: Playwright, served: str) -> None:
    """Going back may show the page as it was in memory, without loading it."""
    browser = engine.chromium.launch(
        executable_path=chromium(), args=OPTIONS, ignore_default_args=["--disable-back-forward-cache"]
    )
    page = browser.new_page()
    page.goto(f"{served}/instruments/risk-analysis.html")
    page.evaluate("window.addEventListener('pageshow', event => { window.kept = event.persisted })")
    page.locator(".sm-fields textarea").first.fill("made up")
    page.goto(f"{served}/about.html")
    page.go_back(wait_until="commit")  # a page that was kept does not load again
    assert page.evaluate("window.kept") is True, "this browser did not keep the page, so the test says nothing"
    assert_empty(page)
    browser.close()


def test_without_a_script_nothing_can_be_filled_in_that_could_not_be_cleared(without_script: Visit) -> None:
    page = without_script.open("en/instruments/overview-1.html")
    assert page.locator(".sm-fields textarea").first.is_disabled()
    assert page.get_by_text(LOCALES["en"]("forms.no_script")).is_visible()
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
    page = visit.open("instruments/risk-inventory.html")
    page.get_by_label("Vragen ook in het Engels").check()
    yes = page.locator(".sm-yes-no .sm-score").first
    assert yes.inner_text().split() == ["Ja", "Yes"]
    page.emulate_media(media="print")
    assert yes.inner_text().split() == ["Ja", "Yes"]
    page.emulate_media(media="screen")


def test_blank_paper_has_room_to_write(chrome: Browser, site: Path) -> None:
    page = chrome.new_page()
    page.goto(f"{site.as_uri()}/instruments/risk-analysis.html")
    page.emulate_media(media="print")
    rooms = page.eval_on_selector_all(
        ".sm-entry--text", "found => found.map(one => one.getBoundingClientRect().height / 96 * 25.4)"
    )
    assert round(min(rooms), 1) >= 16, "two lines of eight millimetres at least"
    page.goto(f"{site.as_uri()}/instruments/return-action-plan.html")
    assert min(page.evaluate(BETWEEN)) >= 3, "millimetres between a question and the next: no box touches what follows"
    assert min(page.evaluate(SIZES)) >= 9, "points"
    page.close()


def test_of_two_forms_on_a_page_paper_has_what_says_something(chrome: Browser, site: Path) -> None:
    page = chrome.new_page()
    page.goto(f"{site.as_uri()}/instruments/overview-1.html")
    own, other = page.locator(".sm-own"), page.locator(".sm-other")
    for form in (own, other):
        form.locator("[data-answer=date]").fill("12-11-2026")
    own.locator("input[type=radio][value='+']").first.check()
    page.emulate_media(media="print")
    assert other.is_hidden(), "a date is all that is in it"
    scores = own.locator(".sm-glance caption")
    assert "De scores bij elkaar" in scores.inner_text() and "zeer negatief" in scores.inner_text()
    page.emulate_media(media="null")
    for lines in (1, 12):
        own.locator("textarea").first.fill("An answer that was made up.\n" * lines)
        last = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages[-1].extract_text().split()
        assert {"Gemaakt", "Totaal"} <= set(last), "the source does not stand alone on a page"
    other.locator("[data-do=add]").first.click()
    other.locator("textarea").last.fill("Another one that was made up.")
    page.emulate_media(media="print")
    assert other.is_visible()
    page.close()


BETWEEN = """[...document.querySelectorAll('.sm-question + .sm-question')].map(one =>
    [one.previousElementSibling.getBoundingClientRect().bottom, one.getBoundingClientRect().top])
    .filter(([above, below]) => below >= above - 1).map(([above, below]) => (below - above) / 96 * 25.4)"""
"""How far questions are from those before them, but for two that stand beside each other."""

SIZES = """[...document.querySelectorAll('#form *')].filter(one => one.checkVisibility() && one.textContent.trim() &&
    !one.childElementCount).map(one => parseFloat(getComputedStyle(one).fontSize) * .75)"""
