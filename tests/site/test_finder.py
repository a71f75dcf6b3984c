"""Finding a partner, in a real browser: filters, notes and details in place, links on request."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.offer import OFFERED
from tests.site.finding import WORDS, choose, found, opened, whole
from tests.site.visits import Visit


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_chosen_services_must_be_offered(visit: Visit, catalogue: Catalogue, language: str) -> None:
    page = opened(visit, language)
    wanted = ["children", "airport-pickup", "legal-help"]
    for id in wanted:
        term = catalogue.services[id].name
        page.get_by_role("checkbox", name=term.in_(language)).check()
    expected = {
        id
        for id, record in catalogue.organisations.items()
        if all(record.offer(service).state in OFFERED for service in wanted)
    }
    assert set(found(page)) == expected
    status = page.locator("[data-part=result]")
    expect(status).to_contain_text(f"{len(expected)} {WORDS[language]['of']} {len(catalogue.organisations)}")
    expect(status).to_contain_text(WORDS[language]["perhaps"])


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("roem", "ro"),
        ("Romania", "ro"),
        ("macedonie", "mk"),
        ("mkd", "mk"),
        ("MK", "mk"),
        ("wit-rus", "by"),
        ("oekraine", "ua"),
    ],
)
def test_a_country_is_found_by_any_of_its_names(visit: Visit, catalogue: Catalogue, typed: str, code: str) -> None:
    page = opened(visit)
    choose(page, typed)
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_have_value(
        catalogue.countries[code].name.in_("nl")
    )
    assert set(found(page)) == {id for id in catalogue.organisations if code in catalogue.countries_of(id)}


def test_silence_is_perhaps_and_a_refusal_is_not(visit: Visit) -> None:
    page = opened(visit, "en")
    page.get_by_role("checkbox", name=re.compile(r"^Shelter \(")).check()
    choose(page, "Estonia", "en")
    expect(page.locator("[data-part=result]")).to_have_text(re.compile(r"^0 of \d+ organisations$"))
    choose(page, "Denmark", "en")
    expect(page.locator("[data-part=result]")).to_contain_text("and 1 perhaps: ask")
    expect(page.locator("#nothing")).to_contain_text("Can you help with shelter")
    assert found(page) == ["dk/pro-vest"], "who perhaps does stands there at once, with a number to call"
    expect(page.locator('[data-id="dk/pro-vest"]')).to_contain_text("perhaps: ask")


def test_only_a_plain_yes_leaves_out_conditions(visit: Visit, catalogue: Catalogue) -> None:
    page = opened(visit)
    page.get_by_role("checkbox", name="Ophalen van het vliegveld").check()
    assert "nl/casa-brasil-holanda" in found(page)
    page.get_by_role("checkbox", name="Alleen organisaties die de diensten zonder voorwaarde bieden").check()
    assert set(found(page)) == {
        id for id, record in catalogue.organisations.items() if record.offer("airport-pickup").state == "yes"
    }


def test_each_choice_says_how_many_it_would_leave(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Roemenië")
    box = page.get_by_role("checkbox", name=re.compile("^Financiële hulp"))
    number = re.search(r"\((\d+)\)", box.locator("xpath=..").inner_text())
    assert number is not None
    box.check()
    assert len(found(page)) == int(number[1])


def test_other_facets(visit: Visit, catalogue: Catalogue) -> None:
    page = opened(visit)
    page.get_by_label("Voor wie").select_option("men")
    assert set(found(page)) == {id for id, record in catalogue.organisations.items() if "men" in record.target_groups}
    page.get_by_role("button", name="Wis keuze").click()
    page.get_by_label("Soort").select_option("government")
    assert "nl/dtv" in found(page)
    page.get_by_role("button", name="Wis keuze").click()
    page.get_by_label("Streek").select_option("west-africa")
    assert {"ng/cosudow", "gh/friends-of-suffering-humanity", "int/mains-dans-le-main"} <= set(found(page))
    page.get_by_label("Programma voor dit land").select_option("maatwerk-bij-terugkeer")
    assert "ng/cosudow" in found(page) and "bg/animus-association" not in found(page)
    page.get_by_role("button", name="Wis keuze").click()
    page.get_by_label("Woorden").fill("benin city")
    expect(page.locator("[data-part=result]")).to_contain_text("1 van")
    assert found(page) == ["ng/cosudow"]


def test_the_order_can_be_chosen(visit: Visit) -> None:
    page = opened(visit, "en")
    page.get_by_label("Order", exact=True).select_option("name")
    names = [name.lower() for name in page.locator(".sm-organisation th > a").all_inner_texts()]
    assert names[0] <= names[1] <= names[2]
    page.get_by_label("Order", exact=True).select_option("age")
    assert "2018" in page.locator(".sm-organisation .sm-age").first.inner_text()


PRESSED = """box => {
  const seen = new MutationObserver(() => {});
  seen.observe(document.querySelector("#finder"), { subtree: true, childList: true, characterData: true });
  box.click();
  const now = [...document.querySelectorAll("#organisations tbody tr")].map(row => row.dataset.id);
  return { now, touched: seen.takeRecords().length, made: document.querySelectorAll("#organisations tbody *").length };
}"""


def test_an_answer_draws_a_screenful_first_and_touches_nothing_that_stays_the_same(visit: Visit) -> None:
    """What a browser has to do before the next picture is what somebody waits for: counted, since seconds depend on the machine."""
    page = opened(visit, "en")
    everybody = found(page)
    shelter = page.get_by_role("checkbox", name=re.compile(r"^Shelter \("))
    first = shelter.evaluate(PRESSED)
    assert len(first["now"]) == 8 and first["made"] < 700, "the rows that a screen shows"
    assert first["touched"] > 0
    offering = found(page)
    assert offering[:8] == first["now"] and 8 < len(offering) < len(everybody)
    assert shelter.evaluate(PRESSED)["now"] == everybody[:8]
    shelter.evaluate(PRESSED)  # before all rows of the answer before it are drawn
    assert found(page) == offering, "no row of another answer follows"
    again = page.get_by_label("Order", exact=True)
    again.evaluate("list => { window.before = document.querySelector('#finder').innerHTML; }")
    again.select_option("name")
    whole(page)
    assert page.evaluate("document.querySelector('#finder').innerHTML === window.before")


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize(
    ("path", "row"), [("organisations/index.html", ".sm-organisation"), ("index.html", ".sm-card")]
)
def test_on_a_phone_how_many_are_found_stays_in_sight_and_copying_comes_after(
    visit: Visit, path: str, row: str
) -> None:
    page = visit.open(path)
    page.locator("[name=service]").nth(2).evaluate("box => box.click()")
    fifth = page.locator(row).nth(4)
    fifth.evaluate("row => row.scrollIntoView()")
    expect(page.locator("[data-part=result]")).to_be_in_viewport(ratio=1)
    first, copy = page.locator(row).first.bounding_box(), page.locator("[data-part=copy]").bounding_box()
    assert first and copy and first["y"] < copy["y"]


def test_nothing_found_says_what_to_let_go_and_who_else_reaches_the_country(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Denemarken")
    page.get_by_label("Woorden").fill("zwembad")
    nothing = page.locator("#nothing")
    expect(nothing).to_contain_text("Kies minder voorwaarden")
    nothing.get_by_role("button", name="Zonder de voorwaarde “zwembad”: 1").click()
    assert found(page) == ["dk/pro-vest"]
    page.get_by_role("button", name="Wis keuze").click()
    choose(page, "Eritrea")
    expect(nothing.get_by_role("link", name="Bridge to Better").first).to_be_visible()
    expect(nothing.get_by_role("link", name="Eritrea")).to_have_attribute("href", "../countries/er.html")


def test_notes_and_details_open_in_place_and_keep_the_selection(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Albanië")
    row = page.locator('[data-id="al/shkbsh"]')
    row.get_by_role("button", name="op verzoek").first.click()
    expect(row.locator("~ .sm-noted")).to_contain_text("niet standaard")
    row.get_by_role("button", name="Details").click()
    expect(page.locator(".sm-opened")).to_contain_text("reception@shkbsh.com")
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_have_value("Albanië")
    row.get_by_role("button", name="Details").click()
    expect(page.locator(".sm-opened")).to_have_count(0)


def test_a_record_opens_inside_the_finder_and_back_closes_it(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Albanië")
    address = page.url
    page.locator('[data-id="al/shkbsh"] th > a').click()
    expect(page.locator(".sm-opened")).to_contain_text("reception@shkbsh.com")
    assert page.url == address, "nothing of it stands in the address"
    page.go_back()
    expect(page.locator(".sm-opened")).to_have_count(0)
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_have_value("Albanië")


def test_a_country_that_there_is_not_finds_nobody(visit: Visit) -> None:
    page = opened(visit)
    page.get_by_role("combobox", name="Land van terugkeer").fill("xqzland")
    expect(page.locator("[data-part=result]")).to_have_text(re.compile("^0 van"))
    expect(page.locator("#nothing")).to_contain_text("Geen land met deze naam gevonden")
    assert found(page) == []


def test_a_country_without_organisations_says_what_to_do_and_whom_to_call(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Madagaskar")
    nothing = page.locator("#nothing")
    expect(nothing).to_contain_text("Op deze kaart staat geen organisatie in Madagaskar")
    expect(nothing.locator('a[href^="tel:+31"]').first).to_be_visible()
    expect(page.locator("[data-part=result]")).to_have_text(re.compile("^0 van"))


def test_mothers_with_children_are_women_and_children(visit: Visit) -> None:
    page = opened(visit, "en")
    choose(page, "Romania", "en")
    page.get_by_label("For whom").select_option("mothers")
    assert "ro/generatie-tanara" in found(page)


def test_a_link_with_an_id_puts_it_on_the_list_and_leaves_the_address(visit: Visit) -> None:
    page = visit.open("organisations/ro/adpare.html")
    page.get_by_role("link", name="Zet op uw lijst").click()
    page.wait_for_url(re.compile("organisations/index"))
    expect(page.locator("#shortlist")).to_contain_text("ADPARE")
    assert "#" not in page.url


def test_what_is_found_is_copied_as_text_and_no_choice_is_ever_an_address(visit: Visit) -> None:
    """It used to be a link with the choice after its #: that stays in the history of whoever opens it."""
    page = opened(visit)
    choose(page, "Roemenië")
    page.get_by_role("checkbox", name=re.compile("^Financiële hulp")).check()
    page.get_by_role("button", name="Kopieer wat u hebt gevonden").click()
    said = page.get_by_label("Wat u hebt gevonden, als tekst").input_value().splitlines()
    assert said[0] == "Roemenië, Financiële hulp"
    assert len(said) == 1 + len(found(page))
    assert any(line.startswith("ADPARE, +40 ") for line in said)
    assert page.url == f"{visit.base}/{WORDS['nl']['path']}"
    page.goto("about:blank")
    page.goto(f"{visit.base}/{WORDS['nl']['path']}#country=ro")
    assert len(found(page)) == 100, "and none is taken from one"


def test_a_wish_that_nobody_could_fulfil_is_not_offered(visit: Visit, catalogue: Catalogue) -> None:
    page = opened(visit)
    page.get_by_label("Soort").select_option("government")
    boxes = page.locator("[name=service]")
    for number, service in enumerate(catalogue.services):
        possible = any(
            record.kind == "government" and record.offer(service).state != "no"
            for record in catalogue.organisations.values()
        )
        assert boxes.nth(number).is_enabled() == possible, service
    choose(page, "Madagaskar")
    assert all(box.is_enabled() for box in boxes.all()), "a country is never the reason to offer less"


def test_the_keyboard_alone_is_enough(visit: Visit) -> None:
    page = opened(visit)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if page.locator(".sm-fold > summary").is_visible():
        page.keyboard.press("Tab")
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_be_focused()
    page.keyboard.type("gui")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_have_value("Guinee-Bissau")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Wis keuze").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_have_value("")
    page.get_by_role("checkbox", name=re.compile("^Opvang")).focus()
    page.keyboard.press("Space")
    assert "al/shkbsh" in found(page)
    page.locator('[data-id="al/shkbsh"]').get_by_role("button", name="Details").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".sm-opened")).to_contain_text("reception@shkbsh.com")


def test_the_page_with_everything_it_needs_is_light(site: Path) -> None:
    """Under 250 kB compressed: the page, its styles, its scripts and the data of every filter."""
    import gzip

    text = (site / "organisations" / "index.html").read_text(encoding="utf-8")
    needed = re.findall(r'(?:src|href)="(\.\./[^"]+\.(?:js|css|svg))"', text)
    files = [
        site / "organisations" / "index.html",
        *((site / "organisations" / name).resolve() for name in set(needed)),
        site / "finder/nl/texts.js",
    ]
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < 250_000


def test_silence_about_whom_it_helps_is_perhaps_too(visit: Visit) -> None:
    page = opened(visit)
    choose(page, "Roemenië")
    page.get_by_label("Voor wie").select_option("trafficking")
    assert "ro/adpare" not in found(page)
    expect(page.locator("[data-part=result]")).to_contain_text("misschien: vraag het")
    more = page.get_by_role("checkbox", name="Toon ook organisaties die over een dienst of groep niets zeggen")
    if more.is_visible():
        more.check()
    assert "ro/adpare" in found(page)


def test_a_country_typed_in_full_is_taken_and_an_unknown_one_is_not_swallowed(visit: Visit) -> None:
    page = opened(visit)
    box = page.get_by_role("combobox", name="Land van terugkeer")
    box.fill("Roemenie")
    page.keyboard.press("Tab")
    expect(box).to_have_value("Roemenië")
    expect(page.locator("[data-part=result]")).not_to_contain_text("125 van")
    box.fill("Duitslnd")
    page.keyboard.press("Tab")
    expect(page.locator("[data-part=unknown]")).to_contain_text("Geen land met deze naam gevonden.")
    expect(box).to_have_value("Duitslnd")


def test_a_printed_list_is_whole(visit: Visit, catalogue: Catalogue) -> None:
    page = opened(visit)
    assert len(found(page)) == 100
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert len(found(page)) == len(catalogue.organisations)
