"""`api/v1/*.json`: whole records, the same bytes for the same data.

Every service of an organisation is present: one that the record does not mention has the state
``unknown``, so that nobody who reads the file takes silence for a no.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.organisation import Organisation

SCHEMA = 1
"""Raised when a field changes its meaning or goes away; a new field does not raise it."""


def api(catalogue: Catalogue) -> dict[str, str]:
    """The files by path from the root of the site."""
    lists: dict[str, list[dict[str, Any]]] = {
        "organisations": [
            _organisation(id, record, catalogue) for id, record in sorted(catalogue.organisations.items())
        ],
        "countries": [{"id": id, **_plain(record)} for id, record in sorted(catalogue.countries.items())],
        "programmes": [{"id": id, **_plain(record)} for id, record in sorted(catalogue.programmes.items())],
        "procedures": [{"id": id, **_plain(record)} for id, record in sorted(catalogue.procedures.items())],
        "instruments": [{"id": id, **_plain(record)} for id, record in sorted(catalogue.instruments.items())],
        "services": [{"id": id, **_plain(term)} for id, term in catalogue.services.items()],
    }
    return {f"api/v1/{name}.json": _text({"schema": SCHEMA, name: entries}) for name, entries in lists.items()}


def _organisation(id: str, record: Organisation, catalogue: Catalogue) -> dict[str, Any]:
    plain = _plain(record)
    plain["services"] = {service: record.offer(service).model_dump(mode="json") for service in catalogue.services}
    return {
        "id": id,
        "name": plain.pop("name"),
        "alternate_names": plain.pop("alternate_names"),
        "kind": plain.pop("kind"),
        "country": catalogue.seat(id),
        **plain,
    }


def _plain(record: BaseModel) -> dict[str, Any]:
    return record.model_dump(mode="json")


def _text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
