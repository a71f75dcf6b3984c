"""From pairs to an index, so that a page asks for what belongs to it instead of looking through all records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

Index = Mapping[str, list[str]]
"""The ids under each key, in the order of the records; a key without any has no entry."""


def index(pairs: Iterable[tuple[str, str]]) -> Index:
    """The index of (key, id) ``pairs``: each id once under its key."""
    found: dict[str, dict[str, None]] = {}
    for key, id in pairs:
        found.setdefault(key, {})[id] = None
    return MappingProxyType({key: list(ids) for key, ids in found.items()})
