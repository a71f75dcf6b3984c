"""The records as tables: CSV and a workbook."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.spreadsheet import BOM, as_csv, csv_files, guarded, unguarded
from socialmap.exports.tables import table, tables
from socialmap.exports.workbook import workbook

pytestmark = pytest.mark.long

DAY = date(2014, 10, 1)
MADE_UP = {
    "id": "nl/made-up",
    "names": ["=1+1", "Ćevapčići"],
    "remarks": [{"nl": "Eén", "en": "One"}, {"nl": "Twee", "en": "Two"}],
    "contacts": [{"role": "general", "phones": [{"number": "0800 2000"}, {"number": "+31 20 521 0150"}]}],
    "empty": [],
    "none": None,
}


def test_a_column_is_named_by_the_place_of_its_values() -> None:
    made = table("organisations", [MADE_UP], ("nl", "en"))
    assert made.heads == (
        "id",
        "names",
        "remarks.nl",
        "remarks.en",
        "contacts.1.role",
        "contacts.1.phones.1.number",
        "contacts.1.phones.2.number",
    )
    assert made.rows[0]["names"] == "=1+1\nĆevapčići"
    assert made.rows[0]["remarks.en"] == "One\nTwo"


def test_what_a_spreadsheet_would_guess_at_begins_with_an_apostrophe() -> None:
    text = as_csv(table("organisations", [MADE_UP], ("nl", "en")))
    assert text.startswith(BOM + "id,")
    row = list(csv.reader(io.StringIO(text.removeprefix(BOM))))[1]
    assert row[:5] == ["nl/made-up", "'=1+1\nĆevapčići", "Eén\nTwee", "One\nTwo", "general"]
    assert row[5:] == ["'0800 2000", "'+31 20 521 0150"]


@pytest.mark.parametrize(
    "text", ["=1", "+31 20", "-1", "@x", "'x", "0012", "2014-10", "116 123", "TRUE", "Mei 12", "(020) 1", "＝1", "＠x"]
)
def test_nothing_is_taken_for_a_number_a_date_or_a_formula(text: str) -> None:
    assert guarded(text) == "'" + text


@given(st.text())
def test_whatever_goes_out_is_read_again_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_the_workbook_holds_the_same_cells_and_no_formula(catalogue: Catalogue) -> None:
    (content,) = workbook(catalogue, "2014-10-01", DAY).values()
    book = load_workbook(io.BytesIO(content))
    assert book.sheetnames == ["notes", *(kind.folder for kind in catalogue.kinds)]
    for made in tables(catalogue):
        sheet = book[made.name]
        assert sheet.freeze_panes == "C2" and sheet.auto_filter.ref
        cells = [list(row) for row in sheet.iter_rows(min_row=2)]
        assert all(cell.value is None or cell.data_type == "s" for row in cells for cell in row)
        rows = [[cell.value or "" for cell in row] for row in cells]
        assert rows == [[row.get(head, "") for head in made.heads] for row in made.rows]


def test_the_same_records_give_the_same_bytes(catalogue: Catalogue) -> None:
    assert workbook(catalogue, None, DAY) == workbook(catalogue, None, DAY)
    assert csv_files(catalogue) == csv_files(catalogue)
