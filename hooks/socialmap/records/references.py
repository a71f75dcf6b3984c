"""Walks through a record: which records it names (the ``Ref`` marks of its fields), and all its texts."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel

from socialmap.records.fields import Ref
from socialmap.records.text import Text
from socialmap.records.yaml_file import Place

M = TypeVar("M", bound=BaseModel)


Walk = Callable[[Any, Place], Iterator[tuple[Place, str, str]]]


def references(record: BaseModel, place: Place = ()) -> Iterator[tuple[Place, str, str]]:
    """Every (place, kind, id) that ``record`` names, its parts included."""
    for name, walk in _walks(type(record)):
        yield from walk(getattr(record, name), (*place, name))


@cache
def _hints(model: type[BaseModel]) -> dict[str, Any]:
    hints = typing.get_type_hints(model, include_extras=True)
    return {name: hint for name, hint in hints.items() if name in model.model_fields}


@cache
def _walks(model: type[BaseModel]) -> tuple[tuple[str, Walk], ...]:
    """The fields of a model in which a record can be named, each with how to look; most have none, and cost nothing."""
    return tuple((name, walk) for name, hint in _hints(model).items() if (walk := _walk(hint)))


def _walk(hint: Any) -> Walk | None:
    """How to find what a value of this type names; nothing where it can't name any."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return references if _names(hint) else None
    if origin is typing.Annotated:
        ref = next((mark for mark in hint.__metadata__ if isinstance(mark, Ref)), None)
        return _named(ref.kind) if ref else _walk(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return _walk_one_of(arguments)
    if origin is tuple:
        return _walk_each(_walk(arguments[0]))
    if origin is dict:
        return _walk_pairs(_walk(arguments[0]), _walk(arguments[1]))
    return None


def _named(kind: str) -> Walk:
    def walk(value: Any, place: Place) -> Iterator[tuple[Place, str, str]]:
        if isinstance(value, str):
            yield place, kind, value

    return walk


def _walk_one_of(options: Sequence[Any]) -> Walk | None:
    """A value is a part of a record, a word of its own (a ``Literal``), or of the first sort that is named."""
    words = [word for one in options if typing.get_origin(one) is typing.Literal for word in typing.get_args(one)]
    first = _walk(next(option for option in options if option is not type(None)))
    if not first and not any(map(_walk, options)):
        return None

    def walk(value: Any, place: Place) -> Iterator[tuple[Place, str, str]]:
        if isinstance(value, BaseModel):
            yield from references(value, place)
        elif first and value is not None and value not in words:
            yield from first(value, place)

    return walk


def _walk_each(inner: Walk | None) -> Walk | None:
    def walk(value: Any, place: Place) -> Iterator[tuple[Place, str, str]]:
        for index, entry in enumerate(value):
            yield from inner(entry, (*place, index))  # type: ignore[misc]

    return walk if inner else None


def _walk_pairs(of_key: Walk | None, of_entry: Walk | None) -> Walk | None:
    def walk(value: Any, place: Place) -> Iterator[tuple[Place, str, str]]:
        for key, entry in value.items():
            for inner, part in ((of_key, key), (of_entry, entry)):
                if inner:
                    yield from inner(part, (*place, key))

    return walk if of_key or of_entry else None


@cache
def _within(model: type[BaseModel]) -> frozenset[type[BaseModel]]:
    """A model and every model that a record of it can hold."""
    found, left = set(), [model]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += [part for hint in _hints(one).values() for part in _models_of(hint)]
    return frozenset(found)


def _models_of(hint: Any) -> Iterator[type[BaseModel]]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        yield hint
    for argument in typing.get_args(hint):
        yield from _models_of(argument)


def _marks(hint: Any) -> Iterator[Any]:
    yield from getattr(hint, "__metadata__", ())
    for argument in typing.get_args(hint):
        yield from _marks(argument)


@cache
def _names(model: type[BaseModel]) -> bool:
    """Whether a record of this model can name another."""
    hints = (hint for one in _within(model) for hint in _hints(one).values())
    return any(isinstance(mark, Ref) for hint in hints for mark in _marks(hint))


def texts(record: Any, place: Place = ()) -> list[tuple[Place, str]]:
    """Every piece of text in a record with its place, for rules about wording."""
    found: list[tuple[Place, str]] = []
    _gather(record, place, found)
    return found


def _gather(record: Any, place: Place, found: list[tuple[Place, str]]) -> None:
    if isinstance(record, str):
        found.append((place, record))
    elif isinstance(record, Text):
        found += (((*place, language), text) for language, text in record.root.items())
    elif isinstance(record, BaseModel):
        for name, value in vars(record).items():  # also of a record narrowed to what an output publishes
            if value is not None:
                _gather(value, (*place, name), found)
    elif isinstance(record, tuple):
        for index, entry in enumerate(record):
            _gather(entry, (*place, index), found)
    elif isinstance(record, dict):
        for key, entry in record.items():
            _gather(entry, (*place, key), found)


def models(record: Any, wanted: type[M], place: Place = ()) -> Iterator[tuple[Place, M]]:
    """Every part of ``record`` that is a ``wanted``, with its place."""
    if isinstance(record, wanted):
        yield place, record
        return
    if isinstance(record, BaseModel) and not _holds(type(record), wanted):
        return
    for step, inner in _parts(record):
        if isinstance(inner, (BaseModel, tuple, dict)):  # a text or a number has no parts, and most are such
            yield from models(inner, wanted, (*place, step))


@cache
def _holds(model: type[BaseModel], wanted: type[BaseModel]) -> bool:
    return any(issubclass(one, wanted) for one in _within(model))


def _parts(record: Any) -> Iterable[tuple[str | int, Any]]:
    """The steps from ``record`` to what it is made of."""
    if isinstance(record, BaseModel):
        return vars(record).items()
    if isinstance(record, tuple):
        return enumerate(record)
    return record.items() if isinstance(record, dict) else ()
