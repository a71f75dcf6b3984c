"""Twelve tasks of a caseworker, a trainer and somebody with a stick, on a phone and on a desk: none takes more than six taps.

A tap is a press, a choice in a list, or a field that somebody goes to and types in. Each task ends where its answer can be seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.visits import Visit

MOST = 6


@dataclass
class Hand:
    """Does what a reader does, and counts."""

    page: Page
    taps: int = 0

    def tap(self, place: Locator) -> None:
        self.taps += 1
        place.click()

    def type(self, place: Locator, words: str) -> None:
        self.taps += 1
        place.click()
        place.press_sequentially(words)

    def choose(self, place: Locator, option: str) -> None:
        self.taps += 1
        place.select_option(option)

    def where(self, words: str) -> None:
        self.type(self.page.get_by_label("Waarheen?"), words)

    def wish(self, name: str) -> None:
        self.tap(self.page.get_by_role("checkbox", name=re.compile(f"^{name}")))

    def menu(self, name: str) -> None:
        link = self.page.locator(".sm-menu").get_by_role("link", name=name, exact=True)
        if not link.is_visible():
            self.tap(self.page.locator(".sm-menu summary"))
        self.tap(link)

    def card(self, id: str) -> Locator:
        return self.page.locator(f'.sm-card[data-id="{id}"]')


def a_mother_with_children_to_romania(hand: Hand) -> None:
    """Somewhere in Romania that takes mothers with children, can fetch her from the airport and has a lawyer: whom do I call?"""
    hand.where("roem")
    hand.wish("Ophalen")
    hand.wish("Juridische hulp")
    hand.choose(hand.page.get_by_label("Voor wie?"), "mothers")
    expect(hand.page.locator('.sm-card .sm-call[href^="tel:"]').first).to_be_visible()


def whom_to_write_to_in_nigeria(hand: Hand) -> None:
    hand.where("nigeria")
    hand.tap(hand.card("ng/cosudow").get_by_role("button", name="Details"))
    expect(hand.page.locator(".sm-opened")).to_contain_text("Hoe u contact legt")


def a_country_that_the_map_does_not_know(hand: Hand) -> None:
    hand.where("madagas")
    expect(hand.page.locator("#nothing")).to_contain_text("Op deze kaart staat geen organisatie in Madagaskar")
    expect(hand.page.locator('#nothing a[href^="tel:"]').first).to_be_visible()


def nobody_says_yes_so_who_perhaps_does(hand: Hand) -> None:
    hand.where("ghana")
    hand.wish("Psychologische hulp")
    hand.wish("Juridische hulp")
    hand.wish("Opvang")
    expect(hand.page.locator("#nothing")).to_contain_text("Bel of schrijf, en vraag")
    expect(hand.page.locator(".sm-card--perhaps").first).to_be_visible()


def two_of_them_beside_each_other(hand: Hand) -> None:
    hand.where("roem")
    for id in ("ro/adpare", "ro/aidrom"):
        hand.tap(hand.card(id).get_by_role("checkbox"))
    hand.tap(hand.page.get_by_role("button", name="Vergelijk", exact=True))
    expect(hand.page.locator(".sm-compared")).to_contain_text("ADPARE")


def a_sheet_to_take_along(hand: Hand) -> None:
    hand.where("roem")
    hand.tap(hand.card("ro/adpare").get_by_role("checkbox"))
    hand.tap(hand.page.get_by_role("button", name="Maak een verwijsblad"))
    expect(hand.page.locator(".sm-sheet")).to_contain_text("ADPARE")


def the_same_answer_for_a_colleague_who_reads_english(hand: Hand) -> None:
    hand.where("roem")
    hand.wish("Opvang")
    hand.tap(hand.page.get_by_role("link", name="English"))
    expect(hand.page.get_by_label("Where to?")).to_have_value("Romania")


def how_long_the_reflection_period_is(hand: Hand) -> None:
    hand.menu("Rechten")
    hand.tap(hand.page.get_by_role("link", name="Bedenktijd", exact=True).first)
    expect(hand.page.locator("h1")).to_have_text("Bedenktijd")
    expect(hand.page.locator("#terms")).to_be_visible()


def the_form_of_the_step_that_i_am_at(hand: Hand) -> None:
    hand.tap(hand.page.locator(".sm-steps").get_by_role("link", name="Toekomstgesprek"))
    hand.tap(hand.page.locator(".sm-forms-here").get_by_role("link", name=re.compile("Risicoanalyse")))
    expect(hand.page.locator("h1")).to_contain_text("isicoanalyse")


def the_handout_of_the_fifth_module(hand: Hand) -> None:
    hand.menu("Training")
    hand.tap(hand.page.locator("article").get_by_role("link", name="Blad 5", exact=True))
    expect(hand.page.locator("h1")).to_contain_text("lad 5")


def whose_number_this_is(hand: Hand) -> None:
    """Somebody with a stick has a number on a note."""
    hand.type(hand.page.locator("#search-field"), "0212532904")
    hand.tap(hand.page.locator("#search-list [role=option]").first)
    expect(hand.page.locator("h1")).to_have_text("ADPARE")


def there_is_danger_now(hand: Hand) -> None:
    hand.tap(hand.page.get_by_role("link", name="In gevaar?"))
    expect(hand.page.locator('article a[href="tel:112"]').first).to_be_visible()


TASKS = (
    a_mother_with_children_to_romania,
    whom_to_write_to_in_nigeria,
    a_country_that_the_map_does_not_know,
    nobody_says_yes_so_who_perhaps_does,
    two_of_them_beside_each_other,
    a_sheet_to_take_along,
    the_same_answer_for_a_colleague_who_reads_english,
    how_long_the_reflection_period_is,
    the_form_of_the_step_that_i_am_at,
    the_handout_of_the_fifth_module,
    whose_number_this_is,
    there_is_danger_now,
)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.__name__)
def test_a_task_takes_few_taps(visit: Visit, task: Callable[[Hand], None]) -> None:
    hand = Hand(visit.open("index.html"))
    task(hand)
    assert 0 < hand.taps <= MOST
    assert "#" not in hand.page.url and "?" not in hand.page.url
    assert visit.stored() is None
