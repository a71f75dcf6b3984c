"""The fields of a PDF and its tags, as the norm wants them: what tools of others rely on."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.paper.document import instrument_paper
from socialmap.forms.paper.pdf import pdf
from tests.forms.example import with_example
from tests.forms.test_pdf import elements
from tests.real import EDITIONS

pytestmark = pytest.mark.long

TALL = "<!DOCTYPE html><html lang=nl><title>a</title><style>div { position: running(foot) } @page { @bottom-center { content: element(foot) } }"
FOOT = (
    TALL
    + "</style><div>Kenmerk <input name=b title=b></div><form><input name=a title=a><p style='break-before: page'>more</p></form>"
)


@pytest.fixture(scope="module")
def opened(made: dict[str, bytes], catalogue: Catalogue) -> Iterator[dict[str, pikepdf.Pdf]]:
    example = {"example": pdf(instrument_paper("example", with_example(catalogue), EDITIONS[-1]))}
    found = {form: pikepdf.open(BytesIO(content)) for form, content in {**made, **example}.items()}
    yield found
    for one in found.values():
        one.close()


def widgets(form: pikepdf.Pdf) -> Iterator[Any]:
    for page in form.pages:
        yield from page.obj.get("/Annots", [])


def looks(widget: Any) -> list[Any]:
    """Every stream that says how a place of a field looks."""
    if "/AP" not in widget:
        return []
    return [widget.AP.N] if isinstance(widget.AP.N, pikepdf.Stream) else list(dict(widget.AP.N).values())


def test_every_box_is_upright_and_every_look_is_its_own_and_as_large(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        seen = set()
        for widget in widgets(form):
            left, low, right, high = map(float, widget.Rect)
            assert left < right and low < high, id
            for look in looks(widget):
                assert look.objgen not in seen, id
                seen.add(look.objgen)
                assert list(map(float, look.BBox)) == pytest.approx([0, 0, right - left, high - low], abs=0.01), id


def test_every_field_has_a_look_and_every_button_one_for_each_state(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        for field in form.Root.AcroForm.Fields:
            for widget in field.get("/Kids", [field]):
                kind = widget.get("/FT", field.FT)
                first = widget.P.objgen == field.get("/Kids", [field])[0].P.objgen
                assert len(looks(widget)) == (2 if kind == "/Btn" else int(first)), (id, str(field.T))


def test_every_text_field_names_a_font_that_its_looks_have_too(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        fonts = form.Root.AcroForm.DR.Font
        assert "/NeedAppearances" not in form.Root.AcroForm, id
        for field in form.Root.AcroForm.Fields:
            if field.FT == "/Tx":
                name = str(field.DA).split()[0]
                assert "/FontFile2" in fonts[name].DescendantFonts[0].FontDescriptor, id
                for widget in field.get("/Kids", [field]):
                    assert all(look.Resources.Font[name].objgen == fonts[name].objgen for look in looks(widget)), id


def test_one_reference_stands_at_the_foot_of_every_page(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        (reference,) = [field for field in form.Root.AcroForm.Fields if field.T == "form_reference"]
        at = [widget.P.objgen for widget in reference.Kids]
        assert at == [form.pages[0].objgen] + [page.objgen for page in form.pages], id


def test_fields_are_stepped_through_in_the_order_in_which_they_are_read(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        read = [
            kid.Obj.objgen
            for element in elements(form.Root.StructTreeRoot.K)
            for kid in element.get("/K", [])
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR"
        ]
        assert len(read) == len(set(read)), id
        for page in form.pages:
            here = [widget.objgen for widget in page.obj.get("/Annots", [])]
            assert here == [widget for widget in read if widget in here] and page.obj.Tabs == "/S", id


def test_every_widget_leads_to_its_element_of_the_tree(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        numbers = form.Root.StructTreeRoot.ParentTree.Nums
        keys = [int(numbers[place]) for place in range(0, len(numbers), 2)]
        assert keys == sorted(set(keys)), id
        for widget in widgets(form):
            element = numbers[2 * keys.index(int(widget.StructParent)) + 1]
            assert element.S == "/Form" and element.K[0].Obj.objgen == widget.objgen, id


def test_every_heading_of_a_table_says_what_it_is_for(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        found = list(elements(form.Root.StructTreeRoot.K))
        for heading in (element for element in found if element.S == "/TH"):
            assert heading.A.Scope == ("/Column" if heading.P.P.S == "/THead" else "/Row"), id
        if named := sorted(bytes(element.ID) for element in found if "/ID" in element):
            assert list(map(bytes, list(form.Root.StructTreeRoot.IDTree.Names)[::2])) == named, id


def test_the_foot_of_a_page_is_not_read_with_its_text(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        for page in form.pages:
            steps = [step for step in pikepdf.parse_content_stream(page) if str(step.operator) == "BDC"]
            feet = [step for step in steps if step.operands[0] == "/Artifact"]
            assert feet and all(step.operands[1].Type == "/Pagination" for step in feet), id


def test_metadata_say_title_and_languages_and_nothing_else(opened: dict[str, pikepdf.Pdf]) -> None:
    for id, form in opened.items():
        with form.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            assert metadata["dc:title"] == str(form.docinfo["/Title"]), id
            assert set(metadata["dc:language"]) == set((id.partition(".")[2] or "nl-en").split("-")), id
            assert {key.partition("}")[2] for key in metadata} == {"format", "title", "language"}, id


def test_a_field_in_the_foot_is_one_field_with_a_place_on_each_page() -> None:
    with pikepdf.open(BytesIO(pdf(FOOT))) as form:
        assert [(str(field.T), len(field.get("/Kids", []))) for field in form.Root.AcroForm.Fields] == [
            ("a", 0),
            ("b", 2),
        ]
