"""French words: the script stems a word of a question as the build stems those of the index, word by word."""

from __future__ import annotations

import json
import os
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from babel import Locale as Cldr

from socialmap.locale import locale
from socialmap.search.documents import Document
from socialmap.search.index import index
from socialmap.search.pipeline import split, stemmer
from tests.conftest import ROOT
from tests.search.asking import DENO

IMPORTS = "".join(
    f'import "{(ROOT / "docs" / "assets" / "js" / name).as_uri()}.js";\n'
    for name in ("base", "text", "search-arabic", "search-french", "search-words")
)
STEMS = """
console.log(JSON.stringify(JSON.parse(Deno.readTextFileSync(Deno.args[0])).map(SocialMap.use("search-french").stem)));
"""
ASKS = """
const { understand, place } = SocialMap.use("search-words");
const { forms, stems, asked } = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
const index = { forms, stems, stop: new Set(), synonyms: [], first: place(forms, "0") };
const sure = (word) => word.ways.filter((way) => way.sure).map((way) => way.stems[0]);
console.log(JSON.stringify(asked.map((word) => understand(index, `${word} `).flatMap(sure))));
"""
NAMED = (
    *("territories", "languages", "scripts", "variants", "currency_names", "currency_names_plural", "unit_patterns"),
    *("unit_display_names", "time_zones", "meta_zones", "days", "months", "date_fields"),
)
ROOTS = "accompagn aid appliqu constitu defin demand ecout form hospital juridi pay psycholog reun sant soutien travaill trouv voy yog quali ouv confian"
ENDINGS = (
    "issements issement atrices atrice ateurs ations logies usions utions ements amment emment ances iques ismes ables istes ateur ation "
    "ences ement euses ments ance ique ence ites ives eaux euse ment eux ite ive ifs aux if issaient issantes iraient issants issions irais "
    "issent issiez issons irent iriez irons iront issez irai iras irez isse ies ira it ie ir is i eraient assions erions assent eriez erons "
    "eront aient antes asses ions erai eras erez ante ants era iez ait ant ee es er ez ai as e a iere ion ier iers enne onne ette elle eille "
    "ablement iquement ivement ativement eusement icatrice icite abilite"
)


def names(data: Any) -> Iterator[str]:
    """Every text of a part of CLDR, however deep."""
    if isinstance(data, str):
        yield data
    elif hasattr(data, "values"):
        for each in data.values():
            yield from names(each)


def words() -> list[str]:
    """Names from CLDR and the interface's own words, folded; and beginnings with all that a rule is about, whether somebody says so or not."""
    cldr: Any = Cldr.parse("fr")
    said = [*locale("fr").words.values(), *(text for part in NAMED for text in names(cldr._data[part]))]
    made = map("".join, product(ROOTS.split(), ENDINGS.split()))
    return sorted({*(word for text in said for word in split(text)), *ROOTS.split(), *made})


def run(program: str, said: object, folder: Any) -> Any:
    file = folder / "said.json"
    file.write_text(json.dumps(said), encoding="utf-8")
    done = subprocess.run(
        [DENO, "run", "--quiet", "--no-remote", "--no-check", "--allow-read", "--ext=js", "-", str(file)],
        input=IMPORTS + program,
        env={**os.environ, "DENO_NO_UPDATE_CHECK": "1", "DENO_DIR": str(ROOT / ".build" / "deno")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_python_and_the_script_stem_alike(tmp_path: Any) -> None:
    asked, stem = words(), stemmer("fr")
    assert len(asked) > 5000
    found = zip(asked, run(STEMS, asked, tmp_path), strict=True)
    assert [(word, stem(word), theirs) for word, theirs in found if theirs != stem(word)] == []


@pytest.mark.parametrize("kept", [0, -1])
def test_a_word_that_no_page_has_is_found_by_the_stem_of_one_that_a_page_has(tmp_path: Any, kept: int) -> None:
    """Of the words with one stem the first (or the last) stands on a page; who asks with another one is led to it."""
    stem = stemmer("fr")
    alike: dict[str, list[str]] = defaultdict(list)
    for word in words():
        alike[stem(word)].append(word)
    pages = [forms[kept] for forms in alike.values()]
    made = index([Document("page", "a.html", "", "", {"text": [*pages]})], [], locale("fr"))
    numbers = dict(made.forms)
    pairs = [(form, forms[kept]) for forms in alike.values() for form in forms if forms[kept] in numbers][::3]
    asks = {"forms": list(numbers), "stems": list(numbers.values()), "asked": [form for form, _ in pairs]}
    found = zip(pairs, run(ASKS, asks, tmp_path), strict=True)
    assert len(pairs) > 1500
    assert [(form, one) for (form, one), stems in found if numbers[one] not in stems] == []
