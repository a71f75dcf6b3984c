"""A form of the method: its questions in sections, from which its page, print, PDF and Word file are made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from socialmap.records.fields import Line, Model, PartialDate, Ref, Slug, Whole
from socialmap.records.kind import Kind, fields
from socialmap.records.models import question, source
from socialmap.records.models.question import Question
from socialmap.records.models.source import Citation
from socialmap.records.text import Text


class Section(Model):
    """A part of an instrument under a heading of its own."""

    id: Slug = Field(description="Its name in addresses, once in the instrument.")
    title: Text = Field(description="Its heading; with its number, when the source has one.")
    intro: Text | None = Field(None, description="What to know or to weigh before the questions.")
    attention: tuple[Text, ...] = Field((), description="Warnings that stand out, also on paper.")
    questions: tuple[Question, ...] = Field((), description="Its questions, in the order of the source.")


class Instrument(Model):
    """One printable form, in both languages. Its file name is its id."""

    name: Text = Field(description="What it is called.")
    alternate_names: tuple[Line, ...] = Field((), description="Other names, so that a search finds it.")
    description: Text = Field(description="What it is for, in one or two sentences.")
    for_whom: Text = Field(description="Who fills it in, with whom, about whom.")
    duration: Text | None = Field(None, description="How long it takes, as a source says; left out when none does.")
    use: tuple[Text, ...] = Field((), description="How to use it, one thing at a time.")
    steps: tuple[Annotated[Slug, Ref("method-step")], ...] = Field(
        (), description="The steps where it is used (`data/vocabularies/method-steps.yml`)."
    )
    continues: Annotated[Slug, Ref("instrument")] | None = Field(
        None, description="The instrument that comes first and stands on the same page, so that nothing is asked twice."
    )
    drawing: Literal["genogram", "ecogram"] | None = Field(
        None, description="The drawing that belongs to it: genogram or ecogram."
    )
    version: Annotated[Whole, Field(ge=1)] = Field(
        description="1, and one more each time that its questions change; it stands on every print and in saved files."
    )
    changed: PartialDate = Field(description="When it got this version.")
    sections: tuple[Section, ...] = Field(min_length=1, description="Its parts.")
    as_of: PartialDate = Field(description="When the source that it is made from was written.")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where it stands.")

    def questions(self) -> Iterator[Question]:
        """All its questions, in order."""
        for section in self.sections:
            yield from section.questions

    def count(self) -> int:
        """How many things can be answered: every score and row counts, so that a form is not smaller than it looks."""
        return sum(len(question.rows) or 1 for question in self.questions())


_SHOWN = fields(
    "name",
    "description",
    "for_whom",
    "duration",
    "use",
    "steps",
    "continues",
    "drawing",
    "version",
    "changed",
    sections=fields("id", "title", "intro", "attention", questions=question.PUBLIC),
    sources=source.PUBLIC,
)

KIND = Kind(
    name="instrument",
    folder="instruments",
    model=Instrument,
    title="An instrument: `data/instruments/<id>.yml`",
    link="instrument",
    page="socialmap.forms.screen.page:instrument_page",
    listing="socialmap.forms.screen.listing:instrument_list",
    search="socialmap.search.instruments:instrument_document",
    optional=True,
    styles=tuple(f"assets/css/{name}.css" for name in ("form", "form-questions", "form-print")),
    scripts=tuple(
        f"assets/js/{name}.js"
        for name in (
            "form-dates",
            "form-lists",
            "form-answers",
            "form-units",
            "form-scores",
            "form-saved",
            "form-file",
            "form-leaving",
            "form-asking",
            "form-living",
            "form-parts",
            "form-reading",
            "form-language",
            "form",
        )
    ),
    publishes={
        "page": _SHOWN,
        "list": fields(
            "name",
            "description",
            "for_whom",
            "duration",
            "steps",
            sections=fields(questions=fields("rows")),
        ),
        "search": fields("name", "alternate_names", "description", sections=fields("title", questions=fields("ask"))),
        "api": {**_SHOWN, **fields("alternate_names", "as_of")},
    },
)
