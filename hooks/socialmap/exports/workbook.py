"""The tables as one workbook (XLSX): a sheet of notes, and a sheet for each kind with filters and a head that stays in sight."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from datetime import date
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from socialmap.base.archive import zipped
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.about import about
from socialmap.exports.tables import Table, tables

_WRITTEN = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def workbook(
    catalogue: Catalogue, day: str | None, file_day: date, made: Iterable[Table] | None = None
) -> dict[str, bytes]:
    """The workbook by its path from the root of the site. ``file_day`` is the day that made files get; ``made`` are the tables, when they are made already."""
    book = Workbook(write_only=True)
    _notes(book.create_sheet("notes"), catalogue, day)
    for table in made or tables(catalogue):
        _sheet(book.create_sheet(table.name), table)
    out = io.BytesIO()
    book.save(out)
    return {f"api/v1/{catalogue.settings.names.files}.xlsx": _fixed(out.getvalue(), file_day)}


def _sheet(sheet: Any, table: Table) -> None:
    sheet.freeze_panes = "C2"
    if not table.heads:  # a map may have no programmes, say
        return
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.heads))}{len(table.rows) + 1}"
    sheet.append([_cell(sheet, head, bold=True) for head in table.heads])
    for row in table.rows:
        sheet.append([_cell(sheet, row[head]) if head in row else None for head in table.heads])


def _cell(sheet: Any, text: str, bold: bool = False) -> WriteOnlyCell:
    """A cell that is text whatever it looks like, also after somebody has changed it."""
    cell = WriteOnlyCell(sheet)
    cell.value = text
    cell.data_type = "s"
    cell.number_format = "@"
    if bold:
        cell.font = _BOLD
    elif "\n" in text:
        cell.alignment = _WRAPPED
    return cell


_BOLD = Font(bold=True)
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def _notes(sheet: Any, catalogue: Catalogue, day: str | None) -> None:
    """What this is, its licence, sources and dates, in every language of the map."""
    head = about(catalogue, day)
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = 110
    lines: list[tuple[str, Iterable[str]]] = []
    for locale in catalogue.locales.values():
        rights = locale.text(catalogue.settings.licence.rights)
        sources = [
            locale.row(
                [
                    locale.text(one.title),
                    one.publisher,
                    *([one.licence.name] if one.licence else []),
                    locale.date(one.date),
                ]
            )
            for one in catalogue.sources.values()
        ]
        lines += [
            (locale("exports.about"), [locale("exports.columns")]),
            (locale("exports.licence"), [locale.row([head["licence"]["name"], head["licence"]["url"]]), rights]),
            (locale("exports.as_of"), [locale.date(day) if day else locale("exports.unknown")]),
            (
                locale("exports.verified"),
                [locale.date(head["verified"]) if head["verified"] else locale("exports.never")],
            ),
            (locale("exports.sources"), sources),
        ]
    for name, texts in lines:
        for number, text in enumerate(texts):
            sheet.append([_cell(sheet, "" if number else name, bold=True), _cell(sheet, text)])


def _fixed(content: bytes, day: date) -> bytes:
    """The same workbook without the moment at which it was written, so that the same records give the same bytes."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    core = "docProps/core.xml"
    parts[core] = _WRITTEN.sub(rb"\g<1>" + f"{day.isoformat()}T00:00:00Z".encode(), parts[core])
    return zipped(parts, day)
