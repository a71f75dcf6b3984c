"""JSON of other shapes (a list of groups, GeoJSON, the answer of an api) as a table, for a mapping: `address.city` is a column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialmap.taking_in.opening import refused
from socialmap.taking_in.rows import Row, Rows


def rows(data: Any, file: str) -> Rows:
    """A row for each group of the longest list, numbered from 1, with a cell for each value by its place in the group.

    Values of a list stand in one cell, a line for each; groups of a list are numbered: `phones.1.number`.
    """
    entries = max(_lists(data, 3), key=len, default=[])
    if not entries:
        hint = "A list of organisations, each with its fields by name, can be taken in with a mapping."
        raise refused(file, "has no list of groups.", hint)
    found = [Row(number, dict(_cells(entry, ()))) for number, entry in enumerate(entries, start=1)]
    return Rows(tuple(dict.fromkeys(head for row in found for head in row.cells)), found)


def _lists(data: Any, depth: int) -> Iterator[list[dict[str, Any]]]:
    """The lists of groups in ``data``, not those within an entry."""
    if isinstance(data, list) and data and all(isinstance(one, dict) for one in data):
        yield data
    elif isinstance(data, dict) and depth:
        for inner in data.values():
            yield from _lists(inner, depth - 1)


def _cells(value: Any, place: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _cells(inner, (*place, str(name)))
    elif isinstance(value, list) and any(isinstance(one, (dict, list)) for one in value):
        for number, inner in enumerate(value, start=1):
            yield from _cells(inner, (*place, str(number)))
    else:
        lines = value if isinstance(value, list) else [value]
        text = "\n".join(_text(one) for one in lines if one is not None)
        if text.strip():
            yield ".".join(place), text


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
