"""A printed defect, and what was done with it."""

from __future__ import annotations

from pydantic import Field

from socialmap.records.fields import Line, Model
from socialmap.records.kind import fields
from socialmap.records.text import Text


class Correction(Model):
    """Something the source prints wrongly."""

    field: Line = Field(description="Which field of this record it is about.")
    printed: Line | None = Field(
        None, description="What the source prints; left out when it names a person or a place that must stay secret."
    )
    reason: Text = Field(description="What was done with it, and what in the source proves it.")


PUBLIC = fields("field", "printed", "reason")
"""What goes out of it to other programs."""
