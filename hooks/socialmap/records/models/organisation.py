"""An organisation, network or known contact in the social map."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.records.fields import CountryCode, Line, Model, OrganisationId, Ref, ServiceId, Slug, Url
from socialmap.records.kind import BY_ID, Kind, fields
from socialmap.records.models import address, contact, offer, source, verification
from socialmap.records.models.address import Address
from socialmap.records.models.contact import Contact
from socialmap.records.models.offer import NOT_STATED, Offer
from socialmap.records.models.source import Citation
from socialmap.records.models.verification import Verification
from socialmap.records.text import Text


class ServiceArea(Model):
    """Where an organisation works: a country or a region."""

    country: CountryCode | None = Field(None, description="The country, by its code.")
    region: Annotated[Slug, Ref("region")] | None = Field(
        None, description="A region of `data/vocabularies/regions.yml`, when it is wider than a country."
    )
    presence: Literal["own", "partners"] = Field(
        "own", description="own (it works there itself) or partners (it works with projects or contacts there)."
    )
    note: Text | None = Field(None, description="Which part of it, or what it does there.")

    @model_validator(mode="after")
    def _one(self) -> ServiceArea:
        if (self.country is None) == (self.region is None):
            raise ValueError("needs either a `country` or a `region`.|Give one of the two.")
        return self


class Correction(Model):
    """Something the source prints wrongly."""

    field: Line = Field(description="Which field of this record it is about.")
    printed: Line | None = Field(
        None, description="What the source prints; left out when it names a person or a place that must stay secret."
    )
    reason: Text = Field(description="What was done with it, and what in the source proves it.")


class Organisation(Model):
    """One organisation. Its file name is its id, its folder the country of its seat (or `int`)."""

    name: Line = Field(description="The name it uses itself.")
    alternate_names: tuple[Line, ...] = Field(
        (), description="Short, former, translated and printed names, so that a search finds it."
    )
    kind: Annotated[Slug, Ref("organisation-kind")] = Field(
        description="ngo, faith-based, network, government … (`data/vocabularies/organisation-kinds.yml`)."
    )
    listing: Literal["described", "contact"] = Field(
        "described",
        description="described (the source describes what it does) or contact (only known by name and reached through another).",
    )
    description: Text | None = Field(
        None, description="What it is and does, in two or three plain sentences of our own."
    )
    service_areas: tuple[ServiceArea, ...] = Field(
        (), description="Where it works, when it is more or other than its own country."
    )
    target_groups: tuple[Annotated[Slug, Ref("target-group")], ...] = Field(
        (), description="For whom, as far as the source says so."
    )
    eligibility_description: Text | None = Field(None, description="Whom it can help and whom not.")
    application_process: Text | None = Field(None, description="How to refer somebody and who may do so.")
    languages: tuple[Annotated[Slug, Ref("language")], ...] = Field(
        (), description="Languages its staff speak, as far as the source says so."
    )
    services: dict[ServiceId, Offer] = Field(
        default_factory=dict, description="The eleven services; one that is not mentioned is not stated."
    )
    other_services: tuple[Text, ...] = Field((), description="What else it offers.")
    contacts: tuple[Contact, ...] = Field((), description="How to reach it, the best way first.")
    addresses: tuple[Address, ...] = Field((), description="Addresses that may be public.")
    websites: tuple[Url, ...] = Field((), description="Its own pages, the main one first.")
    networks: tuple[OrganisationId, ...] = Field((), description="Networks it belongs to.")
    part_of: OrganisationId | None = Field(None, description="The organisation it is a branch or project of.")
    reached_through: tuple[OrganisationId, ...] = Field((), description="Organisations to contact first.")
    remarks: tuple[Text, ...] = Field(
        (),
        description="What a caseworker should know about this record: doubts, contradictions, what the source leaves open.",
    )
    corrections: tuple[Correction, ...] = Field((), description="Printed defects and what was done with them.")
    verification: Verification = Field(
        default_factory=Verification,
        description="How and when somebody confirmed it; leave it out as long as nobody has.",
    )
    sources: tuple[Citation, ...] = Field(min_length=1, description="Where this record comes from.")

    @model_validator(mode="after")
    def _listing(self) -> Organisation:
        if self.listing == "contact" and not (self.reached_through or self.networks):
            raise ValueError(
                "is listed as a contact, but does not say through whom it is reached.|Add `reached_through` or `networks`."
            )
        if self.listing == "contact" and self.services:
            raise ValueError(
                "is listed as a contact, but states services.|Make it `described`, or leave the services out."
            )
        return self

    def offer(self, service: str) -> Offer:
        """The state of a service; not stated when the record does not mention it."""
        return self.services.get(service, NOT_STATED)


KIND = Kind(
    name="organisation",
    folder="organisations",
    model=Organisation,
    title="An organisation: `data/organisations/<country>/<id>.yml`",
    link="org",
    page="socialmap.pages.organisation:organisation",
    listing="socialmap.finder.page:organisations",
    search="socialmap.search.documents:organisation",
    shell_page="record/record.html",
    by_country=True,
    publishes={
        "api": fields(
            "name",
            "alternate_names",
            "kind",
            "listing",
            "description",
            "target_groups",
            "eligibility_description",
            "application_process",
            "languages",
            "other_services",
            "websites",
            "networks",
            "part_of",
            "reached_through",
            "remarks",
            service_areas=fields("country", "region", "presence", "note"),
            services={BY_ID: offer.PUBLIC},
            contacts=contact.PUBLIC,
            addresses=address.PUBLIC,
            corrections=fields("field", "printed", "reason"),
            verification=verification.PUBLIC,
            sources=source.PUBLIC,
        )
    },
)
