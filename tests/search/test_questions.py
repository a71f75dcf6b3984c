"""Real questions, of both languages and every kind, and what must come of them: the search's own scripts over the real index."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from socialmap.catalogue.catalogue import Catalogue
from tests.conftest import ROOT
from tests.real import LANGUAGES
from tests.search.asking import asked, written

pytestmark = pytest.mark.long

QUESTIONS: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/search/questions.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def index(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(catalogue, tmp_path_factory.mktemp("index"))


def missed(question: dict[str, Any], answer: dict[str, Any]) -> Iterator[str]:
    """What of an answer is not as the question wants it."""
    shown = answer["shown"]
    for key, most in (("first", 1), ("expect", 3)):
        if (wanted := question.get(key)) and not set(wanted) & set(shown[:most]):
            yield f"wants {' or '.join(wanted)} among the first {most}, shows {', '.join(shown[:3]) or 'nothing'}"
    if wrong := set(question.get("never", ())) & set(shown):
        yield f"shows {', '.join(sorted(wrong))}"
    if question.get("danger") not in (None, answer["danger"]):
        yield f"danger: {answer['danger']}"
    if question.get("nothing") and answer["total"]:
        yield f"finds {answer['total']}"
    if question.get("nobody") not in (None, bool(answer["nobody"])):
        yield f"says that nobody helps in {answer['nobody']}"
    if question.get("nowhere") and answer["total"] and not (answer["near"] or answer["missing"]):
        yield f"shows {', '.join(shown[:3])} as if it were meant"
    if (limit := question.get("whole")) and not 0 < answer["whole"] <= limit:
        yield f"says that {answer['whole']} have all words"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_gets_the_answer_that_it_wants(index: Path, language: str) -> None:
    wanted = [question for question in QUESTIONS if question["language"] == language]
    assert len(wanted) >= 80
    answers = asked(index, language, [question["query"] for question in wanted])
    wrong = [
        f"“{question['query']}” {told}"
        for question, answer in zip(wanted, answers, strict=True)
        for told in missed(question, answer)
    ]
    assert wrong == []
    assert statistics.median(answer["time"] for answer in answers) < 50


def test_every_page_that_a_question_wants_is_there(index: Path, catalogue: Catalogue) -> None:
    wanted = {
        path.partition("#")[0]
        for question in QUESTIONS
        for path in (*question.get("expect", ()), *question.get("first", ()))
    }
    records = {f"{kind.folder}/{id}.html" for kind in catalogue.kinds for id in catalogue.ids(kind.name)}
    pages = {path for path in wanted - records if not (ROOT / "docs" / path.replace(".html", ".nl.md")).is_file()}
    assert pages == set()
