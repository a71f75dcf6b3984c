"""What one entry of a directory says, on its way to a record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from socialmap.base.problems import Problem

Part = dict[str, Any]


class Dropped(NamedTuple):
    """A value that is never written: the rule by which, and where it stood. Messages mask ``value``."""

    rule: str
    row: int
    field: str
    value: str


class Left(NamedTuple):
    """A value that had no place in a record, and why."""

    row: int
    field: str
    value: str
    why: str


@dataclass
class Draft:
    """One entry: a record as plain data, without what had no place and what may not be said."""

    file: str
    row: int
    """The line of a text file, the row of a sheet, or the number of the entry in a list, from 1."""
    data: Part = field(default_factory=dict)
    id: str = ""
    """Its id in our own exports; empty in those of others."""
    key: str = ""
    """Its UUID in HSDS."""
    country: str = ""
    """The folder: a code, or ``int``."""
    stated: frozenset[str] = frozenset()
    """The fields that the file says something of; one that is stated and not in ``data`` is empty there."""
    as_of: str = ""
    """When it was true, as exact as it is known."""
    whole: bool = False
    """Whether it is a whole record of our own, so that what it does not hold is not so."""
    dropped: list[Dropped] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.data.get("name", ""))

    def drop(self, rule: str, field: str, value: str) -> None:
        """Count ``value`` as dropped by ``rule``."""
        self.dropped.append(Dropped(rule, self.row, field, value))

    def leave(self, field: str, value: str, why: str) -> None:
        """Say of ``value`` why it has no place."""
        self.left.append(Left(self.row, field, value, why))

    def problem(self, field: str, message: str, hint: str = "") -> Problem:
        """Something that is wrong with this entry."""
        return Problem(self.file, self.row, field, message, hint)


class BadInputError(Exception):
    """Everything that is wrong with what was handed in, so that it cannot be read."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(one.as_text() for one in problems))
        self.problems = problems


RULES = {
    "person": "names of people",
    "personal-mailbox": "mailboxes that carry the name of a person",
    "private-number": "mobile numbers, and numbers of a person, that nobody says are the organisation's own",
    "street": "streets and house numbers, which may be where a shelter is",
    "postcode": "postcodes without a street that is known to be an office's",
    "spot": "coordinates, links to maps and the like",
    "place-of-a-shelter": "towns and ways to a place at an organisation that may offer shelter",
    "surroundings": "sentences that say what a house stands beside",
    "hidden-channel": "numbers, mailboxes and accounts inside a text, where nobody knows whose they are",
    "inactive": "services and programmes that the directory says are over",
}
"""The rules by which a value is never written, and what each is about."""
