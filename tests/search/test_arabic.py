"""Arabic words: one stem for the ways in which a word is written and bound to others, the same in Python and in the scripts."""

from __future__ import annotations

import json
import os
import subprocess
from itertools import product

import pytest
from babel import Locale as Cldr

from socialmap.base.text import folded
from socialmap.search.arabic import AFTER, BEFORE, light
from socialmap.search.pipeline import split, stemmer
from tests.conftest import ROOT
from tests.search.asking import DENO

PRINTS = """
import "../../docs/assets/js/base.js";
import "../../docs/assets/js/text.js";
import "../../docs/assets/js/search-arabic.js";
import "../../docs/assets/js/search-words.js";
import { argv } from "node:process";
const { split } = SocialMap.use("search-words");
const { light } = SocialMap.use("search-arabic");
console.log(JSON.stringify(JSON.parse(argv[2]).map((text) => split(text).map((word) => [word, light(word)]))));
"""


def texts() -> list[str]:
    """Names of languages and countries in Arabic and in Persian, and words with all that may stand before and after them."""
    names = [name for code in ("ar", "fa") for name in Cldr.parse(code).territories.values()]
    names += list(Cldr.parse("ar").languages.values())
    bound = product(
        ("", "و", "ف", "ب", "ك", "ل", *BEFORE), ("مأوى", "محامٍ", "أسرة", "ولد", "في", "إيواء"), ("", *AFTER)
    )
    return [*names, *("".join(parts) for parts in bound), "IOM، ٠٦-١٢؟ ۱۲۳", "مُسَاعَدَةٌ قانونـيّة؛ مجّانيّة"]


def test_python_and_the_scripts_split_and_stem_alike() -> None:
    done = subprocess.run(
        [DENO, "run", "--quiet", "--no-remote", "--no-check", "--ext=js", "-", json.dumps(texts())],
        input=PRINTS.replace("../../", f"{ROOT.as_uri()}/"),
        env={**os.environ, "DENO_NO_UPDATE_CHECK": "1", "DENO_DIR": str(ROOT / ".build" / "deno")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ours = [[[word, light(word)] for word in split(text)] for text in texts()]
    assert json.loads(done.stdout) == ours
    assert len({word for found in ours for word, _ in found}) > 800


@pytest.mark.parametrize(
    "words",
    [
        ("ملجأ", "المَلجأ", "والملجأ", "بالملجأ", "للملجأ"),
        ("محام", "محامون", "محامين", "المحامي"),
        ("منظمة", "منظمات", "المنظّمات", "منظمه", "ومنظماتها"),
        ("قانوني", "القانونية", "قانونيّ"),
        ("إيواء", "الايواء", "إيـواء"),
    ],
)
def test_the_ways_to_write_a_word_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({light(folded(word)) for word in words}) == 1, [light(folded(word)) for word in words]


def test_short_words_and_words_in_other_letters_stay_whole() -> None:
    assert [light(word) for word in ("من", "ولد", "iom", "мати")] == ["من", "ولد", "iom", "мати"]


def test_an_arabic_name_has_its_stem_on_a_map_in_any_language() -> None:
    assert {stemmer(language)(folded("والملاجئ")) for language in ("nl", "ar", "xx")} == {"ملاج"}


def test_arabic_marks_end_a_word() -> None:
    assert split("مأوى، طعام؛ لمن؟") == ["ماوي", "طعام", "لمن"]
