"""A country of return: its names, and what the sources state about it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Line, Model, PartialDate, Ref, Slug
from socialmap.records.kind import Kind, fields
from socialmap.records.models import confirmation, printed_site, source
from socialmap.records.models.confirmation import Confirmation
from socialmap.records.models.printed_site import PrintedSite
from socialmap.records.models.source import Citation
from socialmap.records.text import Text


class Fact(Model):
    """One thing a source states about a country."""

    topic: Annotated[Slug, Ref("fact-topic")] = Field(
        description="responsible-body, hotline, project, risk … (`data/vocabularies/fact-topics.yml`)."
    )
    text: Text = Field(description="The fact, in plain words of our own, with its number, date or body.")
    as_of: PartialDate | None = Field(
        None, description="The date it was true; leave it out when that is the date of the source."
    )
    printed_sites: tuple[PrintedSite, ...] = Field(
        (), description="Web addresses that the source prints, as a trace to search with."
    )
    confirmations: tuple[Confirmation, ...] = Field(
        (), description="How and when somebody confirmed this one fact; leave it out as long as nobody has."
    )
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where it stands.")

    @model_validator(mode="after")
    def _whole(self) -> Fact:
        if any(one.fields for one in self.confirmations):
            raise RefusedError("confirms fields, but a fact has none.", "Leave `fields` out: it is the whole fact.")
        return self


class Union(Model):
    """A country's place in a union of countries, which decides about its citizens' residence."""

    status: Annotated[Slug, Ref("union")] = Field(description="Its place (`data/vocabularies/unions.yml`).")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where it stands.")


class Country(Model):
    """One country. Its file name is its ISO 3166-1 alpha-2 code in small letters."""

    name: Text = Field(description="Today's name in every language.")
    alpha_3: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = Field(
        description="The three letters of ISO 3166-1 (`XKX` for Kosovo)."
    )
    alternate_names: tuple[Line, ...] = Field(
        (), description="Former, printed and other names, so that a search finds it."
    )
    region: Annotated[Slug, Ref("region")] = Field(description="Its region (`data/vocabularies/regions.yml`).")
    union: Union | None = Field(None, description="Its place in a union of countries, when a source gives it.")
    facts: tuple[Fact, ...] = Field((), description="What the sources state about it.")
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where the sources name it.")


_SHOWN = fields(
    "name",
    "alternate_names",
    "region",
    union=fields("status", sources=source.PUBLIC),
    facts=fields(
        "topic",
        "text",
        "as_of",
        printed_sites=printed_site.PUBLIC,
        confirmations=confirmation.PUBLIC,
        sources=source.PUBLIC,
    ),
    sources=source.PUBLIC,
)

KIND = Kind(
    name="country",
    folder="countries",
    model=Country,
    title="A country: `data/countries/<code>.yml`",
    link="country",
    page="socialmap.pages.country:country_page",
    listing="socialmap.pages.country:country_list",
    search="socialmap.search.countries:country_document",
    code=True,
    publishes={
        "page": _SHOWN,
        "list": fields("name", "region"),
        "search": fields("name", "alpha_3", "alternate_names", "region", facts=fields("text")),
        "finder": fields("name", "alpha_3", "alternate_names", "region"),
        "api": {**_SHOWN, **fields("alpha_3")},
    },
)
