"""A form in a language from right to left begins at the right, on paper and in Word; words of the other language keep their own order."""

from __future__ import annotations

import io
from typing import Any

import pypdfium2
import pytest
from click.testing import CliRunner
from docx import Document
from docx.oxml.ns import qn

from socialmap.__main__ import main
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.forms.edition import editions
from socialmap.forms.paper.document import instrument_paper
from socialmap.forms.paper.pdf import pdf
from socialmap.forms.word.document import instrument_docx

FORM = "first-conversation"


@pytest.fixture(scope="module")
def map(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A new map in Arabic and English, as `init` begins one."""
    folder = tmp_path_factory.mktemp("right") / "map"
    begun = CliRunner().invoke(main, ["init", str(folder), "--languages", "ar,en", "--on", "2026-05-03"])
    assert begun.exit_code == 0, begun.output
    found, problems = load(folder)
    assert problems == []
    return found


def word(map: Catalogue, number: int) -> Any:
    return Document(io.BytesIO(instrument_docx(FORM, map, editions(map.locales)[number])))


@pytest.mark.long
def test_a_sheet_begins_at_the_right_and_the_other_language_under_it(map: Catalogue) -> None:
    document = pypdfium2.PdfDocument(pdf(instrument_paper(FORM, map, editions(map.locales)[2])))
    page = document[0]
    text = page.get_textpage()
    width = page.get_width()
    edges = []
    for wanted in ("First conversation", "Date", "Where would you like to live?"):
        place = text.search(wanted).get_next()
        assert place, wanted
        boxes = [text.get_charbox(number) for number in range(place[0], place[0] + place[1])]
        assert boxes[0][0] < boxes[-1][0], f"{wanted} is read from the left itself"
        edges.append(max(right for _, _, right, _ in boxes))
    assert min(edges) > width * 0.8, edges


def test_a_row_of_a_sheet_has_the_comma_of_its_language(map: Catalogue) -> None:
    arabic, english, _ = (instrument_paper(FORM, map, edition) for edition in editions(map.locales))
    assert "2026، " in arabic and "2026, " in english
    assert "direction: rtl" in arabic and "direction: rtl" not in english


def test_a_word_file_turns_paragraphs_tables_and_words(map: Catalogue) -> None:
    arabic, english = word(map, 0), word(map, 1)
    for file, turned in ((arabic, True), (english, False)):
        body = file.element.body
        assert bool(list(file.styles.element.iter(qn("w:bidi")))) is turned
        assert len(list(body.iter(qn("w:bidiVisual")))) == (len(file.tables) if turned else 0)
        words = [run for run in body.iter(qn("w:r")) if run.find(qn("w:rPr")).find(qn("w:lang")) is not None]
        assert words and all((run.find(qn("w:rPr")).find(qn("w:rtl")) is not None) is turned for run in words)
        assert not list(body.iter(qn("w:dir")))


def test_in_a_word_file_of_both_the_second_language_keeps_its_own_order(map: Catalogue) -> None:
    kept = ["".join(words.text for words in one.iter(qn("w:t"))) for one in word(map, 2).element.body.iter(qn("w:dir"))]
    assert "\u2066First conversation\u2069" in kept
    assert all(one.startswith("\u2066") and one.endswith("\u2069") for one in kept)
