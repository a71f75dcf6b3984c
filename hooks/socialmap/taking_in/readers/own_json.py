"""Our own `api/v1/organisations.json`: whole records, with the sources that they cite."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialmap.exports.api import SCHEMA
from socialmap.records.kinds import BY_NAME
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.opening import refused

_LIVING = frozenset(BY_NAME["organisation"].publishes["api"])
_ENDED = frozenset(BY_NAME["organisation"].publishes["ended"])


def is_ours(data: Any) -> bool:
    """Whether this is an export of ours."""
    return isinstance(data, dict) and "schema" in data and "as_of" in data


def own_entries(data: Part, file: str) -> Iterator[Draft]:
    """A draft for each organisation."""
    found = data.get("organisations")
    if not isinstance(found, list):
        raise refused(file, "has no organisations.", "Take in organisations.json; other records are not taken in.")
    if data["schema"] != SCHEMA:
        raise refused(
            file, f"has the schema {data['schema']}, and this program reads {SCHEMA}.", "Fetch a newer export."
        )
    for number, entry in enumerate(found, start=1):
        if not isinstance(entry, dict):
            raise refused(file, "is no group of fields.", "Fetch it again.", number, f"organisations.{number}")
        yield drafted(entry, file, number, frozenset(entry))


def drafted(entry: Part, file: str, row: int, stated: frozenset[str]) -> Draft:
    """The draft of an entry of ours; one that ended says only what became of it, and one that was withdrawn nothing."""
    data = filled(entry)
    beside = {name: str(data.pop(name, "")) for name in ("id", "country", "as_of", "verified", "withdrawn")}
    services = data.get("services")
    if isinstance(services, dict):
        told = {id: one for id, one in services.items() if one not in ({"state": "unknown"}, "unknown")}
        data = {
            name: told if name == "services" else value for name, value in data.items() if name != "services" or told
        }
    known = (_ENDED if "ended" in data else _LIVING) & stated
    draft = Draft(file, row, data, id=beside["id"], stated=frozenset() if beside["withdrawn"] else known, whole=True)
    draft.country = draft.id.partition("/")[0]
    draft.as_of = beside["as_of"]
    return draft


def filled(value: Any) -> Any:
    """``value`` without what says nothing: None, empty texts, lists and groups. Numbers become text, as in a record."""
    if isinstance(value, dict):
        return {name: inner for name, one in value.items() if (inner := filled(one)) not in (None, "", [], {})}
    if isinstance(value, list):
        return [inner for one in value if (inner := filled(one)) not in (None, "", [], {})]
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
