"""`api/v1/*.json`: whole records, the same bytes for the same data.

Every service of an organisation is present: one that the record does not mention has the state
``unknown``, so that nobody who reads the file takes silence for a no. An organisation that has ended is there with
its names and what became of it, and one that was withdrawn with its id and the date alone.
"""

from __future__ import annotations

import json
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import has_record
from socialmap.records.kind import Kind
from socialmap.records.models.organisation import Organisation

SCHEMA = 2
"""Raised when a field changes its meaning or goes away; a new field does not raise it."""


def api_files(catalogue: Catalogue) -> dict[str, str]:
    """The files by path from the root of the site, one for each kind that publishes to it."""
    files: dict[str, str] = {}
    for kind in catalogue.kinds:
        ids = [id for id in catalogue.ids(kind.name) if not kind.code or has_record(id, catalogue)]
        entries = [_entry(kind, id, catalogue) for id in (ids if kind.vocabulary else sorted(ids))]
        entries += [
            {"id": one.id, "withdrawn": one.since}
            for one in sorted(catalogue.withdrawn, key=lambda one: one.id)
            if one.kind == kind.name
        ]
        files[f"api/v1/{kind.folder}.json"] = _text({"schema": SCHEMA, kind.folder: entries})
    return files


def _entry(kind: Kind, id: str, catalogue: Catalogue) -> dict[str, Any]:
    record = catalogue.require(kind.name, id)
    if isinstance(record, Organisation) and record.ended:  # nobody who reads the file may call it or count it
        return {"id": id, "country": catalogue.seat(id), **kind.published("ended", record)}
    plain = kind.published("api", record)
    return {"id": id, **(_completed(id, record, plain, catalogue) if isinstance(record, Organisation) else plain)}


def _completed(id: str, record: Organisation, plain: dict[str, Any], catalogue: Catalogue) -> dict[str, Any]:
    """An organisation with the country of its seat, and with every service of the map."""
    stated = {service: record.offer(service).model_dump(mode="json") for service in catalogue.services}
    first = {name: plain.pop(name) for name in ("name", "alternate_names", "kind")}
    return {**first, "country": catalogue.seat(id), **plain, "services": {**stated, **plain["services"]}}


def _text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
