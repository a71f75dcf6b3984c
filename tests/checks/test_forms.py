"""What one instrument takes over from another is there."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import told, write

FORM = """\
name: {nl: Voorbeeld, en: Example}
description: {nl: Verzonnen., en: Made up.}
for_whom: {nl: Niemand., en: Nobody.}
steps: [steps-step-1]
version: 1
changed: 2026-11-21
sections:
  - id: only
    title: {nl: Deel, en: Part}
    questions:
      - {id: what, ask: {nl: 'Wat?', en: 'What?'}}
as_of: 2014-10
sources: [{source: safe-future, part: annex-7}]
"""
TAKES = FORM.replace(
    "ask: {nl: 'Wat?', en: 'What?'}}",
    "ask: {nl: 'Wat?', en: 'What?'}, kind: list, takes: negative-scores, columns: [{id: a, text: {nl: A, en: A}}]}",
)


def shared(kind: str) -> str:
    return FORM.replace("{id: what,", f"{{id: what, kind: {kind}, shared: same,")


def test_an_instrument_needs_no_more_than_this(project: Path) -> None:
    write(project, "instruments/example.yml", FORM)
    assert told(project) == []


def test_it_names_a_step_and_an_instrument_that_exist(project: Path) -> None:
    write(project, "instruments/example.yml", FORM.replace("step-1]", "step-13]") + "continues: exampel\n")
    steps, continues = told(project)
    assert "steps.0: names the method step “steps-step-13”, which does not exist. Did you mean `steps-step-" in steps
    assert "continues: names the instrument “exampel”, which does not exist. Did you mean `example`?" in continues


def test_it_does_not_continue_itself(project: Path) -> None:
    write(project, "instruments/first.yml", FORM + "continues: second\n")
    write(project, "instruments/second.yml", FORM + "continues: first\n")
    assert [line.partition(": ")[2] for line in told(project)] == [
        f"continues: leads back to {id} itself. Leave `continues` out of the one that comes first."
        for id in ("first", "second")
    ]


def test_scores_are_taken_from_one_that_has_them(project: Path) -> None:
    write(project, "instruments/example.yml", TAKES)
    assert "takes over scores, but the instrument does not continue one that has scores." in told(project)[0]


def test_a_shared_question_stands_twice_and_has_one_kind(project: Path) -> None:
    write(project, "instruments/first.yml", shared("line"))
    assert "shared: is “same”, which no other question has." in told(project)[0]
    write(project, "instruments/second.yml", shared("line"))
    assert told(project) == []
    write(project, "instruments/second.yml", shared("text"))
    assert "is text, but “same” is line in first." in told(project)[0]
