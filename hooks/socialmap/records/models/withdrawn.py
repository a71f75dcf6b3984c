"""Records that were taken back: what was there is nowhere any more, and only its address says so."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from socialmap.records.fields import Line, Model, PartialDate
from socialmap.records.text import Text


class Withdrawn(Model):
    """One address at which a record stood."""

    kind: Literal["organisation", "programme"] = Field(description="organisation or programme.")
    id: Line = Field(
        description="Its id. When the id says which organisation it was, leave the entry out: then nothing stays."
    )
    since: PartialDate = Field(description="Since when.")


class WithdrawnList(Model):
    """`data/withdrawn.yml`."""

    about: Text = Field(description="What the list is for.")
    records: tuple[Withdrawn, ...] = Field((), description="The addresses.")
