"""The parts that a map may have or lack, and where their pages stand."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from socialmap.records.fields import Model, Ref, Slug

Place = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$", max_length=80)]
"""A folder, or a page without its language and ending, below docs/."""


class Method(Model):
    """Authored pages in chapters and steps; the steps are the vocabulary `method-steps`."""

    folder: Place = Field(description="The folder of its pages below docs/.")
    printed: Place = Field(description="The folder of the pages made for print, below docs/ too.")
    decision: Annotated[Slug, Ref("method-step")] | None = Field(
        None, description="The step at which somebody decides, when two ways lead on from it."
    )
    aside: Annotated[Slug, Ref("method-step")] | None = Field(
        None, description="The step on the way that leads no further; the other way is the next step after it."
    )


class Training(Model):
    """Authored pages for trainers: `module-…` for a module, `handout-…` for what is handed out."""

    folder: Place = Field(description="The folder of its pages below docs/.")
    examples: Place | None = Field(
        None, description="The page of made-up clients; the first paragraph of each links to the modules that use it."
    )


class Parts(Model):
    """What is left out isn't there: no page, no list, no link."""

    kinds: tuple[str, ...] = Field(
        (),
        description="The folders of the kinds of record that this map has besides organisations, countries and services.",
    )
    method: Method | None = Field(None, description="The method.")
    training: Training | None = Field(None, description="The course.")
    glossary: Place | None = Field(None, description="The page of the glossary, the vocabulary `glossary`.")
    safety: Place | None = Field(
        None, description="The page that says how to read the map safely, and whom to call in danger."
    )
    accessibility: Place | None = Field(None, description="The page that says who can use the map, and who cannot yet.")
    privacy: Place | None = Field(
        None, description="The page that says what is stored about a visitor, and what is not."
    )
    case: Place | None = Field(None, description="The page of all forms of one client: its view `case`.")
    quality: Place | None = Field(None, description="The page that says how well the map is known: its view `quality`.")
    changes: Place | None = Field(
        None, description="The page that tells what became different: its view `changes`. It brings a feed."
    )
    data: Place | None = Field(None, description="The page that explains the files for other programs.")
    offline: Place | None = Field(None, description="The page from which the offline copy is taken.")
    explained: tuple[Place, ...] = Field(
        (), description="Folders and pages of authored texts in which terms of the glossary are explained."
    )
