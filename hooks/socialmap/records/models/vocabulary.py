"""A closed list: its terms in order, each with its words in both languages."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from socialmap.records.fields import Line, Model, OrganisationId, Ref, Slug
from socialmap.records.kind import Kind, fields
from socialmap.records.text import Text


class Term(Model):
    """One choice of a list."""

    name: Text = Field(description="What it is called on the page.")
    short: Text | None = Field(None, description="A shorter name, for the head of a table.")
    description: Text | None = Field(None, description="What it means, in a sentence or two.")
    own: Text | None = Field(None, description="What we add ourselves to what the source says.")
    ask: tuple[Text, ...] = Field((), description="What to ask an organisation about it first.")
    alternate_names: tuple[Line, ...] = Field((), description="Other words for it, so that a search finds it.")
    organisations: tuple[OrganisationId, ...] = Field((), description="The organisations it is about, for a fallback.")
    unused: Text | None = Field(None, description="Why it stands here while no record uses it.")
    person: Literal["yes"] | None = Field(
        None, description="yes for a target group that says who somebody is, not what happened to her."
    )
    made_of: tuple[Annotated[Slug, Ref("target-group")], ...] = Field(
        (), description="The target groups that a record names together when it helps this one: women and children."
    )
    within: Annotated[Slug, Ref("region")] | None = Field(None, description="The wider region, for a region.")


class Vocabulary(Model):
    """One file in `data/vocabularies/`; its file name says what it lists."""

    about: Text = Field(description="What the list is for.")
    terms: dict[Slug, Term] = Field(min_length=1, description="The choices by id, in the order of the page.")


SERVICE = Kind(
    name="service",
    folder="services",
    model=Term,
    title="A service: in `data/vocabularies/services.yml`",
    link="service",
    page="socialmap.pages.service:service_page",
    listing="socialmap.pages.service:service_list",
    search="socialmap.search.documents:service_document",
    vocabulary=True,
    publishes={
        "page": fields("name", "short", "description", "ask"),
        "list": fields("name", "short", "description"),
        "search": fields("name", "short", "description", "ask", "alternate_names"),
        "finder": fields("name", "short", "ask"),
        "api": fields("name", "short", "description", "ask", "alternate_names", "organisations", "within"),
    },
)
