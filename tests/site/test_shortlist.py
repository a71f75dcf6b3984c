"""Shortlist, comparison and referral sheet, in a real browser; all of it in the memory of one page."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from socialmap.catalogue.catalogue import Catalogue
from tests.real import LANGUAGES, SETTINGS
from tests.site.finding import WORDS, shortlisted
from tests.site.visits import Visit

FITS = "document.documentElement.scrollWidth <= window.innerWidth"


def test_two_organisations_side_by_side(visit: Visit) -> None:
    page = shortlisted(visit, "ro/adpare", "ng/cosudow")
    expect(page.locator("#shortlist")).to_contain_text("Uw lijst (2): ADPARE · COSUDOW")
    page.get_by_role("button", name="Vergelijk", exact=True).click()
    table = page.locator(".sm-compared")
    expect(table.locator("thead th")).to_have_count(3)
    expect(table.get_by_role("row", name=re.compile("Financiële hulp"))).to_contain_text("niet vermeld")
    assert page.evaluate(FITS), "only its own frame scrolls"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_referral_sheet_in_either_language(visit: Visit, language: str) -> None:
    page = shortlisted(visit, "ro/adpare", "hu/anonymous-ways")
    page.get_by_role("button", name="Maak een verwijsblad").click()
    if language == "en":
        page.get_by_role("button", name="Make the sheet in English").click()
    sheet = page.locator(".sm-sheet")
    expect(sheet).to_have_attribute("lang", language)
    expect(sheet).to_contain_text("adpare@adpare.eu")
    expect(sheet).to_contain_text(
        "Spreek eerst met uw cliënt af" if language == "nl" else "First agree with your client"
    )
    expect(sheet).to_contain_text("Kunnen de kinderen mee" if language == "nl" else "Can the children come too")
    expect(sheet).to_contain_text(
        "Niet bevestigd sinds oktober 2014" if language == "nl" else "Not confirmed since October 2014"
    )
    expect(sheet).to_contain_text("Gemaakt op" if language == "nl" else "Made on")
    page.emulate_media(media="print")
    assert page.locator("#organisations").is_hidden(), "only the sheet is printed"
    assert page.locator(".sm-filter").is_hidden()
    assert visit.stored() is None


def test_the_choice_is_kept_nowhere(visit: Visit) -> None:
    page = shortlisted(visit, "ro/adpare")
    assert page.url == f"{visit.base}/{WORDS['nl']['path']}"
    page.goto(f"{visit.base}/about.html")
    page.go_back()
    expect(page.locator("#shortlist")).to_be_hidden()
    expect(page.locator("[name=service]:checked")).to_have_count(0)
    assert visit.stored() is None


def test_the_longest_mailbox_fits_on_the_sheet_of_a_phone(visit: Visit, catalogue: Catalogue) -> None:
    mailboxes = {
        box.address: id
        for id, one in catalogue.organisations.items()
        if one.offer("shelter").state == "yes"
        for contact in one.contacts
        for box in contact.emails
    }
    page = shortlisted(visit, mailboxes[max(mailboxes, key=len)], "al/different-and-equal")
    page.get_by_role("button", name="Maak een verwijsblad").click()
    expect(page.locator(".sm-sheet")).to_contain_text("different&equal@")
    assert page.evaluate(FITS)


def test_a_sheet_says_for_whom_and_how_far_to_trust_it(visit: Visit, catalogue: Catalogue) -> None:
    whom = catalogue.organisations["ro/adpare"].eligibility_description
    assert whom
    page = shortlisted(visit, "ro/adpare")
    page.get_by_role("button", name="Maak een verwijsblad").click()
    sheet = page.locator(".sm-sheet")
    expect(sheet).to_contain_text(whom.in_("nl"))
    expect(sheet).to_contain_text("Niet bevestigd sinds oktober 2014")


def test_the_group_that_was_chosen_is_said_and_its_children_are_asked_after(visit: Visit) -> None:
    page = shortlisted(visit, "ro/adpare")
    page.locator("[data-part=group]").select_option("mothers")
    page.get_by_role("button", name="Maak een verwijsblad").click()
    openings = page.locator(".sm-sheet__say blockquote")
    expect(openings.nth(0)).to_contain_text("Het gaat om deze groep: moeders met kinderen.")
    expect(openings.nth(1)).to_contain_text("This is about this group: mothers with children.")
    asked = page.locator(".sm-sheet__ask tbody th", has_text="Kunnen de kinderen mee")
    expect(asked).to_have_count(1)  # the shelter that was chosen asks it too
    page.get_by_role("checkbox", name=re.compile("^Opvang")).uncheck()
    page.get_by_role("button", name="Maak een verwijsblad").click()
    expect(openings.nth(0)).to_contain_text("moeders met kinderen")
    expect(asked).to_have_count(1)


ORDINARY = ("ro/adpare", "hu/anonymous-ways", "ng/cosudow")
TELLING = (
    *(
        "opvang",
        "shelter",
        "mensenhandel",
        "trafficking",
        "geweld",
        "violence",
        "terug",
        "return",
        "slachtoffer",
        "victim",
    ),
    *("veilig", "safe", "sociale kaart", "social map", "hulpverlener", "caseworker", "organisati", "http", "file:"),
)
"""What a sheet that a client carries must not say, nor what a browser prints around it."""


def sheet_of(visit: Visit, *ids: str) -> Page:
    page = shortlisted(visit, *ids)
    page.get_by_role("button", name="Maak een verwijsblad").click()
    expect(page.locator(".sm-sheet")).to_be_visible()
    return page


def printed(page: Page, **settings: object) -> PdfReader:
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, **settings)))  # type: ignore[arg-type]


def test_three_organisations_are_two_pages_with_the_questions_once(visit: Visit) -> None:
    page = sheet_of(visit, *ORDINARY)
    sheet = page.locator(".sm-sheet")
    expect(sheet.get_by_text("Is uw organisatie nog actief", exact=False).locator("visible=true")).to_have_count(1)
    expect(sheet.locator(".sm-log")).to_have_count(3)
    expect(sheet.locator(".sm-sheet__one").first).to_contain_text("code ro/adpare")
    paper = printed(page)
    assert len(paper.pages) == 2
    text = "\n".join(sheet.extract_text() for sheet in paper.pages)
    assert text.index("ADPARE") < text.index("+40 21 253 2904") < text.index("Voor wie\n"), "how to call comes first"
    assert "Wat ik mag delen" in text
    assert "Geachte" not in text, "the message is for the screen"


def test_what_to_say_and_write_stands_there_in_every_language_without_a_name(visit: Visit) -> None:
    page = sheet_of(visit, "ro/adpare")
    page.get_by_label("Voor wie (zonder naam)").fill("vrouw, 27")
    openings = page.locator(".sm-sheet__say blockquote")
    expect(openings).to_have_count(len(LANGUAGES))
    expect(openings.nth(0)).to_contain_text("Deze persoon gaat misschien naar Roemenië. Deze persoon zoekt: opvang.")
    expect(openings.nth(1)).to_contain_text(
        "This person may be going to: Romania. This person is looking for: shelter."
    )
    page.get_by_text("Message in English").click()
    assert "vrouw, 27" in page.get_by_role("textbox", name="Message in English").input_value()
    address = page.get_by_role("link", name="Open als e-mail aan ADPARE").locator("visible=true").get_attribute("href")
    assert address and address.startswith("mailto:adpare@adpare.eu?subject=Question%20from")
    page.get_by_role("button", name="Make the sheet in English").click()
    expect(page.get_by_label("For whom (without a name)")).to_have_value("vrouw, 27")
    page.get_by_role("button", name="Maak de lijst leeg").click()
    page.locator('[data-id="ro/adpare"] .sm-tick input').check()
    page.get_by_role("button", name="Maak een verwijsblad").click()
    expect(page.get_by_label("Voor wie (zonder naam)")).to_have_value("")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_client_takes_along_tells_nothing_to_who_finds_it(visit: Visit, language: str) -> None:
    page = shortlisted(visit, *ORDINARY, "al/different-and-equal", "bg/animus-association")
    page.get_by_role("button", name="Maak een blad voor uw cliënt").click()
    if language == "en":
        page.get_by_role("button", name="Make the sheet in English").click()
    expect(page.locator(".sm-note-sheet")).to_have_attribute("lang", language)
    ticks = page.locator(".sm-note-choice [type=checkbox]")
    for number in range(3):
        expect(ticks.nth(number)).not_to_be_checked()
        ticks.nth(number).check()
    expect(ticks.nth(3)).to_be_disabled()
    page.locator(".sm-note-choice [type=text]").first.fill("A.")
    paper = printed(page, display_header_footer=True)
    (sheet,) = paper.pages
    assert paper.metadata and paper.metadata.title == {"nl": "Mijn afspraken", "en": "My appointments"}[language]
    text = sheet.extract_text()
    assert "+40 21 253 2904" in text and "A." in text
    assert [word for word in (*TELLING, *SETTINGS.names.site.root.values()) if word.lower() in text.lower()] == []
    assert page.title() != paper.metadata.title, "on the screen the page is called what it is"
    page.get_by_role("button", name=re.compile("^(Sluit|Close)$")).click()
    assert page.evaluate("document.adoptedStyleSheets.length") == 0, "other pages print with their margins"
