"""Words and phrases that mean the same to somebody who searches."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Line, Model
from socialmap.records.text import Text


def _different(words: tuple[str, ...]) -> tuple[str, ...]:
    twice = {word for word in words if [other.casefold() for other in words].count(word.casefold()) > 1}
    if twice:
        raise RefusedError(f"names “{min(twice)}” twice.", "Name it once.")
    return words


Group = Annotated[tuple[Line, ...], Field(min_length=2), AfterValidator(_different)]


class Synonyms(Model):
    """`data/vocabularies/synonyms.yml`: one line is one group, in both languages mixed."""

    about: Text = Field(description="What the list is for.")
    groups: tuple[Group, ...] = Field(
        description="Groups of words and phrases: who searches for one of a group also finds the others."
    )
