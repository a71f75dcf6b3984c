"""A return programme or project, and the countries it covers."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import CountryCode, Line, Model, OrganisationId, PartialDate, Period, Url
from socialmap.records.kind import Kind, fields
from socialmap.records.models import confirmation, contact, ending, source
from socialmap.records.models.confirmation import Confirmation, only_known_fields
from socialmap.records.models.contact import Contact
from socialmap.records.models.ending import ProgrammeEnding
from socialmap.records.models.source import Citation
from socialmap.records.text import Text


class UnclearCountry(Model):
    """A country that the source prints in a way that can mean several."""

    printed: Line = Field(description="What the source prints.")
    reason: Text = Field(description="What it can mean and why it is not decided here.")


class Programme(Model):
    """One programme. Its file name is its id."""

    name: Text = Field(description="Its name; the same in both languages when it has only one.")
    alternate_names: tuple[Line, ...] = Field((), description="Short, former and printed names.")
    kind: Literal["return", "rehabilitation", "project"] = Field(
        description="return (helps people to go back), rehabilitation (helps them recover) or project (strengthened a country, helps nobody directly)."
    )
    run_by: tuple[OrganisationId, ...] = Field((), description="The organisations of the social map that run it.")
    partners: tuple[Line, ...] = Field((), description="Other bodies that run, fund or lead it.")
    description: Text = Field(description="What it is, in plain words of our own.")
    eligibility_description: Text | None = Field(None, description="For whom it is.")
    conditions: tuple[Text, ...] = Field((), description="What must be true or done first.")
    offers: tuple[Text, ...] = Field((), description="What a person gets.")
    duration: Period | None = Field(None, description="How long it takes.")
    follow_up: Text | None = Field(None, description="What happens after the return.")
    application_process: Text | None = Field(None, description="How to apply or refer.")
    contacts: tuple[Contact, ...] = Field(
        (), description="Its own channels, when they are not those of the organisation."
    )
    websites: tuple[Url, ...] = Field((), description="Its own pages.")
    countries: tuple[CountryCode, ...] = Field((), description="The countries it covers, as the source lists them.")
    unclear_countries: tuple[UnclearCountry, ...] = Field(
        (), description="Printed names that may mean several countries."
    )
    countries_note: Text | None = Field(None, description="What the list of countries does and does not say.")
    start: PartialDate | None = Field(None, description="When it began.")
    end: PartialDate | None = Field(None, description="When it ended or was to end.")
    remarks: tuple[Text, ...] = Field((), description="Doubts, contradictions, what the source leaves open.")
    confirmations: tuple[Confirmation, ...] = Field((), description="How and when somebody confirmed it.")
    ended: ProgrammeEnding | None = Field(None, description="What became of it, when it is no more.")
    former_ids: tuple[Line, ...] = Field((), description="Ids that it had before, so that an old address leads here.")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where this record comes from.")

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Programme:
        if self.start and self.end and self.end < self.start[: len(self.end)]:
            raise RefusedError("ends before it starts.", "Check `start` and `end`.")
        only_known_fields(self, self.confirmations)
        return self


_SHOWN = fields(
    "name",
    "alternate_names",
    "kind",
    "run_by",
    "partners",
    "description",
    "eligibility_description",
    "conditions",
    "offers",
    "follow_up",
    "application_process",
    "websites",
    "countries",
    "countries_note",
    "start",
    "end",
    "remarks",
    duration=fields("shortest", "longest", "unit"),
    contacts=contact.PUBLIC,
    unclear_countries=fields("printed", "reason"),
    confirmations=confirmation.PUBLIC,
    ended=ending.OF_PROGRAMME,
    sources=source.PUBLIC,
)

KIND = Kind(
    name="programme",
    folder="programmes",
    model=Programme,
    title="A programme: `data/programmes/<id>.yml`",
    link="programme",
    page="socialmap.pages.programme:programme_page",
    listing="socialmap.pages.programme:programme_list",
    search="socialmap.search.documents:programme_document",
    optional=True,
    publishes={
        "page": _SHOWN,
        "list": fields(
            "name",
            "kind",
            "run_by",
            "eligibility_description",
            "offers",
            "follow_up",
            "countries",
            duration=fields("shortest", "longest", "unit"),
            confirmations=confirmation.PUBLIC,
            ended=ending.OF_PROGRAMME,
            sources=source.PUBLIC,
        ),
        "search": fields(
            "name",
            "alternate_names",
            "kind",
            "run_by",
            "partners",
            "description",
            "eligibility_description",
            "conditions",
            "offers",
            "follow_up",
            "application_process",
            "countries",
            "countries_note",
            "remarks",
            unclear_countries=fields("printed"),
            ended=ending.OF_PROGRAMME,
        ),
        "finder": fields("name", "kind", "countries", ended=ending.OF_PROGRAMME),
        "api": {**_SHOWN, **fields("former_ids")},
        "ended": fields(
            "name", "alternate_names", "kind", "former_ids", ended=ending.OF_PROGRAMME, sources=source.PUBLIC
        ),
    },
)
