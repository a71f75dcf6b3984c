"""A Word file has room for every answer, says what it is in each language, and nothing about who made it."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import Edition
from socialmap.forms.word.cells import LINE
from socialmap.forms.word.document import BLANK, instrument_docx
from socialmap.forms.word.marks import KEPT, LONGEST, tag_of
from socialmap.records.models.question import SCORES, YES_NO, Question
from tests.forms.made_up import made_up
from tests.real import EDITIONS

NL, EN, BOTH = EDITIONS


@pytest.fixture(scope="module")
def forms(catalogue: Catalogue) -> Catalogue:
    """The real records and one made-up instrument, which has every kind of question."""
    return catalogue.with_records("instrument", {**catalogue.instruments, "made-up": made_up()})


def document(id: str, forms: Catalogue, edition: Edition = NL) -> Any:
    return Document(io.BytesIO(instrument_docx(id, forms, edition)))


def parts(id: str, forms: Catalogue, edition: Edition = NL) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(instrument_docx(id, forms, edition))) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def tags(body: Any) -> list[str]:
    return [tag.get(qn("w:val")) for tag in body.iter(qn("w:tag"))]


def expected(question: Question) -> Iterator[str]:
    """The tags of a question: an answer that is ticked has one for each choice, a list one for each row."""
    for answer in question.answers():
        column = next((c for c in question.columns if answer.endswith(f".{c.id}")), None)
        ticked = answer.endswith(".score") if question.kind == "scores" else bool(column and column.kind == "score")
        choices = [c.id for c in question.choices] if answer == question.id else list(SCORES) if ticked else []
        choices += YES_NO if answer.endswith(".yes-no") else ()
        start, _, rest = answer.partition(".")
        rows = (
            [f"{start}.{row}.{rest}" for row in range(1, question.lines + 1)] if question.kind == "list" else [answer]
        )
        for row in rows:
            yield from [f"{row}={choice}" for choice in choices] or [row]
    if question.kind == "scores":
        yield from (f"{question.id}.total-{total}" for total in ("negative", "positive"))


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
def test_every_answer_has_one_field_with_its_id_and_a_title_of_its_own(forms: Catalogue, edition: Edition) -> None:
    for id, instrument in forms.instruments.items():
        body = document(id, forms, edition).element.body
        asked = [tag for question in instrument.questions() for tag in expected(question)]
        assert Counter(tags(body)) == Counter([*asked, "form.date", "form.reference"])
        titles = [title.get(qn("w:val")) for title in body.iter(qn("w:alias"))]
        assert len(titles) == len(tags(body)) and all(0 < len(title) <= LONGEST for title in titles)
        assert len(set(titles)) == len(titles)
        numbers = [number.get(qn("w:val")) for number in body.iter(qn("w:id"))]
        assert len(set(numbers)) == len(numbers) == len(titles)


def test_the_date_comes_first(forms: Catalogue) -> None:
    assert tags(document("overview-1", forms).element.body)[0] == "form.date"
    assert tags(document("made-up", forms).element.body)[:3] == ["form.date", "form.reference", "day"]


def test_every_kind_of_question_has_its_own_kind_of_field(forms: Catalogue) -> None:
    kinds = {
        control.find(qn("w:tag")).get(qn("w:val")): control[-1].tag.rpartition("}")[2]
        for control in document("made-up", forms).element.body.iter(qn("w:sdtPr"))
    }
    assert [kinds[tag] for tag in ("day", "story", "one=a", "one.remark", "done")] == [
        "date",
        "text",
        "checkbox",
        "text",
        "checkbox",
    ]
    assert [kinds[tag] for tag in ("factors.work.score=--", "grid.after.until", "change.3.score=++")] == [
        "checkbox",
        "date",
        "checkbox",
    ]


def test_headings_are_real_and_the_advice_is_a_real_list(forms: Catalogue) -> None:
    found = [(p.style.name, p.text) for p in document("made-up", forms).paragraphs]
    assert [wording for style, wording in found if style == "Title"] == ["name (nl)"]
    assert [wording for style, wording in found if style == "Heading 1"] == [
        "Tekening",
        "Part (nl)",
        "Hoe u dit formulier gebruikt",
    ], "how to use it at the end, as in the PDF"
    assert ("Heading 2", "What happened (nl)") in found
    assert [wording for style, wording in found if style == "List Bullet"] == ["First this (nl)", "Then that (nl)"]
    assert ("Attention", "Let op: Beware (nl)") in found
    assert found[-1] == (
        "Source",
        "Gemaakt naar: Safe Future: methodiek voor begeleiding bij een onzeker verblijf (oktober 2014), hoofdstuk 5 en bijlage 3",
    )


def test_rows_are_not_parted_and_heads_are_repeated_and_stay_with_the_next_row(forms: Catalogue) -> None:
    for id in forms.instruments:
        body = document(id, forms, BOTH).element.body
        rows = list(body.iter(qn("w:tr")))
        assert all(row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in rows)
        for head in body.iter(qn("w:tblHeader")):
            row = head.getparent().getparent()
            assert row.getnext().tag == qn("w:tr")
            assert all(p.find(qn("w:pPr")).find(qn("w:keepNext")) is not None for p in row.iter(qn("w:p")))
    heads = list(document("made-up", forms).element.body.iter(qn("w:tblHeader")))
    assert len(heads) == 4, "checks with the same remark, scores, table, list"


def kept(row: Any) -> bool:
    """Whether a row stays on one page with the row after it."""
    return all(p.find(qn("w:pPr")).find(qn("w:keepNext")) is not None for p in row._tr.iter(qn("w:p")))


def test_no_row_stands_alone_at_the_foot_of_a_page_or_on_the_next(forms: Catalogue) -> None:
    table = next(t for t in document("overview-2", forms).tables if t.cell(0, 0).text == "Factor")
    assert [kept(row) for row in table.rows] == [True, True, *[False] * 5, True, False], "a head and eight rows"


def heights(table: Any) -> list[int]:
    return [round(height.mm) if (height := row.height) else 0 for row in table.rows]


def test_a_table_gives_the_room_that_its_record_asks(forms: Catalogue) -> None:
    tables = document("return-action-plan", forms).tables
    background = next(table for table in tables if table.cell(0, 1).text == "Land van herkomst")
    assert heights(background) == [0, *[5 * LINE] * 4]
    periods = next(table for table in tables if table.cell(0, 0).text == "Eerste periode")
    assert {len(row.cells) for row in periods.rows} == {1}, "three columns of much text stand under each other"
    assert all(height >= 4 * LINE for n, height in enumerate(heights(periods)) if n % 4)


def test_nothing_is_smaller_than_eight_points(forms: Catalogue) -> None:
    styles = parts("made-up", forms)["word/styles.xml"].replace('w:styleId="Gap"', "", 1)
    sizes = [int(size) / 2 for size in re.findall(r'<w:sz w:val="(\d+)"', styles)]
    assert sorted(size for size in sizes if size < 8) == [4], "only the gap between two tables, which has no words"


def test_the_scores_end_with_the_two_totals(forms: Catalogue) -> None:
    scores = next(table for table in document("made-up", forms).tables if table.cell(0, 0).text == "Factor")
    assert [cell.text for cell in scores.rows[0].cells] == ["Factor", "−−", "−", "+", "++", "Toelichting"]
    assert [row.cells[0].text for row in scores.rows][1:] == ["safety (nl)", "work (nl)", "Totaal −", "Totaal +"]


def test_a_row_fits_between_the_margins_and_no_two_tables_touch(forms: Catalogue) -> None:
    for id in forms.instruments:
        for table in document(id, forms, BOTH).element.body.iter(qn("w:tbl")):
            assert sum(int(column.get(qn("w:w"))) for column in table.iter(qn("w:gridCol"))) <= 11906 - 2 * 1134 + 5
            assert table.getnext().tag == qn("w:p")


def test_a_sheet_in_two_languages_marks_each_and_puts_the_second_under_the_first(forms: Catalogue) -> None:
    first = document("made-up", forms, BOTH).element.body[0]
    runs = [
        (run.text, [mark.get(qn("w:val")) for mark in run.iter(qn("w:rStyle"), qn("w:lang"))])
        for run in first.iter(qn("w:r"))
    ]
    assert runs == [("name (nl)", ["nl-NL"]), ("\n", []), ("name (en)", ["SecondTitle", "en-GB"])]


@pytest.mark.parametrize(
    ("edition", "languages", "main"),
    [(NL, {"nl-NL"}, "nl-NL"), (EN, {"en-GB"}, "en-GB"), (BOTH, {"nl-NL", "en-GB"}, "nl-NL")],
)
def test_a_file_says_which_language_it_is_in(
    forms: Catalogue, edition: Edition, languages: set[str], main: str
) -> None:
    found = parts("made-up", forms, edition)
    assert set(re.findall(r'<w:lang w:val="([^"]+)"', found["word/document.xml"])) == languages
    assert re.findall(r'<w:lang w:val="([^"]+)"', found["word/styles.xml"]) == [main]
    assert f'<w:themeFontLang w:val="{main}"/>' in found["word/settings.xml"]
    assert main in found["docProps/core.xml"]


def test_the_foot_has_reference_title_version_date_and_pages_in_each_language(forms: Catalogue) -> None:
    foot = document("made-up", forms, BOTH).sections[0].footer
    lines = ["".join(t.text for t in p._p.iter(qn("w:t"))) for p in foot.paragraphs]
    assert lines == [
        "Kenmerk / Reference \xa0\xa0\xa0",
        "name (nl) · versie 3 (november 2026) · bladzijde 1 / 1",
        "name (en) · version 3 (November 2026) · page 1 / 1",
    ]
    codes = [code.get(qn("w:instr")).strip() for code in foot._element.iter(qn("w:fldSimple"))]
    assert codes == ["PAGE", "NUMPAGES"] * 2


def test_a_reference_that_is_typed_once_stands_at_its_place_and_in_every_foot(forms: Catalogue) -> None:
    """Word fills in each field that is bound to one place of a part that the file brings."""
    word = document("made-up", forms)
    bound = [
        (one.getparent().find(qn("w:tag")).get(qn("w:val")), one.get(qn("w:xpath")), one.get(qn("w:storeItemID")))
        for part in (word.element.body, word.sections[0].footer._element)
        for one in part.iter(qn("w:dataBinding"))
    ]
    assert bound == [("form.reference", "/form/reference", KEPT)] * 2
    found = parts("made-up", forms)
    assert f'ds:itemID="{KEPT}"' in found["customXml/itemProps1.xml"]
    assert re.sub(r"\s*<[?].*[?]>\s*", "", found["customXml/item1.xml"]).strip() in (
        "<form><reference/></form>",
        "<form><reference></reference></form>",
    )
    assert "../customXml/item1.xml" in found["word/_rels/document.xml.rels"]


def test_a_file_names_nobody_and_no_machine(forms: Catalogue) -> None:
    for id, instrument in forms.instruments.items():
        core = document(id, forms).core_properties
        assert (core.title, core.language, core.revision) == (instrument.name.in_("nl"), "nl-NL", 1)
        assert core.author == core.last_modified_by == core.comments == core.keywords == ""
        assert core.created == core.modified and core.created.isoformat().startswith(instrument.changed)
    found = parts("made-up", forms)
    blank = {file.relative_to(BLANK).as_posix() for file in BLANK.rglob("*") if file.is_file()}
    assert set(found) == blank, "no thumbnail, app.xml or other part of a template"
    assert not re.search(r"python|libreoffice|microsoft office|rsid", "".join(found.values()), re.IGNORECASE)


def test_the_same_record_gives_the_same_bytes(forms: Catalogue) -> None:
    for edition in EDITIONS:
        first = instrument_docx("made-up", forms, edition)
        assert first == instrument_docx("made-up", forms, edition)
        with zipfile.ZipFile(io.BytesIO(first)) as packed:
            assert packed.namelist() == sorted(packed.namelist())
            assert {entry.date_time for entry in packed.infolist()} == {(2026, 11, 1, 0, 0, 0)}


def test_a_tag_that_word_would_not_take_is_shortened_and_stays_one_of_a_kind() -> None:
    long = f"{'a' * 60}.{'b' * 60}.c"
    assert tag_of("work.abroad.who") == "work.abroad.who"
    assert len(tag_of(long)) == LONGEST and tag_of(long) != tag_of(long + "d")


@pytest.mark.all
def test_libreoffice_opens_every_form_and_shows_every_question(forms: Catalogue, tmp_path: Path) -> None:
    for id in forms.instruments:
        (tmp_path / f"{id}.docx").write_bytes(instrument_docx(id, forms, BOTH))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = sorted(file.name for file in tmp_path.glob("*.docx"))
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "txt:Text", "--outdir", str(tmp_path), *files],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    for id, record in forms.instruments.items():
        written = " ".join((tmp_path / f"{id}.txt").read_text(encoding="utf-8").split())
        missing = [text for one in record.questions() for text in one.ask.root.values() if text not in written]
        assert missing == [], id
