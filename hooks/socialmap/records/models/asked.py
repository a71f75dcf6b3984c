"""The words and situations with which people ask for a page, in their own language."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Line, Model
from socialmap.records.text import Language, Text

PAGE, TERM = "page", "term"
"""What stands before the colon, besides the kinds of records: an authored page by its path, a term of the glossary."""

Place = Annotated[str, StringConstraints(pattern=r"^[a-z]+:[a-z0-9]+(?:[-/][a-z0-9]+)*$")]
"""A page as links name it: `procedure:reflection-period`, `term:juju`, `page:method/steps/step-1`."""


def _once(said: tuple[str, ...]) -> tuple[str, ...]:
    known: set[str] = set()
    for phrase in said:
        if phrase.casefold() in known:
            raise RefusedError(f"names “{phrase}” twice.", "Name it once.")
        known.add(phrase.casefold())
    return said


Said = Annotated[tuple[Line, ...], Field(min_length=1), AfterValidator(_once)]


class Asked(Model):
    """One file in `data/asked/`: for each page, by language, how people ask for it without knowing what it is called."""

    about: Text = Field(description="Which pages stand in this file.")
    asked: dict[Place, dict[Language, Said]] = Field(
        description="By page, as links name it: words, objects, fears and whole situations, by language; another language may be missing."
    )
