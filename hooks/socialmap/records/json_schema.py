"""JSON Schema of every kind of file in `data/`, written from the models, so that an editor helps whoever fills one in.

A schema says what an editor can look at while somebody types: fields, words to choose from, ids that exist, what is needed. It refuses
nothing that `check` allows, and `check` refuses far more. Ids stand in a file of their own (`ids.json`), which changes with the records.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydantic import BaseModel, BeforeValidator, StringConstraints

from socialmap.base.translated import ENGLISH
from socialmap.base.translated import field as said_of
from socialmap.records.fields import Ref
from socialmap.records.kinds import KINDS
from socialmap.records.models.asked import Asked
from socialmap.records.models.changes import Changes
from socialmap.records.models.exceptions import FalseAlarms
from socialmap.records.models.gone_bodies import GoneBodies
from socialmap.records.models.link_report import LinkReport
from socialmap.records.models.nation import Nations
from socialmap.records.models.offer import Offer
from socialmap.records.models.outline import Outlines
from socialmap.records.models.settings import Settings
from socialmap.records.models.source import SourceList
from socialmap.records.models.synonyms import Synonyms
from socialmap.records.models.vocabulary import Vocabulary
from socialmap.records.models.withdrawn import WithdrawnList
from socialmap.records.models.wording import Wording
from socialmap.records.text import LONGEST_TEXT, Languages, Text

Schema: TypeAlias = "dict[str, Any]"

DRAFT = "http://json-schema.org/draft-07/schema#"
IDS = "ids.json"

SCALAR = ["string", "number", "boolean"]
"""What editors take a scalar for; to `check` all of them are text (`records.yaml_file`), so `2014` and `0201234567` need no quotes."""


@dataclass(frozen=True)
class Described:
    """A sort of file: the name of its schema, its model, and where such files stand, as editors write it."""

    name: str
    model: type[BaseModel]
    places: tuple[str, ...]


DESCRIBED: tuple[Described, ...] = (
    *(
        Described(kind.name, kind.model, (f"data/{kind.folder}/{'*/' if kind.by_country else ''}*.yml",))
        for kind in KINDS
        if not kind.vocabulary
    ),
    Described("settings", Settings, ("data/site.yml",)),
    Described("sources", SourceList, ("data/sources.yml",)),
    Described(
        "vocabulary",
        Vocabulary,
        ("data/vocabularies/*.yml", "!data/vocabularies/synonyms.yml", "!data/vocabularies/countries.yml"),
    ),
    Described("nations", Nations, ("data/vocabularies/countries.yml",)),
    Described("synonyms", Synonyms, ("data/vocabularies/synonyms.yml",)),
    Described("asked", Asked, ("data/asked/*.yml",)),
    Described("wording", Wording, ("data/wording.yml",)),
    Described("false-alarms", FalseAlarms, ("data/false-alarms.yml",)),
    Described("outlines", Outlines, ("data/outlines.yml",)),
    Described("gone-bodies", GoneBodies, ("data/gone-bodies.yml",)),
    Described("withdrawn", WithdrawnList, ("data/withdrawn.yml",)),
    Described("changes", Changes, ("data/changes/*.yml",)),
    Described("links", LinkReport, ("data/links.yml",)),
)


def schema_of(model: type[BaseModel], languages: Languages) -> Schema:
    """The schema of files with a ``model``; its parts stand by name under ``definitions``."""
    writer = _Writer(languages)
    whole = writer.fields(model)
    return {"$schema": DRAFT, **whole, "definitions": dict(sorted(writer.parts.items()))}


def parts_of(model: type[BaseModel], seen: set[type[BaseModel]] | None = None) -> set[type[BaseModel]]:
    """``model`` and every model that it is made of."""
    seen = set() if seen is None else seen
    if model not in seen:
        seen.add(model)
        for field in model.model_fields.values():
            for inner in _models_in(field.annotation):
                parts_of(inner, seen)
    return seen


def _models_in(hint: Any) -> Iterator[type[BaseModel]]:
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        yield hint
    for argument in typing.get_args(hint):
        yield from _models_in(argument)


def referred() -> list[str]:
    """The kinds of which some file names an id, in the order of the alphabet."""
    writer = _Writer(Languages({}))
    for described in DESCRIBED:
        writer.fields(described.model)
    return sorted(writer.kinds)


def ids_schema(ids: Mapping[str, Iterable[str]]) -> Schema:
    """The ids that exist, by kind. A kind that has none yet takes any."""
    listed = {kind: sorted(found) for kind, found in ids.items()}
    return {
        "$schema": DRAFT,
        "definitions": {kind: {"enum": found} if found else {"type": "string"} for kind, found in listed.items()},
    }


class _Writer:
    """Writes one schema and gathers on the way the parts that it is made of and the kinds that it names."""

    def __init__(self, languages: Languages) -> None:
        self.languages = languages
        self.parts: dict[str, Schema] = {}
        self.kinds: set[str] = set()

    def fields(self, model: type[BaseModel]) -> Schema:
        hints = typing.get_type_hints(model, include_extras=True)
        return {
            "description": self._said((model.__doc__ or "").strip().split("\n\n")[0]),
            "type": "object",
            "properties": {
                name: self._field(hints[name], field.description) for name, field in model.model_fields.items()
            },
            "required": [name for name, field in model.model_fields.items() if field.is_required()],
            "additionalProperties": False,
        }

    def _field(self, hint: Any, description: str | None) -> Schema:
        """A description beside a ``$ref`` would not be read: what is referred to stands one step deeper."""
        value = self.value(hint)
        value = {"allOf": [value]} if "$ref" in value else value
        return {"description": self._said(description), **value} if description else value

    def _said(self, description: str) -> str:
        """In the languages of the map, the first one first; in English where none of them has it."""
        return "\n\n".join(dict.fromkeys(said_of(description, code) for code in [*self.languages.names, ENGLISH]))

    def value(self, hint: Any, marks: tuple[Any, ...] = ()) -> Schema:
        """What may stand where a field has this type; ``marks`` are what an ``Annotated`` around it says."""
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin is typing.Annotated:
            return self.value(arguments[0], (*arguments[1:], *marks))
        if origin in (typing.Union, types.UnionType):
            options = [self.value(option, marks) for option in arguments if option is not type(None)]
            return options[0] if len(options) == 1 else {"anyOf": options}
        if origin is typing.Literal:
            return {"enum": list(arguments)}
        if origin is tuple:
            return {"type": "array", "items": self.value(arguments[0])}
        if origin is dict:
            return self._by_id(arguments[0], arguments[1], any(isinstance(mark, BeforeValidator) for mark in marks))
        if isinstance(hint, type) and issubclass(hint, BaseModel):
            return self._part(hint)
        return self._scalar(hint, marks)

    def _by_id(self, key: Any, entry: Any, one_for_all: bool) -> Schema:
        """A mapping; where a validator comes before it, one entry may stand for all (`Words` of a nation)."""
        value = self.value(entry)
        mapping = {"type": "object", "propertyNames": self.value(key), "additionalProperties": value}
        return {"anyOf": [value, mapping]} if one_for_all else mapping

    def _scalar(self, hint: Any, marks: tuple[Any, ...]) -> Schema:
        if ref := next((mark for mark in marks if isinstance(mark, Ref)), None):
            self.kinds.add(ref.kind)
            return {"$ref": f"{IDS}#/definitions/{ref.kind}"}
        if hint is int:  # typed without quotes a number, with them a text
            return {"type": ["integer", "string"], "minimum": 0, "pattern": "^[0-9]+$"}
        limits: Schema = {}
        for mark in marks:
            if isinstance(mark, StringConstraints):
                said = {"minLength": mark.min_length, "maxLength": mark.max_length, "pattern": mark.pattern}
                limits |= {name: limit for name, limit in said.items() if limit is not None}
        return {"type": SCALAR, **limits}

    def _part(self, model: type[BaseModel]) -> Schema:
        name = f"{model.__module__.rpartition('.')[2]}.{model.__name__}"
        if name not in self.parts:
            self.parts[name] = {}  # so that a part within itself ends here
            self.parts[name] = self._text() if model is Text else self._whole(model)
        return {"$ref": f"#/definitions/{name}"}

    def _whole(self, model: type[BaseModel]) -> Schema:
        """A part with its fields; that of a service may be a word alone (``shelter: yes``)."""
        whole = self.fields(model)
        if model is not Offer:
            return whole
        return {"anyOf": [{"description": whole["description"], **whole["properties"]["state"]}, whole]}

    def _text(self) -> Schema:
        """A text by language: each one that the map has, and all of them where the settings say so."""
        said = {"type": SCALAR, "minLength": 1, "maxLength": LONGEST_TEXT}
        names = self.languages.names
        return {
            "type": "object",
            "properties": {code: {"description": name, **said} for code, name in names.items()},
            "required": list(names) if self.languages.needed else [],
            "minProperties": 1,
            "additionalProperties": False,
        }
