"""From a library's validation error to a problem that a volunteer understands."""

from __future__ import annotations

import difflib
import re
import typing
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from socialmap.base.problems import Problem
from socialmap.base.refused import RefusedError
from socialmap.records.yaml_file import Document, Place
from socialmap.said.found import masked


def explain(error: ValidationError, document: Document, model: type[BaseModel]) -> Iterator[Problem]:
    """One problem per error, with its line; the library's own sentences never come through."""
    errors = error.errors(include_url=False)
    for details in errors:
        if details["type"] == "too_short" and any(_is_within(other["loc"], details["loc"]) for other in errors):
            continue  # a list of which the library has dropped the wrong entries is not empty
        place = _in_file(details["loc"], document.data)
        message, hint = _sentence(details, place, model)
        yield Problem(document.path, document.line(place), ".".join(str(step) for step in place), message, hint)


def _is_within(place: tuple[int | str, ...], around: tuple[int | str, ...]) -> bool:
    return len(place) > len(around) and place[: len(around)] == around


def _in_file(location: tuple[int | str, ...], data: Any) -> Place:
    """The location without the steps that exist only inside the library (union branches, `[key]`)."""
    place: list[int | str] = []
    for position, step in enumerate(location):
        last = position == len(location) - 1
        if _holds(data, step):
            data = data[step]
        elif last and isinstance(data, dict) and _is_field(step):
            data = None
        else:
            continue
        place.append(step)
    return tuple(place)


def _holds(data: Any, step: int | str) -> bool:
    if isinstance(data, list):
        return isinstance(step, int) and step < len(data)
    return isinstance(data, dict) and step in data


def _is_field(step: int | str) -> bool:
    """Whether a step is the name of a field (a missing one, say) and not a name of the library's own."""
    return isinstance(step, str) and step.replace("_", "").isalnum()


def _sentence(details: Any, place: Place, model: type[BaseModel]) -> tuple[str, str]:
    kind, context, value = details["type"], details.get("ctx", {}), details.get("input")
    shown = f"“{_told(value)}”" if isinstance(value, (str, int)) else "something else"
    if kind == "value_error":
        error = context["error"]
        return (error.what, error.right) if isinstance(error, RefusedError) else (str(error), "")
    if kind == "missing":
        return "is missing.", described(model, place)
    if kind == "extra_forbidden":
        known = sorted(fields_at(model, place[:-1]))
        near = difflib.get_close_matches(str(place[-1]), known, 1)
        return (
            "is not a field here.",
            f"Did you mean `{near[0]}`?" if near else f"The fields here are: {', '.join(known)}.",
        )
    if kind == "literal_error":
        expected = str(context["expected"]).replace("'", "`")
        return f"is {shown}.", f"Choose one of {expected}."
    if kind in ("string_type", "model_type", "model_attributes_type", "tuple_type", "dict_type", "list_type"):
        want = {
            "string_type": "one text",
            "tuple_type": "a list (lines that start with `- `)",
            "list_type": "a list (lines that start with `- `)",
        }
        return f"is not {want.get(kind, 'a group of fields')}.", described(model, place)
    if kind in ("too_short", "string_too_short"):
        return "is empty.", described(model, place)
    if kind == "string_too_long":
        return f"has {len(value):,} characters.", f"At most {context['max_length']:,} fit here."
    if kind == "string_pattern_mismatch":
        return f"is {shown}.", described(model, place)
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = f"at least {context['ge']}" if kind == "greater_than_equal" else f"at most {context['le']}"
        return f"is {shown}.", f"Write a number that is {bound}."
    return f"is {shown}, which does not fit here.", described(model, place)


def _told(value: str | int) -> str:
    """A short word as it is; of a text, which may say what must not be said, only enough to find it."""
    return str(value) if re.fullmatch(r"[a-zA-Z_-]{1,40}|\d{1,4}", str(value)) else masked(str(value))


def described(model: type[BaseModel], place: Place) -> str:
    """The description of the field at ``place``, written for the person who fills it in."""
    names = [step for step in place if isinstance(step, str)]
    field = fields_at(model, place[:-1]).get(names[-1]) if names else None
    return (field.description or "") if field is not None else ""


def fields_at(model: type[BaseModel], place: Place) -> dict[str, Any]:
    """The fields a mapping at ``place`` may have."""
    current: type[BaseModel] | None = model
    for step in place:
        if current is None:
            return {}
        if isinstance(step, str) and step in current.model_fields:
            current = _model_in(current.model_fields[step].annotation)
    return dict(current.model_fields) if current else {}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in typing.get_args(annotation))
    return next((model for model in found if model), None)
