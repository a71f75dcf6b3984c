"""Who confirmed a record, how and when; without it a record is history."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from socialmap.records.fields import Model, PartialDate
from socialmap.records.kind import fields
from socialmap.records.text import Text


class Verification(Model):
    """How far a record can be trusted."""

    method: Literal["printed-source", "website", "mail", "phone", "visit"] = Field(
        "printed-source", description="printed-source (nobody has confirmed it since), website, mail, phone or visit."
    )
    assured_date: PartialDate | None = Field(
        None, description="The day on which the organisation or its website confirmed the record."
    )
    note: Text | None = Field(None, description="What was confirmed and what was not; a role, never a person's name.")

    @model_validator(mode="after")
    def _dated(self) -> Verification:
        if self.method == "printed-source" and self.assured_date:
            raise ValueError(
                "has an `assured_date`, but no method.|Say how it was confirmed: website, mail, phone or visit."
            )
        if self.method != "printed-source" and not self.assured_date:
            raise ValueError(f"was confirmed by {self.method}, but does not say when.|Add `assured_date`.")
        if self.assured_date and self.assured_date > date.today().isoformat():
            raise ValueError(
                f"has the `assured_date` {self.assured_date}, which lies in the future.|Write the day on which it was confirmed."
            )
        return self


PUBLIC = fields("method", "assured_date", "note")
"""What goes out of it to other programs."""
