"""Our own tables (CSV, XLSX): the inverse of `exports/tables.py`. A column is named by the place of its values (`contacts.1.phones.2.number`)."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

from pydantic import BaseModel

from socialmap.exports.spreadsheet import unguarded
from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Text
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.readers.own_json import drafted
from socialmap.taking_in.rows import Rows

SHEET = "organisations"
_BESIDE = frozenset({"id", "country", "as_of", "verified", "withdrawn"})
"""Columns that say something about a record and are no field of it."""


def is_ours(heads: tuple[str, ...]) -> bool:
    """Whether these are the heads of our own table of organisations."""
    return (
        heads[:1] == ("id",) and {"name", "kind"} <= set(heads) and any(head.startswith("sources.") for head in heads)
    )


def own_rows(table: Rows, file: str, guarded: bool) -> Iterator[Draft]:
    """A draft for each row; ``guarded`` where an apostrophe stands before what a program would guess at."""
    whole = unguarded if guarded else str
    known = {head: head in _BESIDE or _has_place(Organisation, head.split(".")) for head in table.heads}
    for number, cells in table.rows:
        said = {head: whole(cell.replace("\r\n", "\n")) for head, cell in cells.items() if known[head] and cell.strip()}
        entry = entry_of(said)
        stated = frozenset(head.partition(".")[0] for head in table.heads if known[head])
        draft = drafted(entry, file, number, stated)
        for head, cell in cells.items():
            if not known[head] and cell.strip():
                draft.leave(head, cell, "is no column of a record.")
        yield draft


def entry_of(cells: Mapping[str, str]) -> Part:
    """What a row was made of: `{"contacts.1.role": "general"}` → `{"contacts": [{"role": "general"}]}`."""
    tree: Part = {}
    for head, cell in cells.items():
        *around, last = head.split(".")
        inner = tree
        for step in around:
            inner = inner.setdefault(step, {})
        inner[last] = cell
    beside = {name: tree.pop(name) for name in list(tree) if name in _BESIDE}
    return {**beside, **_fields(tree, Organisation)}


def _fields(tree: Part, model: type[BaseModel]) -> Part:
    found = {}
    for name, value in tree.items():
        field = model.model_fields.get(name)
        found[name] = _value(value, field.annotation) if field else value
    return found


def _value(value: Any, hint: Any) -> Any:
    hint = bare(hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _list(value, bare(arguments[0]))
    if isinstance(value, str):
        return value
    if origin is dict:
        return {id: _value(inner, arguments[1]) for id, inner in value.items()}
    if isinstance(hint, type) and issubclass(hint, BaseModel) and hint is not Text:
        return _fields(value, hint)
    return value


def _list(value: Any, entry: Any) -> list[Any]:
    if isinstance(value, str):
        return value.split("\n")
    if entry is Text:
        lines = {language: text.split("\n") for language, text in value.items()}
        columns = zip_longest(*lines.values(), fillvalue="")
        return [{code: one for code, one in zip(lines, texts, strict=True) if one} for texts in columns]
    return [_value(inner, entry) for _, inner in sorted(value.items(), key=lambda pair: _number(pair[0]))]


def _number(step: str) -> tuple[int, str]:
    return (int(step), "") if step.isdecimal() else (0, step)


def bare(hint: Any) -> Any:
    """A type without what may be absent and what is said about it: ``Annotated[X, …] | None`` → X."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return bare(arguments[0])
    if origin in _UNIONS:
        return bare(next(one for one in arguments if one is not type(None)))
    return hint


_UNIONS = (typing.Union, type(int | str))


def _has_place(model: Any, steps: list[str]) -> bool:
    """Whether a column of this name has a place in a record."""
    hint = bare(model)
    if not steps:
        return not (isinstance(hint, type) and issubclass(hint, BaseModel)) and typing.get_origin(hint) is not dict
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    first, *rest = steps
    if origin is tuple:
        inner = bare(arguments[0])
        if first.isdecimal() and len(first) < 4 and inner is not Text:
            return _has_place(inner, rest)
        return inner is Text and not rest
    if origin is dict:
        return _has_place(arguments[1], rest)
    if hint is Text:
        return not rest
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        field = hint.model_fields.get(first)
        return field is not None and _has_place(field.annotation, rest)
    return False
