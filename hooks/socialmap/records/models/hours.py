"""When somebody can be reached or visited, by day of the week and in the time of the place."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model
from socialmap.records.kind import fields

Day = Literal["mo", "tu", "we", "th", "fr", "sa", "su"]
DAYS: tuple[Day, ...] = ("mo", "tu", "we", "th", "fr", "sa", "su")


def _clock(text: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", text):
        raise RefusedError(f"is “{text}”, which is not a time of day.", "Write hours and minutes: `09:00`, `17:30`.")
    return text


Clock = Annotated[str, AfterValidator(_clock)]


class Hours(Model):
    """Days with the same hours. Several lines may name the same day."""

    days: tuple[Day, ...] = Field(min_length=1, description="mo, tu, we, th, fr, sa, su.")
    opens_at: Clock = Field(description="From when: `09:00`; `00:00` with `24:00` is day and night.")
    closes_at: Clock = Field(description="Until when: `17:00`; earlier than `opens_at` means the next day.")

    @model_validator(mode="after")
    def _sensible(self) -> Hours:
        if self.opens_at == self.closes_at or self.opens_at == "24:00":
            raise RefusedError("opens and closes at the same time.", "Day and night is `00:00` to `24:00`.")
        if len(set(self.days)) < len(self.days):
            raise RefusedError("names a day twice.", "Name it once.")
        return self


PUBLIC = fields("days", "opens_at", "closes_at")
"""What goes out of it to other programs."""


def by_day(hours: tuple[Hours, ...]) -> list[tuple[Day, list[tuple[str, str]]]]:
    """Every day that ``hours`` name, from Monday on, with its (from, until) in order."""
    week: list[tuple[Day, list[tuple[str, str]]]] = [
        (day, sorted((line.opens_at, line.closes_at) for line in hours if day in line.days)) for day in DAYS
    ]
    return [(day, times) for day, times in week if times]
