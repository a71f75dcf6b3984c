"""The part of a page where a genogram or ecogram is made: its words, its choices, and what it is without a script."""

from __future__ import annotations

import json
import re

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.drawing.drawing import CHOICES, SCRIPTS, STYLES, Kind, drawing, script_words
from socialmap.locale import locale
from socialmap.records.text import Language
from tests.conftest import ROOT
from tests.real import LANGUAGES

KINDS: tuple[Kind, ...] = ("genogram", "ecogram")
SOURCES = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / "docs/assets/js").glob("drawing*.js")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_everything_that_the_scripts_need_stands_in_the_page(
    catalogue: Catalogue, kind: Kind, language: Language
) -> None:
    page = drawing(kind, catalogue, locale(language), f"instruments/{kind}.html")
    assert f'data-drawing="{kind}"' in page
    for field, ids in CHOICES[kind].items():
        for id in ids:
            assert f'<option value="{id}">' in page or f'value="{id}"' in page, (field, id)
    for name in set(re.findall(r'\bbyData\(root, "part", "([a-z]+)"', SOURCES["drawing.js"])):
        assert f'data-part="{name}"' in page, name


@pytest.mark.parametrize("kind", KINDS)
def test_without_a_script_a_sentence_points_to_the_pdf(catalogue: Catalogue, kind: Kind) -> None:
    page = drawing(kind, catalogue, locale("en"), f"instruments/{kind}.html")
    assert "You need JavaScript to draw here. The PDF of this form has an empty frame" in page
    assert 'data-part="work" hidden' in page


def test_no_field_has_a_name_under_which_a_form_would_send_it(catalogue: Catalogue) -> None:
    for kind in KINDS:
        assert " name=" not in drawing(kind, catalogue, locale("nl"), f"instruments/{kind}.html")


def test_every_word_is_used_and_every_word_that_a_script_asks_for_is_there() -> None:
    known = set().union(*(script_words(kind, locale("nl")) for kind in KINDS))
    script = "\n".join(SOURCES.values())
    asked = set(re.findall(r'\bsay\("([a-z.]+)"', script)) | {
        f"said.{key}" for key in re.findall(r'done\("([a-z]+)"', script)
    }
    assert asked - known == set()
    prefixes = set(re.findall(r"`([a-z]+)\.\$\{", script)) - {"said"}
    unused = {key for key in known - asked if key.split(".")[0] not in prefixes and f'"{key}"' not in script}
    assert unused == set()
    templates = "".join(file.read_text() for file in (ROOT / "hooks/socialmap/forms").rglob("templates/*"))
    spoken = set(re.findall(r"t\('(drawing\.[a-z_.]+)'\)", templates))
    plain = {key for key in locale("nl").words if re.fullmatch(r"drawing(\.genogram|\.ecogram)?\.[a-z_]+", key)}
    assert plain - spoken == {f"drawing.{kind}.{key}" for kind in KINDS for key in ("title", "heading", "intro")}


def test_the_scripts_stay_small_plain_and_silent() -> None:
    assert {f"docs/{name}" for name in SCRIPTS} == {f"docs/assets/js/{name}" for name in SOURCES}
    for name, source in SOURCES.items():
        assert len(source.splitlines()) < 250, name
        assert '"use strict";' in source
        for banned in ("innerHTML", "localStorage", "sessionStorage", "cookie", "fetch(", "eval(", "location"):
            assert banned not in source, (name, banned)
    assert all((ROOT / "docs" / style).is_file() for style in STYLES)


def test_words_and_choices_are_json() -> None:
    for kind in KINDS:
        assert json.loads(json.dumps(script_words(kind, locale("nl"))))["title"].lower() == kind
