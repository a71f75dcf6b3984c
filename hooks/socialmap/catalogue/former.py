"""Ids that records had before: an old address leads on, and whoever names an old id is told the new one."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.catalogue.catalogue import Catalogue


def listed(catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """(kind, former id, id of now) of every record that had another id, as the records say it."""
    for kind, records in catalogue.records.items():
        for id, record in records.items():
            for old in getattr(record, "former_ids", ()):
                yield kind, old, id


def hint(kind: str, id: str, catalogue: Catalogue) -> str:
    """What to write instead of an id that is no more; empty when it never was one."""
    if new := catalogue.former.get((kind, id)):
        return f"It is called `{new}` now."
    if any((one.kind, one.id) == (kind, id) for one in catalogue.withdrawn):
        return "It was withdrawn: leave it out, or name who comes instead."
    return ""
