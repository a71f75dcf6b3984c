"""The search box of every page, in a real browser: on the web and from a stick, on a phone and a desktop."""

from __future__ import annotations

import gzip
import re
import statistics
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Locator, expect

from socialmap.catalogue.catalogue import Catalogue
from socialmap.search.pipeline import split
from tests.conftest import ROOT
from tests.site.accessible import wrong
from tests.site.visits import Visit

QUESTIONS = yaml.safe_load((ROOT / "tests" / "search" / "questions.yml").read_text(encoding="utf-8"))
ASK = """questions => Promise.all([]).then(async () => {
  const answers = [];
  for (const question of questions) {
    const start = performance.now();
    const answer = await SocialMap.use('search').ask(question);
    const time = performance.now() - start;
    const shown = answer.groups.flatMap(group => group.results.slice(0, group.atOnce).map(result => result.path));
    answers.push({shown, time, total: answer.total, near: answer.near, missing: answer.missing});
  }
  return answers;
})"""


def ask(visit: Visit, text: str) -> Locator:
    """Type a question and wait for its results."""
    field = visit.page.locator("#search-field")
    field.click()
    field.press_sequentially(text)
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(visit.page.locator("#search-list")).not_to_have_attribute("aria-busy", "true")
    return visit.page.get_by_role("option")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_questions_are_answered_in_the_browser_as_without_it(chrome: Browser, site: Path, language: str) -> None:
    """tests/search/test_questions.py asks them all; here a share of them, and how long a browser takes."""
    page = chrome.new_page()
    page.goto(f"{site.as_uri()}/{'' if language == 'nl' else 'en/'}index.html")
    wanted = [question for question in QUESTIONS if question["language"] == language and "expect" in question][::4]
    answers = page.evaluate(ASK, [question["query"] for question in wanted])
    page.close()
    failed = [
        question["query"]
        for question, answer in zip(wanted, answers, strict=True)
        if not set(question["expect"]) & set(answer["shown"][:3])
    ]
    assert failed == []
    assert statistics.median(answer["time"] for answer in answers) < 50


def test_words_of_danger_put_whom_to_call_above_the_results(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(visit, "hij slaat me opvang nigeria")
    aside = page.locator("#search-danger")
    expect(aside.get_by_role("link", name=re.compile("^112"))).to_have_attribute("href", "tel:112")
    expect(page.locator("#search-said")).to_contain_text("Noodnummer: 112.")
    expect(page.get_by_role("option").first).to_contain_text("Nigeria")
    page.locator("#search-field").fill("opvang nigeria")
    expect(aside).to_be_hidden()


def test_the_count_says_how_many_have_all_the_words(visit: Visit) -> None:
    page = visit.open("en/index.html")
    ask(visit, "shelter women children romania")
    said = re.compile(r"^\d+ results? with all words, \d+ with some of them")
    expect(page.locator("#search-count")).to_contain_text(said)


def test_the_browser_splits_words_as_the_index_does(chrome: Browser, site: Path, catalogue: Catalogue) -> None:
    texts = ["Côte d’Ivoire", "I.O.M. en DT&V", "foto's, programma’s", "Łódź Straße Ærø", "B8/3 – A21", "Україна", "İ…"]
    texts += [name for record in catalogue.organisations.values() for name in (record.name, *record.alternate_names)]
    page = chrome.new_page()
    page.goto(f"{site.as_uri()}/index.html")
    theirs = page.evaluate("texts => texts.map(text => SocialMap.use('search-words').split(text))", texts)
    page.close()
    assert theirs == [split(text) for text in texts]


def test_by_keyboard_alone_from_anywhere_despite_a_typing_error(visit: Visit) -> None:
    page = visit.open("programmes/rean.html")
    page.keyboard.press("Control+/")
    expect(page.locator("#search-field")).to_be_focused()
    page.keyboard.type("nigeira")
    first = page.get_by_role("option").first
    expect(first).to_contain_text("Nigeria")
    page.keyboard.press("ArrowDown")
    expect(first).to_have_attribute("aria-selected", "true")
    expect(page.locator("#search-field")).to_have_attribute("aria-activedescendant", first.get_attribute("id") or "")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{visit.base}/countries/ng.html")


def test_enter_opens_the_best_result_at_once(visit: Visit) -> None:
    page = visit.open("en/organisations/ro/adpare.html")
    page.keyboard.press("Control+/")
    page.keyboard.type("cosudow")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{visit.base}/en/organisations/ng/cosudow.html")


def test_results_stand_in_groups_with_the_words_that_were_found(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(visit, "vrouwenopvang roemenie")
    groups = page.get_by_role("listbox").get_by_role("group")
    assert [group.get_attribute("aria-label") for group in groups.all()][:2] == ["Landen", "Organisaties"]
    adpare = page.get_by_role("option").filter(has_text="ADPARE")
    expect(adpare.locator("mark")).to_have_text(["Roemenië", "Opvang"])
    expect(page.get_by_role("option").first).to_contain_text("gevonden: ")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_number_that_is_found_stands_in_its_result(visit: Visit) -> None:
    visit.open("index.html")
    expect(ask(visit, "0040 21 332 5020").first).to_contain_text("gevonden: +40213325020")


def test_a_word_that_stands_nowhere_is_named(visit: Visit) -> None:
    page = visit.open("en/index.html")
    ask(visit, "qqqqqq nigeria")
    expect(page.locator("#search-said")).to_contain_text(
        re.compile(r"\d+ results. These words were not found anywhere: qqqqqq.")
    )
    expect(page.get_by_role("option").first).to_contain_text("Nigeria")


def test_no_result_is_not_the_end(visit: Visit) -> None:
    page = visit.open("services/shelter.html")
    ask(visit, "qqqq")
    expect(page.locator("#search-said")).to_contain_text("Niets gevonden")
    page.get_by_role("option", name="Landen").click()
    page.wait_for_url(f"{visit.base}/countries/index.html")
    ask(visit, "kamboedsjie")
    expect(page.get_by_role("option").first).to_contain_text("Cambodja")


def test_all_of_a_group_can_be_shown(visit: Visit) -> None:
    page = visit.open("index.html")
    options = ask(visit, "caritas")
    before = options.count()
    page.get_by_role("option", name=re.compile("Toon alle")).first.click()
    expect(page.locator("#search-field")).to_be_focused()
    assert options.count() > before
    assert page.locator('[role=option][aria-selected="true"]').count() == 1


def test_escape_closes_and_then_clears(visit: Visit) -> None:
    page = visit.open("index.html")
    field = page.locator("#search-field")
    ask(visit, "opvang")
    page.keyboard.press("Escape")
    expect(page.locator("#search-panel")).to_be_hidden()
    expect(field).to_have_value("opvang")
    page.keyboard.press("Escape")
    expect(field).to_have_value("")


def test_whatever_is_typed_is_only_text(visit: Visit) -> None:
    page = visit.open("index.html")
    hostile = [
        "constructor",
        "__proto__",
        "<img src=x onerror=alert(1)>",
        "x" * 120,
        "💥",
        "' OR 1=1",
        "\\ % $& #",
        "o",
        "?",
    ]
    answers = page.evaluate(ASK, hostile)
    assert len(answers) == len(hostile)
    ask(visit, "<opvang> qqqqqq")
    assert page.locator("#search-panel opvang, #search-panel img").count() == 0
    expect(page.get_by_role("option").first).to_contain_text("Opvang")


def test_when_the_index_cannot_be_had_that_is_said(visit: Visit) -> None:
    visit.page.route("**/search/**/words.js", lambda route: route.abort())
    page = visit.open("index.html")
    ask(visit, "opvang")
    expect(page.locator("#search-count")).to_contain_text("Zoeken lukt nu niet")


def test_a_slash_can_be_typed_in_a_field(visit: Visit) -> None:
    page = visit.open("index.html")
    ask(visit, "b8/3")
    expect(page.locator("#search-field")).to_have_value("b8/3")


def test_what_was_typed_is_gone_afterwards_and_never_stands_in_the_address(visit: Visit) -> None:
    page = visit.open("about.html")
    ask(visit, "loverboy")
    assert page.url == f"{visit.base}/about.html"
    page.goto(f"{visit.base}/index.html")
    page.go_back()
    expect(page.locator("#search-field")).to_have_value("")
    expect(page.locator("#search-panel")).to_be_hidden()
    page.reload()
    expect(page.locator("#search-field")).to_have_value("")
    assert visit.stored() is None
    assert not [url for url in visit.requests if "loverboy" in url]


def test_the_index_is_loaded_when_it_is_needed_and_only_the_part_that_is(visit: Visit, site: Path) -> None:
    page = visit.open("en/about.html")
    page.wait_for_load_state("networkidle")
    assert not [url for url in visit.requests if "/search/en/" in url]
    ask(visit, "cosudow")
    parts = {url.rpartition("/")[2] for url in visit.requests if "/search/en/" in url}
    assert "words.js" in parts
    loaded = {part for part in parts if part.startswith("postings")}
    every = {file.name for file in (site / "search" / "en").glob("postings*.js")}
    assert 0 < len(loaded) * 2 < len(every), "names, keys, codes and words stand in different files"
    assert sum(len(gzip.compress((site / "search" / "en" / part).read_bytes())) for part in parts) < 150_000


@pytest.mark.parametrize("base", ["http"], indirect=True)
def test_open_results_are_accessible(visit: Visit) -> None:
    page = visit.open("countries/ro.html")
    ask(visit, "opvang nigria")
    page.keyboard.press("ArrowDown")
    assert wrong(page) == []


def test_on_a_phone_the_field_stands_below_the_title(visit: Visit) -> None:
    page = visit.open("index.html")
    box: Any = page.locator("#search-field").bounding_box()
    title: Any = page.locator(".sm-header__title").bounding_box()
    width = page.evaluate("window.innerWidth")
    if width < 500:
        assert box["width"] > width / 2, "beside it stands whom to call in danger"
        assert box["y"] >= title["y"] + title["height"]
    else:
        assert abs(box["y"] + box["height"] / 2 - title["y"] - title["height"] / 2) < 4


def test_without_a_script_there_are_links_to_the_lists(without_script: Visit) -> None:
    page = without_script.open("en/organisations/ng/cosudow.html")
    assert page.locator("#search-field").is_hidden()
    page.locator(".sm-search__lists").get_by_role("link", name="Countries").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Countries"


def test_the_home_page_stays_small_and_so_does_what_the_search_loads(chrome: Browser, site: Path, served: str) -> None:
    """Under 150 kB compressed before the first input; what the field of the search needs besides is no more than that again."""
    page = chrome.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{served}/index.html")
    page.wait_for_load_state("networkidle")
    before = set(asked)
    page.locator("#search-field").focus()
    page.wait_for_load_state("networkidle")
    page.close()

    def weight(addresses: set[str]) -> int:
        return sum(len(gzip.compress((site / one.removeprefix(f"{served}/")).read_bytes())) for one in addresses)

    assert weight(before) < 150_000
    assert weight({*asked} - before) < 150_000
