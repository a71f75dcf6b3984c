"""The questions of an instrument in a Word file: each kind with its own room to write.

Small questions that follow each other share a table. What is ticked has a box for each choice, whose tag is
``answer=choice``; every other answer has one field, whose tag is its id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from socialmap.forms.edition import Edition
from socialmap.forms.word.cells import HIGH, LINE, LOW, named, title
from socialmap.forms.word.grids import listed, scores, tabled
from socialmap.forms.word.marks import Element, box, field, paragraph, repeated, worded
from socialmap.forms.word.tables import WIDTH, Cell, Row, table
from socialmap.records.models.question import YES_NO, Question

BOX, ASKED, REMARK = 9, 62, 62
"""Millimetres: columns for a box to tick, what is asked, and the remark of a check."""


def questions(asked: Iterable[Question], edition: Edition) -> Iterator[Element]:
    """The paragraphs and tables of questions, in their order."""
    for kind, group in groupby(asked, key=_together):
        found = list(group)
        if kind == "lines" and any(question.kind != "text" for question in found):
            yield lines(found, edition)
        elif kind == "checks":
            yield _checks(found, edition)
        else:
            for question in found:
                yield worded("Heading2", edition.texts(question.ask))
                if question.hint:
                    yield worded("Hint", edition.texts(question.hint))
                yield from _KINDS[question.kind](question, edition)


def _together(question: Question) -> str:
    """The questions that may share a table have this in common; a short text may stand between lines, like an address."""
    if question.kind == "check":
        return "checks"
    short = question.kind == "text" and question.lines < 3 and max(map(len, question.ask.root.values())) < 26
    return "lines" if short or question.kind in ("line", "date") else question.id


def lines(group: list[Question], edition: Edition) -> Element:
    """Questions of a line or two and dates: what is asked on the left, room on the right."""
    rows = []
    for question in group:
        room = field(question.id, title(edition, question.ask), edition.main, date=question.kind == "date")
        cells = (Cell(ASKED, named(question, edition)), Cell(WIDTH - ASKED, (paragraph("Cell", room),)))
        height = question.lines * LINE if question.kind == "text" else LOW
        rows.append(Row(cells, height, align="center"))
    return table(rows, title(edition, group[0].ask), whole=len(rows) < 6)


def dated(edition: Edition) -> Element:
    """Where the date of the conversation and the reference are written: every form has them, without a question of their own."""
    wording, reference = edition.wordings("paper.date"), edition.wordings("paper.reference")
    day = paragraph("Cell", field("form.date", wording[0][1], edition.main, date=True))
    line = paragraph("Cell", repeated("form.reference", reference[0][1], edition.main))
    asked = (worded("Cell", reference), worded("CellHint", edition.wordings("paper.no_name")))
    cells = (((worded("Cell", wording),), day), (asked, line))
    rows = [Row((Cell(ASKED, what), Cell(WIDTH - ASKED, (room,))), LOW, align="center") for what, room in cells]
    return table(rows, wording[0][1], whole=True)


def _checks(group: list[Question], edition: Edition) -> Element:
    """What is ticked off; a remark that all of them have in common is named once, above."""
    remarks = {question.remark for question in group if question.remark}
    common = remarks.pop() if len(remarks) == 1 and len(group) > 1 else None
    rows = []
    if common:
        head = worded("CellHead", edition.texts(common))
        rows.append(Row((Cell(WIDTH - REMARK, (paragraph("CellHead"),)), Cell(REMARK, (head,))), head=True))
    for question in group:
        tick = Cell(BOX, (paragraph("CellMark", box(question.id, title(edition, question.ask))),))
        asked = named(question, edition)
        if question.remark:
            note = field(f"{question.id}.remark", title(edition, question.ask, question.remark), edition.main)
            label = () if common else (worded("CellNote", edition.texts(question.remark)),)
            room = Cell(REMARK, (*label, paragraph("Cell", note)))
            rows.append(Row((tick, Cell(WIDTH - BOX - REMARK, asked), room), HIGH))
        else:
            rows.append(Row((tick, Cell(WIDTH - BOX, asked)), LOW))
    return table(rows, title(edition, group[0].ask), whole=len(rows) < 6)


def _text(question: Question, edition: Edition) -> Iterator[Element]:
    room = paragraph("Cell", field(question.id, title(edition, question.ask), edition.main))
    yield table([Row((Cell(WIDTH, (room,)),), question.lines * LINE)], title(edition, question.ask))


def _yes_no(question: Question, edition: Edition) -> Iterator[Element]:
    """Yes, no and don't know beside each other, and below them room to say more."""
    width, cells = WIDTH // len(YES_NO) - BOX, list[Cell]()
    for one in YES_NO:
        said = edition.locale(f"forms.yes_no.{one}")
        tick = box(f"{question.id}.yes-no={one}", title(edition, said, question.ask))
        words = worded("Cell", edition.wordings(f"forms.yes_no.{one}"))
        cells += [Cell(BOX, (paragraph("CellMark", tick),)), Cell(width, (words,))]
    cells[-1] = replace(cells[-1], width=WIDTH - sum(cell.width for cell in cells[:-1]))
    why = title(edition, edition.locale("paper.why"), question.ask)
    room = Cell(WIDTH, (paragraph("Cell", field(question.id, why, edition.main)),))
    height = max(question.lines - 1, 2) * LINE
    yield table([Row(tuple(cells), LOW), Row((room,), height)], title(edition, question.ask), whole=True)


def _choices(question: Question, edition: Edition) -> Iterator[Element]:
    wording = edition.wordings("word.one") if question.kind == "choice" else edition.wordings("word.several")
    yield worded("Hint", wording)
    longest = max(len(text) for option in question.choices for _, text in edition.texts(option.text))
    hints = any(option.hint for option in question.choices)
    across = 1 if hints or longest > 36 else 2 if longest > 15 else 4
    width = WIDTH // across - BOX
    rows = []
    for start in range(0, len(question.choices), across):
        cells: list[Cell] = []
        for option in question.choices[start : start + across]:
            tick = box(f"{question.id}={option.id}", title(edition, option.text, question.ask))
            cells += [Cell(BOX, (paragraph("CellMark", tick),)), Cell(width, named(option, edition))]
        rows.append(Row(tuple(cells)))
    if question.remark:
        room = field(f"{question.id}.remark", title(edition, question.remark, question.ask), edition.main)
        label = worded("Cell", edition.texts(question.remark))
        cells = [Cell(BOX, (paragraph("Cell"),)), Cell(REMARK - BOX, (label,))]
        rows.append(Row((*cells, Cell(WIDTH - REMARK, (paragraph("Cell", room),), ruled=True)), LOW, align="bottom"))
    yield table(rows, title(edition, question.ask), lined=False, whole=len(rows) < 13)


_KINDS: dict[str, Callable[[Question, Edition], Iterator[Element]]] = {
    "text": _text,
    "yes-no": _yes_no,
    "choice": _choices,
    "choices": _choices,
    "scores": scores,
    "table": tabled,
    "list": listed,
}
