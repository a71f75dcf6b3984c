"""Where an organisation works."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import CountryCode, Model, Ref, Slug
from socialmap.records.kind import fields
from socialmap.records.text import Text


class ServiceArea(Model):
    """Where an organisation works: a country or a region."""

    country: CountryCode | None = Field(None, description="The country, by its code.")
    region: Annotated[Slug, Ref("region")] | None = Field(
        None, description="A region of `data/vocabularies/regions.yml`, when it is wider than a country."
    )
    presence: Literal["own", "partners"] = Field(
        "own", description="own (it works there itself) or partners (it works with projects or contacts there)."
    )
    note: Text | None = Field(None, description="Which part of it, or what it does there.")

    @model_validator(mode="after")
    def _one(self) -> ServiceArea:
        if (self.country is None) == (self.region is None):
            raise RefusedError("needs either a `country` or a `region`.", "Give one of the two.")
        return self


PUBLIC = fields("country", "region", "presence", "note")
"""What goes out of it to other programs."""
