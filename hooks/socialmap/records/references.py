"""Walks through a record: which records it names (the ``Ref`` marks of its fields), and all its texts."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

from socialmap.records.fields import Ref
from socialmap.records.text import Text
from socialmap.records.yaml_file import Place

M = TypeVar("M", bound=BaseModel)


def references(record: BaseModel, place: Place = ()) -> Iterator[tuple[Place, str, str]]:
    """Every (place, kind, id) that ``record`` names, its parts included."""
    for name, hint in _naming(type(record)).items():
        yield from _in_value(getattr(record, name), hint, (*place, name))


@cache
def _naming(model: type[BaseModel]) -> dict[str, Any]:
    """The fields of ``model`` in which a record may be named, at whatever depth: most hold nothing but texts."""
    return {name: hint for name, hint in _hints(model).items() if _within(hint, _is_ref)}


def _is_ref(part: Any) -> bool:
    return typing.get_origin(part) is typing.Annotated and any(isinstance(mark, Ref) for mark in part.__metadata__)


def _within(hint: Any, wanted: Callable[[Any], bool], seen: frozenset[Any] = frozenset()) -> bool:
    """Whether a type, or one that it is made of, is a ``wanted`` one."""
    if wanted(hint):
        return True
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return hint not in seen and any(_within(inner, wanted, seen | {hint}) for inner in _hints(hint).values())
    return any(_within(inner, wanted, seen) for inner in typing.get_args(hint))


@cache
def _hints(model: type[BaseModel]) -> dict[str, Any]:
    hints = typing.get_type_hints(model, include_extras=True)
    return {name: hint for name, hint in hints.items() if name in model.model_fields}


def _in_value(value: Any, hint: Any, place: Place) -> Iterator[tuple[Place, str, str]]:
    if isinstance(value, BaseModel):
        yield from references(value, place)
        return
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        ref = next((mark for mark in hint.__metadata__ if isinstance(mark, Ref)), None)
        if ref and isinstance(value, str):
            yield place, ref.kind, value
        elif not ref:
            yield from _in_value(value, arguments[0], place)
    elif origin in (typing.Union, types.UnionType):
        words = [
            word
            for option in arguments
            if typing.get_origin(option) is typing.Literal
            for word in typing.get_args(option)
        ]
        if value is not None and value not in words:
            yield from _in_value(value, next(option for option in arguments if option is not type(None)), place)
    elif isinstance(value, tuple) and arguments:
        for index, entry in enumerate(value):
            yield from _in_value(entry, arguments[0], (*place, index))
    elif isinstance(value, dict) and arguments:
        for key, entry in value.items():
            yield from _in_value(key, arguments[0], (*place, key))
            yield from _in_value(entry, arguments[1], (*place, key))


def texts(record: Any, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every piece of text in a record with its place, for rules about wording."""
    if isinstance(record, Text):
        yield from (((*place, language), text) for language, text in record.root.items())
    elif isinstance(record, BaseModel):
        for name in type(record).model_fields:
            yield from texts(getattr(record, name), (*place, name))
    elif isinstance(record, str):
        yield place, record
    elif isinstance(record, tuple):
        for index, entry in enumerate(record):
            yield from texts(entry, (*place, index))
    elif isinstance(record, dict):
        for key, entry in record.items():
            yield from texts(entry, (*place, key))


def models(record: Any, wanted: type[M], place: Place = ()) -> Iterator[tuple[Place, M]]:
    """Every part of ``record`` that is a ``wanted``, with its place."""
    if isinstance(record, wanted):
        yield place, record
        return
    parts = _parts(record)
    if isinstance(record, BaseModel):
        said = record.__dict__  # a record that an output has narrowed lacks some fields
        parts = [(name, said[name]) for name in _holding(type(record), wanted) if name in said]
    for step, inner in parts:
        if isinstance(inner, (BaseModel, tuple, dict)):  # a text or a number has no parts, and most are such
            yield from models(inner, wanted, (*place, step))


@cache
def _holding(model: type[BaseModel], wanted: type[BaseModel]) -> tuple[str, ...]:
    """The fields of ``model`` in which there may be a ``wanted``, at whatever depth."""

    def is_one(part: Any) -> bool:
        return part is Any or (isinstance(part, type) and (issubclass(part, wanted) or part is BaseModel))

    return tuple(name for name, hint in _hints(model).items() if _within(hint, is_one))


def _parts(record: Any) -> Iterable[tuple[str | int, Any]]:
    """The steps from ``record`` to what it is made of."""
    if isinstance(record, BaseModel):
        return record  # pairs of field and value
    if isinstance(record, tuple):
        return enumerate(record)
    return record.items() if isinstance(record, dict) else ()
