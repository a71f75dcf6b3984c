"""How a form looks on paper: nothing alone on a page, nothing too small, and no answer that is cut off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.paper.document import field, instrument_paper, stacked
from socialmap.forms.paper.pdf import pdf
from socialmap.forms.paper.requirements import engine
from tests.forms.example import with_example
from tests.real import EDITIONS

pytestmark = pytest.mark.long

SMALLEST = 9
"""Points: no letter on a form is smaller."""

_POINTS = 0.75
"""How many points one unit of a page is: the content of each page is drawn in pixels."""


@pytest.fixture(scope="session")
def opened(made: dict[str, bytes]) -> Iterator[dict[str, pikepdf.Pdf]]:
    found = {form: pikepdf.open(BytesIO(content)) for form, content in made.items()}
    yield found
    for one in found.values():
        one.close()


def places(form: pikepdf.Pdf) -> dict[str, int]:
    """On which page the first place of each field is."""
    found: dict[str, int] = {}
    for number, page in enumerate(form.pages):
        for widget in page.obj.get("/Annots", []):
            found.setdefault(str(widget.T if "/T" in widget else widget.Parent.T), number)
    return found


def headings(form: pikepdf.Pdf) -> list[int]:
    """On which page each heading in the outline is, from the first under the title."""
    pages = {page.objgen: number for number, page in enumerate(form.pages)}

    def below(item: Any) -> Iterator[int]:
        while item is not None:
            yield pages[item.A.D[0].objgen if "/A" in item else item.Dest[0].objgen]
            if "/First" in item:
                yield from below(item.First)
            item = item.get("/Next")

    return list(below(form.Root.Outlines.First))[1:]


@pytest.mark.all
def test_no_letter_is_too_small_to_read(opened: dict[str, pikepdf.Pdf]) -> None:
    for form, found in opened.items():
        drawn = [pikepdf.parse_content_stream(page) for page in found.pages]
        sizes = {float(step.operands[1]) * _POINTS for one in drawn for step in one if str(step.operator) == "Tf"}
        assert min(sizes) > SMALLEST - 0.01, form


@pytest.mark.all
def test_what_is_typed_in_more_lines_gets_smaller_until_it_fits(opened: dict[str, pikepdf.Pdf]) -> None:
    for form, found in opened.items():
        for one in found.Root.AcroForm.Fields:
            if one.FT == "/Tx":
                several = bool(int(one.get("/Ff", 0)) & 1 << 12)
                assert (" 0 Tf" in str(one.DA)) is several, (form, str(one.T))


@pytest.mark.all
def test_no_two_fields_of_a_form_have_one_description(opened: dict[str, pikepdf.Pdf]) -> None:
    for form, found in opened.items():
        described = [str(one.TU) for one in found.Root.AcroForm.Fields]
        assert {words for words in described if described.count(words) > 1} == set(), form


@pytest.mark.all
def test_a_heading_stands_on_the_page_of_its_first_question(
    catalogue: Catalogue, opened: dict[str, pikepdf.Pdf]
) -> None:
    for id, record in catalogue.instruments.items():
        for edition in EDITIONS:
            found = opened[f"{id}.{edition.id}"]
            at = {name: page for name, page in places(found).items() if name not in ("form_date", "form_reference")}
            for section, page in zip(record.sections, headings(found), strict=False):
                first = section.questions[0].id
                fields = [number for name, number in at.items() if name == field(first) or name.startswith(f"{first}_")]
                assert min(fields) == page, (id, edition.id, section.id)


@pytest.mark.all
def test_no_row_of_a_table_stands_alone_on_a_page(catalogue: Catalogue, opened: dict[str, pikepdf.Pdf]) -> None:
    for id, record in catalogue.instruments.items():
        for edition in EDITIONS:
            at = places(opened[f"{id}.{edition.id}"])
            for question in record.questions():
                if question.kind not in ("scores", "table", "list") or (question.columns and stacked(question)):
                    continue
                rows: dict[int, set[str]] = defaultdict(set)
                for name, page in at.items():
                    if name.startswith(f"{question.id}_") and "_total-" not in name:
                        rows[page].add(name.split("_")[1])
                if sum(map(len, rows.values())) > 1:
                    assert min(map(len, rows.values())) > 1, (id, edition.id, question.id)


@pytest.mark.all
def test_an_area_of_life_stands_on_one_page(catalogue: Catalogue, opened: dict[str, pikepdf.Pdf]) -> None:
    for edition in EDITIONS[:2]:
        at = places(opened[f"strengths-inventory.{edition.id}"])
        for section in catalogue.instruments["strengths-inventory"].sections[1:-1]:
            assert len({at[field(question.id)] for question in section.questions}) == 1, section.id


def test_lines_to_write_on_are_as_high_as_costs_no_page() -> None:
    document = (
        "<!DOCTYPE html><html lang=nl><title>a</title><style>@page {{ size: A4; margin: 0 }} body {{ margin: 0 }}"
        "textarea {{ display: block; border: 0; padding: 0; height: calc(var(--line) * {}) }}</style>"
        "<form><textarea name=a title=a></textarea><textarea name=b title=b></textarea></form>"
    )
    for lines, pages, height in ((10, 1, 100), (18, 1, 8 * 18), (19, 1, 7.5 * 19), (21, 1, 7 * 21), (22, 2, 10 * 22)):
        with pikepdf.open(BytesIO(pdf(document.format(lines)))) as form:
            _, low, _, high = (float(edge) for edge in form.pages[0].Annots[0].Rect)
            assert (len(form.pages), round(abs(high - low) / 72 * 25.4, 1)) == (pages, height), lines


def test_room_that_stays_empty_above_a_foot_is_shared_by_the_places_to_write() -> None:
    ask = '<div class="question text"><p>{0}</p><textarea name={0} title={0}></textarea></div>'
    document = (
        "<!DOCTYPE html><html lang=nl><title>a</title><style>@page {{ size: A4; margin: 0 }} * {{ margin: 0; padding: 0 }}"
        "textarea {{ display: block; border: 0; height: {}mm }} p {{ height: 7mm }} .next {{ break-before: page }}</style>"
        f"<form>{ask.format('a')}{ask.format('b')}<div class=next>{ask.format('c')}</div></form>"
    )
    for height, high in ((100, 283 / 2), (50, 50 * 2.2)):
        with pikepdf.open(BytesIO(pdf(document.format(height)))) as form:
            boxes = [[float(edge) / 72 * 25.4 for edge in widget.Rect] for page in form.pages for widget in page.Annots]
            heights = [top - bottom for _, bottom, _, top in boxes]
            assert heights == pytest.approx([high, high, height], abs=0.2)
            assert boxes[1][3] == pytest.approx(297 - 7 - high - 7, abs=0.2), "the second one moved down"


def test_room_that_stays_empty_makes_the_rows_of_tables_and_the_parts_of_blocks_higher() -> None:
    document = (
        "<!DOCTYPE html><html lang=nl><title>a</title><style>@page { size: A4; margin: 0 } * { margin: 0; padding: 0 }"
        "table { border-collapse: collapse } td { vertical-align: top } textarea { display: block; border: 0; height: 40mm }"
        ".marks { vertical-align: middle } .marks input { display: block; border: 0; height: 10mm } .next { break-before: page }</style><form>"
        "<table><tr><td><textarea name=a title=a></textarea></td><td class=marks><input name=m title=m></td></tr>"
        "<tr><td><textarea name=b title=b></textarea></td></tr></table>"
        "<div class=block><div class='part text'><textarea name=c title=c></textarea></div></div><div class=next><p>d</p></div></form>"
    )
    with pikepdf.open(BytesIO(pdf(document))) as form:
        found = {str(one.T): [float(edge) / 72 * 25.4 for edge in one.Rect] for one in form.Root.AcroForm.Fields}
    heights = {name: high - low for name, (_, low, _, high) in found.items()}
    assert [heights[name] for name in "abc"] == pytest.approx([88] * 3, abs=0.7), (
        "as high as 2.2 times what the style says"
    )
    assert found["m"][1] - found["a"][1] == pytest.approx(found["a"][3] - found["m"][3], abs=0.5), "still in the middle"
    assert found["c"][3] == pytest.approx(found["b"][1], abs=0.5), "moved down"


def test_every_question_is_as_far_from_the_next_and_may_be_the_last_of_its_page(catalogue: Catalogue) -> None:
    paper = instrument_paper("example", with_example(catalogue), EDITIONS[0])
    boxes = [
        box
        for page in engine().HTML(string=paper).render(pdf_forms=True).pages
        for box in page._page_box.descendants()
        if box.element_tag == "div" and box.element.get("class", "").startswith("question ")
    ]
    kinds = {box.element.get("class").split()[1] for box in boxes}
    assert {"text", "yes-no", "choice", "table"} <= kinds
    boxes = [box for box in boxes if "check" not in box.element.get("class")]
    assert len({box.style["margin_bottom"] for box in boxes}) == 1
    assert {box.style["break_after"] for box in boxes} == {"auto"}


def test_a_place_to_write_in_a_table_is_as_high_as_its_row() -> None:
    document = (
        "<!DOCTYPE html><html lang=nl><title>a</title><style>@page { size: A4; margin: 0 } table { border-collapse: collapse }"
        "th, td { padding: 0; vertical-align: top } p { margin: 0; height: 40mm } textarea { display: block; border: 0; margin: 0;"
        "padding: 0; height: 10mm }</style><form><table><tr><th><p>a</p></th><td><textarea name=a title=a></textarea></td></tr></table></form>"
    )
    with pikepdf.open(BytesIO(pdf(document))) as form:
        _, low, _, high = (float(edge) / 72 * 25.4 for edge in form.pages[0].Annots[0].Rect)
        assert high - low == pytest.approx(40, abs=0.2)
