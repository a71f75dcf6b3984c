"""The front door is the question itself: where to, what is needed, for whom. Its answer grows below while somebody types."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from socialmap.catalogue.catalogue import Catalogue
from tests.site.visits import Visit


def asked(page: Page, typed: str, *services: str) -> None:
    page.get_by_role("combobox").nth(1).press_sequentially(typed)
    page.keyboard.press("Enter")
    for service in services:
        page.get_by_role("checkbox", name=re.compile(f"^{service}")).check()


def test_the_answer_grows_while_somebody_types(visit: Visit, catalogue: Catalogue) -> None:
    page = visit.open("index.html")
    expect(page.locator(".sm-card")).to_have_count(0)
    page.get_by_label("Waarheen?").press_sequentially("roeme")
    there = {id for id, record in catalogue.organisations.items() if "ro" in catalogue.countries_of(id)}
    expect(page.locator(".sm-card")).to_have_count(len(there))
    asked(page, "", "Opvang", "Juridische hulp")
    expect(page.locator("[data-part=result]")).to_contain_text("van 125 organisaties")
    card = page.locator('.sm-card[data-id="ro/adpare"]')
    expect(card.get_by_role("link", name=re.compile(r"^Bel \+40"))).to_have_attribute("href", re.compile(r"^tel:\+40"))
    expect(card.locator(".sm-asked")).to_contain_text("Juridische hulp: ja")
    assert visit.stored() is None
    assert page.url == f"{visit.base}/index.html"


def test_answers_stand_beside_each_other_where_there_is_room(visit: Visit) -> None:
    page = visit.open("index.html")
    asked(page, "", "Opvang")
    top = "cards => cards.filter(card => card.offsetTop === cards[0].offsetTop).length"
    window = page.viewport_size
    assert window
    assert page.locator(".sm-card").evaluate_all(top) == (2 if window["width"] > 1000 else 1)


HIDDEN = """cards => cards.slice(0, 4).flatMap(card => [...card.querySelectorAll("h3 a, .sm-call, input, button")])
  .filter(part => {
    part.scrollIntoView({ block: "center" });
    const { x, y, width, height } = part.getBoundingClientRect();
    const met = document.elementFromPoint(x + width / 2, y + height / 2);
    return !part.contains(met) && !part.closest("label")?.contains(met);
  }).map(part => part.outerHTML)"""


@pytest.mark.parametrize("width", [1024, 1440])
def test_nothing_lies_over_what_is_found_and_it_begins_in_the_first_screen(visit: Visit, width: int) -> None:
    page = visit.open("index.html")
    page.set_viewport_size({"width": width, "height": 800})
    page.locator('#pointing a[data-code="ro"]').click()
    first = page.locator(".sm-card").first.bounding_box()
    assert first
    assert first["y"] < 400
    expect(page.locator("[data-part=result]")).to_be_in_viewport()
    assert page.locator(".sm-card").evaluate_all(HIDDEN) == []


def test_a_card_says_for_whom_and_from_what_that_follows(visit: Visit) -> None:
    page = visit.open("en/index.html")
    asked(page, "Romania")
    page.get_by_label("For whom?").select_option("mothers")
    card = page.locator('.sm-card[data-id="ro/solwodi-romania"]')
    expect(card).to_contain_text("mothers with children: yes, as the source mentions women, children and minors")
    page.get_by_role("checkbox", name="say nothing about a service or group").check()
    expect(page.locator('.sm-card[data-id="ro/adpare"]')).to_contain_text("mothers with children: not stated")
    card.get_by_role("button", name=re.compile("^Details")).click()
    opened = page.locator(".sm-opened")
    expect(opened).to_contain_text("mothers with children: yes, as the source mentions women")
    expect(opened).to_contain_text("this clears your selection and list")


@pytest.mark.parametrize(("typed", "said"), [("Haïti", "Haïti"), ("Swaziland", "Eswatini"), ("日本", "Japan")])
def test_any_country_of_the_world_gets_an_answer(visit: Visit, typed: str, said: str) -> None:
    page = visit.open("index.html")
    asked(page, typed)
    nothing = page.locator("#nothing")
    expect(nothing).to_contain_text(f"Op deze kaart staat geen organisatie in {said}")
    expect(nothing.locator('a[href^="tel:"]').first).to_be_visible()
    expect(nothing.get_by_role("link", name=said)).to_have_attribute(
        "href", re.compile(r"^organisations/\.\./countries/")
    )


def test_a_card_opens_in_place_its_links_lead_somewhere_and_back_closes_it(visit: Visit) -> None:
    page = visit.open("en/index.html")
    asked(page, "Albania")
    page.get_by_role("link", name="Different & Equal", exact=True).click()
    opened = page.locator(".sm-opened")
    expect(opened).to_contain_text("How to get in touch")
    page.go_back()
    expect(opened).to_have_count(0)
    expect(page.get_by_label("Where to?")).to_have_value("Albania")
    page.get_by_role("button", name="Details: Different & Equal").click()
    opened.get_by_role("link", name=re.compile("Different & Equal")).click()
    expect(page.locator("h1")).to_have_text("Different & Equal")


def test_pointing_at_the_map_answers_where_to(visit: Visit) -> None:
    page = visit.open("index.html")
    page.locator('#pointing a[data-code="br"]').click()
    expect(page.get_by_label("Waarheen?")).to_have_value("Brazilië")
    expect(page.locator(".sm-card").first).to_be_visible()
    expect(page.locator('#pointing a[data-code="br"]')).to_have_class("sm-here")


def test_a_list_is_kept_while_the_question_changes(visit: Visit) -> None:
    page = visit.open("index.html")
    asked(page, "Roemenië")
    page.locator('.sm-card[data-id="ro/adpare"]').get_by_role("checkbox").check()
    page.get_by_label("Waarheen?").fill("")
    asked(page, "Nigeria")
    page.locator('.sm-card[data-id="ng/cosudow"]').get_by_role("checkbox").check()
    expect(page.locator("#shortlist")).to_contain_text("Uw lijst (2): ADPARE · COSUDOW")
    page.get_by_role("button", name="lijst (2)", exact=True).click()
    expect(page.locator("#shortlist")).to_be_focused()
    expect(page.get_by_role("button", name="Maak een verwijsblad")).to_be_in_viewport()
    assert page.url == f"{visit.base}/index.html"
    page.get_by_role("button", name="Maak een verwijsblad").click()
    expect(page.locator(".sm-sheet")).to_contain_text("COSUDOW")


def test_without_a_script_there_are_links(without_script: Visit) -> None:
    page = without_script.open("index.html")
    expect(page.locator("#finder")).to_be_hidden()
    page.locator(".sm-plain").get_by_role("link", name="Opvang").click()
    expect(page.locator("h1")).to_have_text("Opvang")
    page.go_back()
    page.locator('#pointing a[data-code="br"]').dispatch_event("click")
    expect(page.locator("h1")).to_have_text("Brazilië")
    page.go_back()
    page.get_by_role("link", name="Alle landen van de wereld").first.click()
    expect(page.get_by_role("link", name="Madagaskar").first).to_be_visible()


def test_the_ways_on_stand_below(visit: Visit) -> None:
    page = visit.open("index.html")
    expect(page.locator(".sm-steps li")).to_have_count(12)
    for name in ("Rechten en regelingen", "Formulieren", "Training", "De hele methode"):
        expect(page.locator("article").get_by_role("link", name=name, exact=True)).to_be_visible()
    expect(page.locator('article a[href="tel:112"]')).to_be_visible()


def test_leaving_forgets_what_was_asked(visit: Visit) -> None:
    page = visit.open("index.html")
    asked(page, "Roemenië", "Opvang")
    page.goto(f"{visit.base}/about.html")
    page.go_back()
    expect(page.get_by_label("Waarheen?")).to_have_value("")
    expect(page.locator(".sm-card")).to_have_count(0)


@pytest.mark.parametrize("path", ["index.html", "organisations/index.html", "en/index.html"])
def test_front_door_and_finder_are_light(site: Path, path: str) -> None:
    """Under 150 kB compressed before the first input, and what a first answer loads besides stays under 150 kB too."""
    text = (site / path).read_text(encoding="utf-8")
    needed = {(site / path).parent / name for name in re.findall(r'(?:src|href)="([^"]+\.(?:js|css|svg))"', text)}
    weight = {file.name: len(gzip.compress(file.resolve().read_bytes())) for file in {site / path, *needed}}
    assert sum(weight.values()) < 150_000, weight
    most = max(len(gzip.compress(file.read_bytes())) for file in (site / "finder").glob("??/*.js"))
    assert most < 150_000
