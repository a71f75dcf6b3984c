"""One concept, one word: what things are called on this map, and the words not to use for them."""

from __future__ import annotations

from pydantic import Field

from socialmap.records.fields import Line, Model, Slug
from socialmap.records.text import Language, Text


class Concept(Model):
    """One thing and its word."""

    id: Slug = Field(description="A name for this line.")
    use: Text = Field(description="The word to use.")
    avoid: dict[Language, tuple[Line, ...]] = Field(
        description="The words and phrases not to use for it, by language; whole words, capitals do not matter."
    )
    why: Text = Field(description="Why, for whoever wrote one of them.")
    allowed_in: tuple[Line, ...] = Field(
        (),
        description="Files in which a word may stand all the same, because they explain or quote it, without `.yml` or the language.",
    )


class Difference(Model):
    """A place where the languages give different numbers on purpose."""

    path: Line = Field(description="The file: a record, or the first language's page.")
    field: Line | None = Field(None, description="The field of the record; left out for a page.")
    reason: Line = Field(description="Why they differ.")


class Wording(Model):
    """`data/wording.yml`: one word for each concept."""

    about: Text = Field(description="What the list is for.")
    concepts: tuple[Concept, ...] = Field(description="The concepts.")
    numbers_differ: tuple[Difference, ...] = Field(
        (),
        description="Where the languages give different numbers on purpose; one that is no longer needed is an error.",
    )


NO_WORDING = Wording(about=Text({"": "-"}), concepts=())
"""What a map without the file has."""
