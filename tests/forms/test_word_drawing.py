"""In a Word file the signs of a drawing are said in words: those of the legend on screen, and what they look like."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn

from socialmap.forms.drawing.drawing import CHOICES, Kind, script_words
from socialmap.forms.word.drawing import FRAMES, drawing
from socialmap.locale import locale
from tests.real import EDITIONS

NL, _, BOTH = EDITIONS


def signs(kind: Kind) -> list[str]:
    """What stands in the legend, in its order."""
    legend = next(part for part in drawing(kind, NL) if part.tag == qn("w:tbl"))
    cells = ("".join(text.text for text in cell.iter(qn("w:t"))) for cell in legend.iter(qn("w:tc")))
    return [cell for cell in cells if cell]


@pytest.mark.parametrize("kind", list(FRAMES))
def test_the_signs_are_those_of_the_screen(kind: Kind) -> None:
    shown = {
        word
        for key, word in script_words(kind, locale("nl")).items()
        if key.startswith(("symbol.", "support.", "legend."))
    }
    found = signs(kind)
    assert len(found) == len(shown)
    assert all(any(word in sign for sign in found) for word in shown)


def test_a_sign_is_said_with_its_letter_or_its_shape() -> None:
    assert signs("genogram")[:3] == ["vrouw: cirkel", "man: vierkant", "anders of onbekend: ruit"]
    assert "geweld: dikke zigzag, de pijl wijst naar wie het geweld ondergaat" in signs("genogram")
    assert signs("ecogram")[:2] == ["P: praktische steun", "A: advies"]
    assert "redelijke band: gewone lijn" in signs("ecogram")


def test_every_shape_belongs_to_a_sign() -> None:
    shapes = {key.removeprefix("word.shape.") for key in locale("nl").words if key.startswith("word.shape.")}
    assert shapes < {id for kind in FRAMES for ids in CHOICES[kind].values() for id in ids} | {"coparents"}


def test_the_signs_come_before_the_frame_which_may_go_to_the_next_page() -> None:
    heading, under, legend, frame = drawing("ecogram", BOTH)
    assert [part.pPr.style for part in (heading, under)] == ["Heading1", "Heading2"]
    last = list(legend.iter(qn("w:tr")))[-1]
    assert not list(last.iter(qn("w:keepNext")))
    assert len(list(frame.iter(qn("w:tr")))) == 1
