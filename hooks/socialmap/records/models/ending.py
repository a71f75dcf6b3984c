"""What became of a record: its page and address stay, and say so."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model, OrganisationId, PartialDate, Ref, Slug
from socialmap.records.kind import fields
from socialmap.records.models import source
from socialmap.records.models.source import Citation
from socialmap.records.text import Text


class Ending(Model):
    """Since when an organisation or programme is no more what its record says, and who comes instead."""

    state: Literal["closed", "moved", "merged"] = Field(
        description="closed (it does not exist any more, or does this work no more), moved (it goes on as another record) or merged (it went into another one)."
    )
    since: PartialDate = Field(description="Since when, as far as it is known.")
    sources: tuple[Citation, ...] = Field(
        (), description="How it is known: a document, or the word of the organisation (`method` and `date`)."
    )
    instead: tuple[OrganisationId, ...] = Field((), description="The organisations to turn to instead.")
    note: Text | None = Field(
        None, description="How else it is known, and what to know: who took over its work, where its clients can go."
    )

    @model_validator(mode="after")
    def _known(self) -> Ending:
        if not (self.sources or self.note):
            raise RefusedError("does not say how it is known.", "Add `sources`, or say it in `note`.")
        if self.state != "closed" and not (self.leads_on or self.note):
            raise RefusedError(f"is {self.state}, but does not say where to.", "Add `instead`, or say it in `note`.")
        return self

    @property
    def leads_on(self) -> bool:
        """Whether it names who or what comes instead."""
        return bool(self.instead)


class ProgrammeEnding(Ending):
    """The same of a programme; another programme may come instead of it."""

    programmes: tuple[Annotated[Slug, Ref("programme")], ...] = Field(
        (), description="The programmes that came in its place."
    )

    @property
    def leads_on(self) -> bool:
        """Whether it names who or what comes instead."""
        return bool(self.instead or self.programmes)


PUBLIC = fields("state", "since", "instead", "note", sources=source.PUBLIC)
"""What goes out of it to other programs."""

OF_PROGRAMME = {**PUBLIC, **fields("programmes")}
"""The same of that of a programme."""
