"""What became different in the records, as readers are told: by day, by what happened, with links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.changes import Changes, RecordChange, Told
from socialmap.records.text import Text
from socialmap.rendering.saying import field


@dataclass(frozen=True)
class Entry:
    """One record of which something is told."""

    kind: str
    id: str
    """Its id of now."""
    name: str
    fields: tuple[str, ...]
    """What was confirmed or changed, in words; nothing when it was all of it."""


@dataclass(frozen=True)
class Day:
    """What one file tells."""

    id: str
    """The name of the file, for an anchor and for the id in a feed."""
    date: str
    note: Text | None
    groups: tuple[tuple[Told, tuple[Entry, ...]], ...]
    """What happened, and to which records, by name."""


def days(catalogue: Catalogue, locale: Locale) -> list[Day]:
    """What is told, the newest day first.

    Of a record that is no more on the map nothing is told, also not what was told before; nor is a field that its page doesn't show.
    """
    found = [_day(id, one, catalogue, locale) for id, one in catalogue.changes.items()]
    return sorted((day for day in found if day.groups), key=lambda day: (day.date, day.id), reverse=True)


def _day(id: str, told: Changes, catalogue: Catalogue, locale: Locale) -> Day:
    groups = []
    for what in get_args(Told):
        entries = {entry for one in told.changes if one.what == what for entry in _entry(one, catalogue, locale)}
        if entries:
            groups.append((what, tuple(sorted(entries, key=lambda entry: (sorting(entry.name), entry.kind, entry.id)))))
    return Day(id, told.date, told.note, tuple(groups))


def _entry(change: RecordChange, catalogue: Catalogue, locale: Locale) -> Iterator[Entry]:
    """The record as it is named now; nothing when it is no more, or when only what isn't shown became different."""
    id = catalogue.former.get((change.kind, change.id), change.id)
    record = catalogue.get(change.kind, id)
    if record is None or not catalogue.has(change.kind):
        return
    shown = [place for place in change.fields if place.partition(".")[0] in BY_NAME[change.kind].publishes["page"]]
    if change.fields and not shown:
        return
    name = record.name  # type: ignore[attr-defined]
    fields = dict.fromkeys(field(place, catalogue, locale) for place in shown)
    yield Entry(change.kind, id, locale.text(name) if isinstance(name, Text) else name, tuple(fields))
