"""Messages in another language: each sentence of the code is there, and what is filled in stays as it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from pydantic import BaseModel

from socialmap.__main__ import main
from socialmap.base.problems import Problem, counted, report
from socialmap.base.translated import CHOICE, ENGLISH, HERE, field, languages, translated
from socialmap.records.json_schema import DESCRIBED, parts_of
from tests.conftest import EXAMPLE, ROOT, write

PACKAGE = ROOT / "hooks" / "socialmap"
ROOMS = ("base", "said", "records", "authored", "checks")
"""The rooms that say what is wrong with a record or page."""
OTHERS = tuple(language for language in languages() if language != ENGLISH)
_SENTENCE = re.compile(r"(?=.*[a-z]{2}.* ).{6,}[.?…]", re.S)
_PATTERN = re.compile(r"\(\?|\||\\\\[.dws]")


@cache
def said() -> dict[str, str]:
    """Every text in the code of those rooms that is no docstring or description, with `{}` for what is filled in, and where."""
    found: dict[str, str] = {}
    for file in sorted(file for room in ROOMS for file in (PACKAGE / room).rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        left_out = {id(part) for node in ast.walk(tree) for part in _aside(node)}
        for node in ast.walk(tree):
            if id(node) not in left_out and (text := _text(node)):
                found.setdefault(text, f"{file.relative_to(ROOT)}:{node.lineno}")  # type: ignore[attr-defined]
    return found


def _aside(node: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, descriptions, and the parts of a text with something filled in."""
    for one in getattr(node, "body", None) or () if not isinstance(node, ast.Lambda | ast.IfExp) else ():
        if isinstance(one, ast.Expr):
            yield one.value
    if isinstance(node, ast.keyword) and node.arg in ("description", "title"):
        yield from ast.walk(node.value)
    if isinstance(node, ast.JoinedStr):
        yield from node.values


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
    return ""


@cache
def read(language: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = yaml.load(
        (HERE / f"{language}.yml").read_text(encoding="utf-8"), yaml.CSafeLoader
    )
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_the_code_is_translated(language: str) -> None:
    known = read(language)["messages"]
    missing = [f"{place}: {text}" for text, place in said().items() if _is_ours(text) and text not in known]
    assert missing == [], f"add these to hooks/socialmap/base/translations/{language}.yml"


def _is_ours(text: str) -> bool:
    return bool(_SENTENCE.fullmatch(text)) and not _PATTERN.search(text)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_translated_that_the_code_does_not_say(language: str) -> None:
    everything = "\0".join([*said(), *read(language)["fields"]])
    parts = {text: max(re.split(r"\{\d?\}", text), key=len).strip() for text in read(language)["messages"]}
    ours = PACKAGE / "__main__.py", PACKAGE / "commands" / "schema.py", PACKAGE / "records" / "kinds.py"
    everything += "\0".join(file.read_text(encoding="utf-8") for file in ours)
    everything += "\0".join(f"{kind} {kind.replace('-', ' ')}" for kind in _kinds())
    assert [text for text, part in parts.items() if part.casefold() not in everything.casefold()] == []


def _kinds() -> list[str]:
    return [file.stem.removesuffix("s") for file in (ROOT / "data" / "vocabularies").glob("*.yml")]


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_same_blanks(language: str) -> None:
    for english, other in read(language)["messages"].items():
        assert len(re.findall(r"\{\d?\}", english)) == len(re.findall(r"\{\d?\}", other)), english


@pytest.mark.parametrize("language", OTHERS)
def test_every_field_says_what_it_is_for(language: str) -> None:
    known = read(language)["fields"]
    missing = [text for text in sorted(_descriptions()) if text not in known]
    assert missing == [], f"add these to `fields` in hooks/socialmap/base/translations/{language}.yml"
    assert set(known) == _descriptions()


def _descriptions() -> set[str]:
    models: set[type[BaseModel]] = {model for described in DESCRIBED for model in parts_of(described.model)}
    texts = {(model.__doc__ or "").strip().split("\n\n")[0] for model in models}
    return texts | {one.description for model in models for one in model.model_fields.values() if one.description}


def test_what_is_filled_in_stays_as_it_is() -> None:
    assert translated("is “is empty.”, which is not an id.", "nl") == "is “is empty.”, en dat is geen kenmerk."
    assert translated("Did you mean `name`? There are: a, b.", "nl") == "Bedoelt u `name`? Er zijn: a, b."
    assert translated("holds a street (“Main Street 1”).", "nl") == "bevat een straat (“Main Street 1”)."
    assert translated("is is empty., which is long ago.", "nl") != ""
    assert translated("Nobody has written this.", "nl") == "Nobody has written this."
    assert translated("is empty.", "en") == "is empty." and field("Months.", "nl") == "Maanden."


def test_a_report_is_in_the_language_of_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Problem("data/x.yml", 3, "name", "is empty."), Problem("data/x.yml", 4, "", "is missing.", "", "warning")]
    assert report(found, language="nl") == "data/x.yml:3: name: is leeg.\ndata/x.yml:4: (waarschuwing) ontbreekt."
    assert counted(found * 2, "nl") == "1 fout, 1 waarschuwing"
    assert report(found).startswith("data/x.yml:3: name: is empty.")
    monkeypatch.setenv(CHOICE, "nl")
    assert report(found).startswith("data/x.yml:3: name: is leeg.") and '"is leeg."' in report(found, "json")
    monkeypatch.setenv(CHOICE, "xx")
    assert "is empty." in report(found)


@pytest.mark.parametrize(("words", "environment"), [(["--language", "nl"], {}), ([], {CHOICE: "nl"})])
def test_check_speaks_dutch(words: list[str], environment: dict[str, str], project: Path) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE.replace("ngo", "NGO"))
    done = CliRunner().invoke(main, ["check", str(project), *words], env=environment)
    assert "kind: is “NGO”, en dat is geen kenmerk. Bedoelt u `ngo`?" in done.output and "1 fout" in done.output
