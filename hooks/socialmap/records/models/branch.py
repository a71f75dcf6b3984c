"""A desk of an organisation in another place, which is no organisation of its own."""

from __future__ import annotations

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import LanguageCode, Line, Model, TimeZone
from socialmap.records.kind import fields
from socialmap.records.models import address, contact
from socialmap.records.models.address import Address
from socialmap.records.models.contact import Contact
from socialmap.records.text import Text


class Branch(Model):
    """One branch. What it shares with the others stands with the organisation."""

    name: Line = Field(description="What it is called: `Office North`.")
    description: Text | None = Field(None, description="What is different here.")
    languages: tuple[LanguageCode, ...] = Field((), description="Languages spoken here, when they are others.")
    time_zone: TimeZone | None = Field(None, description="Its time zone, when it is another: `Africa/Lagos`.")
    contacts: tuple[Contact, ...] = Field((), description="How to reach it, the best way first.")
    addresses: tuple[Address, ...] = Field((), description="Addresses that may be public; never where a shelter is.")

    @model_validator(mode="after")
    def _says_something(self) -> Branch:
        if not (self.contacts or self.addresses or self.description):
            raise RefusedError(
                "says nothing but its name.", "Add `contacts`, `addresses` or a `description`, or leave the branch out."
            )
        return self


PUBLIC = fields("name", "description", "languages", "time_zone", contacts=contact.PUBLIC, addresses=address.PUBLIC)
"""What goes out of it to other programs."""
