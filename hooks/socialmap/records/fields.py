"""The types that records share: each refuses what cannot be right and says what would be.

A ``RefusedError`` raised here is written for the person who fills in the record: what is wrong, and what would be right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.text import plain
from socialmap.records.web_address import ascii_hint, checked
from socialmap.reference import countries, languages, numbers
from socialmap.reference.numbers import is_mobile as is_mobile
from socialmap.said.found import masked


class Model(BaseModel):
    """What every part of a record is: unchangeable, and without room for unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


Line = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(plain)]
"""One line of plain text in whatever language it has, such as a name."""


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        near = "-".join(re.findall(r"[a-z0-9]+", text.lower()))
        hint = f"Did you mean `{near}`?" if re.fullmatch(r"[A-Za-z0-9 _-]+", text) and near else ""
        raise RefusedError(
            f"is “{text}”, which is not an id.", hint or "An id has small letters a-z, digits and single hyphens."
        )
    return text


Slug = Annotated[str, StringConstraints(max_length=60), AfterValidator(_slug)]


@dataclass(frozen=True)
class Ref:
    """Marks a field that names another record or a term of a vocabulary; ``kind`` says of which sort."""

    kind: str


def _organisation_id(text: str) -> str:
    if not re.fullmatch(r"([a-z]{2}|int)/[a-z0-9]+(-[a-z0-9]+)*", text):
        raise RefusedError(
            f"is “{text}”.", "Name an organisation by folder and file, such as `al/different-and-equal`."
        )
    return text


def _country_code(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2}", text):
        hint = f"Write it in small letters: `{text.lower()}`." if re.fullmatch(r"[A-Za-z]{2}", text) else ""
        raise RefusedError(
            f"is “{text}”.", hint or "A country is the two small letters of its ISO 3166 code, such as `al`."
        )
    return text


OrganisationId = Annotated[str, AfterValidator(_organisation_id), Ref("organisation")]
CountryCode = Annotated[str, AfterValidator(_country_code), Ref("country")]
ServiceId = Annotated[Slug, Ref("service")]


Url = Annotated[str, StringConstraints(max_length=300), AfterValidator(checked)]


def _email(text: str) -> str:
    name, at, host = text.rpartition("@")
    if not host.isascii():
        raise RefusedError(f"has “{host}” as the name of its host.", f"{ascii_hint(host)}")
    text = name + at + host.lower()  # the name of a host has no capitals; that of a mailbox may
    if (
        not re.fullmatch(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", text)
        or ".." in text
        or text.startswith(".")
    ):
        raise RefusedError(
            f"is “{masked(text)}”, which is not one mailbox.",
            "Write one address without name or brackets, such as `info@example.org`.",
        )
    return text


Email = Annotated[str, StringConstraints(max_length=120), AfterValidator(_email)]


def _number(text: str) -> str:
    """A number as it is dialled: international with a +, national, or a short code, which may have a star or hash."""
    text = " ".join(text.replace("\u2011", "-").split())
    if re.match(r"\+.*\(0\)", text):
        raise RefusedError(
            f"is “{masked(text)}”, with a zero that is not dialled from abroad.", "Leave `(0)` out: `+31 20 123 4567`."
        )
    if not re.fullmatch(r"(\+|[*#]|)\(?[0-9][0-9 ().-]*[0-9]#?", text) or text.count("(") != text.count(")"):
        raise RefusedError(
            f"is “{masked(text)}”, which is not one number.",
            "Write digits with spaces or hyphens, after the + and the country's code: `+355 4 220 1012`; an extension has its own field.",
        )
    if not 2 <= len(re.sub(r"\D", "", text)) <= 15:
        raise RefusedError(
            f"is “{masked(text)}”, which is too long or too short.", "Compare it with the source, digit by digit."
        )
    if not text.startswith("+"):
        return text
    if not numbers.has_country(text):
        raise RefusedError(f"is “{masked(text)}”, which no country has.", "Check the country's code after the +.")
    written = numbers.written(text)
    if written is None:
        raise RefusedError(
            f"is “{masked(text)}”, which is too long or too short for its country.",
            "Compare it with the source, digit by digit.",
        )
    return written


PhoneNumber = Annotated[str, AfterValidator(_number)]
"""As dialled: whether today's number plan has it is for a check to warn about and for a page to say."""


def _language_code(text: str) -> str:
    found = languages.code(text)
    if found is None:
        near = languages.named(text)
        hint = f"Did you mean `{near}`?" if near else "Look the code up in ISO 639-3: two or three small letters."
        raise RefusedError(f"is “{text}”, which is no code of a language.", f"{hint}")
    return found


LanguageCode = Annotated[str, StringConstraints(max_length=60), AfterValidator(_language_code)]
"""A language by its shortest code of ISO 639: `nl`, `ckb`."""


def _time_zone(text: str) -> str:
    if not countries.is_zone(text):
        raise RefusedError(f"is “{text}”, which is not a time zone.", "Write its name, such as `Africa/Lagos`.")
    return text


TimeZone = Annotated[str, AfterValidator(_time_zone)]


def _year_first(text: str) -> str:
    """What to write instead of a day in the Dutch order; empty for anything else."""
    found = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", text)
    return f"Write the year first: `{found[3]}-{int(found[2]):02}-{int(found[1]):02}`." if found else ""


def _year_month(text: str) -> str:
    found = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text)
    try:
        if not found:
            raise ValueError
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        raise RefusedError(
            f"is “{text}”, which is not a date.",
            _year_first(text) or "Write a year, a month or a day: `2014`, `2014-10` or `2014-10-31`.",
        ) from None
    if not "1900" <= text[:4] <= "2100":
        raise RefusedError(f"is “{text}”.", "Write a year between 1900 and 2100.")
    return text


PartialDate = Annotated[str, AfterValidator(_year_month)]
"""A year, month or day, as exact as the source is: ``2014``, ``2014-10``, ``2014-10-31``."""


def _whole(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{1,5}", value):
        raise RefusedError(f"is “{value}”.", "Write a whole number in digits.")
    return value


Whole = Annotated[int, BeforeValidator(_whole), Field(ge=0)]


class Period(Model):
    """A length of time, between two bounds when the source gives two."""

    shortest: Whole | None = Field(None, description="The least, in `unit`.")
    longest: Whole | None = Field(None, description="The most, in `unit`.")
    unit: Literal["days", "weeks", "months", "years"] = Field(description="days, weeks, months or years.")

    @model_validator(mode="after")
    def _bounds(self) -> Period:
        if self.shortest is None and self.longest is None:
            raise RefusedError("has neither `shortest` nor `longest`.", "Give at least one of them.")
        if self.shortest is not None and self.longest is not None and self.shortest > self.longest:
            raise RefusedError("has a `shortest` above its `longest`.", "Swap them.")
        return self
