"""At least nine in ten of what anybody would see are caught, of each sort and of each list; no list was written from the rules."""

from __future__ import annotations

from types import ModuleType

import pytest

from socialmap.said import found
from tests.said import obvious, obvious_elsewhere, obvious_third

WHERE = ("NL", "AL", "BG", "BR", "ES", "GB", "NG", "PH", "PL", "RO", "RU", "TH", "UA", "VN")
"""Countries of the records in which such a text stands; a record is read with its own country and that of the readers."""

LISTS = (obvious, obvious_elsewhere)
SORTS = ("PEOPLE", "PLACES", "MAILBOXES", "NUMBERS")


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("listed", LISTS, ids=["first", "elsewhere"])
def test_nine_in_ten_of_each_sort_are_caught(listed: ModuleType, sort: str) -> None:
    texts = getattr(listed, sort)
    missed = [text for text in texts if not any(found(text, WHERE))]
    assert len(missed) * 10 <= len(texts), missed


def test_nine_in_ten_of_a_list_that_nothing_was_mended_after_are_caught() -> None:
    texts = [text for sort in SORTS for text in getattr(obvious_third, sort)]
    missed = [text for text in texts if not any(found(text, WHERE))]
    assert len(missed) * 10 <= len(texts), missed


@pytest.mark.parametrize(("listed", "most"), [(obvious, 550), (obvious_elsewhere, 440), (obvious_third, 280)])
def test_a_list_is_long_and_says_nothing_twice(listed: ModuleType, most: int) -> None:
    every = [text for sort in SORTS for text in getattr(listed, sort)]
    assert len(every) > most
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
