"""At least nine in ten of what anybody would see are caught, of each sort; the list wasn't written from the rules."""

from __future__ import annotations

import pytest

from socialmap.said import found
from tests.said import obvious

WHERE = ("NL", "AL", "BG", "BR", "ES", "GB", "NG", "PH", "PL", "RO", "RU", "TH", "UA", "VN")
"""Countries of the records in which such a text stands; a record is read with its own country and that of the readers."""

LISTS = {
    "people": obvious.PEOPLE,
    "places": obvious.PLACES,
    "mailboxes": obvious.MAILBOXES,
    "numbers": obvious.NUMBERS,
}


@pytest.mark.parametrize("sort", LISTS)
def test_nine_in_ten_of_each_sort_are_caught(sort: str) -> None:
    missed = [text for text in LISTS[sort] if not any(found(text, WHERE))]
    assert len(missed) * 10 <= len(LISTS[sort]), missed


def test_the_list_is_long_and_says_nothing_twice() -> None:
    every = [text for texts in LISTS.values() for text in texts]
    assert len(every) > 550
    assert len(set(every)) > 0.97 * len(every)


@pytest.mark.parametrize(
    "text",
    [
        "The organisation is called back within two days.",
        "Vraag na drie maanden opnieuw of zij iets nodig heeft.",
        "After school the children get a meal.",
        "Zij kan bij elk punt stil blijven staan.",
        "A network of 120 shelters in 8 countries; since 2014 it is led by women.",
        "Een gesprek van 45 minuten, op school of thuis.",
        "She gets a place for 12 months, near her family.",
        "P.O. Box numbers are fine.",
        "The line is open from 9 to 5.",
        "One of two, three or four of the five sisters.",
        "Signal what you see, and mail it.",
    ],
)
def test_an_ordinary_sentence_is_none_of_it(text: str) -> None:
    assert list(found(text, WHERE)) == []
