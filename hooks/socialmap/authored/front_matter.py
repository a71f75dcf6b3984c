"""The fields at the top of an authored page, read once and as strictly as a record."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.fields import Line, Model, Ref, Slug
from socialmap.records.validation_errors import explain
from socialmap.records.yaml_file import Document

FENCE = "---\n"

Style = Annotated[str, StringConstraints(pattern=r"^assets/css/[a-z-]+\.css$")]
Script = Annotated[str, StringConstraints(pattern=r"^(assets/js|finder(/[a-z]{2,3})?)/[a-z-]+\.js$")]


class Origin(Model):
    """Where in the source a page comes from."""

    part: Slug = Field(description="The part, as `data/sources.yml` calls it.")
    sections: tuple[Line, ...] = Field((), description="Its sections.")


class FrontMatter(Model):
    """What a page says of itself."""

    title: Line = Field(description="Its title.")
    description: Line | None = Field(None, description="What it is about, in a sentence.")
    source: Origin | None = Field(None, description="The part of the source that it is made from.")
    step: Line | None = Field(None, description="The step of the method that it is about.")
    reintegration_step: Line | None = Field(None, description="The step after the return that it is about.")
    instruments: tuple[Annotated[Slug, Ref("instrument")], ...] = Field(
        (), description="A list of forms that belong to it: `[overview-1]`."
    )
    styles: tuple[Style, ...] = Field((), description="A list of styles of its own below `assets/css/`.")
    scripts: tuple[Script, ...] = Field((), description="A list of scripts of its own below `assets/js/`.")


def split(text: str) -> tuple[str, str, int]:
    """(front matter, Markdown, line at which the Markdown starts) of a page; the first is empty when there is none."""
    if text.startswith(FENCE) and (end := text.find("\n---\n", 3)) > 0:
        return text[len(FENCE) : end + 1], text[end + 5 :], text[: end + 5].count("\n") + 1
    return "", text, 1


def check(document: Document, catalogue: Catalogue) -> Iterator[Problem]:
    """The fields at the top of a page are known, of the shape that they must have, and name only forms that exist."""
    try:
        page = FrontMatter.model_validate(document.data)
    except ValidationError as error:
        yield from explain(error, document, FrontMatter)
        return
    for number, id in enumerate(page.instruments):
        if catalogue.get("instrument", id) is None and ("instrument", id) not in catalogue.files:
            near = difflib.get_close_matches(id, catalogue.ids("instrument"), 1, 0.5)
            hint = f"Did you mean `{near[0]}`?" if near else "Name a file of data/instruments/."
            line = document.line(("instruments", number))
            yield Problem(document.path, line, "instruments", f"names the form “{id}”, which does not exist.", hint)
