"""The guide to every field of every record, written from the models so that it cannot fall behind them."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from socialmap.records.fields import Period
from socialmap.records.kinds import KINDS as REGISTRY
from socialmap.records.models.asked import Asked
from socialmap.records.models.changes import Changes
from socialmap.records.models.exceptions import FalseAlarms
from socialmap.records.models.gone_bodies import GoneBodies
from socialmap.records.models.link_report import LinkReport
from socialmap.records.models.nation import Nations
from socialmap.records.models.settings import Settings
from socialmap.records.models.source import Source
from socialmap.records.models.synonyms import Synonyms
from socialmap.records.models.vocabulary import Vocabulary
from socialmap.records.models.wording import Wording
from socialmap.records.text import Text

DESCRIBED: dict[str, type[BaseModel]] = {
    **{kind.title: kind.model for kind in REGISTRY if not kind.vocabulary},
    "The settings: `data/site.yml`": Settings,
    "A source: in `data/sources.yml`": Source,
    "A closed list: `data/vocabularies/<name>.yml`": Vocabulary,
    "Words under which a country is found: `data/vocabularies/countries.yml`": Nations,
    "Which web addresses answered: `data/links.yml`": LinkReport,
    "What readers are told has become different: `data/changes/<day>.yml`": Changes,
    "Words that mean the same: `data/vocabularies/synonyms.yml`": Synonyms,
    "How people ask for a page: `data/asked/<name>.yml`": Asked,
    "One word for each concept: `data/wording.yml`": Wording,
    "Bodies that have gone or got another name: `data/gone-bodies.yml`": GoneBodies,
    "What only looks like a person, a place or a channel: `data/false-alarms.yml`": FalseAlarms,
}


def field_guide() -> str:
    """Markdown: one table of fields per kind of record and per part of one."""
    described: set[type[BaseModel]] = set()
    sections: list[str] = []
    for title, model in DESCRIBED.items():
        sections.append(f"### {title}\n\n{_table(model)}")
        described.add(model)
        for part in _parts(model):
            if part not in described:
                described.add(part)
                sections.append(f"#### {part.__name__}\n\n{_summary(part)}\n\n{_table(part)}")
    return "\n\n".join(sections) + "\n"


def _summary(model: type[BaseModel]) -> str:
    return (model.__doc__ or "").strip().split("\n\n")[0]


def _table(model: type[BaseModel]) -> str:
    rows = [_row(name, field) for name, field in model.model_fields.items()]
    return "\n".join(["| field | needed | shape | what it says |", "| --- | --- | --- | --- |", *rows])


def _row(name: str, field: FieldInfo) -> str:
    needed = "yes" if field.is_required() else ""
    return f"| `{name}` | {needed} | {_shape(field.annotation)} | {field.description} |"


def _shape(annotation: Any) -> str:
    """In a word or two: text, every language, list of Contact …"""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _shape(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return _shape(next(option for option in arguments if option is not type(None)))
    if origin is tuple:
        return f"list of {_shape(arguments[0])}"
    if origin is dict:
        return f"{_shape(arguments[1])} by id"
    if origin is typing.Literal:
        return "a word"
    if annotation is Text:
        return "every language"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation.__name__
    return "number" if annotation is int else "text"


def _parts(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """The models inside a model, in the order of its fields, each followed by its own."""
    for field in model.model_fields.values():
        for part in _models(field.annotation):
            if part not in (Text,):
                yield part
                yield from _parts(part) if part is not Period else ()


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in typing.get_args(annotation):
        yield from _models(argument)
