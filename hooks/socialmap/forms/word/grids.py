"""Questions that are a table of their own in a Word file: scores, tables and lists."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.forms.edition import Edition
from socialmap.forms.word.cells import HIGH, LINE, LOW, named, title
from socialmap.forms.word.marks import MARKS, Element, box, element, field, paragraph, run, worded
from socialmap.forms.word.tables import WIDTH, Cell, Row, table
from socialmap.locale import Locale
from socialmap.records.models.question import SCORES, Column, Question
from socialmap.records.text import Text

MARK, DATE, SCORE = 9, 27, 26
"""Millimetres: columns for a score to tick, a date and four scores."""

FACTOR, ROW, WIDE = 74, 45, 62
"""Millimetres: columns for a factor with its hint, and the row of a table, next to more or fewer columns."""

BESIDE = 2
"""How many columns of text have room beside each other; more stand under each other, each as wide as the page."""

USUAL = 3
"""How many lines a question has when its record doesn't say; a row of a table then has room for one less."""


def scores(question: Question, edition: Edition) -> Iterator[Element]:
    """Factors with four boxes to tick, room to explain, and two totals."""
    yield worded("Hint", [(locale.language, _explained(locale)) for locale in edition.locales])
    why = WIDTH - FACTOR - len(SCORES) * MARK
    marks = [Cell(MARK, (_centred(MARKS[score], edition),)) for score in SCORES]
    head = (
        Cell(FACTOR, (worded("CellHead", edition.wordings("paper.factor")),)),
        *marks,
        Cell(why, (worded("CellHead", edition.wordings("paper.why")),)),
    )
    rows = [Row(head, head=True)]
    locale = edition.locale
    for row in question.rows:
        answer = f"{question.id}.{row.id}"
        ticks = [
            Cell(MARK, (paragraph("CellMark", _tick(answer + ".score", score, edition, row.text)),)) for score in SCORES
        ]
        room = field(f"{answer}.why", title(edition, locale("paper.why"), row.text), edition.main)
        cells = (Cell(FACTOR, named(row, edition)), *ticks, Cell(why, (paragraph("Cell", room),)))
        rows.append(Row(cells, HIGH, keep=row is question.rows[-1]))
    rows += [_total(question, total, edition, keep=total == "negative") for total in ("negative", "positive")]
    yield table(rows, title(edition, question.ask))


def _explained(locale: Locale) -> str:
    return " · ".join(f"{MARKS[score]} {locale(f'forms.score.{score}')}" for score in SCORES)


def _total(question: Question, total: str, edition: Edition, *, keep: bool) -> Row:
    label = edition.wordings(f"forms.total.{total}")
    room = field(f"{question.id}.total-{total}", title(edition, label[0][1], question.ask), edition.main)
    width = len(SCORES) * MARK
    cells = (Cell(FACTOR, (worded("CellHead", label),)), Cell(width, (paragraph("CellMark", room),)))
    return Row((*cells, Cell(WIDTH - FACTOR - width, (paragraph("Cell"),))), LOW, keep=keep, align="center")


def _centred(text: str, edition: Edition) -> Element:
    head = worded("CellHead", [(edition.main, text)])
    head.pPr.append(element("w:jc", val="center"))
    return head


def tabled(question: Question, edition: Edition) -> Iterator[Element]:
    """Every row with every column: beside each other where there is room, else under each other."""
    if _texts(question) > BESIDE:
        yield table(list(_under(question, edition)), title(edition, question.ask))
        return
    left, widths = _widths(question.columns, first=ROW if len(question.columns) > BESIDE else WIDE)
    head = (Cell(left, (paragraph("CellHead"),)), *_heads(question.columns, widths, edition))
    rows = [Row(head, head=True)]
    for row in question.rows:
        cells = _answers(question, row.id, row.text, widths, edition)
        rows.append(Row((Cell(left, named(row, edition)), *cells), _height(question)))
    yield table(rows, title(edition, question.ask))


def listed(question: Question, edition: Edition) -> Iterator[Element]:
    """Rows for as many answers as there may be, with columns."""
    if question.takes:
        yield worded("Hint", edition.wordings("paper.takes"))
    _, widths = _widths(question.columns, first=0)
    rows = [Row(tuple(_heads(question.columns, widths, edition)), head=True)]
    height = HIGH if _texts(question) else LOW + 1
    for number in range(1, question.lines + 1):
        rows.append(Row(tuple(_answers(question, str(number), str(number), widths, edition)), height))
    yield table(rows, title(edition, question.ask))


def _texts(question: Question) -> int:
    return sum(column.kind in ("text", "score") for column in question.columns)


def _under(question: Question, edition: Edition) -> Iterator[Row]:
    """Each row of a table as rows of one cell, for what needs the width of the page."""
    for row in question.rows:
        yield Row((Cell(WIDTH, named(row, edition, "CellHead")),), LOW, keep=True, align="center")
        for column in question.columns:
            [cell] = _answers(question, row.id, row.text, [WIDTH], edition, (column,))
            label = named(column, edition, "CellNote")
            lines = question.lines if column.kind == "text" else 1
            yield Row((Cell(WIDTH, (*label, *cell.content)),), lines * LINE + LOW // 2)


def _height(question: Question) -> int:
    """How high a row of a table is, by the lines that the record asks for."""
    if not _texts(question):
        return LOW + 1
    return max(HIGH, (question.lines - (question.lines == USUAL)) * LINE)


def _widths(columns: tuple[Column, ...], first: int) -> tuple[int, list[int]]:
    """How wide the column before ``columns`` and each of them is: text gets more than a line, the rest what it needs."""
    fixed = {"date": DATE, "score": SCORE}
    shares = {"text": 3, "line": 2}
    free = WIDTH - first - sum(fixed.get(column.kind, 0) for column in columns)
    parts = sum(shares.get(column.kind, 0) for column in columns)
    widths = [fixed.get(column.kind) or free * shares[column.kind] // parts for column in columns]
    return (WIDTH - sum(widths), widths) if first else (0, [*widths[:-1], WIDTH - sum(widths[:-1])])


def _heads(columns: tuple[Column, ...], widths: list[int], edition: Edition) -> list[Cell]:
    return [Cell(width, named(column, edition, "CellHead")) for column, width in zip(columns, widths, strict=True)]


def _answers(
    question: Question,
    id: str,
    row: Text | str,
    widths: list[int],
    edition: Edition,
    columns: tuple[Column, ...] = (),
) -> list[Cell]:
    """The fields of one row, saved under ``id``: of every column, or of ``columns``."""
    return [
        _answer(f"{question.id}.{id}.{column.id}", column, width, (row, column.text, question.ask), edition)
        for column, width in zip(columns or question.columns, widths, strict=True)
    ]


def _answer(answer: str, column: Column, width: int, name: tuple[Text | str, ...], edition: Edition) -> Cell:
    if column.kind != "score":
        room = field(answer, title(edition, *name), edition.main, date=column.kind == "date")
        return Cell(width, (paragraph("Cell", room),))
    halves = [SCORES[:2], SCORES[2:]]
    return Cell(width, tuple(_ticks(answer, half, name, edition) for half in halves))


def _ticks(answer: str, half: tuple[str, ...], name: tuple[Text | str, ...], edition: Edition) -> Element:
    content: list[Element] = []
    for number, score in enumerate(half):
        content += [element("w:r", element("w:tab"))] if number else []
        content += [_tick(answer, score, edition, *name), run(f" {MARKS[score]}", edition.main)]
    return paragraph("Cell", *content)


def _tick(answer: str, score: str, edition: Edition, *name: Text | str) -> Element:
    """The box of one score."""
    return box(f"{answer}={score}", title(edition, edition.locale(f"forms.score.{score}"), *name))
