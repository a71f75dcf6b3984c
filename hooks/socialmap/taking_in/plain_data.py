"""A record as plain data that nobody has validated yet: its parts, and what is left when something was taken out of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from socialmap.records.yaml_file import Place
from socialmap.taking_in.draft import Draft, Part


def names(draft: Draft) -> list[str]:
    """All that an organisation is called."""
    others = draft.data.get("alternate_names", [])
    return [str(one) for one in (draft.name, *(others if isinstance(others, list) else ())) if one]


def _parts(data: Part, name: str) -> Iterable[Part]:
    """The contacts, or addresses, of a record as plain data, those of its branches too."""
    branches = data.get("branches", [])
    for holder in (data, *(branches if isinstance(branches, list) else ())):
        inner = holder.get(name, []) if isinstance(holder, dict) else []
        yield from (one for one in (inner if isinstance(inner, list) else ()) if isinstance(one, dict))


def contacts(data: Part) -> Iterable[Part]:
    """Its contacts."""
    return _parts(data, "contacts")


def addresses(data: Part) -> Iterable[Part]:
    """Its addresses."""
    return _parts(data, "addresses")


def at(data: Any, place: Place) -> Any:
    """What stands at a place."""
    for step in place:
        data = data[step]
    return data


def put(data: Any, place: Place, value: str | None) -> None:
    """``value`` at ``place``; None leaves an empty text there, which ``pruned`` takes away."""
    group = at(data, place[:-1])
    if place[-1] in group if isinstance(group, dict) else True:
        group[place[-1]] = value or ""


CHANNELS = ("phones", "emails", "messengers", "contact_forms", "skype")


def pruned(value: Any) -> Any:
    """``value`` without what is empty, without contacts that nobody can use, and without addresses and branches that say nothing."""
    if isinstance(value, list):
        return [inner for one in value if (inner := pruned(one)) not in ("", [], {}, None)]
    if not isinstance(value, dict):
        return value
    found = {name: inner for name, one in value.items() if (inner := pruned(one)) not in ("", [], {}, None)}
    if "role" in found and not any(name in found for name in CHANNELS):
        return {}
    if set(found) == {"kind"} and found["kind"] in ("office", "confidential"):
        return {}
    return found
