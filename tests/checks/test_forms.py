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
    "ask: {nl: 'Wat?', en: 'What?'}, kind: list, takes: negative-scores, columns: ["
    "{id: factor, kind: line, text: {nl: A, en: A}}, {id: score, kind: score, text: {nl: B, en: B}}, {id: how, text: {nl: C, en: C}}]}",
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


def test_each_question_has_an_id_of_its_own_and_none_is_the_forms_date(project: Path) -> None:
    again = "      - {id: what, ask: {nl: 'Wat?', en: 'What?'}}\n"
    write(project, "instruments/example.yml", FORM.replace("as_of:", f"{again}{again.replace('what', 'date')}as_of:"))
    assert told(project) == [
        "data/instruments/example.yml:12: sections.0.questions.1.id: is “what”, which another question is called too. Give this question an id of its own.",
        "data/instruments/example.yml:13: sections.0.questions.2.id: is “date”, which every form has already. Give this question an id of its own.",
    ]


def test_a_mistake_inside_a_list_does_not_make_the_list_empty(project: Path) -> None:
    write(project, "instruments/example.yml", FORM.replace("{id: what,", "{id: what, lines: 0,"))
    assert told(project) == [
        "data/instruments/example.yml:11: sections.0.questions.0.lines: is “0”. Write a number that is at least 1."
    ]


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
    write(project, "instruments/second.yml", shared("date"))
    assert "is date, but “same” is line in first." in told(project)[0]
