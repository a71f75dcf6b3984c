"""A word for which the map has chosen another is a warning, wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.checks.inspection import inspect
from tests.conftest import EXAMPLE, write

WORDING = """\
about: {nl: Verzonnen., en: Made up.}
concepts:
  - id: bicycle
    use: {nl: fiets, en: bicycle}
    avoid: {nl: [rijwiel], en: [push bike]}
    why: {nl: Kort., en: Plain.}
    allowed_in: [data/organisations/al/old]
"""


def warned(project: Path) -> list[str]:
    found = inspect(project)
    assert found.errors == []
    return [problem.as_text() for problem in found.problems]


@pytest.fixture
def map_with_words(project: Path) -> Path:
    write(project, "wording.yml", WORDING)
    return project


def test_a_record_is_told_the_word_and_why(map_with_words: Path) -> None:
    write(
        map_with_words,
        "organisations/al/example.yml",
        EXAMPLE + "remarks: [{nl: Met een Rijwiel., en: By push bike.}]\n",
    )
    assert warned(map_with_words) == [
        "data/organisations/al/example.yml:7: remarks.0.en: (warning) says “push bike”. This map says: bicycle. Plain.",
        "data/organisations/al/example.yml:7: remarks.0.nl: (warning) says “rijwiel”. This map says: fiets. Kort.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "{nl: Rijwielen zijn meer., en: The push bikes}",
        "{nl: Een e-rijwiel., en: 'See org:push bike'}",
        "{nl: Niets., en: Nothing.}",
    ],
)
def test_only_whole_words_count(map_with_words: Path, text: str) -> None:
    write(map_with_words, "organisations/al/example.yml", EXAMPLE + f"remarks: [{text}]\n")
    assert warned(map_with_words) == []


def test_a_file_that_explains_the_word_may_use_it_and_so_may_a_name(map_with_words: Path) -> None:
    old = EXAMPLE.replace("Example Organisation", "Old Example")
    write(map_with_words, "organisations/al/old.yml", old + "remarks: [{nl: Een rijwiel., en: A push bike.}]\n")
    named = EXAMPLE.replace("Example Organisation", "Rijwiel Club") + "alternate_names: [Push bike]\n"
    write(map_with_words, "organisations/al/example.yml", named)
    assert warned(map_with_words) == []


def test_a_page_is_looked_at_line_by_line(map_with_words: Path) -> None:
    docs = map_with_words / "docs"
    docs.mkdir()
    (docs / "about.nl.md").write_text("# Over\n\nEen fiets.\n", encoding="utf-8")
    (docs / "about.en.md").write_text("# About\n\nA push bike.\n", encoding="utf-8")
    assert warned(map_with_words) == ["docs/about.en.md:3: (warning) says “push bike”. This map says: bicycle. Plain."]
