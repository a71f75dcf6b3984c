"""Warnings about texts: the same in all languages, or swapped."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import EXAMPLE, told, write

DUTCH = "Wij helpen vrouwen die terug zijn in het land met een plek om te wonen."
ENGLISH = "We help women who are back in the country with a place to live."


def said(project: Path, nl: str, en: str) -> list[str]:
    write(project, "organisations/al/example.yml", EXAMPLE + f'description:\n  nl: "{nl}"\n  en: "{en}"\n')
    return [line.partition("description")[2] for line in told(project)]


def test_a_text_in_its_languages_is_fine(project: Path) -> None:
    assert said(project, DUTCH, ENGLISH) == []
    assert said(project, "Caritas Diocese of Salford House", "Caritas Diocese of Salford House") == []


def test_the_same_sentence_in_both_languages_is_asked_about(project: Path) -> None:
    (line,) = said(project, ENGLISH, ENGLISH)
    assert line.startswith(": (warning) says the same in nl and en. Translate it")


def test_swapped_languages_are_told_at_both(project: Path) -> None:
    assert said(project, ENGLISH, DUTCH) == [
        ".nl: (warning) looks like en, but stands under `nl`. Are the languages swapped?",
        ".en: (warning) looks like nl, but stands under `en`. Are the languages swapped?",
    ]
