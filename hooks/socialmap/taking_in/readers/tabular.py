"""An HSDS 3 package: a table for each kind of thing, tied together by ids, with a description (`datapackage.json`)."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

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


def package(parts: dict[str, bytes], file: str) -> tuple[Part, list[Part]]:
    """What the package says of itself, and its organizations with all that belongs to them."""
    if HEAD not in parts:
        raise refused(
            file, f"has no {HEAD}.", "An HSDS package has one, beside its CSV files; a workbook is an XLSX file."
        )
    head = parsed(parts[HEAD], f"{file}/{HEAD}")
    if not isinstance(head, dict):
        raise refused(f"{file}/{HEAD}", "is no group of fields.", "Compare it with the one of HSDS 3.")
    tables = _tables(head, parts, file)
    if not tables.get("organization"):
        raise refused(file, "has no table of organizations.", "HSDS calls it organization.csv.")
    return head, _nested(tables, file)


def _tables(head: Part, parts: dict[str, bytes], file: str) -> dict[str, list[Part]]:
    """The rows of each table by its name in HSDS, whatever its file is called."""
    listed = [one for one in head.get("resources") or () if isinstance(one, dict)]
    named = {str(one.get("path", "")).rpartition("/")[2]: str(one.get("name", "")) for one in listed}
    found: dict[str, list[Part]] = {}
    problems: list[Problem] = []
    for path, data in parts.items():
        if not path.endswith(".csv") or not data.strip(b"\xef\xbb\xbf \r\n"):
            continue
        name = named.get(path, path.removesuffix(".csv"))
        try:
            rows = csv_rows(data, f"{file}/{path}", delimiter=",").rows if data.count(b"\n") > 1 else []
        except BadInputError as wrong:
            problems += wrong.problems
            continue
        known = next((one for one in (name, name.removesuffix("s"), name.removesuffix("es")) if one in _TABLES), name)
        found[known] = [{head: cell for head, cell in row.cells.items() if cell.strip()} for row in rows]
    if problems:
        raise BadInputError(*problems)
    return found


def _nested(tables: dict[str, list[Part]], file: str) -> list[Part]:
    by_id = {row["id"]: row for rows in tables.values() for row in rows if "id" in row}
    taxonomies = {row.get("id"): row for row in tables.get("taxonomy", ())}
    for term in tables.get("taxonomy_term", ()):
        term["taxonomy_detail"] = taxonomies.get(term.get("taxonomy_id"), {})
    for attribute in tables.get("attribute", ()):
        attribute["taxonomy_term"] = by_id.get(attribute.pop("taxonomy_term_id", ""), {})
    problems: dict[str, list[str]] = defaultdict(list)
    for name, (listed, columns) in _INSIDE.items():
        for row in tables.get(name, ()):
            above = next((row[column] for column in columns if row.get(column)), "")
            if above in by_id:
                by_id[above].setdefault(listed, []).append(row)
            elif above:
                problems[name].append(above)
    _at_locations(tables, by_id)
    if problems:
        raise BadInputError(
            *(
                Problem(
                    f"{file}/{name}.csv",
                    1,
                    "",
                    f"names {len(ids)} things that no table has, such as {ids[0][:40]}.",
                    "Some tables may be missing.",
                )
                for name, ids in problems.items()
            )
        )
    return tables["organization"]


def _at_locations(tables: dict[str, list[Part]], by_id: dict[str, Any]) -> None:
    """What stands at a service in a place belongs to the service; the place is its organization's already, or becomes its own."""
    for at in tables.get("service_at_location", ()):
        service, place = by_id.get(at.get("service_id", "")), by_id.get(at.get("location_id", ""))
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
