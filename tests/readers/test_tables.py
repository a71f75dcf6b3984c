"""The tables in LibreOffice: every letter, leading zero and plus sign stays, and nothing becomes a date, a number or a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.spreadsheet import csv_files, unguarded
from socialmap.exports.tables import Table, tables
from socialmap.exports.workbook import workbook
from tests.exports.conftest import full as full
from tests.readers.office import converted

pytestmark = pytest.mark.all

EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
"""Commas, quotes, UTF-8, cells as they are shown, a file for each sheet."""
COMMAS = "--infilter=Text - txt - csv (StarCalc):44,34,76"
"""How a person answers when LibreOffice asks: commas, quotes, UTF-8; what each column is, it guesses itself."""


def cells(table: Table) -> list[list[str]]:
    """The heads and rows of a table, as they should be seen."""
    return [list(table.heads), *([row.get(head, "") for head in table.heads] for row in table.rows)]


@pytest.mark.parametrize("name", ["catalogue", "full"])
def test_the_workbook_shows_every_cell_as_it_is(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    a_map: Catalogue = request.getfixturevalue(name)
    (content,) = workbook(a_map, "2014-10-01", date(2014, 10, 1)).values()
    (tmp_path / "map.xlsx").write_bytes(content)
    made = converted(tmp_path / "map.xlsx", EVERY_SHEET)
    for table in tables(a_map):
        (file,) = [one for one in made if one.stem.endswith(f"-{table.name}")]
        found = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
        assert [row for row in found if any(row)] == cells(table)


@pytest.mark.parametrize("name", ["catalogue", "full"])
def test_a_csv_file_opens_with_every_cell_as_text(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    a_map: Catalogue = request.getfixturevalue(name)
    files = csv_files(a_map)
    for table in tables(a_map):
        place = tmp_path / f"{table.name}.csv"
        place.write_bytes(files[f"api/v1/{table.name}.csv"].encode())
        (made,) = converted(place, "xlsx", COMMAS)
        sheet = load_workbook(made).active
        assert sheet is not None
        found = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert {type(value) for row in found for value in row} <= {str, type(None)}
        assert [[unguarded(str(value or "")) for value in row] for row in found] == cells(table)
