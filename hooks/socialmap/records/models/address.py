"""Where an organisation may be written to or visited; never where a shelter is."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from socialmap.records.fields import CountryCode, Line, Model
from socialmap.records.kind import fields
from socialmap.records.models import hours
from socialmap.records.models.hours import Hours
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
    schedule: Text | None = Field(None, description="When people may come to the office, in words.")
    hours: tuple[Hours, ...] = Field((), description="The same by day, in the time of the place, when it is known.")
    transportation: Text | None = Field(None, description="How to get to the office: bus, tram, which entrance.")
    accessibility: Text | None = Field(
        None, description="For disabled people, at the office: step-free, lift, toilet, hearing loop."
    )
    note: Text | None = Field(None, description="Which office it is, or why the address is not given.")

    @model_validator(mode="after")
    def _safe(self) -> Address:
        if self.kind != "office":
            self._nothing_to_visit()
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

    def _nothing_to_visit(self) -> None:
        """How to come, and when, is told of an office alone: of anything else it leads to where people live."""
        for name in ("schedule", "hours", "transportation", "accessibility"):
            if getattr(self, name):
                raise ValueError(
                    f"gives `{name}`, but is {self.kind}.|That is published for an office only; leave it out."
                )


PUBLIC = fields(
    "kind",
    "street",
    "evidence",
    "box",
    "postal_code",
    "city",
    "country",
    "schedule",
    "transportation",
    "accessibility",
    "note",
    hours=hours.PUBLIC,
)
"""What goes out of it to other programs."""
