"""Where an organisation may be written to or visited; never where a shelter is."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from socialmap.records.fields import CountryCode, Line, Model
from socialmap.records.kind import fields
from socialmap.records.text import Text


class Address(Model):
    """One address. Confidential data is absent from the records, not flagged in them."""

    kind: Literal["office", "postal", "confidential"] = Field(
        description="office (people may visit it), postal (a box), or confidential (asked to be secret, or not shown to be an office)."
    )
    street: Line | None = Field(None, description="Street and number of an office, only with `evidence`.")
    evidence: Text | None = Field(None, description="What shows that the street is an office's and not a shelter's.")
    box: Line | None = Field(None, description="The box of a postal address as one writes it: `P.O. Box 26`.")
    postal_code: Line | None = Field(None, description="Postcode of an office or box.")
    city: Line | None = Field(
        None,
        description="City; leave it out too when the organisation wants to stay secret or when the place is so small that it tells where the shelter is.",
    )
    country: CountryCode | None = Field(None, description="Only when it is not the country of the folder.")
    note: Text | None = Field(None, description="Which office it is, or why the address is not given.")

    @model_validator(mode="after")
    def _safe(self) -> Address:
        if self.street and self.kind != "office":
            raise ValueError(
                f"gives a street, but is {self.kind}.|A street is published for an office only; leave it out."
            )
        if self.street and self.evidence is None:
            raise ValueError(
                "gives a street without `evidence`.|Say what shows that it is an office; if nothing does, make the address confidential and leave the street out."
            )
        if self.evidence and not self.street:
            raise ValueError("has `evidence`, but no street.|Leave the evidence out.")
        if self.kind == "confidential" and (self.postal_code or self.box):
            raise ValueError(
                "is confidential, but gives a postcode or box.|A confidential address has at most a city and a note."
            )
        if self.kind == "postal" and not self.box:
            raise ValueError("is postal, but gives no `box`.|Add the box number.")
        return self


PUBLIC = fields("kind", "street", "evidence", "box", "postal_code", "city", "country", "note")
"""What goes out of it to other programs."""
