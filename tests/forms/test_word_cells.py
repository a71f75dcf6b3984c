"""The title of a field is as short as Word wants it, and says which field it is."""

from __future__ import annotations

from docx.oxml.ns import qn

from socialmap.forms.word.cells import fitted, titled
from socialmap.forms.word.marks import LONGEST, element, field, paragraph, worded


def test_a_title_that_is_too_long_keeps_its_short_parts_whole() -> None:
    assert fitted("Wie · Wat") == "Wie · Wat"
    assert fitted("x" * 100) == "x" * (LONGEST - 1) + "…"
    assert fitted(f"1 · {'x' * 100} · {'y' * 20}") == f"1 · {'x' * 36}… · {'y' * 20}"
    assert len(fitted(f"{'x' * 100} · {'y' * 100}")) <= LONGEST


def test_titles_that_would_be_the_same_get_their_heading_or_else_a_number() -> None:
    body = element("w:body")
    for heading, asked in (("Here", ["What"]), ("There", ["What", "Who", "Why", "Why"])):
        body.append(worded("Heading1", [("en", heading)]))
        body.extend(paragraph("Cell", field("id", name, "en")) for name in asked)
    titled(body)
    found = [alias.get(qn("w:val")) for alias in body.iter(qn("w:alias"))]
    assert found == ["Here · What", "There · What", "Who", "4 · There · Why", "5 · There · Why"]
