"""Both languages give the same numbers, in figures or words, and lists of the same length."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from socialmap.checks.inspection import inspect
from socialmap.checks.translation import numbers
from socialmap.records.text import Language
from tests.conftest import EXAMPLE, write

HINT = "Compare both with the source; if they differ on purpose, say so in data/wording.yml."


def told_about(project: Path) -> list[str]:
    return [problem.as_text() for problem in inspect(project).problems]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Drie weken of 1.000 euro", "nl", ["3", "1000"]),
        ("Three weeks or 1,000 euros", "en", ["3", "1000"]),
        ("2,5 uur", "nl", ["2.5"]),
        ("Both, twice, one of the two", "en", []),
        ("", "nl", []),
    ],
)
def test_numbers_are_read_alike(text: str, language: Language, expected: list[str]) -> None:
    assert numbers(text, language) == Counter(expected)


def test_a_record_with_other_numbers_is_a_warning(project: Path) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + "remarks: [{nl: Drie maanden., en: Four months.}]\n")
    assert told_about(project) == [
        "data/organisations/al/example.yml:7: remarks.0: (warning) "
        f"has other numbers in its languages (nl: 3; en: 4). {HINT}"
    ]


@pytest.mark.parametrize("text", ["{nl: Drie maanden., en: 3 months.}", "{nl: '1.500 mensen.', en: '1,500 people.'}"])
def test_figures_and_words_are_the_same(project: Path, text: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"remarks: [{text}]\n")
    assert told_about(project) == []


def test_a_page_is_compared_heading_by_heading(project: Path) -> None:
    docs = project / "docs"
    docs.mkdir()
    (docs / "a.nl.md").write_text("# Kop\n\nVijf.\n\n## Lijst\n\n- a\n- b\n", encoding="utf-8")
    (docs / "a.en.md").write_text("# Head\n\nSix.\n\n## List\n\n- a\n", encoding="utf-8")
    first, second = told_about(project)
    where = "languages under this heading"
    assert first == f"docs/a.nl.md:1: (warning) has other numbers in its {where} (nl: 5; en: 6). {HINT}"
    assert second == f"docs/a.nl.md:5: (warning) has lists of other lengths under this heading (nl 2, en 1). {HINT}"


def test_an_exception_goes_when_nothing_needs_it_any_more(project: Path) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + "remarks: [{nl: Om 20 uur., en: At 8 pm.}]\n")
    exception = """\
about: {nl: Verzonnen., en: Made up.}
concepts: []
numbers_differ:
  - {path: data/organisations/al/example.yml, field: FIELD, reason: Made up.}
"""
    write(project, "wording.yml", exception.replace("FIELD", "remarks.0"))
    assert told_about(project) == []
    write(project, "wording.yml", exception.replace("FIELD", "remarks.1"))
    assert any("but both languages give the same there." in line for line in told_about(project))
