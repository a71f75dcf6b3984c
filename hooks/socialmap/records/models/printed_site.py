"""A web address as a source printed it: a trace to search with, not a link to trust."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from socialmap.records.fields import Model
from socialmap.records.kind import fields
from socialmap.records.text import Text


class PrintedSite(Model):
    """The web address of a body as a source gave it. It is shown as plain text with its year and never linked."""

    body: Text = Field(description="Whose site it is, and what the source says it is for.")
    address: Annotated[
        str, StringConstraints(max_length=120, pattern=r"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[A-Za-z0-9/_-]*)?$")
    ] = Field(description="As printed, without `http://`: `www.ind.nl`.")
    correction: Text | None = Field(None, description="What is odd about the print, when something is.")


PUBLIC = fields("body", "address", "correction")
"""What goes out of it to other programs."""
