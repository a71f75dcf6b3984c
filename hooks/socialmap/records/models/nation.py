"""What no library has of a country: what its people are called, its capital, former names, and where in the world it lies."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from socialmap.records.fields import Line, Model, Slug
from socialmap.records.text import Language, Text

EVERY = "*"
"""Stands for every language, where words are the same in all."""


def _in_every_language(value: Any) -> Any:
    """One list stands for all languages."""
    return {EVERY: value} if isinstance(value, list) else value


Words = Annotated[dict[str, tuple[Line, ...]], BeforeValidator(_in_every_language)]
"""Words by language; a language may be missing."""


class Nation(Model):
    """One country of the world, whether it has a record or not."""

    region: Slug = Field(description="Its region (`data/vocabularies/regions.yml`), for a country without a record.")
    people: Words = Field(
        default_factory=dict,
        description="Its people, by language: a man, a woman, other words; often the adjective too. Left out where nobody lives.",
    )
    capital: Words = Field(
        default_factory=dict,
        description="Its capital, by language, or one list when it is called the same in all; several where the seat of government is another, or people mean another.",
    )
    former: tuple[Line, ...] = Field(
        (),
        description="Former names, names of parts, and its own name in Latin letters, of whatever language, so that a search finds it.",
    )

    cities: tuple[Line, ...] = Field(
        (), description="Other large cities that people name when they mean the country, of whatever language."
    )
    within: tuple[Line, ...] = Field(
        (),
        description="Peoples and regions within it, and what they speak, of whatever language: who asks for one means the country.",
    )

    def words(self, part: Literal["people", "capital"], language: Language) -> tuple[str, ...]:
        """What the people or the capital are called in ``language``; nothing when the list does not say."""
        known: dict[str, tuple[str, ...]] = getattr(self, part)
        return known.get(language) or known.get(EVERY, ())


class Nations(Model):
    """`data/vocabularies/countries.yml`: the words under which a reader finds a country. It takes no side in disputes."""

    about: Text = Field(description="What the list is for.")
    source: Text = Field(description="Where its words come from, and who has read them.")
    countries: dict[str, Nation] = Field(description="The countries by their codes.")
