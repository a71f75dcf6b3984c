"""How to reach an organisation: roles and the organisation's own channels, never a person."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.records.fields import CountryCode, Email, Line, Model, PhoneNumber, Ref, Slug, is_mobile
from socialmap.records.kind import fields
from socialmap.records.text import Text


class Phone(Model):
    """One number."""

    number: PhoneNumber = Field(
        description="With + and the country's code: `+355 4 222 1892`; or a short code such as `116 006`."
    )
    type: Literal["voice", "fax", "mobile", "hotline"] = Field(
        "voice", description="voice, fax, mobile (only when the organisation prints it as its own) or hotline."
    )
    only_inside: CountryCode | None = Field(
        None, description="The country in which a short code or free number works; a short code needs it."
    )
    note: Text | None = Field(None, description="When to use it: free of charge, day and night, which office …")

    @model_validator(mode="after")
    def _plausible(self) -> Phone:
        if not self.number.startswith("+") and self.only_inside is None:
            raise ValueError("is a short code, which works in one country only.|Add `only_inside` with that country.")
        if is_mobile(self.number) and self.type not in ("mobile", "hotline"):
            raise ValueError(
                "is a mobile number.|Leave it out if it is a person's; if the organisation prints it as its own, say `type: mobile`."
            )
        return self


class Mailbox(Model):
    """One e-mail address of the organisation."""

    address: Email = Field(description="The address alone: `info@example.org`.")


class Contact(Model):
    """A way in: a role with its channels."""

    role: Annotated[Slug, Ref("contact-role")] = Field(
        description="general, reception, helpline, intake … (`data/vocabularies/contact-roles.yml`)."
    )
    phones: tuple[Phone, ...] = Field((), description="Numbers, the best one first.")
    emails: tuple[Mailbox, ...] = Field((), description="Mailboxes, the best one first.")
    skype: Line | None = Field(None, description="The organisation's own Skype name.")
    schedule: Text | None = Field(None, description="When it can be reached.")
    note: Text | None = Field(None, description="What to know before calling.")

    @model_validator(mode="after")
    def _reachable(self) -> Contact:
        if not (self.phones or self.emails or self.skype):
            raise ValueError("has no number, mailbox or Skype name.|Add one, or leave the contact out.")
        return self


PUBLIC = fields(
    "role",
    "skype",
    "schedule",
    "note",
    phones=fields("number", "type", "only_inside", "note"),
    emails=fields("address"),
)
"""What goes out of it to other programs."""
