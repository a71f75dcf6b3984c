"""A sentence that says where a house stands is found without a street, by what is beside it and how one gets in. All people, places and numbers here are made up."""

from __future__ import annotations

import pytest

from socialmap.said.found import said
from socialmap.said.surroundings import surroundings

BESIDE = """\
behind the station
achter het station
naast de kerk
opposite the mosque
next to the central market
tegenover de Albert Heijn
hinter dem Bahnhof
derrière la gare
tweede huis links na de brug
three houses past the church
achter de moskee
next to the police station
vlak bij het park
across the street from the hospital
twee huizen voorbij de school
above the pharmacy
""".splitlines()


@pytest.mark.parametrize("text", [*BESIDE])
def test_what_a_house_stands_beside_is_found(text: str) -> None:
    assert list(surroundings(said(f"It is at {text} in the city"))), text


@pytest.mark.parametrize(
    "text",
    [
        "adăpostul e în spatele bisericii",
        "Shtëpia ndodhet pas shkollës",
        "dom stoi obok dworca",
        "за аптекою",
        "المأوى مقابل المسجد",
        "หลังโรงเรียน",
        "nasa tabi ng simbahan",
        "πίσω από το σχολείο",
        "istasyonun arkasında",
        "学校的后面",
        "학교 뒤",
        "bak kirken",
        "third door, ring the bell with the lion",
        "deurcode 4471#",
        "digicode 45A12",
        "домофон 24",
    ],
)
def test_others_of_each_kind_are_found(text: str) -> None:
    assert list(surroundings(said(text))), text


@pytest.mark.parametrize(
    "text",
    [
        "The office is on the second floor; there is a lift.",
        "De ingang is op de begane grond, zonder drempels.",
        "The bell tower is in their logo.",
        "She learns the code of conduct.",
        "Tram 1 to the last stop.",
    ],
)
def test_a_floor_or_a_way_to_travel_alone_says_nothing(text: str) -> None:
    assert list(surroundings(said(text))) == []
