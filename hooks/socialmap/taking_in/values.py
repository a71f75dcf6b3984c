"""One value of somebody else's directory: valid as a record has it, or told why it has no place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pydantic import BaseModel, ValidationError

from socialmap.base.refused import RefusedError
from socialmap.base.signs import fault
from socialmap.records.text import LONGEST_TEXT, Text
from socialmap.records.web_address import checked
from socialmap.reference import languages
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.naming import Names
from socialmap.taking_in.words import tidy

_ADDRESS = re.compile(r"(?i)\(?(?:https?://|www\.)\S+")


@dataclass(frozen=True)
class Frame:
    """What holds for a whole directory."""

    names: Names
    citation: Part
    """How its records cite it."""
    as_of: str
    language: str
    kind: str = ""
    country: str = ""
    mobiles_are_own: bool = False
    services: Callable[[str], str | None] = lambda name: None
    """The id of a service by what it is called."""
    kinds: Mapping[str, str] = field(default_factory=dict)
    """The ids of kinds of organisations by what they are called, in small letters."""
    roles: frozenset[str] = frozenset()
    """The roles that a contact may have."""


def refusal(error: ValidationError) -> str:
    """Why a value is refused, in our own words."""
    details = error.errors(include_url=False)[0]
    told = details.get("ctx", {}).get("error")
    if isinstance(told, RefusedError):
        return f"{told.what} {told.right}".strip()
    if details["type"] == "string_too_long":
        return f"is longer than {details['ctx']['max_length']:,} signs."
    return "does not fit in this field."


class Values:
    """Looks at the values of one draft."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def prose(self, text: str, where: str) -> str:
        """A text without web addresses, as much of it as fits; empty where nothing does."""
        said = tidy(text)
        for address in _ADDRESS.findall(said):
            self.draft.leave(where, address, "is a web address within a text, where none may stand.")
        said, rest = fitting(" ".join(_ADDRESS.sub("", said).split()))
        if rest:
            self.draft.leave(where, rest, f"is what is left of a text of more than {LONGEST_TEXT:,} signs.")
        valid = (
            self.valid(
                lambda one: Text.model_validate({languages.english(): one}).root[languages.english()], said, where
            )
            if said
            else None
        )
        return valid or ""

    def url(self, text: str, where: str) -> str | None:
        """A web address, without what follows visitors around."""
        said = tidy(text)
        if said and "://" not in said and re.match(r"[\w-]+(\.[\w-]+)+(/|$)", said):
            said = f"https://{said}"
        said = re.sub(r"[?&](?:utm_|fbclid|gclid|mc_)[^#]*", "", said)
        if not said.isascii() and (host := urlsplit(said).netloc):
            said = said.replace(host, as_computers_do(host), 1)
        return self.valid(checked, said, where)

    def model(self, model: type[BaseModel], part: Part, where: str, text: str) -> Part | None:
        """``part`` as ``model`` writes it, without what it leaves out."""
        try:
            found = model.model_validate(part)
        except ValidationError as error:
            self.draft.leave(where, text, refusal(error))
            return None
        said = found.model_dump(mode="json", exclude_defaults=True)
        return {name: said[name] for name in model.model_fields if name in said}

    def valid(self, check: Callable[[str], str], text: str, where: str) -> str | None:
        """What ``check`` makes of ``text``."""
        if wrong := fault(text):
            self.draft.leave(where, text, " ".join(wrong))
            return None
        try:
            return check(text)
        except ValidationError as error:
            self.draft.leave(where, text, refusal(error))
        except RefusedError as error:
            self.draft.leave(where, text, f"{error.what} {error.right}".strip())
        return None


def fitting(text: str) -> tuple[str, str]:
    """The sentences of ``text`` that fit in a record, and the rest."""
    if len(text) <= LONGEST_TEXT:
        return text, ""
    end = max((found.end() for found in re.finditer(r"[.!?;] ", text[:LONGEST_TEXT])), default=0) or text.rfind(
        " ", 0, LONGEST_TEXT
    )
    return text[:end].strip(), text[end:].strip()


def as_computers_do(host: str) -> str:
    """The name of a website in letters from a to z: `münchen.example` → `xn--mnchen-3ya.example`; as it is, where it has no such form."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


def mailboxes(text: str) -> list[str]:
    """The mailboxes of a cell, however they are put: `mailto:…`, `<…>`, `info (at) example.org`, with commas between."""
    text = re.sub(r"<([^<>\s]+@[^<>\s]+)>", r" \1 ", text)
    said = re.sub(r"(?i)\s*[(\[]\s*(?:at|apenstaartje)\s*[)\]]\s*", "@", re.sub(r"(?i)\bmailto:", "", tidy(text)))
    parts = re.split(r"\s*[,;/|]\s*|\s+(?:or|of|and|en)\s+|\s+(?=\S+@)", said) if said.count("@") > 1 else [said]
    return [part.strip(" <>;,.") for part in parts if part.strip(" <>;,.")]


def country_of(draft: Draft, frame: Frame, text: str, where: str) -> None:
    """Give the draft its country."""
    said = tidy(text)
    draft.country = (frame.names.country(said) if said else frame.country) or ""
    if said and not draft.country:
        draft.leave(where, said, "is no country by any name that we know.")
