"""Tables of a Word file, in whole millimetres: a column is as wide as it is told, however long a word in it is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise

from docx.oxml.ns import qn

from socialmap.forms.word.marks import Element, element, shortened

WIDTH = 170
"""Millimetres between the margins of the page."""

_TWIPS = 1440 / 25.4


def _twips(millimetres: int) -> int:
    return round(millimetres * _TWIPS)


@dataclass(frozen=True)
class Cell:
    """A cell of a table; ``ruled`` has a line to write on under it, also in a table without lines."""

    width: int
    content: tuple[Element, ...]
    ruled: bool = False


@dataclass(frozen=True)
class Row:
    """A row of a table, at least ``height`` millimetres high. A ``head`` is repeated on each page."""

    cells: tuple[Cell, ...]
    height: int = 0
    head: bool = False
    keep: bool = False
    """Stays on one page with the row after it."""
    align: str = "top"
    """Where the words stand in a row that is higher than they are: top, center or bottom."""


def table(rows: list[Row], title: str, *, lined: bool = True, whole: bool = False) -> Element:
    """A table named ``title`` for who cannot see it. ``whole`` keeps all of it on one page.

    Rows may be cut into cells in different ways. No row is parted by the end of a page, and none stands alone
    at its foot or on the next one.
    """
    edges = sorted({0} | {edge for row in rows for edge in _edges(row)})
    columns = [right - left for left, right in pairwise(edges)]
    second = int(rows[0].head)  # so that the first two rows, with their head, stay together
    kept = [
        number
        for number, row in enumerate(rows[:-1])
        if whole or row.keep or number <= second or number == len(rows) - 2
    ]
    for number in kept:
        _keep(rows[number])
    return element(
        "w:tbl",
        element(
            "w:tblPr",
            element("w:tblStyle", val="TableGrid" if lined else "Boxes"),
            element("w:tblW", w=_twips(edges[-1]), type="dxa"),
            element("w:tblLayout", type="fixed"),
            element("w:tblLook", val="0020" if rows[0].head else "0000", firstRow=int(rows[0].head)),
            element("w:tblCaption", val=shortened(title, 250)),
        ),
        element("w:tblGrid", *(element("w:gridCol", w=_twips(width)) for width in columns)),
        *(_row(row, edges) for row in rows),
    )


def _edges(row: Row) -> list[int]:
    return list(accumulate(cell.width for cell in row.cells))


def _row(row: Row, edges: list[int]) -> Element:
    rules = [element("w:cantSplit")]
    if row.height:
        rules.append(element("w:trHeight", val=_twips(row.height), hRule="atLeast"))
    if row.head:
        rules.append(element("w:tblHeader"))
    cells, left = [], 0
    for cell in row.cells:
        right = left + cell.width
        cells.append(_cell(cell, edges.index(right) - edges.index(left), row.align))
        left = right
    return element("w:tr", element("w:trPr", *rules), *cells)


def _cell(cell: Cell, span: int, align: str) -> Element:
    rules = [element("w:tcW", w=_twips(cell.width), type="dxa")]
    if span > 1:
        rules.append(element("w:gridSpan", val=span))
    if cell.ruled:
        line = element("w:bottom", val="single", sz=4, space=0, color="000000")
        rules.append(element("w:tcBorders", line))
    rules.append(element("w:vAlign", val=align))
    return element("w:tc", element("w:tcPr", *rules), *cell.content)


def _keep(row: Row) -> None:
    for cell in row.cells:
        for paragraph in cell.content:
            style = paragraph.find(qn("w:pPr")).find(qn("w:pStyle"))
            style.addnext(element("w:keepNext"))
