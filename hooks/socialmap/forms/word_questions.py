"""The questions of an instrument in a Word file: each kind with its own room to write.

Small questions that follow each other share a table. What is ticked has a box for each choice, whose tag is
``answer=choice``; every other answer has one field, whose tag is its id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from ..fields import Text
from ..models.question import SCORES, Column, Option, Question
from .edition import Edition
from .word_marks import MARKS, Element, box, element, field, paragraph, run, worded
from .word_tables import WIDTH, Cell, Row, table

LINE, LOW, HIGH = 7, 8, 14
"""Millimetres: a line to write on, a row for one line, a row for some words more."""

BOX, MARK, DATE, SCORE = 9, 9, 27, 26
"""Millimetres: columns for a box to tick, a score to tick, a date and four scores."""

ASKED, FACTOR, ROW, REMARK = 62, 74, 45, 62
"""Millimetres: columns for what is asked, a factor with its hint, the row of a table, and the remark of a check."""


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
    short = question.kind == "text" and question.lines < 3 and max(len(question.ask.nl), len(question.ask.en)) < 26
    return "lines" if short or question.kind in ("line", "date") else question.id


def title(edition: Edition, *texts: Text) -> str:
    """What a field is called: what was asked, and in which row and column."""
    return " · ".join(text.in_(edition.main) for text in texts)


def _named(option: Question | Option, edition: Edition, style: str = "Cell") -> tuple[Element, ...]:
    text = option.ask if isinstance(option, Question) else option.text
    hint = (worded("CellHint", edition.texts(option.hint)),) if option.hint else ()
    return (worded(style, edition.texts(text)), *hint)


def lines(group: list[Question], edition: Edition) -> Element:
    """Questions of a line or two and dates: what is asked on the left, room on the right."""
    rows = []
    for question in group:
        room = field(question.id, title(edition, question.ask), edition.main, date=question.kind == "date")
        cells = (Cell(ASKED, _named(question, edition)), Cell(WIDTH - ASKED, (paragraph("Cell", room),)))
        height = question.lines * LINE if question.kind == "text" else LOW
        rows.append(Row(cells, height, align="center"))
    return table(rows, title(edition, group[0].ask), whole=len(rows) < 6)


def dated(edition: Edition) -> Element:
    """Where the date is written on a form that has no question for it."""
    wording = edition.words("paper.date")
    room = paragraph("Cell", field("form.date", wording[0][1], edition.main, date=True))
    return table(
        [Row((Cell(ASKED, (worded("Cell", wording),)), Cell(WIDTH - ASKED, (room,))), LOW, align="center")],
        wording[0][1],
    )


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
        asked = _named(question, edition)
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


def _choices(question: Question, edition: Edition) -> Iterator[Element]:
    wording = edition.words("word.one") if question.kind == "choice" else edition.words("word.several")
    yield worded("Hint", wording)
    longest = max(len(text) for option in question.choices for _, text in edition.texts(option.text))
    hints = any(option.hint for option in question.choices)
    across = 1 if hints or longest > 36 else 2 if longest > 15 else 4
    width = WIDTH // across - BOX
    rows = []
    for start in range(0, len(question.choices), across):
        cells: list[Cell] = []
        for option in question.choices[start : start + across]:
            tick = box(f"{question.id}={option.id}", title(edition, question.ask, option.text))
            cells += [Cell(BOX, (paragraph("CellMark", tick),)), Cell(width, _named(option, edition))]
        rows.append(Row(tuple(cells)))
    if question.remark:
        room = field(f"{question.id}.remark", title(edition, question.ask, question.remark), edition.main)
        label = worded("Cell", edition.texts(question.remark))
        cells = [Cell(BOX, (paragraph("Cell"),)), Cell(REMARK - BOX, (label,))]
        rows.append(Row((*cells, Cell(WIDTH - REMARK, (paragraph("Cell", room),), ruled=True)), LOW, align="bottom"))
    yield table(rows, title(edition, question.ask), lined=False, whole=len(rows) < 13)


def _scores(question: Question, edition: Edition) -> Iterator[Element]:
    yield worded("Hint", edition.words("word.scores"))
    why = WIDTH - FACTOR - len(SCORES) * MARK
    marks = [Cell(MARK, (_centred(MARKS[score], edition),)) for score in SCORES]
    head = (
        Cell(FACTOR, (worded("CellHead", edition.words("paper.factor")),)),
        *marks,
        Cell(why, (worded("CellHead", edition.words("paper.why")),)),
    )
    rows = [Row(head, head=True)]
    for row in question.rows:
        ticks = [
            Cell(MARK, (paragraph("CellMark", box(f"{question.id}.{row.id}.score={score}", title(edition, row.text))),))
            for score in SCORES
        ]
        room = field(f"{question.id}.{row.id}.why", title(edition, row.text), edition.main)
        cells = (Cell(FACTOR, _named(row, edition)), *ticks, Cell(why, (paragraph("Cell", room),)))
        rows.append(Row(cells, HIGH, keep=row is question.rows[-1]))
    totals = [
        Cell(MARK, (paragraph("CellMark", field(f"{question.id}.total={score}", MARKS[score], edition.main)),))
        for score in SCORES
    ]
    label = worded("CellHead", edition.words("word.totals"))
    rows.append(Row((Cell(FACTOR, (label,)), *totals, Cell(why, (paragraph("Cell"),))), LOW))
    yield table(rows, title(edition, question.ask))


def _centred(text: str, edition: Edition) -> Element:
    head = worded("CellHead", [(edition.main, text)])
    head.pPr.append(element("w:jc", val="center"))
    return head


def _table(question: Question, edition: Edition) -> Iterator[Element]:
    left, widths = _widths(question.columns, first=ROW if len(question.columns) > 2 else ASKED)
    head = (Cell(left, (paragraph("CellHead"),)), *_heads(question.columns, widths, edition))
    rows = [Row(head, head=True)]
    for row in question.rows:
        cells = [
            _answer(
                f"{question.id}.{row.id}.{column.id}", column, width, title(edition, row.text, column.text), edition
            )
            for column, width in zip(question.columns, widths, strict=True)
        ]
        rows.append(Row((Cell(left, _named(row, edition)), *cells), _height(question.columns)))
    yield table(rows, title(edition, question.ask))


def _list(question: Question, edition: Edition) -> Iterator[Element]:
    if question.takes:
        yield worded("Hint", edition.words("paper.takes"))
    _, widths = _widths(question.columns, first=0)
    rows = [Row(tuple(_heads(question.columns, widths, edition)), head=True)]
    for number in range(1, question.lines + 1):
        cells = [
            _answer(f"{question.id}.{number}.{column.id}", column, width, title(edition, column.text), edition)
            for column, width in zip(question.columns, widths, strict=True)
        ]
        rows.append(Row(tuple(cells), _height(question.columns)))
    yield table(rows, title(edition, question.ask))


def _widths(columns: tuple[Column, ...], first: int) -> tuple[int, list[int]]:
    """How wide the column before ``columns`` and each of them is: text gets more than a line, the rest what it needs."""
    fixed = {"date": DATE, "score": SCORE}
    shares = {"text": 3, "line": 2}
    free = WIDTH - first - sum(fixed.get(column.kind, 0) for column in columns)
    parts = sum(shares.get(column.kind, 0) for column in columns)
    widths = [fixed.get(column.kind) or free * shares[column.kind] // parts for column in columns]
    return (WIDTH - sum(widths), widths) if first else (0, [*widths[:-1], WIDTH - sum(widths[:-1])])


def _heads(columns: tuple[Column, ...], widths: list[int], edition: Edition) -> list[Cell]:
    return [Cell(width, _named(column, edition, "CellHead")) for column, width in zip(columns, widths, strict=True)]


def _height(columns: tuple[Column, ...]) -> int:
    return HIGH if any(column.kind in ("text", "score") for column in columns) else LOW + 1


def _answer(answer: str, column: Column, width: int, name: str, edition: Edition) -> Cell:
    if column.kind != "score":
        return Cell(width, (paragraph("Cell", field(answer, name, edition.main, date=column.kind == "date")),))
    halves = [SCORES[:2], SCORES[2:]]
    return Cell(width, tuple(_ticks(answer, half, name, edition) for half in halves))


def _ticks(answer: str, scores: tuple[str, ...], name: str, edition: Edition) -> Element:
    content: list[Element] = []
    for number, score in enumerate(scores):
        content += [element("w:r", element("w:tab"))] if number else []
        content += [box(f"{answer}={score}", name), run(f" {MARKS[score]}", edition.main)]
    return paragraph("Cell", *content)


_KINDS: dict[str, Callable[[Question, Edition], Iterator[Element]]] = {
    "text": _text,
    "choice": _choices,
    "choices": _choices,
    "scores": _scores,
    "table": _table,
    "list": _list,
}
