"""An HSDS 3 package: a table for each kind of thing, tied together by ids, with a description (`datapackage.json`)."""

from __future__ import annotations

from collections import Counter, defaultdict

from socialmap.base.problems import Problem
from socialmap.taking_in.draft import BadInputError, Part
from socialmap.taking_in.opening import parsed, refused
from socialmap.taking_in.rows import csv_rows

HEAD = "datapackage.json"
_INSIDE = {
    "phone": ("phones", ("service_at_location_id", "contact_id", "location_id", "service_id", "organization_id")),
    "contact": ("contacts", ("service_at_location_id", "location_id", "service_id", "organization_id")),
    "address": ("addresses", ("location_id",)),
    "accessibility": ("accessibility", ("location_id",)),
    "language": ("languages", ("phone_id", "location_id", "service_id")),
    "schedule": ("schedules", ("service_at_location_id", "location_id", "service_id")),
    "required_document": ("required_documents", ("service_id",)),
    "service_area": ("service_areas", ("service_id",)),
    "cost_option": ("cost_options", ("service_id",)),
    "location": ("locations", ("organization_id",)),
    "service": ("services", ("organization_id",)),
    "attribute": ("attributes", ("link_id",)),
    "url": ("additional_websites", ("organization_id", "service_id")),
}
"""The list in which the rows of a table stand, and the columns that say in what: the nearest first."""


_TABLES = frozenset({*_INSIDE, "organization", "taxonomy", "taxonomy_term", "service_at_location"})


def package(
    parts: dict[str, bytes], file: str, encoding: str = "", unread: Counter[str] | None = None
) -> tuple[Part, list[Part]]:
    """What the package says of itself, and its organizations with all that belongs to them.

    Without its description the tables are known by their names. Rows that belong to nothing are refused, or counted in ``unread``.
    """
    head: Part = parsed(parts[HEAD], f"{file}/{HEAD}") if HEAD in parts else {}
    if not isinstance(head, dict):
        raise refused(f"{file}/{HEAD}", "is no group of fields.", "Compare it with the one of HSDS 3.")
    tables = _tables(head, parts, file, encoding)
    if "organization" not in tables and HEAD not in parts:
        hint = "An HSDS package has one, beside its CSV files; a workbook is an XLSX file."
        raise refused(file, f"has no {HEAD}, and no organization.csv.", hint)
    if not tables.get("organization"):
        raise refused(file, "has no table of organizations.", "HSDS calls it organization.csv.")
    lost = _nested(tables)
    if lost and unread is None:
        raise BadInputError(*(_of_nothing(name, ids, file) for name, ids in lost.items()))
    if unread is not None:
        unread.update({f"{name}.csv, rows that belong to nothing": len(ids) for name, ids in lost.items()})
    return head, tables["organization"]


def _of_nothing(name: str, ids: list[str], file: str) -> Problem:
    what = f"names {len(ids)} things that no table has, such as {ids[0][:40]}."
    return Problem(f"{file}/{name}.csv", 1, "", what, "Some tables may be missing; --skip leaves these rows out.")


def _tables(head: Part, parts: dict[str, bytes], file: str, encoding: str) -> dict[str, list[Part]]:
    """The rows of each table by its name in HSDS, whatever its file is called."""
    listed = [one for one in head.get("resources") or () if isinstance(one, dict)]
    named = {str(one.get("path", "")).rpartition("/")[2]: str(one.get("name", "")) for one in listed}
    found: dict[str, list[Part]] = {}
    problems: list[Problem] = []
    for path, data in parts.items():
        if path.startswith(".") or not path.lower().endswith(".csv") or not data.strip(b"\xef\xbb\xbf \r\n"):
            continue
        name = named.get(path) or path[: -len(".csv")].lower()
        try:
            rows = csv_rows(data, f"{file}/{path}", encoding).rows
        except BadInputError as wrong:
            problems += wrong.problems
            continue
        known = next((one for one in (name, name.removesuffix("s"), name.removesuffix("es")) if one in _TABLES), name)
        found[known] = [{head: cell for head, cell in row.cells.items() if cell.strip()} for row in rows]
    if problems:
        raise BadInputError(*problems)
    return found


def _nested(tables: dict[str, list[Part]]) -> dict[str, list[str]]:
    """Put each row into what it belongs to; the ids that no table has, by the table that names them.

    An id is looked for in the table that its column names: packages number the rows of each table from 1.
    """
    by_id = {name: {row["id"]: row for row in rows if "id" in row} for name, rows in tables.items()}
    for term in tables.get("taxonomy_term", ()):
        term["taxonomy_detail"] = by_id.get("taxonomy", {}).get(term.get("taxonomy_id", ""), {})
    for attribute in tables.get("attribute", ()):
        attribute["taxonomy_term"] = by_id.get("taxonomy_term", {}).get(attribute.pop("taxonomy_term_id", ""), {})
    lost: dict[str, list[str]] = defaultdict(list)
    for name, (listed, columns) in _INSIDE.items():
        for row in tables.get(name, ()):
            column = next((column for column in columns if row.get(column)), "")
            above = _named(row, column, by_id) if column else None
            if above is not None:
                above.setdefault(listed, []).append(row)
            elif column:
                lost[name].append(row[column])
    _at_locations(tables, by_id)
    return lost


def _named(row: Part, column: str, by_id: dict[str, dict[str, Part]]) -> Part | None:
    """What ``row`` belongs to: ``link_id`` names a row of the table that ``link_entity`` says, or of any."""
    table = row.get("link_entity", "") if column == "link_id" else column.removesuffix("_id")
    tables = [by_id[table]] if table in by_id else [*by_id.values()] if column == "link_id" else []
    return next((rows[row[column]] for rows in tables if row[column] in rows), None)


def _at_locations(tables: dict[str, list[Part]], by_id: dict[str, dict[str, Part]]) -> None:
    """What stands at a service in a place belongs to the service; the place is its organization's already, or becomes its own."""
    for at in tables.get("service_at_location", ()):
        service = by_id.get("service", {}).get(at.get("service_id", ""))
        place = by_id.get("location", {}).get(at.get("location_id", ""))
        if service is None:
            continue
        for name in ("phones", "contacts", "schedules"):
            service.setdefault(name, []).extend(at.get(name, ()))
        if place is not None and not place.get("organization_id"):
            service.setdefault("service_at_locations", []).append({"location": place})


def language(head: Part) -> str:
    """The language of a package, where it says one."""
    said = head.get("language") or head.get("lang") or ""
    return str(said[0] if isinstance(said, list) and said else said)[:2].lower()
