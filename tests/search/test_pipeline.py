"""Words: folded, split, without those that say nothing, and stemmed."""

from __future__ import annotations

import pytest

from socialmap.locale import locale
from socialmap.search.pipeline import LONGEST_NAME, joined, pipeline, split, stemmer, stop_words, whole


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Côte d’Ivoire", ["cote", "d", "ivoire"]),
        ("Generaţie Tânără", ["generatie", "tanara"]),
        ("LEFÖ – Łódź, Århus, Straße", ["lefo", "lodz", "arhus", "strasse"]),
        ("I.O.M. en DT&V", ["iom", "en", "dt", "v"]),
        ("programma’s, foto's", ["programmas", "fotos"]),
        ("blijf-van-mijn-lijf", ["blijf", "van", "mijn", "lijf"]),
        ("A21 (B8/3)", ["a21", "b8", "3"]),
        ("Україна", ["украіна"]),
        ("…", []),
    ],
)
def test_a_text_is_split_into_folded_words(text: str, words: list[str]) -> None:
    assert split(text) == words


def test_a_word_with_a_hyphen_is_also_found_as_one() -> None:
    assert joined("PAG-ASA en ex-partner") == ["pagasa", "expartner"]


def test_a_whole_name_is_one_word_without_what_joins_its_parts() -> None:
    assert whole("Hope & Help") == whole("Hope and Help") == "hopehelp"
    assert whole("En") == "en", "a name of nothing else"
    long = whole("Stichting Religieuzen Tegen Vrouwenhandel")
    assert long == "stichtingreligieuzen38" and len(long) <= LONGEST_NAME


def test_inflections_have_one_stem() -> None:
    nl, en = stemmer("nl"), stemmer("en")
    assert nl("advocaten") == nl("advocaat")
    assert nl("opvangen") == nl("opvang")
    assert en("shelters") == en("shelter")
    assert nl("quota").startswith("quot"), "no letter is eaten"


def test_the_pipeline_drops_words_that_say_nothing() -> None:
    made = pipeline("nl", stop_words(locale("nl")))
    assert made.run_string("het") == []
    assert made.run_string("kinderen") == ["kinder"]
    assert pipeline("en", stop_words(locale("en"))).run_string("the") == []
    assert made.run_string("!ladystrada") == ["!ladystrada"], "a whole name is not stemmed"
