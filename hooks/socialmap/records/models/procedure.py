"""A residence scheme, a right, a kind of shelter or a legal matter around return."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from socialmap.records.fields import CountryCode, Line, Model, OrganisationId, PartialDate, Period, Ref, Slug
from socialmap.records.kind import Kind, fields
from socialmap.records.models import printed_site, source
from socialmap.records.models.printed_site import PrintedSite
from socialmap.records.models.source import Citation
from socialmap.records.text import Text


class Term(Model):
    """A length of time that the rule sets."""

    what: Text = Field(description="What takes or may take this long.")
    period: Period = Field(description="How long.")
    note: Text | None = Field(None, description="A contradiction in the source, or what else counts.")


class NextStep(Model):
    """What can come after it."""

    procedure: Annotated[Slug, Ref("procedure")] | None = Field(
        None, description="The procedure that follows, by its id."
    )
    text: Text = Field(description="When that happens, or what happens when it is not one of these procedures.")


class Procedure(Model):
    """One procedure. Its file name is its id."""

    name: Text = Field(description="What it is called.")
    alternate_names: tuple[Line, ...] = Field((), description="Former and short names, so that a search finds it.")
    group: Annotated[Slug, Ref("procedure-group")] = Field(
        description="Its place in the list (`data/vocabularies/procedure-groups.yml`)."
    )
    description: Text = Field(description="What it is, in two or three plain sentences.")
    for_whom: Text = Field(description="For whom it is.")
    conditions: tuple[Text, ...] = Field((), description="What must be true.")
    decided_by: tuple[Text, ...] = Field((), description="Who decides or advises, and on what.")
    factors: tuple[Text, ...] = Field((), description="What is weighed in the decision.")
    terms: tuple[Term, ...] = Field((), description="How long its parts take.")
    rights: tuple[Text, ...] = Field((), description="What somebody has a right to during it.")
    limits: tuple[Text, ...] = Field((), description="What stops, is not assessed or is a risk.")
    questions: tuple[Text, ...] = Field((), description="What must be found out.")
    next: tuple[NextStep, ...] = Field((), description="What can come next.")
    legal_basis: tuple[Text, ...] = Field((), description="The law or rule, as the source names it.")
    organisations: tuple[OrganisationId, ...] = Field(
        (), description="Organisations of the social map that play a part."
    )
    steps: tuple[Slug, ...] = Field((), description="Method pages that need it, by their name: step-1 … step-12.")
    countries: tuple[CountryCode, ...] = Field((), description="Countries on whose page it stands.")
    unions: tuple[Annotated[Slug, Ref("union")], ...] = Field(
        (),
        description="Countries by their place in a union of countries (`data/vocabularies/unions.yml`) on whose page it stands.",
    )
    remarks: tuple[Text, ...] = Field(
        (),
        description="Contradictions, what has changed since as far as a source says so, what the source leaves open.",
    )
    as_of: PartialDate = Field(description="When it was true.")
    printed_sites: tuple[PrintedSite, ...] = Field(
        (), description="Web addresses that the source prints, as a trace to search with."
    )
    former_ids: tuple[Line, ...] = Field((), description="Ids that it had before, so that an old address leads here.")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where it stands.")


_SHOWN = fields(
    "name",
    "alternate_names",
    "group",
    "description",
    "for_whom",
    "conditions",
    "decided_by",
    "factors",
    "rights",
    "limits",
    "questions",
    "legal_basis",
    "organisations",
    "steps",
    "countries",
    "unions",
    "remarks",
    "as_of",
    terms=fields("what", "note", period=fields("shortest", "longest", "unit")),
    next=fields("procedure", "text"),
    printed_sites=printed_site.PUBLIC,
    sources=source.PUBLIC,
)

KIND = Kind(
    name="procedure",
    folder="procedures",
    model=Procedure,
    title="A procedure: `data/procedures/<id>.yml`",
    link="procedure",
    page="socialmap.pages.procedure:procedure_page",
    listing="socialmap.pages.procedure:procedure_list",
    search="socialmap.search.procedures:procedure_document",
    optional=True,
    contents=True,
    publishes={
        "page": _SHOWN,
        "list": fields("name", "group", "for_whom", "as_of", next=fields("procedure")),
        "search": fields(
            "name",
            "alternate_names",
            "group",
            "description",
            "for_whom",
            "conditions",
            "decided_by",
            "factors",
            "rights",
            "limits",
            "questions",
            "legal_basis",
            terms=fields("what"),
        ),
        "api": {**_SHOWN, **fields("former_ids")},
    },
)
