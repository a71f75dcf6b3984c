"""Numbers that lead to somebody are found however they are written: of telephones, of post, of spots on a map. All people, places and numbers here are made up."""

from __future__ import annotations

import pytest

from socialmap.said.found import said
from socialmap.said.numbers import locations, numbers

NUMBERS = """\
06 12345678
06-12345678
06 12 34 56 78
0612345678
06.12.34.56.78
0 6 1 2 3 4 5 6 7 8
+31 6 1234 5678
0031 6 12345678
+31(0)612345678
+31-6-1234-5678
020-5210150
(020) 521 01 50
020 521 01 50
٠٦١٢٣٤٥٦٧٨
０６１２３４５６７８
nul zes een twee drie vier vijf zes zeven acht
zero six one two three four five six
plus 31 6 twaalf 34 56 78
tel. 5210150
call 521 0150
+234 803 123 4567
+40 721 234 567
06_12_34_56_78
""".splitlines()

UNSEEN = """\
0612 345 678
06 - 12 34 56 78
+31 (0)6 12 34 56 78
00 40 721 234 567
0803-123-4567
(0721) 234567
nul zes, twaalf, vierendertig, zesenvijftig
tel 0401234567
+2348031234567
mobiel: 612345678
""".splitlines()
"""Written when the rules were there, and only then looked at."""

SPOTS = """\
1016 AB
1016AB Amsterdam
SW1A 1AA
M5 4WT
00-950 Warszawa
10115 Berlin
D-10115
LV-1010
MD-2001
București 010101
1000-205 Lisboa
01310-100
postcode 1050
zip: 10001
K1A 0B1
D02 X285
44.4268 26.1025
44.4268, 26.1025
44,4268; 26,1025
44.4268N 26.1025E
N 44.4268 E 26.1025
44°25'36"N 26°06'09"E
44° 25.6' N
44 deg 25 min N
lat 44.42, lon 26.10
latitude: 44.42
geo:44.42,26.10
8FGQ8RH5+CM
///filled.count.soap
what3words filled.count.soap
35T MK 12345 67890
2511 CV
EC1A 1BB
75001 Paris
28013 Madrid
SE-111 22
PL 00-001
52.3702, 4.8952
52°22′N 4°53′E
N52.3702 E4.8952
9F469VCW+8X
""".splitlines()


@pytest.mark.parametrize("text", [*NUMBERS])
def test_a_telephone_number_is_found(text: str) -> None:
    assert list(numbers(said(f"Bel {text} vandaag"), ())), text


@pytest.mark.parametrize("text", [*UNSEEN])
def test_others_are_found(text: str) -> None:
    assert list(numbers(said(f"Kom naar: {text}"), ("NL", "NG"))), text


@pytest.mark.parametrize("text", [*SPOTS])
def test_a_postcode_or_a_spot_on_the_map_is_found(text: str) -> None:
    assert list(locations(said(f"It is at {text} in the city"))), text


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("0803 123 4567", "NG"),
        ("0721 234 567", "RO"),
        ("067 234 5678", "AL"),
        ("612 34 56 78", "ES"),
        ("601 234 567", "PL"),
    ],
)
def test_a_number_is_found_as_its_country_writes_it(text: str, country: str) -> None:
    assert list(numbers(said(f"Call {text}"), (country,))), text


@pytest.mark.parametrize(
    "text",
    ["(202) 555-0143", "tre tre tre, 123 45 67", "four one five, 555, 0132", "κινητό 6912 345678", "O7700 9OO123"],
)
def test_a_number_is_found_in_the_ways_of_elsewhere(text: str) -> None:
    assert list(numbers(said(text), ())), text


@pytest.mark.parametrize(
    "text",
    [
        "From 2010 to 2014, with 120 women and 45 children.",
        "One or two of them, 12 months later.",
        "Article 3.51, paragraph 1, part 4.",
        "Een budget van 1 200 000 euro in 2014.",
        "Twee of drie vrouwen per 1000 inwoners.",
    ],
)
def test_years_amounts_and_articles_are_no_number_to_call(text: str) -> None:
    assert list(numbers(said(text), ("NL",))) == []
