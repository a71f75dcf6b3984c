"""JSON Schema (2020-12) of `api/v1/*.json`, from the models and allow-lists that the files themselves are made with.

Every field of a file is always there; what a record does not say is null or empty. A new field may come at any time, so a schema forbids
none; when a field goes away or changes its meaning, the number `schema` rises.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from socialmap.base.indented import indented
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import SCHEMA
from socialmap.records.kind import BY_ID, Allowed, Kind
from socialmap.records.models.source import Source, SourceLicence
from socialmap.records.text import Text

Schema = dict[str, Any]
DRAFT = "https://json-schema.org/draft/2020-12/schema"
DEFS = "#/$defs/"
TEXT, NOTHING = {"type": "string"}, {"type": "null"}
LEFT_OUT = ("title", "default", "required", "$defs", "minItems")
"""What a model says to whoever fills it in; a country without a record has no source, for instance."""
DATE = {"type": "string", "description": "A year, month or day: `2026`, `2026-10`, `2026-10-31`."}
DATE_OR_NOTHING = {**DATE, "type": ["string", "null"]}


def schema_files(catalogue: Catalogue) -> dict[str, str]:
    """A schema beside each file of the api, by its path from the root of the site."""
    return {
        f"api/v1/{kind.folder}.schema.json": indented({"$schema": DRAFT, **whole(kind, catalogue)})
        for kind in catalogue.kinds
    }


def whole(kind: Kind, catalogue: Catalogue) -> Schema:
    """The schema of the file of ``kind``, with its parts by name under `$defs`."""
    parts: dict[str, Schema] = {}
    texts = _parts(Text.model_json_schema(mode="serialization"), "Text", None, parts)
    entry = [{"$ref": DEFS + name} for name in _entries(kind, parts)]
    sources = _sources(parts)
    properties = {
        "schema": {"type": "integer", "const": SCHEMA},
        "licence": _object({"name": TEXT, "url": TEXT, "rights": texts}),
        "sources": {"type": "object", "additionalProperties": sources, "description": "The documents by their id."},
        "as_of": {**DATE_OR_NOTHING, "description": "The day of the data."},
        "verified": {**DATE_OR_NOTHING, "description": "The newest date on which somebody confirmed something."},
        kind.folder: {"type": "array", "items": {"anyOf": entry}},
    }
    title = f"{kind.folder.capitalize()}File"
    return {"title": title, **_object(properties), "$defs": dict(sorted(parts.items()))}


def _sources(parts: dict[str, Schema]) -> Schema:
    """A document, without the short title that pages have for it; what it does not say is not there (`about.about`)."""
    made = Source.model_json_schema(mode="serialization")
    told = dict.fromkeys(name for name in Source.model_fields if name != "short")
    found = _parts(made, Source.__name__, told, parts, made["$defs"])
    for model in (Source, SourceLicence):
        fields = model.model_fields.items()
        parts[model.__name__]["required"] = [name for name, field in fields if field.is_required()]
    return found


def _object(properties: Mapping[str, Any], description: str = "") -> Schema:
    said = {"description": description} if description else {}
    return {**said, "type": "object", "properties": dict(properties), "required": [*properties]}


def _entries(kind: Kind, parts: dict[str, Schema]) -> list[str]:
    """The names of the parts that an entry may be: a record, one that has ended, and one that was withdrawn."""
    name, made = kind.name.capitalize(), kind.model.model_json_schema(mode="serialization")
    parts[name] = _narrowed(made, kind.publishes["api"], made.get("$defs", {}), parts)
    _add(parts[name], {"id": {**TEXT, "description": "Its id; an older one leads here by `former_ids`."}})
    if "confirmations" in kind.model.model_fields:
        _add(parts[name], {"as_of": DATE, "verified": DATE_OR_NOTHING})
    if kind.code:
        codes = {
            "type": "array",
            "items": TEXT,
            "description": "Its codes of ISO 3166 of today, and those that are no more.",
        }
        record = {"type": "boolean", "description": "Whether a source says anything about it."}
        names = {"type": "array", "items": TEXT}
        _add(parts[name], {"alternate_names": names, "record": record, "codes": codes})
    gone = f"{name}Withdrawn"
    parts[gone] = _object({"id": TEXT, "withdrawn": DATE}, "It was taken off the map; nothing else is told of it.")
    if "ended" not in kind.publishes:
        return [name, gone]
    country = {"type": ["string", "null"], "description": "The code of the country of its seat, if it has one."}
    seat = {"country": country} if kind.by_country else {}
    over = f"{name}Ended"
    parts[over] = _narrowed(made, kind.publishes["ended"], made.get("$defs", {}), parts)
    parts[over]["description"] = "It is no more: nobody should call it or count it."
    for one in (parts[over], parts[name]) if kind.by_country else ():
        _add(one, seat)
    _add(parts[over], {"id": TEXT})
    return [name, over, gone]


def _add(part: Schema, properties: Schema) -> None:
    part["properties"] |= properties
    part["required"] = list(part["properties"])


def _parts(
    node: Schema, name: str, allowed: Allowed | None, parts: dict[str, Schema], defs: Schema | None = None
) -> Schema:
    """A reference to the part ``name`` with what is ``allowed`` of it; the same part with other fields gets a number."""
    made = _narrowed(node, allowed, defs or {}, parts)
    number = 1
    while (known := parts.setdefault(name, made)) != made:
        number += 1
        name = f"{name.rstrip('0123456789')}{number}"
    assert known == made  # noqa: S101 - for whoever changes the loop
    return {"$ref": DEFS + name}


def _narrowed(node: Schema, allowed: Allowed | None, defs: Schema, parts: dict[str, Schema]) -> Schema:
    """``node`` with nothing but what is ``allowed``, its parts among ``parts``."""
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        said = {"description": node["description"]} if "description" in node else {}
        return {**said, **_parts(defs[name], name, allowed, parts, defs)}
    made = {key: value for key, value in node.items() if key not in LEFT_OUT}
    if "properties" in made:
        fields = {
            name: _narrowed(inner, None if allowed is None else allowed[name], defs, parts)
            for name, inner in made["properties"].items()
            if allowed is None or name in allowed
        }
        return _object(fields, made.get("description", ""))
    for key in ("items", "additionalProperties"):
        if isinstance(made.get(key), dict):
            inner = allowed[BY_ID] if allowed and BY_ID in allowed else allowed
            made[key] = _narrowed(made[key], inner, defs, parts)
    if "anyOf" in made:
        ways = [_narrowed(one, allowed, defs, parts) for one in made["anyOf"]]
        made["anyOf"] = [one for one in ways if one == TEXT or TEXT not in ways or one.get("type") != "string"]
    return made
