"""Something that changes from week to week, and so is told with the day on which it was true."""

from __future__ import annotations

from pydantic import Field

from socialmap.records.fields import Model, PartialDate
from socialmap.records.kind import fields
from socialmap.records.text import Text


class Dated(Model):
    """A sentence and its date."""

    text: Text = Field(description="What was so: `Four of ten places are free.`")
    as_of: PartialDate = Field(description="When it was so: a day, or a month.")


PUBLIC = fields("text", "as_of")
"""What goes out of it to other programs."""
