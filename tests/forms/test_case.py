"""The page of a case, and the forms that it opens."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from typing import Any

import pytest
from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.screen.case import case_files, case_page
from socialmap.locale import locale
from socialmap.records.text import Language
from tests.conftest import ROOT
from tests.real import LANGUAGES


def brought(catalogue: Catalogue, language: Language) -> dict[str, list[dict[str, Any]]]:
    """What the data file of a language hands over."""
    said = case_files(catalogue)[f"case/{language}.js"]
    found = re.fullmatch(r'SocialMap\.take\("case/\w+",(.*)\);\n', said, re.DOTALL)
    assert found and "</" not in said, "nothing in it could end a script"
    content: dict[str, list[dict[str, Any]]] = json.loads(found[1])
    return content


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_case_has_every_form_once_in_the_order_of_the_method(catalogue: Catalogue, language: Language) -> None:
    content = brought(catalogue, language)
    ids = [form["id"] for form in content["forms"]]
    assert sorted(ids) == sorted(catalogue.instruments)
    assert ids[0] in catalogue.instruments_at["steps-step-1"]
    assert ids.index("overview-1") < ids.index("overview-2") < ids.index("personal-goals")
    assert {one for sheet in content["sheets"] for one in sheet["forms"]} == set(ids)


def test_a_form_says_its_step_by_its_number_and_where_it_is_used_again(catalogue: Catalogue) -> None:
    forms = {form["id"]: form for form in brought(catalogue, "nl")["forms"]}
    assert forms["risk-analysis"]["step"] == "Stap 1: Eerste behoeften en veiligheid"
    assert forms["risk-analysis"]["again"] == "stap 5; stap 7"
    assert forms["first-needs-after-arrival"]["step"] == "Na terugkeer, stap 1: Veiligheid en eerste behoeften"
    assert forms["first-needs-after-arrival"]["again"] == ""


def test_forms_that_belong_together_stand_on_one_sheet(catalogue: Catalogue) -> None:
    content = brought(catalogue, "nl")
    sheets = {sheet["id"]: sheet["forms"] for sheet in content["sheets"]}
    assert sheets["overview-1"] == ["overview-1", "overview-2"] and "overview-2" not in sheets
    assert {form["id"]: form["sheet"] for form in content["forms"]}["overview-2"] == "overview-1"


def test_every_field_of_a_sheet_belongs_to_what_is_counted_as_a_question(catalogue: Catalogue) -> None:
    content = brought(catalogue, "en")
    units = {str(form["id"]): form["units"] for form in content["forms"]}
    for id, record in catalogue.instruments.items():
        asked = [unit for unit in units[id] if unit != "#drawing"]
        assert len(asked) == record.count()
        for question in record.questions():
            for answer in question.answers():
                assert any(answer == unit or answer.startswith(f"{unit}.") for unit in asked), (id, answer)
        assert ("#drawing" in units[id]) == bool(record.drawing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_typed_on_the_page_is_offered_to_a_browser_or_its_helpers(
    catalogue: Catalogue, language: Language
) -> None:
    page = case_page(catalogue, locale(language), "instruments/case.html", Markup(""))
    fields = re.findall(r"<input[^>]*type=\"(?:text|password)\"[^>]*>", page)
    assert len(fields) == 5 and all('autocomplete="off"' in field and 'spellcheck="false"' in field for field in fields)
    assert "password" not in page, "or a browser offers to keep the passphrase"
    assert page.count("<form") == page.count('autocomplete="off" novalidate') and "action=" not in page


def test_the_page_that_a_case_is_saved_as_names_its_script_and_style_by_their_hashes(catalogue: Catalogue) -> None:
    for language in LANGUAGES:
        page = str(brought(catalogue, language)["viewer"])
        assert page.count("SOCIALMAP-CASE") == 1 and 'id="case">SOCIALMAP-CASE</script>' in page
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
        assert policy and "default-src 'none'" in policy[1] and "unsafe" not in policy[1]
        for tag in ("script", "style"):
            (text,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
            digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            assert f"{tag}-src 'sha256-{digest}'" in policy[1]
        assert not re.search(r"(?:src|href)=", page) and "http" not in page.replace("http-equiv", "")


def test_every_word_that_the_scripts_of_a_case_say_is_there(catalogue: Catalogue) -> None:
    words = set(locale("nl").words)
    scripts = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "docs/assets/js").glob("case*.js"))
    asked = set(re.findall(r'\bsay\(\s*"([\w.]+)"', scripts))
    assert (
        asked
        and {key for key in asked if f"case.script.{key}" not in words and f"forms.script.{key}" not in words} == set()
    )
    chosen = {key.removeprefix("case.script.") for key in words if key.startswith("case.script.")}
    families = ("state.", "talk.", "moved.", "weak.", "refused.")
    pairs = set(re.findall(r'"([a-z_]+)"', scripts))
    assert {key for key in chosen - asked if not key.startswith(families) and key not in pairs} == set()
