"""The tables as CSV files, which open rightly in a spreadsheet: text stays text, and none is taken for a formula.

A program that opens a CSV file guesses: `0800 2000` loses its zero, `2014-10` becomes a day, `=…` and `+…` are calculated, in
some countries the wide signs `＝…` too. So whatever it could take for a number, a date or a formula begins with an apostrophe, and so does what began with one already:
whoever reads such a file takes one apostrophe away.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.tables import Table, tables

BOM = "\ufeff"
"""By it a spreadsheet knows that the letters are UTF-8."""

_GUESSED = re.compile(r"\s*[-=+@＝＋－＠'\t\r(*#\d.,]|(?:true|false|waar|onwaar)$|\w+\.? \d{1,4}$", re.IGNORECASE)


def guarded(text: str) -> str:
    """``text`` as a cell that no program takes for something else."""
    return f"'{text}" if _GUESSED.match(text) else text


def unguarded(cell: str) -> str:
    """What ``guarded`` was given."""
    return cell[1:] if cell.startswith("'") else cell


def csv_files(catalogue: Catalogue, made: Iterable[Table] | None = None) -> dict[str, str]:
    """A CSV file for each kind, by its path from the root of the site; ``made`` are the tables, when they are made already."""
    return {f"api/v1/{table.name}.csv": as_csv(table) for table in made or tables(catalogue)}


def as_csv(table: Table) -> str:
    """The text of one table, with its mark of UTF-8 and the line ends of RFC 4180."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(table.heads)
    writer.writerows([guarded(row.get(head, "")) for head in table.heads] for row in table.rows)
    return BOM + out.getvalue()
