"""A body that has gone: nothing presents it as one to turn to, unless the list says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.checks.inspection import inspect
from tests.conftest import EXAMPLE, write

GONE = """\
about: {nl: Verzonnen., en: Made up.}
signs: {nl: [toen], en: [then called]}
bodies:
  - id: old-desk
    names: {nl: [Oude Balie], en: [Old Desk]}
    organisation: al/old-desk
    known: {nl: Verzonnen., en: Made up.}
    sources: [{source: safe-future, part: chapter-1}]
"""
DESK = EXAMPLE.replace("Example Organisation", "Old Desk").replace("services:\n  shelter: yes\n", "")
HINT = "Say that it was called so then, as `signs` of data/gone-bodies.yml lists it; or say who does this now."


def warned(project: Path) -> list[str]:
    return [problem.as_text() for problem in inspect(project).problems]


@pytest.fixture
def old(project: Path) -> Path:
    write(project, "gone-bodies.yml", GONE)
    write(project, "organisations/al/old-desk.yml", DESK)
    assert warned(project) == []
    return project


def remarks(project: Path, nl: str, en: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"remarks:\n  - nl: {nl}\n    en: {en}\n")


def test_a_bare_name_in_a_record_is_warned_about_in_each_language(old: Path) -> None:
    remarks(old, "Bel de Oude Balie.", "Call the old desk.")
    assert warned(old) == [
        f"data/organisations/al/example.yml:8: remarks.0.nl: (warning) names Oude Balie as if it were there. {HINT}",
        f"data/organisations/al/example.yml:9: remarks.0.en: (warning) names old desk as if it were there. {HINT}",
    ]


def test_a_reader_who_was_told_once_knows(old: Path) -> None:
    remarks(old, "Wat toen de Oude Balie heette.", "What was then called Old Desk.")
    with (old / "data/organisations/al/example.yml").open("a") as file:
        file.write("  - {nl: De Oude Balie hielp., en: Old Desk helped.}\n")
    assert warned(old) == []


def test_only_whole_names_count_and_names_by_which_something_is_found_do_not(old: Path) -> None:
    remarks(old, "Oude Balies.", "Old Desks.")
    write(old, "organisations/al/other.yml", EXAMPLE.replace("Example", "Other") + "alternate_names: [Old Desk]\n")
    assert warned(old) == []


def test_a_date_of_its_end_is_told(old: Path) -> None:
    write(old, "gone-bodies.yml", GONE.replace("    known:", "    since: '2016'\n    known:"))
    remarks(old, "Niets.", "Call Old Desk.")
    assert "names Old Desk as if it were there; it is gone or has another name since 2016." in warned(old)[0]


def test_a_page_is_read_from_its_top(old: Path) -> None:
    for language, text in (("nl", "Bel de Oude Balie."), ("en", "The body then called Old Desk.\n\nOld Desk helped.")):
        file = old / "docs" / f"page.{language}.md"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"---\ntitle: T\ndescription: T\n---\n\n# T\n\n{text}\n", encoding="utf-8")
    found = [line for line in warned(old) if "as if it were there" in line]
    assert found == [f"docs/page.nl.md:8: (warning) names Oude Balie as if it were there. {HINT}"]


def test_nobody_is_sent_to_its_record_and_the_record_holds_no_channel(old: Path) -> None:
    write(old, "organisations/al/example.yml", EXAMPLE + "reached_through: [al/old-desk]\n")
    write(old, "organisations/al/old-desk.yml", DESK + "websites: ['https://desk.example.org']\n")
    assert warned(old) == [
        "data/organisations/al/example.yml:7: reached_through.0: (warning) leads to al/old-desk, which is gone or has another name. "
        "Name who does this now, or leave it out.",
        "data/organisations/al/old-desk.yml:5: websites: (warning) says how to reach a body that is gone or has another name. "
        "Take it out, or take the body off data/gone-bodies.yml.",
    ]


def test_an_exception_has_its_reason_and_fails_when_it_is_not_needed(old: Path) -> None:
    bare = "bare:\n  - {path: data/organisations/al/example, body: old-desk, reason: Made up.}\n"
    write(old, "gone-bodies.yml", GONE + bare)
    assert warned(old) == [
        "data/gone-bodies.yml:10: bare.0: is no longer needed: data/organisations/al/example does not name old-desk as if it were there. "
        "Delete these lines."
    ]
    remarks(old, "Bel de Oude Balie.", "Call Old Desk.")
    assert warned(old) == []
    write(old, "gone-bodies.yml", GONE + bare.replace("body: old-desk", "body: odl-desk"))
    assert "bare.0.body: names “odl-desk”, which is not on this list. Take its `id`." in warned(old)[0]
