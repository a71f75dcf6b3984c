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

MOST = 100
"""Mistakes of one file that are told one by one; whoever has more has another sort of mistake."""


def explain(error: ValidationError, document: Document, model: type[BaseModel]) -> Iterator[Problem]:
    """One problem per error, with its line; the library's own sentences never come through."""
    errors = error.errors(include_url=False)
    if len(errors) > MOST:
        hint = "Mend those first; there may be one cause for all."
        yield Problem(document.path, 1, "", f"has {len(errors):,} mistakes; these are the first {MOST}.", hint)
    errors = errors[:MOST]
    for details in errors:
        if details["type"] == "too_short" and any(_is_within(other["loc"], details["loc"]) for other in errors):
            continue  # a list of which the library has dropped the wrong entries is not empty
        place = _in_file(details["loc"], document.data)
        if details["type"] == "literal_error" and any(
            other is not details and _in_file(other["loc"], document.data) == place for other in errors
        ):
            continue  # of a field that is a word or an id, what is wrong with the id says more
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
        expected = str(context["expected"]).replace("'", "`").replace(" or ", ", ")
        if isinstance(value, str) and f"`{value.lower()}`" in expected and value != value.lower():
            return f"is {shown}.", f"Write it in small letters: `{value.lower()}`."
        return f"is {shown}.", f"Choose one of {expected}."
    if kind in ("string_type", "model_type", "model_attributes_type", "tuple_type", "dict_type", "list_type"):
        return _shape(kind, place, model)
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


def _shape(kind: str, place: Place, model: type[BaseModel]) -> tuple[str, str]:
    """A value that has another shape than its field: which one that is, and how it is written."""
    inside, about = fields_at(model, place), described(model, place)
    if kind == "string_type":
        return "is not one text.", about
    if kind in ("tuple_type", "list_type"):
        entry = _sample(inside) if inside else "…"
        return "is not a list (lines that start with `- `).", f"Write `- {entry}` for each. {about}".strip()
    if set(inside) == {"root"}:
        return "is not a group of fields.", f"Give each language a line of its own below `{place[-1]}:`."
    if place[-1] == "services":
        return "is not a group of fields.", "Write a line for each service, without a dash: `shelter: yes`."
    if kind == "dict_type":
        return "is not a group of fields.", about
    return "is not a group of fields.", f"Write it as `{_sample(inside)}`."


def _sample(fields: dict[str, Any]) -> str:
    """The fields that must be there, as somebody writes them."""
    needed = [name for name, field in fields.items() if field.is_required()]
    return ", ".join(f"{name}: …" for name in needed or list(fields)[:2])


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
