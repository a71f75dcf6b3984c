"""The way out of every page: it works at once, without scripts too, and Back does not lead in again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from tests.real import LOCALES, SETTINGS
from tests.site.visits import Visit

pytestmark = pytest.mark.leaves

PAGES = {"nl": "organisations/index.html", "en": "en/instruments/risk-analysis.html"}
WORDS = {language: words("exit.leave") for language, words in LOCALES.items()}


def gone(visit: Visit, page: Page) -> None:
    page.wait_for_url(visit.neutral)


@pytest.mark.parametrize("language", list(PAGES))
def test_a_click_or_enter_leaves_and_back_twice_does_not_lead_in(visit: Visit, language: str) -> None:
    page = visit.open("index.html")
    page.goto(f"{visit.base}/{PAGES[language]}")
    page.get_by_role("link", name=WORDS[language]).click()
    gone(visit, page)
    page.go_back()
    gone(visit, page)
    page.go_back()
    assert page.url in ("about:blank", visit.neutral)
    page.goto(f"{visit.base}/{PAGES[language]}")
    page.get_by_role("link", name=WORDS[language]).press("Enter")
    gone(visit, page)


@pytest.mark.parametrize("size", ["desktop"])
def test_what_is_opened_after_leaving_works_as_ever(visit: Visit) -> None:
    page = visit.open("en/countries/ng.html")
    page.get_by_role("link", name=WORDS["en"]).click()
    gone(visit, page)
    page.goto(f"{visit.base}/en/countries/al.html")
    page.locator(".sm-header__title").click()
    page.wait_for_url(f"{visit.base}/en/index.html")
    page.go_back()
    expect(page.get_by_role("heading", name="Albania", level=1)).to_be_visible()
    page.go_forward()
    page.wait_for_url(f"{visit.base}/en/index.html")


@pytest.mark.parametrize("size", ["desktop"])
def test_a_place_within_a_page_that_was_opened_after_leaving_may_be_come_back_to(visit: Visit) -> None:
    page = visit.open("en/countries/ng.html")
    page.get_by_role("link", name=WORDS["en"]).click()
    gone(visit, page)
    page.goto(f"{visit.base}/en/countries/al.html")
    page.evaluate("location.hash = 'facts'")
    page.locator(".sm-header__title").click()
    page.wait_for_url(f"{visit.base}/en/index.html")
    page.go_back()
    expect(page.get_by_role("heading", name="Albania", level=1)).to_be_visible()


@pytest.mark.parametrize("language", list(PAGES))
def test_shift_three_times_leaves_and_says_how_far_it_is(visit: Visit, language: str) -> None:
    page, words = visit.open(PAGES[language]), LOCALES[language]
    said = page.locator("#exit-said")
    page.keyboard.press("Shift")
    expect(said).to_have_text(words("exit.two"))
    page.keyboard.press("Shift")
    expect(said).to_have_text(words("exit.one"))
    page.keyboard.press("Shift")
    gone(visit, page)


@pytest.mark.parametrize("size", ["desktop"])
def test_capital_letters_and_slow_presses_do_not_leave(visit: Visit, timed: Page) -> None:
    page = visit.open("en/organisations/index.html")
    timed.clock.install()
    field = page.get_by_role("combobox").first
    field.focus()
    for letter in "ABCD":
        page.keyboard.press(f"Shift+{letter}")
    expect(field).to_have_value("ABCD")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    timed.clock.run_for(5001)
    expect(page.locator("#exit-said")).to_have_text(LOCALES["en"]("exit.expired"))
    page.keyboard.press("Shift")
    expect(page.locator("#exit-said")).to_have_text(LOCALES["en"]("exit.two"))


def test_it_clears_a_filled_form_and_keeps_one_word(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.on("dialog", lambda dialog: pytest.fail("asked"))
    page.locator(".sm-fields textarea").first.fill("made up")
    assert visit.stored() is None
    page.get_by_role("link", name=WORDS["en"]).click()
    gone(visit, page)
    page.goto(f"{visit.base}/en/instruments/risk-analysis.html")
    expect(page.locator(".sm-fields textarea").first).to_have_value("")
    assert page.evaluate("[{...localStorage}, {...sessionStorage}, document.cookie]") == [{}, {"view": "1"}, ""]


@pytest.mark.parametrize("size", ["desktop"])
def test_another_way_out_of_a_filled_form_is_asked_in_the_page(visit: Visit) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.on("dialog", lambda dialog: pytest.fail("asked by the browser"))
    page.locator(".sm-fields textarea").first.fill("made up")
    page.locator(".sm-menu a").first.click()
    asked = page.get_by_role("alertdialog")
    expect(asked.get_by_role("button").first).to_be_focused()
    asked.get_by_role("button", name="Stay here").click()
    expect(asked).to_be_hidden()
    expect(page.locator(".sm-fields textarea").first).to_have_value("made up")
    page.locator(".sm-menu a").first.click()
    asked.get_by_role("button", name="Leave without saving").click()
    page.wait_for_url(f"{visit.base}/en/index.html")


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("size", ["desktop"])
def test_it_is_in_sight_large_enough_and_covered_by_nothing(visit: Visit, width: int) -> None:
    page = visit.open("en/instruments/risk-analysis.html")
    page.set_viewport_size({"width": width, "height": 568})
    page.locator(".sm-fields textarea").first.fill("made up")
    page.locator(".sm-menu a").first.click()  # the question before leaving stands open
    page.get_by_role("combobox").first.fill("shelter")
    expect(page.get_by_role("option").first).to_be_visible()
    for place in (0, 600, 10**6):
        page.evaluate("place => scrollTo(0, place)", place)
        box = page.locator("#exit").bounding_box()
        assert box and box["height"] >= 24 and box["width"] >= 24
        assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] + box["height"] <= 568
        for x, y in ((0.02, 0.1), (0.5, 0.5), (0.98, 0.9)):
            point = [box["x"] + box["width"] * x, box["y"] + box["height"] * y]
            assert page.evaluate("([x, y]) => !!document.elementFromPoint(x, y).closest('#exit')", point)


@pytest.mark.parametrize("size", ["desktop"])
def test_other_tabs_of_the_site_leave_too(visit: Visit) -> None:
    other = visit.page.context.new_page()
    other.goto(f"{visit.base}/en/instruments/risk-analysis.html")
    other.locator(".sm-fields textarea").first.fill("made up")
    visit.open("en/countries/ng.html").locator("#exit").click()
    gone(visit, visit.page)
    if visit.base.startswith("http"):  # files do not hear each other; the page on safe reading says so
        other.wait_for_url(visit.neutral)


@pytest.mark.parametrize("language", list(PAGES))
@pytest.mark.parametrize("press", ["click", "Enter"])
def test_without_scripts_it_is_a_link_that_leads_away(without_script: Visit, language: str, press: str) -> None:
    page = without_script.open(PAGES[language])
    asked: list[str | None] = []

    def answered(route: Route, request: Request) -> None:
        asked.append(request.headers.get("referer"))
        route.fulfill(body="<!doctype html><title>Neutral</title>", content_type="text/html")

    page.route(SETTINGS.exit, answered)
    link = page.locator("#exit")
    assert link.get_attribute("href") == SETTINGS.exit
    assert link.get_attribute("rel") == "noreferrer"
    expect(link).to_be_in_viewport()
    link.click() if press == "click" else link.press(press)
    page.wait_for_url(SETTINGS.exit)
    assert asked == [None], "and the other page is not told from where"


@pytest.mark.parametrize("language", list(PAGES))
def test_the_page_on_safe_reading_says_what_it_cannot_do(without_script: Visit, language: str) -> None:
    """Each was tried: `tests/engines/test_exit.py` sees Firefox go back to pages of a stick."""
    page = without_script.open("safe-use.html" if language == "nl" else "en/safe-use.html")
    said = page.locator("main").inner_text()
    for word in {
        "nl": (
            "geschiedenis",
            "privévenster",
            "Firefox",
            "usb-stick",
            "JavaScript",
            "Papier",
            "netwerk",
            "Terug",
            "kopieën",
            "account",
            "downloads",
        ),
        "en": (
            "history",
            "private window",
            "Firefox",
            "USB stick",
            "JavaScript",
            "Paper",
            "network",
            "Back",
            "copies",
            "account",
            "downloads",
        ),
    }[language]:
        assert word in said, word


def test_on_a_phone_it_names_no_key(chrome: Browser, served: str) -> None:
    context = chrome.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{served}/en/index.html")
    assert page.locator("#exit").inner_text().strip() == WORDS["en"]
    context.close()


def test_whom_to_call_is_one_tap_away_and_comes_from_the_settings(visit: Visit) -> None:
    page = visit.open("en/countries/ng.html")
    page.get_by_role("link", name=LOCALES["en"]("exit.help")).click()
    for one in SETTINGS.danger:
        link = page.get_by_role("link", name=one.number)
        assert link.get_attribute("href") == f"tel:{one.number.replace(' ', '')}"
        expect(page.get_by_text(one.when.in_("en"))).to_be_visible()
