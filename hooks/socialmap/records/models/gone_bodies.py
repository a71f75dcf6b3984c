"""Bodies that a source names and that are not there any more, or not under that name: nobody is sent to them."""

from __future__ import annotations

from functools import cached_property

from pydantic import Field

from socialmap.records.fields import Line, Model, OrganisationId, PartialDate, Slug
from socialmap.records.models.source import Citation
from socialmap.records.text import Language, Text


class GoneBody(Model):
    """One body that is gone, or has another name now."""

    id: Slug = Field(description="A name for this line.")
    names: dict[Language, tuple[Line, ...]] = Field(
        description="What a text calls it, by the language of the text; whole words, capitals do not matter."
    )
    organisation: OrganisationId | None = Field(None, description="Its record on this map, when it has one.")
    since: PartialDate | None = Field(
        None, description="Since when it is gone or has another name; left out when it is not known."
    )
    known: Text = Field(description="How it is known, and what no source says.")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where the sources name it.")

    def called(self, language: Language) -> str:
        """Its name in ``language``; where it has none there, its first name in any language."""
        names = self.names.get(language) or next(iter(self.names.values()), ())
        return names[0] if names else self.id


class BareMention(Model):
    """A place where such a body may be named as if it were there."""

    path: Line = Field(description="The record or page, without `.yml` or the language: `docs/method/index`.")
    body: Slug = Field(description="The body, by its `id` on this list.")
    reason: Line = Field(description="Why nobody takes it there for a body to turn to.")


class GoneBodies(Model):
    """`data/gone-bodies.yml`: what the sources call bodies that have gone or got another name."""

    about: Text = Field(description="What the list is for.")
    signs: dict[Language, tuple[Line, ...]] = Field(
        description="Words that tell a reader that a name is one of then, by language: then called, at that time."
    )
    bodies: tuple[GoneBody, ...] = Field((), description="The bodies.")
    bare: tuple[BareMention, ...] = Field(
        (), description="Where one may be named without such words; one that is no longer needed is an error."
    )

    @cached_property
    def records(self) -> frozenset[str]:
        """The organisations of this map that are such a body, by id."""
        return frozenset(body.organisation for body in self.bodies if body.organisation)


NO_GONE_BODIES = GoneBodies(about=Text({"": "-"}), signs={})
"""What a map without the file has."""
