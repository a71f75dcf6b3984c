"""CSV text and sheets as rows: a text for each head, with the line or row on which it stands."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from typing import Any, NamedTuple

from openpyxl import load_workbook

from socialmap.base.problems import Problem
from socialmap.taking_in.draft import BadInputError
from socialmap.taking_in.opening import refused, text, unpacked

MOST_ROWS = 200_000
MOST_COLUMNS = 5_000
LONGEST_CELL = 100_000
"""Characters; the longest text of a record has 1,500."""


class Row(NamedTuple):
    """Where a row stands, and its cells by their heads, without those that are empty: a table may have a thousand columns."""

    number: int
    cells: dict[str, str]


class Rows(NamedTuple):
    """A table: its heads, and its rows without those that are empty."""

    heads: tuple[str, ...]
    rows: list[Row]


def csv_rows(data: bytes, file: str, encoding: str = "", delimiter: str = "", heads: int = 1) -> Rows:
    """The table of a CSV file whose columns are named on the line ``heads``; all that is wrong with it is told at once."""
    said = text(data, file, encoding)
    if "\0" in said:
        raise refused(
            file,
            "has a sign that no text has (NUL).",
            "Save it as CSV UTF-8.",
            said[: said.index("\0")].count("\n") + 1,
        )
    named = re.match(r"sep=(.)\r?\n", said)  # as Excel writes it, for itself alone
    heads += 1 if named else 0
    first = [*re.split(r"\r?\n", said, maxsplit=heads), *[""] * heads][heads - 1]
    sign = delimiter or (named[1] if named else max(",;\t|", key=re.sub('"[^"]*"', "", first).count))
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(said, newline=""), delimiter=sign, strict=True)
    lines: list[tuple[int, list[str]]] = []
    try:
        before = 0
        for cells in reader:
            lines.append((before + 1, cells))
            before = reader.line_num
    except csv.Error as error:
        raise refused(file, *_of_csv(str(error)), line=before + 1) from None
    return _table([one for one in lines if one[0] >= heads], file, "line")


def _of_csv(error: str) -> tuple[str, str]:
    """What is wrong, and what would be right, in words."""
    if "limit" in error:
        return f"has a cell of more than {LONGEST_CELL:,} signs.", "A quote may be missing at the end of a cell above."
    if "unexpected end" in error:
        return (
            "begins a cell with a quote that nothing ends.",
            'Put a `"` behind the text; a quote within it is written `""`.',
        )
    return "cannot be read as CSV from here on.", 'A cell that holds a quote is written `"so ""quoted"" so"`.'


def sheet_names(data: bytes, file: str) -> list[str]:
    """The names of the sheets of a workbook."""
    return list(_book(data, file).sheetnames)


def sheet_rows(data: bytes, file: str, sheet: str, heads: int = 1) -> Rows:
    """The table of one sheet; a cell that calculates is refused, since nobody sees what it will say."""
    book = _book(data, file)
    if sheet not in book.sheetnames:
        raise refused(file, f"has no sheet “{sheet}”.", f"Its sheets are: {', '.join(book.sheetnames[:20])}.")
    problems: list[Problem] = []
    lines: list[tuple[int, list[str]]] = []
    for number, cells in enumerate(book[sheet].iter_rows(min_row=heads, max_col=MOST_COLUMNS), start=heads):
        if number > MOST_ROWS:
            raise refused(file, f"has more than {MOST_ROWS:,} rows.", "Take it in in several parts.")
        said = []
        for cell in cells:
            if cell.data_type in ("f", "e"):
                what = "holds a formula." if cell.data_type == "f" else f"holds an error ({cell.value})."
                problems.append(Problem(file, number, cell.coordinate, what, "Paste what it shows as a text."))
            said.append(_shown(cell.value))
        lines.append((number, said))
    if problems:
        raise BadInputError(*problems)
    return _table(lines, file, "row")


def _book(data: bytes, file: str) -> Any:
    parts = unpacked(data, file)
    if any(b"<!DOCTYPE" in part[:2000] or b"<!ENTITY" in part[:2000] for part in parts.values()):
        raise refused(file, "declares entities, which no workbook needs.", "It may be a trap; ask who sent it.")
    try:
        return load_workbook(io.BytesIO(data), read_only=True)
    except Exception:  # the library raises whatever it meets; none of it is for people
        raise refused(file, "is no workbook (XLSX) that can be read.", "Open it and save it again as XLSX.") from None


def _shown(value: Any) -> str:
    """A cell as text: a whole number has no point, a day is a day."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value)


def _table(lines: Iterable[tuple[int, list[str]]], file: str, word: str) -> Rows:
    filled = [(number, cells) for number, cells in lines if any(cell.strip() for cell in cells)]
    if not filled:
        raise refused(file, "has no rows.", "The first row names the columns, and each other row is one organisation.")
    _, first = filled[0]
    heads = tuple(" ".join(head.split()) for head in first)
    while heads and not heads[-1]:
        heads = heads[:-1]
    problems = [*_of_heads(heads, file, filled[0][0]), *_of_rows(heads, filled[1:], file, word)]
    if problems:
        raise BadInputError(*problems)
    rows = filled[1:]
    return Rows(
        heads, [Row(n, {head: cell for head, cell in zip(heads, cells, strict=False) if cell}) for n, cells in rows]
    )


def _of_heads(heads: tuple[str, ...], file: str, line: int) -> Iterator[Problem]:
    if len(heads) > MOST_COLUMNS:
        yield Problem(file, line, "", f"has {len(heads):,} columns.", f"At most {MOST_COLUMNS:,} can be read.")
    for head, times in Counter(heads).items():
        if not head:
            yield Problem(file, line, "", "has a column without a name.", "Name every column in the first row.")
        elif times > 1:
            yield Problem(file, line, head, "is the name of two columns.", "Give each column a name of its own.")


def _of_rows(heads: tuple[str, ...], lines: list[tuple[int, list[str]]], file: str, word: str) -> Iterator[Problem]:
    for number, cells in lines:
        full = [place for place, cell in enumerate(cells) if cell.strip()]
        if full and full[-1] >= len(heads):
            what = f"has a cell more than the first {word} has names ({full[-1] + 1} and {len(heads)})."
            yield Problem(file, number, "", what, "A separator within a text may lack its quotes.")
        elif word == "line" and len(cells) < len(heads):
            what = f"has {len(cells)} cells, but the first line names {len(heads)} columns."
            yield Problem(
                file, number, "", what, "A quote or a separator may be missing in this line or the one above."
            )
