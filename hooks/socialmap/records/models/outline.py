"""What a country looks like on a picture of the world."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from socialmap.records.fields import CountryCode, Model, Whole


class Outline(Model):
    """The shape of one country, in the numbers of its picture: from the upper left corner, to the right and down."""

    centre: tuple[Whole, Whole] = Field(description="The middle of its main part: to the right, down.")
    box: tuple[Whole, Whole, Whole, Whole] | None = Field(
        None, description="Its main part: left, top, right, bottom; left out when that is the centre."
    )
    path: Annotated[str, StringConstraints(pattern=r"^M[0-9mlz -]+z$")] | None = Field(
        None, description="Its outline as an SVG path; left out when it is too small to see, and drawn as a circle."
    )

    @property
    def extent(self) -> tuple[int, int, int, int]:
        """Its main part: left, top, right, bottom."""
        return self.box or (*self.centre, *self.centre)


class Outlines(Model):
    """`data/outlines.yml`: every country of the world, whether it has a record or not."""

    width: Whole = Field(description="The width of the picture.")
    height: Whole = Field(description="The height of the picture.")
    countries: dict[CountryCode, Outline] = Field(description="The shapes by country code.")


NO_OUTLINES = Outlines(width=0, height=0, countries={})
"""What there is when the file could not be read."""
