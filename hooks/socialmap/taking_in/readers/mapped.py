"""Any table, by a mapping that says what its columns are."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.base.text import plain
from socialmap.taking_in.draft import BadInputError, Draft
from socialmap.taking_in.making import Making
from socialmap.taking_in.mapping import IGNORED, PRIVATE, Column, Mapping
from socialmap.taking_in.rows import Row, Rows
from socialmap.taking_in.values import Frame, country_of
from socialmap.taking_in.words import parted, says_nothing, tidy

_YES = frozenset(["yes", "ja", "y", "j", "x", "true", "1", "waar", "oui", "si"])
_NO = frozenset(["no", "nee", "n", "false", "0", "onwaar", "non"])
_STATES = frozenset(["by-referral", "on-request"])
_TEXTS = frozenset({"description", "eligibility_description", "application_process", "fees_description"})
_LISTED = frozenset({"required_documents", "other_services"})
_NAMES = frozenset({"name", "alternate_names", "native_names"})
_OFFICE = frozenset({"city", "transportation", "accessibility"})


def mapped_rows(table: Rows, file: str, mapping: Mapping, frame: Frame) -> Iterator[Draft]:
    """A draft for each row; columns that the mapping does not name are told once each."""
    if missing := [name for name in mapping.columns if name not in table.heads]:
        raise BadInputError(*(_missing(name, table, file) for name in missing))
    for row in table.rows:
        yield _draft(row, file, mapping, frame)


def unmapped(table: Rows, mapping: Mapping) -> Counter[str]:
    """The columns that the mapping does not name, with how many values stand in each."""
    others = [head for head in table.heads if head not in mapping.columns]
    return Counter(head for row in table.rows for head in others if row.cells.get(head, "").strip())


def _missing(name: str, table: Rows, file: str) -> Problem:
    heads = {head.casefold(): head for head in table.heads}
    near = difflib.get_close_matches(name.casefold(), heads, 1)
    hint = f"Did you mean “{heads[near[0]]}”?" if near else f"Its columns are: {', '.join(table.heads[:30])}."
    return Problem(file, 1, name, "is named by the mapping, but is no column of this file.", hint)


def _draft(row: Row, file: str, mapping: Mapping, frame: Frame) -> Draft:
    making = Making(Draft(file, row.number), frame)
    columns = [(head, column) for head, column in mapping.columns.items() if _says(column, row.cells.get(head, ""))]
    said = next((row.cells[head] for head, column in columns if column.to == "country"), "")
    country_of(making.draft, making.frame, said, "country")
    for head, column in sorted(columns, key=lambda one: one[1].to != "name"):
        cell = row.cells[head]
        several = column.several and column.to not in _TEXTS | _OFFICE | {"name", "schedule"}
        for value in parted(cell, mapping.separator) if several else [cell]:
            _put(making, head, column, value)
    return making.done()


def _says(column: Column, cell: str) -> bool:
    """Whether a cell holds something; a name may be whatever it is."""
    return bool(cell.strip()) and (column.to in _NAMES or not says_nothing(cell))


def _put(making: Making, head: str, column: Column, value: str) -> None:
    to, role = column.to, column.role or ("helpline" if column.type == "hotline" else "general")
    if to in PRIVATE:
        making.drop(PRIVATE[to], value, head)
    elif to in ("name", "alternate_names"):
        making.line(to, value, head)
    elif to == "native_names":
        making.native(value, column.language or "", head)
    elif to == "phones":
        making.phone(value, head, column.type, role)
    elif to == "emails":
        making.mailbox(value, head, role)
    elif to == "messengers":
        making.messenger(column.app or "", value, head, role)
    elif to == "websites":
        making.website(value, head)
    elif to == "contact_forms":
        making.form(value, head, role)
    elif to == "languages":
        making.language(value, head)
    elif to in _TEXTS or to in _LISTED:
        making.text(to, value, head, column.language or "", listed=to in _LISTED)
    elif to in _OFFICE:
        making.place(to, value, head)
    elif to == "schedule":
        making.hours(value, head)
    else:
        _others(making, head, column, value)


def _others(making: Making, head: str, column: Column, value: str) -> None:
    if column.to == "branches":
        _branch(making, head, value)
    elif column.to == "services":
        making.service(value, head)
    elif column.to.startswith("services."):
        _state(making, head, column.to.partition(".")[2], value)
    elif column.to == "kind":
        making.kind(value, head)
    elif column.to == "as_of":
        making.draft.as_of = tidy(value)
    elif column.to == "id":
        making.draft.key = tidy(value)
    elif column.to not in ("country", IGNORED):
        making.draft.leave(head, value, "has no place.")


def _branch(making: Making, head: str, value: str) -> None:
    """`Office North: 030 123 45`: its name, and its number or mailbox."""
    name, _, channel = value.partition(":")
    number = making.branch(name, head)
    if number is not None and channel.strip():
        (making.mailbox if "@" in channel else making.phone)(channel, head, branch=number)


def _state(making: Making, head: str, id: str, value: str) -> None:
    said = plain(value).replace(" ", "-")
    if said in _YES or said in _NO or said in _STATES:
        making.service(value, head, "yes" if said in _YES else "no" if said in _NO else said, id)
    else:
        making.draft.leave(head, value, "is no state of a service: yes, no, by-referral or on-request.")
