"""The made-up directories in other shapes: HSDS 3 as services, as a package of tables, and CSV as people really keep it."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from typing import Any

from tests.exchange.directories import Directory, as_csv, as_hsds

Part = dict[str, Any]

_TABLES = {
    "phones": "phone",
    "contacts": "contact",
    "addresses": "address",
    "accessibility": "accessibility",
    "languages": "language",
    "schedules": "schedule",
    "locations": "location",
    "services": "service",
}
"""The table of each list that stands within something."""


def as_service_page(made: Directory) -> str:
    """The directory as the page of a list of services, each with its organization and its places, as `/services` gives it."""
    found = []
    for one in as_hsds(made):
        (service,) = one["services"]
        own = {name: value for name, value in one.items() if name != "services"}
        found.append({**service, "organization": own})
    page = {"total_items": len(found), "total_pages": 1, "page_number": 1, "size": len(found)}
    page |= {"first_page": True, "last_page": True, "empty": not found}
    return json.dumps({**page, "contents": found}, ensure_ascii=False)


def as_package(made: Directory) -> dict[str, bytes]:
    """The directory as the files of a tabular package: a table for each kind of thing, and its description."""
    tables: defaultdict[str, list[Part]] = defaultdict(list)
    for one in as_hsds(made):
        _rows(one, "organization", {}, tables)
    files = {f"{name}.csv": _csv(rows) for name, rows in tables.items()}
    listed = [{"name": name, "path": f"{name}.csv", "format": "csv"} for name in tables]
    head = {"name": "made-up", "profile": "tabular-data-package", "resources": listed}
    return {"datapackage.json": json.dumps(head).encode(), **files}


def _rows(one: Part, table: str, above: Part, tables: defaultdict[str, list[Part]]) -> None:
    plain = {name: value for name, value in one.items() if not isinstance(value, (list, dict))}
    tables[table].append({**plain, **above})
    for listed, inner in _TABLES.items():
        for part in one.get(listed, ()):
            _rows(part, inner, {f"{table}_id": one["id"]}, tables)


def _csv(rows: list[Part]) -> bytes:
    heads = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, heads)
    writer.writeheader()
    writer.writerows({name: "" if value is None else value for name, value in row.items()} for row in rows)
    return out.getvalue().encode()


def as_semicolons(made: Directory) -> tuple[bytes, str]:
    """As a spreadsheet saves it in the Netherlands: semicolons, windows-1252, two lines of title above the names of the columns."""
    rows = _read(made)
    for row in rows:
        row["Own name"] = ""  # no letters of other scripts there
    text = _written(list(rows[0]), rows, ";")
    top = "Sociale kaart, bijgewerkt door het bureau;;;\r\n\r\n"
    more = "encoding: windows-1252\nheads: 3\n"
    return (top + text).encode("windows-1252", "replace"), more


def as_tabs(made: Directory) -> tuple[bytes, str]:
    """As an old program hands it out: UTF-16 with tabs, the columns in another order, and one that nobody fills in."""
    rows = _read(made)
    heads = [*reversed(rows[0]), "Internal remark"]
    return _written(heads, [{**row, "Internal remark": ""} for row in rows], "\t").encode("utf-16"), ""


def as_merged_cells(made: Directory) -> tuple[bytes, str]:
    """As people keep it by hand: several values on lines of their own within a cell, words before a number, `mailto:` before a mailbox."""
    rows = _read(made)
    for row in rows:
        for head in ("Tel", "Free line", "SMS", "Languages", "Offices", "Also known as"):
            row[head] = "\n".join(part.strip() for part in row[head].split(";"))
        row["E-mail"] = f"mailto:{row['E-mail']}" if row["E-mail"] else ""
        row["Tel"] = row["Tel"] and f"Tel. {row['Tel']}"
    return ("\ufeff" + _written(list(rows[0]), rows, ",")).encode(), ""


def _read(made: Directory) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(made), newline="")))


def _written(heads: list[str], rows: list[dict[str, str]], sign: str) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, heads, delimiter=sign)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
