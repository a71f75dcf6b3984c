"""An instrument as a Word file, which an institution can fill in on screen, print, or change to its own use.

The file is made from an empty one of our own (`blank/`), so that nothing of a template's maker is in it. The same record
gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

from docx import Document
from docx.document import Document as WordFile
from docx.oxml.ns import qn

from socialmap.base.archive import zipped
from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import Edition
from socialmap.forms.word.cells import titled
from socialmap.forms.word.drawing import drawing
from socialmap.forms.word.marks import (
    Element,
    Texts,
    counted,
    directed,
    element,
    numbered,
    paragraph,
    repeated,
    run,
    second,
    shortened,
    tag,
    turned,
    worded,
)
from socialmap.forms.word.questions import dated, questions
from socialmap.records.models.instrument import Instrument
from socialmap.rendering.saying import gathered

BLANK = Path(__file__).resolve().parent / "blank"

REFERENCE = 4500
"""Twentieths of a point: where the line for the reference ends, about 8 centimetres from the margin."""

FOOT, LONGEST = 120, 255
"""Characters: how much of a title stands at the foot of each page, and what a property of a Word file can hold."""


def instrument_docx(id: str, catalogue: Catalogue, edition: Edition) -> bytes:
    """The Word file of the instrument ``id`` in one edition."""
    instrument = catalogue.instruments[id]
    document = Document(io.BytesIO(_blank()))
    end = document.element.body.sectPr
    previous = ""
    for part in _parts(instrument, catalogue, edition):
        if part.tag == previous == qn("w:tbl"):  # two tables that touch become one
            end.addprevious(paragraph("Gap"))
        end.addprevious(part)
        previous = part.tag
    if turned(edition.main):
        _turn(document)
    titled(document.element.body)
    _footer(document, instrument, edition)
    numbered(document.element.body, document.sections[0].footer._element)
    day = datetime.fromisoformat(f"{instrument.changed}-01-01"[:10])
    _properties(document, instrument, edition, day)
    written = io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as packed:
        return zipped({name: packed.read(name) for name in packed.namelist()}, day)


def _parts(instrument: Instrument, catalogue: Catalogue, edition: Edition) -> Iterator[Element]:
    """Everything on the form from top to bottom, as paragraphs and tables."""
    yield worded("Title", edition.texts(instrument.name))
    yield dated(edition)
    yield worded("About", edition.texts(instrument.description))
    yield worded("Hint", edition.wordings("paper.use_at_end"))
    if instrument.drawing:
        yield from drawing(instrument.drawing, edition)
    for section in instrument.sections:
        yield worded("Heading1", edition.texts(section.title))
        if section.intro:
            yield worded("Intro", edition.texts(section.intro))
        for warning in section.attention:
            yield worded("Attention", edition.texts(warning), edition.wordings("paper.attention"))
        yield from questions(list(section.questions), edition)
    yield from _about(instrument, catalogue, edition)
    yield worded("Source", _sources(instrument, catalogue, edition), edition.wordings("paper.source"))


def _sources(instrument: Instrument, catalogue: Catalogue, edition: Edition) -> Texts:
    """Title and date of every source, and the places in it, in each language."""
    found = []
    for locale in edition.locales:
        sources = gathered(instrument.sources, catalogue, locale)
        found.append(
            (
                locale.language,
                locale.semicolon.join(
                    locale.row([f"{title} ({date})", locale.list(places)]) for title, date, places in sources
                ),
            )
        )
    return found


def _about(instrument: Instrument, catalogue: Catalogue, edition: Edition) -> Iterator[Element]:
    """Whom the form is for and how to use it: at the end, as in the PDF, so that the questions begin on the first page."""
    yield worded("Heading1", edition.wordings("paper.use"))
    yield worded("Normal", edition.texts(instrument.for_whom), edition.wordings("paper.for_whom"))
    if instrument.duration:
        yield worded("Normal", edition.texts(instrument.duration), edition.wordings("paper.duration"))
    if instrument.continues:
        name = catalogue.instruments[instrument.continues].name
        yield worded("Normal", edition.texts(name), edition.wordings("paper.continues"))
    for advice in instrument.use:
        yield worded("ListBullet", edition.texts(advice))


def _footer(document: WordFile, instrument: Instrument, edition: Edition) -> None:
    """The reference, so that loose sheets find each other; title, version and page, in each language. Word counts the pages."""
    above = document.sections[0].footer.paragraphs[0]._p
    above.addprevious(_reference(edition))
    for number, locale in enumerate(edition.locales):
        language, title = locale.language, shortened(locale.text(instrument.name), FOOT)
        version = locale("paper.version", version=instrument.version, date=locale.date(instrument.changed))
        line = f"{title} · {version} · {locale('paper.page')} \x01 / \x02"
        style = second("Footer") if number else None
        codes = {"\x01": "PAGE", "\x02": "NUMPAGES"}
        content = [
            counted(codes[piece], language, style) if piece in codes else run(piece, language, style)
            for piece in re.split("([\x01\x02])", line)
            if piece
        ]
        above.addprevious(paragraph("Footer", *directed(content, language, edition.main)))
    above.getparent().remove(above)


def _reference(edition: Edition) -> Element:
    """The reference as it stands above, or a line to write it on."""
    wording = edition.wordings("paper.reference")
    words = " / ".join(said for _, said in wording)
    line = paragraph(
        "Footer",
        run(f"{words} ", edition.main),
        repeated("form.reference", wording[0][1], edition.main),
        element("w:r", element("w:tab")),
    )
    line.pPr.append(element("w:tabs", element("w:tab", val="left", leader="underscore", pos=REFERENCE)))
    return line


def _turn(document: WordFile) -> None:
    """Have paragraphs begin at the right, and tables with their first column there."""
    for defaults in document.styles.element.iter(qn("w:pPrDefault")):
        defaults.find(qn("w:pPr")).insert(0, element("w:bidi"))
    for line in list(document.styles.element.iter(qn("w:left"))):
        if line.getparent().tag == qn("w:pBdr"):  # the bar beside a warning
            line.tag = qn("w:right")
    for style in document.element.body.iter(qn("w:tblStyle")):
        style.addnext(element("w:bidiVisual"))


def _properties(document: WordFile, instrument: Instrument, edition: Edition, day: datetime) -> None:
    """What the file says about itself: title, language and date, and nobody's name."""
    core = document.core_properties
    core.title = shortened(edition.plain(instrument.name), LONGEST)
    core.language = ", ".join(tag(language) for language in edition.languages)
    core.created = core.modified = day
    core.revision = 1
    for root, name in ((document.styles.element, "w:lang"), (document.settings.element, "w:themeFontLang")):
        for mark in root.iter(qn(name)):
            mark.set(qn("w:val"), tag(edition.main))


@cache
def _blank() -> bytes:
    """The empty Word file that every form starts from."""
    parts = {file.relative_to(BLANK).as_posix(): file.read_bytes() for file in BLANK.rglob("*") if file.is_file()}
    return zipped(parts, datetime(2000, 1, 1))
