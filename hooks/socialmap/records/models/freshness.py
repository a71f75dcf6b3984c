"""From when on information is called old."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model, Ref, ServiceId, Slug, Whole


class Freshness(Model):
    """After how many months since its date a record is called ageing, old, and too old to rely on."""

    ageing: Whole = Field(description="Months.")
    old: Whole = Field(description="Months.")
    too_old: Whole = Field(description="Months.")

    @model_validator(mode="after")
    def _in_order(self) -> Freshness:
        if not self.ageing < self.old < self.too_old:
            raise RefusedError(
                "goes down.", "Give `ageing`, `old` and `too_old` in months, each more than the one before."
            )
        return self


class Thresholds(Model):
    """How old information may be."""

    ordinary: Freshness = Field(description="For everything that isn't named below.")
    law: Freshness = Field(description="For procedures and rules.")
    helpline: Freshness = Field(description="For a number that somebody in need calls.")
    services: dict[ServiceId, Freshness] = Field(
        default_factory=dict, description="For a service that must be called sooner."
    )
    topics: dict[Annotated[Slug, Ref("fact-topic")], Literal["law", "helpline"]] = Field(
        default_factory=dict, description="Topics of facts about a country that grow old as law or helplines do."
    )
