"""HSDS 3.0 as a tabular package: a CSV file for each table that has rows, and the `datapackage.json` that describes them.

The tables, their columns and links are those of HSDS; a column that our records never fill is left out. Values are as they are, without
a spreadsheet's apostrophes: programs read such a package.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from socialmap.base.archive import zipped
from socialmap.base.indented import indented
from socialmap.exports.hsds_parts import Part

TABLES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "organization": (
        "organizations",
        ("id", "name", "alternate_name", "description", "email", "website", "parent_organization_id"),
    ),
    "service": (
        "services",
        (
            "id",
            "organization_id",
            "name",
            "description",
            "status",
            "application_process",
            "fees_description",
            "eligibility_description",
            "assured_date",
        ),
    ),
    "attribute": ("attributes", ("id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value")),
    "service_at_location": ("service_at_location", ("id", "service_id", "location_id", "description")),
    "location": (
        "locations",
        ("id", "location_type", "url", "organization_id", "name", "description", "transportation"),
    ),
    "phone": ("phones", ("id", "contact_id", "number", "extension", "type", "description")),
    "contact": ("contacts", ("id", "organization_id", "location_id", "title", "email")),
    "address": (
        "addresses",
        ("id", "location_id", "address_1", "city", "state_province", "postal_code", "country", "address_type"),
    ),
    "schedule": (
        "schedules",
        ("id", "location_id", "wkst", "freq", "byday", "description", "opens_at", "closes_at"),
    ),
    "service_area": ("service_areas", ("id", "service_id", "name", "description")),
    "required_document": ("required_documents", ("id", "service_id", "document")),
    "language": ("languages", ("id", "service_id", "location_id", "phone_id", "name", "code")),
    "accessibility": ("accessibility", ("id", "location_id", "description")),
    "cost_option": ("cost_options", ("id", "service_id", "option", "amount")),
    "taxonomy_term": (
        "taxonomy_terms",
        ("id", "code", "name", "description", "taxonomy", "language", "taxonomy_id"),
    ),
    "taxonomy": ("taxonomies", ("id", "name", "description")),
}
"""By the name of each resource: its file and columns, in the order of HSDS."""
INSIDE = {
    "contacts": "contact",
    "locations": "location",
    "services": "service",
    "attributes": "attribute",
    "phones": "phone",
    "languages": "language",
    "schedules": "schedule",
    "addresses": "address",
    "accessibility": "accessibility",
    "cost_options": "cost_option",
    "required_documents": "required_document",
    "service_areas": "service_area",
    "service_at_locations": "service_at_location",
}
TYPES = {"extension": "number", "amount": "number", "assured_date": "date", "opens_at": "time", "closes_at": "time"}
"""Columns that are no plain text, as HSDS types them."""


def package(organizations: Iterable[Part], head: Part, language: str, day: date) -> bytes:
    """The zip. ``head`` is what every export says of itself; files get the date ``day``."""
    rows: dict[str, dict[str, Part]] = {name: {} for name in TABLES}
    for one in organizations:
        _put("organization", one, {}, rows, language)
    used = {name: [*found.values()] for name, found in rows.items() if found}
    parts = {f"{TABLES[name][0]}.csv": _csv(name, found).encode() for name, found in used.items()}
    text = indented(_descriptor(used, head, language))
    return zipped({"datapackage.json": text.encode(), **parts}, day)


def _put(name: str, part: Part, links: Part, rows: dict[str, dict[str, Part]], language: str) -> None:
    """A row for ``part``, and for all that is inside it; one that comes again adds the links that it has there."""
    columns = TABLES[name][1]
    row = {column: part[column] for column in columns if column in part}
    inner = {f"{name}_id": part["id"]}
    if name == "attribute":
        _term(part["taxonomy_term"], rows, language)
        row |= {"taxonomy_term_id": part["taxonomy_term"]["id"]}
    if name == "service_at_location":
        row["location_id"] = part["location"]["id"]
    row |= {column: id for column, id in links.items() if column in columns}
    rows[name][part["id"]] = {**rows[name].get(part["id"], {}), **row}
    for key, child in INSIDE.items():
        for one in part.get(key, ()):
            _put(child, one, inner, rows, language)


def _term(term: Part, rows: dict[str, dict[str, Part]], language: str) -> None:
    detail = term["taxonomy_detail"]
    columns = TABLES["taxonomy_term"][1]
    row = {column: term[column] for column in columns if column in term}
    rows["taxonomy_term"][term["id"]] = {**row, "language": language, "taxonomy_id": detail["id"]}
    rows["taxonomy"][detail["id"]] = detail


def _csv(name: str, rows: list[Part]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, TABLES[name][1], restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _descriptor(used: Mapping[str, list[Part]], head: Part, language: str) -> dict[str, Any]:
    """What `datapackage.json` says: whose words these are, and the columns and links of every file."""
    licence = head["licence"]
    return {
        "name": "human_services_data",
        "profile": "tabular-data-package",
        "version": "3.0.0",
        "language": language,
        "licenses": [{"title": licence["name"], "path": licence["url"]}],
        "rights": licence["rights"],
        "sources": [
            {"title": one["title"].get(language) or next(iter(one["title"].values()))}
            for one in head["sources"].values()
        ],
        "as_of": head["as_of"],
        "verified": head["verified"],
        "resources": [_resource(name, used) for name in used],
    }


def _resource(name: str, used: Mapping[str, list[Part]]) -> dict[str, Any]:
    file, columns = TABLES[name]
    fields = [{"name": column, "type": TYPES.get(column, "string")} for column in columns]
    schema: dict[str, Any] = {"primaryKey": "id", "fields": fields}
    links = [column for column in columns if column.endswith("_id") and column.removesuffix("_id") in used]
    if links:
        schema["foreignKeys"] = [
            {"fields": column, "reference": {"resource": column.removesuffix("_id"), "fields": "id"}}
            for column in links
        ]
    made = {"name": name, "path": f"{file}.csv", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    return {**made, "profile": "tabular-data-resource", "schema": schema}
