"""How people ask for a page leads to a page that is there. The map and the words are made up."""

from __future__ import annotations

from pathlib import Path

from socialmap.checks.inspection import inspect
from tests.conftest import write

HEAD = "about: {nl: Verzonnen., en: Made up.}\nasked:\n"


def told(project: Path) -> list[str]:
    """What is said about the made-up words of the map in ``project``."""
    return [problem.as_text() for problem in inspect(project).problems if problem.path.startswith("data/asked/")]


def test_words_of_a_page_that_is_there_are_taken(project: Path) -> None:
    write(project, "asked/some.yml", HEAD + "  country:al:\n    nl: [bergen en zee]\n")
    assert told(project) == []


def test_words_of_no_page_and_of_no_language_are_told(project: Path) -> None:
    write(project, "asked/some.yml", HEAD + "  country:al:\n    xx: [bergen]\n  procedure:nowhere:\n    nl: [bergen]\n")
    said = "\n".join(told(project))
    assert "data/asked/some.yml:4: asked.country:al.xx: is no language of this map." in said
    assert "data/asked/some.yml:5: asked.procedure:nowhere: is no page of this map." in said


def test_a_page_in_two_files_and_a_phrase_twice_are_told(project: Path) -> None:
    write(project, "asked/one.yml", HEAD + "  country:al:\n    nl: [bergen]\n")
    write(project, "asked/two.yml", HEAD + "  country:al:\n    nl: [zee]\n")
    assert any("stands in data/asked/one.yml too." in line for line in told(project))
    write(project, "asked/two.yml", HEAD + "  country:xk:\n    nl: [zee, Zee]\n")
    assert any("names “Zee” twice." in line for line in told(project))
