"""A mapping: the small file that says what the columns of a directory are, whose it is, and under which licence."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import CountryCode, LanguageCode, Line, Model, PartialDate, Ref, Slug
from socialmap.records.models.messenger import App
from socialmap.records.models.source import SourceLicence
from socialmap.records.text import Languages, Text
from socialmap.records.validation_errors import explain
from socialmap.records.yaml_file import read
from socialmap.taking_in.draft import BadInputError

ORDINARY = (
    "name", "alternate_names", "native_names", "country", "city", "phones", "emails", "websites", "contact_forms", "messengers", "languages",
    "description", "eligibility_description", "application_process", "fees_description", "required_documents", "other_services", "services",
    "schedule", "transportation", "accessibility", "branches", "kind", "id", "as_of",
)  # fmt: skip
PRIVATE = {"person": "person", "street": "street", "postal_code": "postcode", "coordinates": "spot", "private_number": "private-number", "private_mailbox": "personal-mailbox"}  # fmt: skip
"""What a column may be that is never written, and the rule by which."""
IGNORED = "ignore"


def _target(text: str) -> str:
    if text in (*ORDINARY, *PRIVATE, IGNORED) or text.startswith("services."):
        return text
    raise RefusedError(
        f"is “{text}”, to which no column can go.",
        f"Choose one of {', '.join((*ORDINARY, *PRIVATE))}, services.<id>, or {IGNORED}.",
    )


class Column(Model):
    """What one column holds; in short its target alone (`Web: websites`)."""

    to: Annotated[str, AfterValidator(_target)] = Field(description="The field it goes to: name, phones, description …")
    type: Literal["voice", "fax", "mobile", "hotline", "text", "textphone"] = Field(
        "voice", description="Of phones: voice, fax, mobile, hotline, text or textphone."
    )
    role: Annotated[Slug, Ref("contact-role")] | None = Field(
        None, description="Of phones, emails and messengers: whose they are, such as helpline; general without it."
    )
    app: App | None = Field(None, description="Of messengers: whatsapp, signal, telegram …")
    language: LanguageCode | None = Field(
        None, description="Of texts: a language of the map, when it is not that of the file. Of native_names: theirs."
    )
    several: bool = Field(True, description="no when a cell holds one value, whatever stands in it.")

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: Any) -> Any:
        return {"to": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _fits(self) -> Column:
        if (self.to == "messengers") != (self.app is not None):
            raise RefusedError("has `app` without `to: messengers`, or the other way round.", "They belong together.")
        return self


def _encoding(text: str) -> str:
    try:
        return codecs.lookup(text).name
    except LookupError:
        raise RefusedError(f"is “{text}”, which is no encoding.", "Write `utf-8` or `windows-1252`.") from None


class NewSource(Model):
    """The directory as a source of the map; it becomes an entry of `data/sources.yml`."""

    id: Slug = Field(description="Its id: `made-up-directory`.")
    title: Text = Field(description="What it is called.")
    publisher: Line = Field(description="Who publishes it.")
    date: PartialDate = Field(description="When its facts were true.")
    language: Slug = Field(description="The language it is written in.")
    about: Text = Field(description="What it is, in a sentence or two.")
    licence: SourceLicence | None = Field(None, description="Under which licence it may be passed on.")
    part: Text | None = Field(None, description="Which part of it was taken in, when it was not the whole list.")


class Mapping(Model):
    """One mapping file."""

    source: NewSource | None = Field(None, description="The directory as a source, with its licence.")
    language: Slug | None = Field(None, description="The language of its texts, one of the map's: `en`.")
    kind: Annotated[Slug, Ref("organisation-kind")] | None = Field(
        None, description="What sort of organisations it lists, where it does not say: `ngo`."
    )
    country: CountryCode | Literal["int"] | None = Field(
        None, description="The country of all that say none, or `int` for none."
    )
    mobiles: Literal["own", "drop"] = Field(
        "drop",
        description="own when somebody made sure that mobile numbers in it are the organisations'; else they are dropped.",
    )
    encoding: Annotated[str, AfterValidator(_encoding)] | None = Field(
        None, description="Its encoding, when it is not UTF-8."
    )
    delimiter: (
        Annotated[str, BeforeValidator(lambda text: "\t" if text == "tab" else text), Field(max_length=1)] | None
    ) = Field(None, description="What stands between two columns, when it is not found by itself: `;` or `tab`.")
    separator: Annotated[str, Field(min_length=1, max_length=3)] = Field(
        ";", description="What stands between several values in one cell."
    )
    heads: Annotated[int, Field(ge=1, le=1000)] = Field(
        1, description="The line or row with the names of the columns, when something else stands above it."
    )
    sheet: Line | None = Field(None, description="The sheet of a workbook, when it has several.")
    columns: dict[str, Column] = Field(
        default_factory=dict, description="What each column is, by its name in the first row."
    )

    @model_validator(mode="after")
    def _named(self) -> Mapping:
        if self.columns and not any(column.to == "name" for column in self.columns.values()):
            raise RefusedError("has no column with the name of the organisation.", "Add one: `Organisation: name`.")
        return self


def read_mapping(file: Path, languages: Languages) -> Mapping:
    """The mapping in ``file``; everything that is wrong with it, each at its line."""
    document, problems = read(file.resolve(), file.resolve().parent)
    if document is None:
        raise BadInputError(*problems)
    try:
        return Mapping.model_validate(document.data, context=languages)
    except ValidationError as error:
        raise BadInputError(*explain(error, document, Mapping)) from None
