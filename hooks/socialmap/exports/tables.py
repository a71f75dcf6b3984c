"""Records as tables: a row for each, a column for each thing that the api says, named by its place (`contacts.1.phones.2.number`).

Words of a list stand in one cell, a line for each; so do texts of a list, in a column for each language. Nothing and an empty list are an
empty cell. `entry` makes of a row what it was made of.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import Told, entries

Step = str | int


@dataclass(frozen=True)
class Table:
    """One kind: the heads of its columns, and its rows by them."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]


def tables(catalogue: Catalogue, told: Told | None = None) -> list[Table]:
    """A table for each kind that the api publishes."""
    languages = catalogue.settings.codes
    return [
        table(kind.folder, told[kind.folder] if told else entries(kind, catalogue), languages)
        for kind in catalogue.kinds
    ]


def table(name: str, records: Iterable[Mapping[str, Any]], languages: Collection[str]) -> Table:
    """The table of ``records``, with the columns in the order of the model."""
    rows = [dict(_cells(record, (), languages)) for record in records]
    rank: dict[tuple[Step, ...], int] = {}
    for row in rows:
        for place in row:
            for length in range(1, len(place) + 1):
                rank.setdefault(_general(place[:length]), len(rank))
    found = sorted({place for row in rows for place in row}, key=lambda place: _order(place, rank))
    named = [{".".join(map(str, place)): text for place, text in row.items()} for row in rows]
    return Table(name, tuple(".".join(map(str, place)) for place in found), tuple(named))


def _general(place: tuple[Step, ...]) -> tuple[Step, ...]:
    """A place whatever the number: the second number of the first contact is ranked as any number of any contact."""
    return tuple(0 if isinstance(step, int) else step for step in place)


def _order(place: tuple[Step, ...], rank: Mapping[tuple[Step, ...], int]) -> list[int]:
    steps = enumerate(place, start=1)
    return [step if isinstance(step, int) else rank[_general(place[:length])] for length, step in steps]


def _cells(value: Any, place: tuple[Step, ...], languages: Collection[str]) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every cell of a record with its place."""
    if isinstance(value, Mapping):
        for name, part in value.items():
            yield from _cells(part, (*place, name), languages)
    elif isinstance(value, (list, tuple)):
        yield from _listed(value, place, languages)
    elif value is not None:
        yield place, str(value)


def _listed(value: Any, place: tuple[Step, ...], languages: Collection[str]) -> Iterator[tuple[tuple[Step, ...], str]]:
    if value and all(isinstance(one, str) for one in value):
        yield place, "\n".join(value)
    elif value and all(isinstance(one, Mapping) and one and set(one) <= set(languages) for one in value):
        for language in languages:
            if any(language in one for one in value):
                yield (*place, language), "\n".join(one.get(language, "") for one in value)
    else:
        for number, part in enumerate(value, start=1):
            yield from _cells(part, (*place, number), languages)
