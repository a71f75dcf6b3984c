"""`api/v1/*.json`: whole records, the same bytes for the same data.

Every service of an organisation is present: one that the record does not mention has the state
``unknown``, so that nobody who reads the file takes silence for a no. An organisation or programme that has ended is there with
its names and what became of it, and one that was withdrawn with its id and the date alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from socialmap.base.indented import indented
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import codes_of, has_record, other_names
from socialmap.exports.about import about, dates
from socialmap.records.kind import Kind
from socialmap.records.models.organisation import Organisation

SCHEMA = 2
"""Raised when a field changes its meaning or goes away; a new field does not raise it."""


Told = Mapping[str, list[dict[str, Any]]]
"""The ``entries`` of every kind, by its folder: made once for all exports that say the same."""


def api_files(catalogue: Catalogue, day: str | None = None, told: Told | None = None) -> dict[str, str]:
    """The files by path from the root of the site, one for each kind that publishes to it; ``day`` is the date of the data."""
    told = told or {kind.folder: entries(kind, catalogue) for kind in catalogue.kinds}
    head = {"schema": SCHEMA, **about(catalogue, day)}
    return {
        f"api/v1/{kind.folder}.json": indented({**head, kind.folder: told[kind.folder]}) for kind in catalogue.kinds
    }


def entries(kind: Kind, catalogue: Catalogue) -> list[dict[str, Any]]:
    """What is published of every record of ``kind``, and the ids of those that were withdrawn; of every country of the world."""
    ids = catalogue.ids(kind.name)
    withdrawn = sorted((one for one in catalogue.withdrawn if one.kind == kind.name), key=lambda one: one.id)
    found = [_entry(kind, id, catalogue) for id in (ids if kind.vocabulary else sorted(ids))]
    return [*found, *({"id": one.id, "withdrawn": one.since} for one in withdrawn)]


def _entry(kind: Kind, id: str, catalogue: Catalogue) -> dict[str, Any]:
    record = catalogue.require(kind.name, id)
    if getattr(record, "ended", None):  # nobody who reads the file may call it or count it
        seat = {"country": catalogue.seat(id)} if isinstance(record, Organisation) else {}
        return {"id": id, **seat, **kind.published("ended", record)}
    plain = {**kind.published("api", record), **dates(record, catalogue)}
    if kind.code:
        known = {"record": has_record(id, catalogue), "codes": codes_of(id, catalogue)}
        return {"id": id, **plain, "alternate_names": other_names(id, catalogue), **known}
    return {"id": id, **(_completed(id, record, plain, catalogue) if isinstance(record, Organisation) else plain)}


def _completed(id: str, record: Organisation, plain: dict[str, Any], catalogue: Catalogue) -> dict[str, Any]:
    """An organisation with the country of its seat, and with every service of the map."""
    stated = {service: record.offer(service).model_dump(mode="json") for service in catalogue.services}
    first = {name: plain.pop(name) for name in ("name", "alternate_names", "kind")}
    return {**first, "country": catalogue.seat(id), **plain, "services": {**stated, **plain["services"]}}
