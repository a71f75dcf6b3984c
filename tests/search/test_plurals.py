"""Plurals that change the word before its ending."""

from __future__ import annotations

from socialmap.search.pipeline import stemmer
from socialmap.search.plurals import plurals


def test_plurals_of_both_languages() -> None:
    words = ["opvanghuis", "advocaat", "brief", "facility", "non", "blijf van mijn lijf", "baas"]
    assert dict(plurals(words)) == {
        "opvanghuis": "opvanghuizen",
        "advocaat": "advocaten",
        "brief": "brieven",
        "facility": "facilities",
        "baas": "bazen",
    }


def test_a_dutch_stem_is_the_same_before_and_without_an_ending() -> None:
    stem = stemmer("nl")
    for one, many in (("huis", "huizen"), ("brief", "brieven"), ("cursus", "cursussen"), ("man", "mannen")):
        assert stem(one) == stem(many), one
