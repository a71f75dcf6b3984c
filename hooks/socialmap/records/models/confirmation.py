"""Who confirmed a record or some of its fields, how and when; without one a record is history."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints, ValidationError

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model, PartialDate, Ref, Slug
from socialmap.records.kind import fields
from socialmap.records.models.told import Way
from socialmap.records.text import Text, problem_at
from socialmap.said.found import masked


def _field_name(text: str) -> str:
    if not re.fullmatch(r"[a-z_]+(\.[a-z0-9-]+)?", text):
        what = f"is “{masked(text)}”, which is neither a field nor one entry of a field."
        raise RefusedError(what, "Name a field (`contacts`) or one entry of it by its id (`services.shelter`).")
    return text


FieldName = Annotated[str, StringConstraints(max_length=100), AfterValidator(_field_name)]
"""A field of the record, or one entry of a field by its id: ``contacts``, ``services.shelter``."""


class Confirmation(Model):
    """One time at which the organisation, or its own website, said that a record is right."""

    assured_date: PartialDate = Field(description="The day on which it was confirmed.")
    method: Way = Field(description="telephone, mail, website (its own) or visit.")
    role: Annotated[Slug, Ref("contact-role")] | None = Field(
        None,
        description="What the one who said so is there (`data/vocabularies/contact-roles.yml`); never who it is. A website has none.",
    )
    fields: tuple[FieldName, ...] = Field(
        (), description="What was confirmed: `contacts`, `services.shelter`; left out when it was the whole record."
    )
    note: Text | None = Field(None, description="What else to know about it; a role, never a person's name.")

    def covers(self, place: str) -> bool:
        """Whether it is about ``place``: a field, an entry of one (`services.shelter`), or the whole record (empty)."""
        return not self.fields or any(place == field or place.startswith(f"{field}.") for field in self.fields)


PUBLIC = fields("assured_date", "method", "role", "fields", "note")
"""What goes out of it to other programs."""


def only_known_fields(record: Model, confirmations: tuple[Confirmation, ...]) -> None:
    """Refuse, each at its place, the names of what ``record`` does not have: a field, or an entry of one that it doesn't state."""
    wrong = [
        problem_at(
            ("confirmations", number, "fields", place),
            name,
            f"confirms “{name}”, which is not a field of this record.",
            f"Name its fields: {_named(record)} …",
        )
        for number, confirmation in enumerate(confirmations)
        for place, name in enumerate(confirmation.fields)
        if not _states(record, name)
    ]
    if wrong:
        raise ValidationError.from_exception_data(type(record).__name__, wrong)


def _states(record: Model, name: str) -> bool:
    field, _, entry = name.partition(".")
    if field not in type(record).model_fields:
        return False
    stated = getattr(record, field)
    return not entry or (isinstance(stated, dict) and entry in stated)


def _named(record: Model) -> str:
    """Examples of what can be confirmed of this record."""
    there = [name for name in ("contacts", "addresses", "websites", "services") if name in type(record).model_fields]
    return ", ".join([*there, *(f"`services.{id}`" for id in list(getattr(record, "services", ()))[:1])])
