"""Where an organisation may be written to or visited; never where a shelter is."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import CountryCode, Line, Model
from socialmap.records.kind import fields
from socialmap.records.models import hours
from socialmap.records.models.hours import Hours
from socialmap.records.text import Text

_BOX = re.compile(
    r"(?i)(?:(?:P\.? ?O\.?|post|postal|post office|private mail|p\.? ?m\.?) ?(?:box|bag)|(?:private )?(?:box|bag|mailbag|postbus|boîte postale|boite postale|b\.? ?p\.?|"
    r"c\.? ?p\.?|case postale|casella postale|apartado(?: postal| de correos)?|apdo\.?(?: postal)?|casilla|caixa postal|postfach|postboks|boks|postbox|postilokero|"
    r"pl|pf\.?|postafiók|skr(?:ytka|\.) poczt(?:owa|\.)|p\.? ?p\.?|č\. ?p\.|poštni predal|poštanski pretinac|а/я|абонентский ящик|абонентська скринька|ตู้ ปณ\.?))"
    r" ?(?:no\.?|nr\.?|n°|nº|№|#)? ?[A-Z]{0,4}[ -]?\d{1,6}(?:[ /-]\d{1,4})?"
)


def _city(text: str) -> str:
    if any(sign.isdigit() for sign in text):
        raise RefusedError("has a number.", "Write the name of the city and nothing else.")
    if re.search(r"[,;:/|\\@#+&]", text) or len(text) > 60:
        raise RefusedError("holds more than a city.", "Write the name of the city and nothing else.")
    return text


def _box(text: str) -> str:
    if not _BOX.fullmatch(text):
        raise RefusedError(
            "is not a box.", "Write the word for a box and its number: `P.O. Box 26`, `Postbus 2111`, `B.P. 1256`."
        )
    return text


def _postal_code(text: str) -> str:
    if not re.fullmatch(r"(?=.*\d)[A-Z0-9]{1,7}(?:[ -][A-Z0-9]{1,5})?", text):
        raise RefusedError("is not a postcode.", "Write the postcode and nothing else: `10115`, `MD-2012`.")
    return text


class Address(Model):
    """One address. Confidential data is absent from the records, not flagged in them."""

    kind: Literal["office", "postal", "confidential"] = Field(
        description="office (people may visit it), postal (a box), or confidential (asked to be secret, or not shown to be an office)."
    )
    street: Line | None = Field(None, description="Street and number of an office, only with `evidence`.")
    evidence: Text | None = Field(None, description="What shows that the street is an office's and not a shelter's.")
    box: Annotated[Line, AfterValidator(_box)] | None = Field(
        None, description="The box of a postal address as one writes it: `P.O. Box 26`."
    )
    postal_code: Annotated[Line, AfterValidator(_postal_code)] | None = Field(
        None, description="Postcode of a box, or of an office that gives its street with `evidence`."
    )
    city: Annotated[Line, AfterValidator(_city)] | None = Field(
        None,
        description="City; leave it out too when the organisation wants to stay secret or when the place is so small that it tells where the shelter is.",
    )
    country: CountryCode | None = Field(None, description="Only when it is not the country of the folder.")
    schedule: Text | None = Field(None, description="When people may come to the office, in words.")
    hours: tuple[Hours, ...] = Field((), description="The same by day, in the time of the place, when it is known.")
    transportation: Text | None = Field(None, description="How to get to the office: bus, tram, which entrance.")
    accessibility: Text | None = Field(
        None, description="For disabled people, at the office: step-free, lift, toilet, hearing loop."
    )
    note: Text | None = Field(None, description="Which office it is, or why the address is not given.")

    @model_validator(mode="after")
    def _safe(self) -> Address:
        if self.kind != "office":
            self._nothing_to_visit()
        if self.street and self.kind != "office":
            raise RefusedError(
                f"gives a street, but is {self.kind}.", "A street is published for an office only; leave it out."
            )
        if self.street and self.evidence is None:
            raise RefusedError(
                "gives a street without `evidence`.",
                "Say what shows that it is an office; if nothing does, make the address confidential and leave the street out.",
            )
        if self.evidence and not self.street:
            raise RefusedError("has `evidence`, but no street.", "Leave the evidence out.")
        if self.kind == "confidential" and (self.postal_code or self.box):
            raise RefusedError(
                "is confidential, but gives a postcode or box.", "A confidential address has at most a city and a note."
            )
        if self.postal_code and not (self.box or self.street):
            raise RefusedError(
                "gives a postcode, but neither a box nor a street.",
                "A postcode tells nearly as much as a street; leave it out.",
            )
        if self.kind == "postal" and not self.box:
            raise RefusedError("is postal, but gives no `box`.", "Add the box number.")
        return self

    def _nothing_to_visit(self) -> None:
        """How to come, and when, is told of an office alone: of anything else it leads to where people live."""
        for name in ("schedule", "hours", "transportation", "accessibility"):
            if getattr(self, name):
                raise RefusedError(
                    f"gives `{name}`, but is {self.kind}.", "That is published for an office only; leave it out."
                )


PUBLIC = fields(
    "kind",
    "street",
    "evidence",
    "box",
    "postal_code",
    "city",
    "country",
    "schedule",
    "transportation",
    "accessibility",
    "note",
    hours=hours.PUBLIC,
)
"""What goes out of it to other programs."""
