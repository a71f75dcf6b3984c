"""A document that facts come from, and the place in it where one stands."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Line, Model, PartialDate, Ref, Slug, Url, Whole
from socialmap.records.kind import fields
from socialmap.records.models.told import Way, refused_telling
from socialmap.records.text import Text


class SourceLicence(Model):
    """Under which licence a document lets others pass its facts on."""

    name: Line = Field(description="Its short name: `CC BY 4.0`, `CC0`.")
    url: Url | None = Field(None, description="Its text.")


class Source(Model):
    """One document, in `data/sources.yml`."""

    title: Text = Field(description="Its title, or what it is when it has none.")
    short: Text | None = Field(None, description="A shorter title, for behind a fact.")
    publisher: Line = Field(description="Who published it.")
    date: PartialDate = Field(description="When its facts were true: the date it gives.")
    language: Annotated[Slug, Ref("language")] = Field(description="The language it is written in.")
    about: Text = Field(description="What it is, in a sentence or two.")
    licence: SourceLicence | None = Field(
        None, description="Under which licence others may pass its facts on, when it says one."
    )
    parts: dict[Slug, Text] = Field(description="Its parts by id, so that a record can say where a fact stands.")


class SourceList(Model):
    """`data/sources.yml`."""

    sources: dict[str, Source] = Field(description="The documents by id.")


class Citation(Model):
    """Where a fact stands: a place in a document, or the organisation's own word, which needs no entry anywhere else."""

    source: Annotated[Slug, Ref("source")] | None = Field(None, description="Id of the document in `data/sources.yml`.")
    part: Slug | None = Field(None, description="Id of the part, listed with the document.")
    block: Whole | None = Field(
        None, description="The number of the printed block in the social map, counted from the first, when it is one."
    )
    method: Way | None = Field(
        None,
        description="Instead of a document, how the organisation itself told it: telephone, mail, website (its own) or visit.",
    )
    date: PartialDate | None = Field(None, description="The day on which it told it, with `method`.")

    @model_validator(mode="after")
    def _one_of_two(self) -> Citation:
        if refused := refused_telling(self.method, self.date):
            raise refused
        if (self.source is None) == (self.method is None):
            raise RefusedError(
                "needs either a document or the organisation's own word.",
                "Give `source` and `part`, or `method` and `date`.",
            )
        if self.source and not self.part:
            raise RefusedError("names a document, but no part of it.", "Add `part`, as data/sources.yml lists it.")
        if self.method and (self.part or self.block is not None):
            raise RefusedError("is the organisation's own word, which has no part or block.", "Leave these out.")
        return self


PUBLIC = fields("source", "part", "block", "method", "date")
"""What goes out of a citation to other programs."""
