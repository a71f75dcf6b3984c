"""A genogram or ecogram by hand, in a Word file: what the signs mean, in words, and a frame to draw in."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.forms.drawing.drawing import CHOICES, Kind
from socialmap.forms.edition import Edition
from socialmap.forms.word.marks import Element, Texts, paragraph, worded
from socialmap.forms.word.tables import WIDTH, Cell, Row, table
from socialmap.locale import Locale

FRAMES: dict[Kind, int] = {"genogram": 160, "ecogram": 102}
"""Millimetres: how high the frame is. A genogram has room for four generations, on one page with its signs; an ecogram fits
under its explanation on the first page."""


def drawing(kind: Kind, edition: Edition) -> Iterator[Element]:
    """The signs, and then the frame: when it has to go to the next page, the signs still fill the one before."""
    heading, legend = edition.wordings("paper.drawing"), edition.wordings("drawing.legend")
    yield worded("Heading1", heading)
    yield worded("Heading2", legend)
    cells = [Cell(WIDTH // 2, (worded("CellHint", sign),)) for sign in _signs(kind, edition)]
    cells += [Cell(WIDTH // 2, (paragraph("CellHint"),))] * (len(cells) % 2)
    pairs = zip(cells[::2], cells[1::2], strict=True)
    yield table([Row(pair) for pair in pairs], legend[0][1], lined=False, whole=True)
    yield table([Row((Cell(WIDTH, (paragraph("Cell"),)),), FRAMES[kind])], heading[0][1])


def _signs(kind: Kind, edition: Edition) -> Iterator[Texts]:
    """Every sign of the screen's legend, in its order and words (see ``legend`` in drawing-genogram.js, drawing-ecogram.js)."""
    for key in _keys(kind):
        yield [(locale.language, _sign(f"drawing.{kind}.{key}", locale)) for locale in edition.locales]


def _keys(kind: Kind) -> list[str]:
    choices = CHOICES[kind]
    if kind == "genogram":
        explained = ("client", "deceased", *choices["tie"], "coparents")
        return [f"symbol.{id}" for id in choices["symbol"]] + [f"legend.{id}" for id in explained]
    explained = (*choices["strength"], "tense", *choices["direction"])
    return [f"support.{id}" for id in choices["support"]] + [f"legend.{id}" for id in explained]


def _sign(key: str, locale: Locale) -> str:
    """What a sign means, and how it looks: a letter before it, or a shape after it where the meaning doesn't say it."""
    if ".support." in key:
        return f"{locale(key.replace('.support.', '.letter.'))}: {locale(key)}"
    shape = locale.words.get(f"word.shape.{key.rpartition('.')[2]}")
    return f"{locale(key)}: {shape}" if shape else locale(key)
