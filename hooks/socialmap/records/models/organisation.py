"""An organisation, network or known contact in the social map."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import LanguageCode, Line, Model, OrganisationId, Ref, ServiceId, Slug, TimeZone, Url
from socialmap.records.kind import BY_ID, Kind, fields
from socialmap.records.models import (
    address,
    branch,
    confirmation,
    contact,
    correction,
    dated,
    ending,
    native_name,
    offer,
    service_area,
    source,
)
from socialmap.records.models.address import Address
from socialmap.records.models.branch import Branch
from socialmap.records.models.confirmation import Confirmation, only_known_fields
from socialmap.records.models.contact import Contact
from socialmap.records.models.correction import Correction
from socialmap.records.models.dated import Dated
from socialmap.records.models.ending import Ending
from socialmap.records.models.native_name import NativeName
from socialmap.records.models.offer import NOT_STATED, Offer
from socialmap.records.models.service_area import ServiceArea
from socialmap.records.models.source import Citation
from socialmap.records.text import Text


class Organisation(Model):
    """One organisation. Its file name is its id, its folder the country of its seat (or `int`)."""

    name: Line = Field(description="The name it uses itself.")
    alternate_names: tuple[Line, ...] = Field(
        (), description="Short, former, translated and printed names, so that a search finds it."
    )
    native_names: tuple[NativeName, ...] = Field((), description="Its names in their own script, with their language.")
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
    languages: tuple[LanguageCode, ...] = Field(
        (),
        description="Languages its staff speak, as far as the source says so, by their codes of ISO 639: `nl`, `ckb`.",
    )
    cost: Literal["free", "partly-free", "paid"] | None = Field(
        None, description="free (nobody pays anything), partly-free (say what in `fees_description`) or paid."
    )
    fees_description: Text | None = Field(None, description="What it costs, for whom it is free, what is free.")
    required_documents: tuple[Text, ...] = Field((), description="What somebody must bring: papers, a letter, a card.")
    capacity: Dated | None = Field(None, description="How many places there are or were free, with the date.")
    wait_time: Dated | None = Field(None, description="How long people wait or waited, with the date.")
    services: dict[ServiceId, Offer] = Field(
        default_factory=dict, description="The eleven services; one that is not mentioned is not stated."
    )
    other_services: tuple[Text, ...] = Field((), description="What else it offers.")
    contacts: tuple[Contact, ...] = Field((), description="How to reach it, the best way first.")
    addresses: tuple[Address, ...] = Field((), description="Addresses that may be public.")
    branches: tuple[Branch, ...] = Field((), description="Its desks in other places, when it has several.")
    time_zone: TimeZone | None = Field(
        None, description="Its time zone, where its country has several: `America/Bogota`."
    )
    websites: tuple[Url, ...] = Field((), description="Its own pages, the main one first.")
    networks: tuple[OrganisationId, ...] = Field((), description="Networks it belongs to.")
    part_of: OrganisationId | None = Field(None, description="The organisation it is a branch or project of.")
    reached_through: tuple[OrganisationId, ...] = Field((), description="Organisations to contact first.")
    remarks: tuple[Text, ...] = Field(
        (),
        description="What a caseworker should know about this record: doubts, contradictions, what the source leaves open.",
    )
    corrections: tuple[Correction, ...] = Field((), description="Printed defects and what was done with them.")
    confirmations: tuple[Confirmation, ...] = Field(
        (), description="How and when somebody confirmed it; leave it out as long as nobody has."
    )
    ended: Ending | None = Field(None, description="What became of it, when it is no more.")
    former_ids: tuple[Line, ...] = Field((), description="Ids that it had before, so that an old address leads here.")
    sources: tuple[Citation, ...] = Field(
        min_length=1,
        description="Where this record comes from: documents (`source`, `part`), or its own word (`method`, `date`): `- {method: telephone, date: '2026-05-03'}`.",
    )

    @model_validator(mode="after")
    def _listing(self) -> Organisation:
        if self.listing == "contact" and not (self.reached_through or self.networks):
            raise RefusedError(
                "is listed as a contact, but does not say through whom it is reached.",
                "Add `reached_through` or `networks`.",
            )
        if self.cost == "partly-free" and self.fees_description is None:
            raise RefusedError("is partly free, but does not say what.", "Add `fees_description`.")
        if self.listing == "contact" and self.services:
            raise RefusedError(
                "is listed as a contact, but states services.", "Make it `described`, or leave the services out."
            )
        only_known_fields(self, self.confirmations)
        return self

    @property
    def places(self) -> tuple[Address, ...]:
        """All its addresses, those of branches too."""
        return (*self.addresses, *(place for branch in self.branches for place in branch.addresses))

    @property
    def ways(self) -> tuple[Contact, ...]:
        """All its contacts, those of branches too."""
        return (*self.contacts, *(way for branch in self.branches for way in branch.contacts))

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every language that somebody speaks there, at a branch or on one of its channels too."""
        parts: tuple[Contact | Branch | Organisation, ...] = (self, *self.branches, *self.ways)
        return tuple(dict.fromkeys(code for part in parts for code in part.languages))

    def offer(self, service: str) -> Offer:
        """The state of a service; not stated when the record does not mention it."""
        return self.services.get(service, NOT_STATED)


_TOLD = fields(
    "name",
    "alternate_names",
    "kind",
    "listing",
    "description",
    "target_groups",
    "eligibility_description",
    "application_process",
    "languages",
    "cost",
    "fees_description",
    "required_documents",
    "other_services",
    "websites",
    "reached_through",
    "remarks",
    service_areas=service_area.PUBLIC,
    services={BY_ID: offer.PUBLIC},
    contacts=contact.PUBLIC,
    addresses=address.PUBLIC,
    native_names=native_name.PUBLIC,
    capacity=dated.PUBLIC,
    wait_time=dated.PUBLIC,
    branches=branch.PUBLIC,
    confirmations=confirmation.PUBLIC,
    ended=ending.PUBLIC,
    sources=source.PUBLIC,
)
_SHOWN = {**_TOLD, **fields("time_zone", "networks", "part_of", corrections=correction.PUBLIC)}
_SPEAKING = fields("languages")
_FOUND_BY = fields("languages", phones=fields("number", "only_inside"), emails=fields("address"))

KIND = Kind(
    name="organisation",
    folder="organisations",
    model=Organisation,
    title="An organisation: `data/organisations/<country>/<id>.yml`",
    link="org",
    page="socialmap.pages.organisation:organisation_page",
    listing="socialmap.finder.page:organisation_list",
    search="socialmap.search.documents:organisation_document",
    shell_page="record/record.html",
    scripts=("assets/js/vcard.js", "assets/js/contact.js"),
    by_country=True,
    publishes={
        "page": _SHOWN,
        "list": fields(
            "name",
            "kind",
            "listing",
            "target_groups",
            "languages",
            service_areas=service_area.PUBLIC,
            services={BY_ID: offer.PUBLIC},
            contacts=_SPEAKING,
            branches=fields("languages", contacts=_SPEAKING),
            confirmations=confirmation.PUBLIC,
            ended=ending.PUBLIC,
            sources=source.PUBLIC,
        ),
        "search": fields(
            "name",
            "alternate_names",
            "kind",
            "listing",
            "description",
            "target_groups",
            "eligibility_description",
            "application_process",
            "languages",
            "fees_description",
            "required_documents",
            "other_services",
            "networks",
            "part_of",
            "reached_through",
            "remarks",
            "websites",
            service_areas=service_area.PUBLIC,
            services={BY_ID: offer.PUBLIC},
            contacts=_FOUND_BY,
            addresses=fields("city", "country"),
            native_names=native_name.PUBLIC,
            branches=fields(
                "name", "description", "languages", contacts=_FOUND_BY, addresses=fields("city", "country")
            ),
            ended=ending.PUBLIC,
        ),
        "finder": _TOLD,
        "api": {**_SHOWN, **fields("former_ids")},
        "ended": fields("name", "alternate_names", "kind", "former_ids", ended=ending.PUBLIC, sources=source.PUBLIC),
    },
)
