"""The page of a case: forms, versions, organisations, print, languages, and leaving it with nothing behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.accessible import wrong
from tests.site.case import (
    HELD,
    PHRASE,
    answer,
    assert_nothing_left,
    begun,
    choose,
    first_answer,
    found,
    home,
    saved,
    sees,
    talked,
    two_versions,
    unlock,
)
from tests.site.filling import COLLECT, printed
from tests.site.visits import Visit

FIXED = {
    "en": re.compile(r"Romania · according to the map: Shelter: \w+ \(as of .*20\d\d.*\); not asked yet"),
    "nl": re.compile(r"Roemenië · volgens de kaart: Opvang: \w+ \(stand .*20\d\d.*\); nog niet gevraagd"),
}
"""What the map says of one organisation, never without its date, and in the words of the page that shows it."""


@pytest.mark.parametrize("size", ["desktop"])
def test_what_was_answered_in_one_form_is_not_asked_in_another(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=return-action-plan]").click()
    page.locator("#form [data-shared=worries]").fill("From the plan")
    home(page)
    page.locator("[data-form=risk-inventory]").click()
    expect(page.locator("#form [data-shared=worries]")).to_have_value("From the plan")
    expect(page.locator("#form .sm-taken").first).to_contain_text("Copied from")


@pytest.mark.parametrize("size", ["phone"])
def test_a_case_opens_in_the_other_language_with_all_its_answers(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    found(page, "Romania", "ADPARE", "Shelter")
    expect(page.locator("[data-part=shortlist]")).to_contain_text(FIXED["en"])
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    file = tmp_path / "case.html"
    saved(page, file, PHRASE)
    page = visit.open("instruments/case.html")
    choose(page, file)
    unlock(page, PHRASE)
    expect(page.locator("[data-part=told]")).to_contain_text("Geopend")
    expect(page.locator("tr", has=page.locator("[data-form=risk-analysis]"))).to_contain_text("begonnen op")
    assert first_answer(page, "risk-analysis") == "A made-up worry ăğ"
    page.locator("[data-panel=list] [data-do=organisations]").click()
    expect(page.locator("[data-part=shortlist]")).to_contain_text(FIXED["nl"])
    page.locator("[data-do=talk]").click()
    asked = page.locator(".sm-case__talk textarea").first
    asked.fill("Mogen kinderen mee?")
    page.get_by_role("button", name="Dit weghalen").click()
    page.locator("#asking [data-do=no]").click()
    expect(asked).to_have_value("Mogen kinderen mee?")
    page.locator(".sm-case__talk textarea").nth(1).fill("Ja")
    expect(page.locator("[data-part=shortlist]")).not_to_contain_text("nog niet gevraagd")


@pytest.mark.parametrize("size", ["phone"])
def test_every_panel_of_a_case_can_be_used_by_everybody(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    page.locator("#form .sm-factor input[value='-']").first.check()
    page.locator("[data-do=repeat]").click()
    usable(page)
    home(page)
    usable(page)
    for way in ("save", "print", "organisations"):
        page.locator(f"[data-panel=list] [data-do={way}]").click()
        if way == "print":
            page.locator("[data-part=print] [type=submit]").click()
        usable(page)
        page.locator("[data-panel]:not([hidden]) [data-do=back]").click()
    page.get_by_role("button", name="Compare: Overview 1").click()
    usable(page)


def usable(page: Page) -> None:
    """Nothing that a check finds, and nothing wider than a phone."""
    assert wrong(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("size", ["phone"])
def test_from_the_finder_inside_a_case_to_the_sheet_the_plan_and_the_handover(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    page.wait_for_load_state("networkidle")
    before = len(visit.requests)
    found(page, "Nigeria", "COSUDOW")
    talked(page, who="Intake worker", answer="A room from March", next="Call on Monday")
    page.locator("#shortlist [data-do=sheet]").click()
    page.locator("#sheet-whom").fill("Woman, two children")
    expect(page.locator(".sm-sheet .sm-log").first).to_contain_text("A room from March")
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    file = tmp_path / "case.html"
    saved(page, file, PHRASE)
    assert not re.search("cosudow|nigeria|march", file.read_text(), re.IGNORECASE)
    sees(page, "Saved as ")
    page.locator("[data-do=close]").click()
    sees(page, "The case is closed")
    assert_nothing_left(page, "A room from March", "Woman, two children", "on your list</span> COSUDOW")
    choose(page, file)
    unlock(page, PHRASE)
    page.locator("[data-panel=list] [data-do=organisations]").click()
    expect(page.locator("#finder-country")).to_have_value("Nigeria")
    page.locator("#shortlist [data-do=sheet]").click()
    expect(page.locator("#sheet-whom")).to_have_value("Woman, two children")
    assert "Aroomfrom" in printed(page)
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    page.locator("[data-form=return-action-plan]").click()
    page.get_by_role("button", name="Copy the chosen organisations (1)").click()
    answers = page.evaluate(f"{COLLECT}.forms['return-action-plan'].answers")
    claims = ("organisation-after-return", "agreements-with-them", "agreements", "contact-with-organisation.yes-no")
    assert not answers.keys() & set(claims), "nobody said that they will support her, or agreed on anything"
    assert answers["their-help"] == "COSUDOW: A room from March"
    assert re.fullmatch(r"COSUDOW: spoke with: Intake worker, \d+ \w+ 20\d\d", answers["contact-person"])
    assert answers["contact-with-organisation"] == answers["contact-person"]
    assert answers["organisations-involved"] == [{"organisation": "COSUDOW (Nigeria)"}], "for what, nobody said"
    page.get_by_role("button", name="Copy chosen organisations (1)").click()
    expect(page.locator("[data-part=told]")).to_contain_text("Organisations copied: 0.")
    home(page)
    page.locator("[data-form=handover-checklist]").click()
    page.get_by_role("button", name="Copy the chosen organisations (1)").click()
    notes = page.evaluate(f"{COLLECT}.forms['handover-checklist'].answers")
    assert not notes.keys() & {"agreements-confirmed.remark", "receipt-confirmed.remark"}
    assert re.match(r"COSUDOW: .*\+\d", notes["contact-details.remark"]), "through whom it is reached"
    assert [url for url in visit.requests[before:] if not url.startswith("blob:")] == []


@pytest.mark.parametrize("size", ["desktop"])
def test_what_an_organisation_answered_is_not_taken_away_with_a_tick(visit: Visit) -> None:
    page = begun(visit)
    found(page, "Nigeria", "COSUDOW")
    sees(page, "on the list of this case: 1")
    talked(page, who="", answer="A room from March", next="")
    ticked = page.locator("#answers .sm-card", has_text="COSUDOW").get_by_role("checkbox")
    ticked.uncheck()
    page.locator("#asking [data-do=no]").click()
    expect(page.locator(".sm-case__talk textarea").nth(1)).to_have_value("A room from March")
    expect(ticked).to_be_checked()
    page.locator("#shortlist [data-do=empty]").click()
    page.locator("#asking [data-do=yes]").click()
    expect(page.locator("[data-part=no-shortlist]")).to_be_visible()
    assert page.evaluate(f"{HELD}.file.organisations") == []


@pytest.mark.parametrize("size", ["phone"])
def test_an_open_form_changes_its_language_and_keeps_its_answers(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    page.locator("#form textarea").first.fill("stays")
    page.locator("#form .sm-factor input[value='--']").first.check()
    before = len(visit.requests)
    page.locator("[data-do=language]:visible").click()
    expect(page.locator("[data-part=sheet-name]")).to_contain_text("Overzicht 1")
    expect(page.locator("#form textarea").first).to_have_value("stays")
    expect(page.locator("#form .sm-factor input[value='--']").first).to_be_checked()
    assert visit.requests[before:] == []


@pytest.mark.parametrize("size", ["phone"])
def test_versions_by_date_stand_beside_each_other_with_their_scores(visit: Visit) -> None:
    page = begun(visit)
    two_versions(page)
    page.locator("[data-do=repeat]").click()
    sees(page, "new version, made today")
    expect(page.locator("#form .sm-factor input[value='++']").first).to_be_checked()
    page.locator("[data-do=remove]").click()
    page.locator("#asking [data-do=yes]").click()
    page.locator("[data-form=overview-1]").click()
    page.locator("#form textarea").first.fill("New words")
    status = page.locator("#form .sm-choices label").first
    status.locator("input").check()
    called = status.inner_text().strip().splitlines()[0]
    home(page)
    page.get_by_role("button", name="Compare: Overview 1").click()
    expect(page.locator(".sm-case__scores .sm-case__step")).to_have_text(["Options in the Netherlands"])
    assert page.locator(".sm-case__wide").evaluate("one => one.scrollWidth <= one.clientWidth"), "nothing is cut off"
    row = page.locator(".sm-case__scores tbody tr[data-moved]")
    expect(row).to_have_count(1)
    assert row.locator("td").all_inner_texts() == ["", "○", "", "●", "better than then"]
    expect(page.locator(".sm-case__changes")).to_contain_text("New words")
    expect(page.locator(".sm-case__changes")).to_contain_text(f"Now: {called}")
    assert page.locator("[data-part=then] option").all_inner_texts() == ["10 January 2026", "20 May 2026"]
    page.locator("[data-panel=compare] [data-do=back]").click()
    page.locator("[data-form=overview-1]").click()
    page.locator("[data-part=version]").select_option("0")
    expect(page.locator("#form .sm-factor input[value='-']").first).to_be_checked()


@pytest.mark.parametrize("size", ["desktop"])
def test_the_list_says_how_far_each_form_is_and_what_comes_next(visit: Visit) -> None:
    page = begun(visit)
    row = page.locator("tr", has=page.locator("[data-form=risk-analysis]"))
    expect(row).to_contain_text(re.compile(r"begun on .*: 1 of \d+"))
    expect(page.locator("[data-part=next]")).to_contain_text(
        "Done: 0 of 16. Next in the order of the method: Risk analysis"
    )
    page.locator("[data-form=risk-analysis]").click()
    page.locator("[data-part=done] input").check()
    home(page)
    expect(row).to_contain_text("done, ")
    expect(page.locator("[data-part=next]")).to_contain_text("Done: 1 of 16")
    expect(page.locator("[data-part=next]")).not_to_contain_text("Risk analysis")
    follows = page.locator("[data-part=next] button")
    name = follows.inner_text()
    follows.click()
    expect(page.locator("[data-part=sheet-name]")).to_have_text(name)
    home(page)
    page.locator("[data-form=health-checklist]").click()
    home(page)
    expect(page.locator("tr", has=page.locator("[data-form=health-checklist]"))).to_contain_text("still empty")


@pytest.mark.parametrize("size", ["desktop"])
def test_some_forms_are_printed_as_one_document_with_one_reference(visit: Visit) -> None:
    page = begun(visit)
    answer(page, "health-checklist", "Not on paper")
    answer(page, "legal-questions", "On paper too")
    page.locator("[data-form=genogram]").click()
    page.locator("#form [data-do=add-people]").click()
    page.keyboard.type("Aunt")
    home(page)
    page.locator("[data-panel=list] [data-do=print]").click()
    page.locator("[data-part=printed] input[value^=health-checklist]").uncheck()
    page.locator("[data-part=reference]").fill('R-12"}')
    page.locator("[data-part=print] [type=submit]").click()
    paper = printed(page)
    assert paper.count('ReferenceR-12"}') >= 3 and "A made-up worry".replace(" ", "") in paper
    assert "Onpapertoo" in paper and "Aunt" in paper and "Notonpaper" not in paper
    assert "file://" not in paper and "127.0.0.1" not in paper
    page.locator("[name=case-language][value=nl]").check()
    page.locator("[data-part=print] [type=submit]").click()
    paper = printed(page)
    assert re.search(r"Risicoanalyse·Versievan\d+[a-z]+20\d\d", paper), "the head of each page"
    page.locator("[data-part=only-filled]").check()
    page.locator("[data-part=print] [type=submit]").click()
    only = printed(page)
    assert "Onpapertoo" in only and len(only) < len(paper) / 2
    page.locator("[data-panel=print] [data-do=back]").click()
    assert "Onpapertoo" not in printed(page) and page.locator("[data-part=paper] *").count() == 0


@pytest.mark.parametrize("size", ["phone"])
def test_any_version_is_printed_beside_others_with_its_own_choices(visit: Visit) -> None:
    page = begun(visit)
    two_versions(page)
    home(page)
    found(page, "Nigeria", "COSUDOW")
    talked(page, who="", answer="A room from March", next="")
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    page.locator("[data-panel=list] [data-do=print]").click()
    boxes = page.locator("[data-part=printed] input")
    assert [box.is_checked() for box in boxes.all()] == [True, True, False, True], "the newest, and the list"
    page.locator("[data-part=printed] label", has_text="10 January 2026").locator("input").check()
    page.locator("[data-part=print] [type=submit]").click()
    chosen = page.locator("[data-part=paper] .sm-factor input:checked:not([value=''])")
    assert [one.input_value() for one in chosen.all()] == ["-", "++"]
    paper = printed(page)
    assert page.locator("[data-part=paper] .sm-glance").count() == 2, (
        "here and in the country of origin, beside each other"
    )
    assert paper.index("Versionof10January2026") < paper.index("Versionof20May2026") < paper.index("AroomfromMarch")


@pytest.mark.leaves
@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("way", ["link", "exit", "keys", "reload"])
def test_whoever_leaves_leaves_nothing_and_the_key_is_gone(visit: Visit, way: str, tmp_path: Path) -> None:
    page = begun(visit)
    page.on("dialog", lambda dialog: pytest.fail("asked by the browser"))
    saved(page, tmp_path / "case.json", PHRASE)
    answer(page, "health-checklist", "Never in a file")
    page.locator("[data-form=health-checklist]").click()
    before = visit.stored()
    if way == "link":
        page.locator(".sm-header__title").click()
        expect(page.locator("#leaving")).to_be_visible()
        page.locator("#leaving [data-do=go]").click()
        page.wait_for_url(re.compile("index.html"))
        page.go_back()
    elif way == "reload":
        page.reload()
    else:
        if way == "exit":
            page.locator("#exit").click()
        else:
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
        page.wait_for_url(visit.neutral)
        return
    expect(page.locator("[data-panel=start]")).to_be_visible()
    assert_nothing_left(page, "Never in a file", "A made-up worry")
    assert visit.stored() == before is None


@pytest.mark.parametrize("size", ["phone"])
def test_once_the_page_is_there_a_case_asks_for_nothing(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("instruments/case.html")
    page.wait_for_load_state("networkidle")
    before = len(visit.requests)
    page.locator("[data-do=new]").click()
    for form in ("genogram", "overview-1", "return-action-plan"):
        page.locator(f"[data-form={form}]").click()
        page.locator("#form textarea, #form input[type=text]").first.fill("x")
        home(page)
    saved(page, tmp_path / "case.json", PHRASE)
    assert [url for url in visit.requests[before:] if not url.startswith("blob:")] == []
    assert visit.stored() is None
