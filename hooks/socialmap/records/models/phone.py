"""A telephone number, as one dials it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import CountryCode, Model, PhoneNumber
from socialmap.records.kind import fields
from socialmap.records.text import Text
from socialmap.reference import numbers
from socialmap.said.found import masked

Use = Literal["voice", "text", "fax", "textphone"]


class Phone(Model):
    """One number."""

    number: PhoneNumber = Field(
        description="As one dials it: with + and the country's code (`+355 4 220 1012`), or a national or free number (`0800 2000`) or short code (`116 006`) with `only_inside`."
    )
    type: Literal["voice", "fax", "mobile", "hotline", "text", "textphone"] = Field(
        "voice",
        description="voice, fax, mobile (only when the organisation prints it as its own), hotline, text (for messages only) or textphone (for deaf people).",
    )
    uses: tuple[Use, ...] = Field(
        (), description="voice, text, fax, textphone: all that the number takes, when it is more than its `type` says."
    )
    extension: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,8}$")] | None = Field(
        None, description="The extension, in digits."
    )
    only_inside: CountryCode | None = Field(
        None,
        description="The country in which a national or free number or a short code works; one without a + needs it.",
    )
    as_printed: Literal["yes"] | None = Field(
        None,
        description="yes when today's number plan does not have it, but somebody compared it with the source, and it stands there so; the page says so anyway.",
    )
    note: Text | None = Field(None, description="When to use it: free of charge, day and night, which office …")

    @model_validator(mode="after")
    def _plausible(self) -> Phone:
        if not self.number.startswith("+") and self.only_inside is None:
            if len(numbers.digits(self.number)) <= numbers.SHORT:
                raise RefusedError(
                    "is a short code, which works in one country only.", "Add `only_inside` with that country."
                )
            raise RefusedError(
                f"is “{masked(self.number)}”, without the code of a country.",
                "Start with + and the country's code (`+355 4 220 1012`), or add `only_inside` with the country where it works so.",
            )
        if self.is_mobile and self.type not in ("mobile", "hotline", "text"):
            raise RefusedError(
                "is a mobile number.",
                "Leave it out if it is a person's; if the organisation prints it as its own, say `type: mobile`.",
            )
        return self

    @property
    def is_mobile(self) -> bool:
        """Whether it can only be a mobile number, by the plan of its country."""
        return numbers.is_mobile(self.number, self.only_inside)

    @property
    def used_for(self) -> tuple[Use, ...]:
        """All that the number takes."""
        if self.uses:
            return self.uses
        return (self.type,) if self.type in ("fax", "text", "textphone") else ("voice",)

    @property
    def address(self) -> str:
        """What follows `tel:` or `sms:` in a link."""
        return numbers.address(self.number, self.extension)

    @property
    def in_plan(self) -> bool:
        """Whether today's number plan has it."""
        return numbers.is_in_plan(self.number, self.only_inside)

    def from_home(self, country: str, prefix: str) -> str | None:
        """The number as it is dialled in ``country``, after ``prefix`` when it is in another one; None when it has no such form."""
        return numbers.from_home(self.number, country, prefix)


PUBLIC = fields("number", "type", "uses", "extension", "only_inside", "as_printed", "note")
"""What goes out of it to other programs."""
