"""What became different in the records on a day: for readers, who see it on a page and in a feed."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Line, Model, PartialDate
from socialmap.records.models.confirmation import FieldName
from socialmap.records.text import Text

Told = Literal["new", "confirmed", "changed", "ended", "renamed"]
"""What can be told of a record. One that was withdrawn is told nothing about."""


class RecordChange(Model):
    """What became different in one record."""

    kind: Literal["organisation", "country", "programme", "procedure", "instrument"] = Field(
        "organisation", description="What sort of record it is; left out for an organisation."
    )
    id: Line = Field(description="The record, by the id that it had then.")
    what: Told = Field(
        description="new, confirmed (by the organisation), changed, ended (closed, moved or merged) or renamed."
    )
    fields: tuple[FieldName, ...] = Field(
        (), description="What was confirmed or changed: `contacts`, `services.shelter`; left out when it was all of it."
    )

    @model_validator(mode="after")
    def _has_fields(self) -> RecordChange:
        if self.what == "changed" and not self.fields:
            raise RefusedError("has changed, but does not say what.", "Add `fields`: `[contacts, services.shelter]`.")
        if self.what not in ("changed", "confirmed") and self.fields:
            raise RefusedError(f"is {self.what}, and has no fields.", "Leave `fields` out.")
        return self


class Changes(Model):
    """One file of `data/changes/`: what became different in the records up to a day. Its name is the day, or what you like."""

    date: PartialDate = Field(description="The day up to which it tells.")
    note: Text | None = Field(None, description="What else to say about it; no person's name, no place of a shelter.")
    changes: tuple[RecordChange, ...] = Field(min_length=1, description="The records, each with what became different.")
