"""A document that facts come from, and the place in it where one stands."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from socialmap.records.fields import Line, Model, PartialDate, Ref, Slug, Whole
from socialmap.records.kind import fields
from socialmap.records.text import Text


class Source(Model):
    """One document, in `data/sources.yml`."""

    title: Text = Field(description="Its title, or what it is when it has none.")
    short: Text | None = Field(None, description="A shorter title, for behind a fact.")
    publisher: Line = Field(description="Who published it.")
    date: PartialDate = Field(description="When its facts were true: the date it gives.")
    language: Annotated[Slug, Ref("language")] = Field(description="The language it is written in.")
    about: Text = Field(description="What it is, in a sentence or two.")
    parts: dict[Slug, Text] = Field(description="Its parts by id, so that a record can say where a fact stands.")


class SourceList(Model):
    """`data/sources.yml`."""

    sources: dict[str, Source] = Field(description="The documents by id.")


class Citation(Model):
    """Where a fact stands."""

    source: Annotated[Slug, Ref("source")] = Field(description="Id of the document in `data/sources.yml`.")
    part: Slug = Field(description="Id of the part, listed with the document.")
    block: Whole | None = Field(
        None, description="The number of the printed block in the social map, counted from the first, when it is one."
    )


PUBLIC = fields("source", "part", "block")
"""What goes out of a citation to other programs."""
