"""How to reach an organisation: roles and the organisation's own channels, never a person."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Email, LanguageCode, Line, Model, Ref, Slug, Url
from socialmap.records.kind import fields
from socialmap.records.models import hours, messenger, phone
from socialmap.records.models.hours import Hours
from socialmap.records.models.messenger import Messenger
from socialmap.records.models.phone import Phone as Phone
from socialmap.records.text import Text


class Mailbox(Model):
    """One e-mail address of the organisation."""

    address: Email = Field(description="The address alone: `info@example.org`.")


class Contact(Model):
    """A way in: a role with its channels."""

    role: Annotated[Slug, Ref("contact-role")] = Field(
        description="general, reception, helpline, intake … (`data/vocabularies/contact-roles.yml`)."
    )
    phones: tuple[Phone, ...] = Field((), description="Numbers, the best one first.")
    messengers: tuple[Messenger, ...] = Field((), description="Accounts in WhatsApp, Signal and the like.")
    emails: tuple[Mailbox, ...] = Field((), description="Mailboxes, the best one first.")
    contact_forms: tuple[Url, ...] = Field((), description="Its own pages with a form to write to it.")
    skype: Line | None = Field(
        None, description="The organisation's own Skype name, in old records: Skype ended in 2025."
    )
    languages: tuple[LanguageCode, ...] = Field(
        (), description="Languages spoken on these channels, when they are others than the organisation's."
    )
    schedule: Text | None = Field(None, description="When it can be reached, in words.")
    hours: tuple[Hours, ...] = Field((), description="The same by day, in the time of the place, when it is known.")
    note: Text | None = Field(None, description="What to know before calling.")

    @model_validator(mode="after")
    def _reachable(self) -> Contact:
        if not (self.phones or self.emails or self.skype or self.messengers or self.contact_forms):
            raise RefusedError(
                "has no number, mailbox or Skype name.",
                "Add one, or a messenger or contact form, or leave the contact out.",
            )
        return self


PUBLIC = fields(
    "role",
    "contact_forms",
    "skype",
    "languages",
    "schedule",
    "note",
    phones=phone.PUBLIC,
    messengers=messenger.PUBLIC,
    emails=fields("address"),
    hours=hours.PUBLIC,
)
"""What goes out of it to other programs."""
