"""Any country of the world, by any of its names, in a real browser: the finder, the search, its page, the time there."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from socialmap.catalogue.catalogue import Catalogue
from tests.site.finding import WORDS, choose, found, opened
from tests.site.visits import Visit


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Haïti", "ht"),
        ("Haitian", "ht"),
        ("Braziliaan", "br"),
        ("Kinshasa", "cd"),
        ("birma", "mm"),
        ("ایران", "ir"),
        ("neder", "nl"),
        ("Ghanese", "gh"),
    ],
)
def test_a_country_is_found_by_its_people_capital_own_and_former_names(
    visit: Visit, catalogue: Catalogue, typed: str, code: str
) -> None:
    page = opened(visit)
    choose(page, typed)
    name = catalogue.countries[code].name.in_("nl")
    expect(page.get_by_role("combobox", name="Land van terugkeer")).to_have_value(name)


def test_a_people_of_two_countries_chooses_neither_by_itself(visit: Visit) -> None:
    page = opened(visit, "en")
    box = page.get_by_role("combobox", name=WORDS["en"]["country"])
    box.fill("Congolese")
    expect(page.get_by_role("option", name=re.compile("Congo"))).to_have_count(2)
    page.keyboard.press("Tab")
    expect(box).to_have_value("")


def test_a_country_without_a_record_leads_on(visit: Visit) -> None:
    page = opened(visit, "en")
    choose(page, "Haiti", "en")
    expect(page.locator("[data-part=result]")).to_have_text(re.compile(r"^0 of \d+ organisations$"))
    assert found(page) == []
    page.locator("#nothing").get_by_role("link", name="Haiti").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Haiti")
    expect(page.locator(".sm-warning").first).to_contain_text("None of the sources we used says anything about Haiti.")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert visit.left_the_folder() == []


def test_the_page_says_what_time_it_is_there_and_nothing_where_a_country_has_several(visit: Visit) -> None:
    page = visit.open("en/countries/in.html")
    expect(page.locator(".sm-local-time")).to_have_text(re.compile(r"^The local time is now \d\d:\d\d\.$"))
    page = visit.open("en/countries/br.html")
    expect(page.locator(".sm-local-time")).to_have_count(0)
    assert visit.errors == []


def test_a_language_is_asked_for_and_silence_is_a_perhaps(visit: Visit, catalogue: Catalogue) -> None:
    page = opened(visit, "en")
    page.get_by_label("Language the staff speak").select_option("ru")
    page.get_by_role("checkbox", name="Also show organisations that say nothing about a service").uncheck()
    speaking = {id for id, record in catalogue.organisations.items() if "ru" in record.spoken}
    assert speaking and set(found(page)) == speaking
    expect(page.locator("[data-part=result]")).to_contain_text("perhaps: ask")
