"""Our own HSDS, JSON or package: whole records again, by the attributes that say what HSDS has no place for (`exports/hsds.py`)."""

from __future__ import annotations

import json
import typing
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from socialmap.exports.hsds_parts import FIELD, PHONE_TYPES, STATE
from socialmap.records.models.address import Address
from socialmap.records.models.branch import Branch
from socialmap.records.models.contact import Contact
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.records.models.service_area import ServiceArea
from socialmap.records.text import Text
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.readers.hsds_parts import parts
from socialmap.taking_in.readers.own_json import drafted, filled
from socialmap.taking_in.readers.own_table import bare

_TYPES = {"cell": "mobile"}
assert set(_TYPES.values()) < set(PHONE_TYPES)  # noqa: S101 - of what the export calls otherwise, the hotline says so itself
_SHARED = ("eligibility_description", "application_process", "fees_description")


def is_ours(organizations: list[Part]) -> bool:
    """Whether these carry the ids of records of a map."""
    return bool(organizations) and all("id" in _Attributes(one, "").said for one in organizations)


def own_organizations(found: list[Part], file: str, language: str, undescribed: str, as_of: str) -> Iterator[Draft]:
    """A draft for each. ``undescribed`` is what stands there for an organisation without a description."""
    for number, one in enumerate(found, start=1):
        reader = _Reader(one, language, undescribed)
        entry = {**reader.record(), "as_of": as_of}
        draft = drafted(entry, file, number, frozenset(Organisation.model_fields) - {"ended"})
        draft.key = str(one.get("id", ""))
        yield draft


class _Attributes:
    """The attributes of one part: fields of ours by name, and states of services."""

    def __init__(self, part: Part, language: str) -> None:
        self.language = language
        self.said: dict[str, list[str]] = {}
        self.states: list[tuple[str, str, str]] = []
        for one in parts(part, "attributes"):
            term = one.get("taxonomy_term") or {}
            taxonomy = (term.get("taxonomy_detail") or {}).get("name")
            if taxonomy == FIELD:
                self.said.setdefault(str(term.get("code")), []).append(str(one.get("value", "")))
            elif taxonomy == STATE:
                self.states.append((str(one.get("link_type", "")), str(term.get("code")), str(one.get("value") or "")))

    def one(self, name: str) -> str:
        """The value of a field; empty where nothing is said."""
        return self.said.get(name, [""])[0]

    def fields(self, model: type[BaseModel]) -> Part:
        """All fields of ``model`` that attributes name."""
        found = {}
        for name, values in self.said.items():
            field = model.model_fields.get(name)
            if field is None:
                continue
            hint = bare(field.annotation)
            if typing.get_origin(hint) is tuple:
                inner = bare(typing.get_args(hint)[0])
                found[name] = [_typed(_decoded(one, inner), inner, self.language) for one in values]
            else:
                found[name] = _typed(_decoded(values[0], hint), hint, self.language)
        return found


def _is_group(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, BaseModel) and hint is not Text


def _decoded(value: str, hint: Any) -> Any:
    return json.loads(value) if _is_group(hint) else value


def _typed(value: Any, hint: Any, language: str) -> Any:
    """``value`` with every text in its language again."""
    hint = bare(hint)
    if hint is Text:
        return {language: value}
    if typing.get_origin(hint) is tuple and isinstance(value, list):
        return [_typed(one, typing.get_args(hint)[0], language) for one in value]
    if _is_group(hint) and isinstance(value, dict):
        known = hint.model_fields
        return {
            name: _typed(one, known[name].annotation, language) if name in known else one for name, one in value.items()
        }
    return value


class _Reader:
    """One organization."""

    def __init__(self, one: Part, language: str, undescribed: str) -> None:
        self.one, self.language, self.undescribed = one, language, undescribed
        self.places = [(part, _Attributes(part, language)) for part in parts(one, "locations")]

    def record(self) -> Part:
        """The record as plain data."""
        attributes = _Attributes(self.one, self.language)
        found = {"id": attributes.one("id"), "name": self.one.get("name"), **attributes.fields(Organisation)}
        if self.one.get("description") != self.undescribed:
            found["description"] = self._text(self.one.get("description"))
        services = {id: {"state": state, "note": self._text(note)} for id, state, note in attributes.states}
        found["contacts"] = self._contacts(self.one)
        found["addresses"] = [self._address(part, said) for part, said in self.places if self._is_address(said, "")]
        found["branches"] = [self._branch(part, said) for part, said in self.places if self._is_branch(said)]
        others = []
        for service in parts(self.one, "services"):
            said = _Attributes(service, self.language)
            for id, state, _ in said.states:
                services[id] = {"state": state, "note": self._text(service.get("description")), "via": said.one("via")}
            others += [{self.language: text} for text in said.said.get("other_services", ())]
            found |= self._shared(service)
        return typing.cast(Part, filled({**found, "services": services, "other_services": others}))

    def _text(self, said: Any) -> Part | None:
        return {self.language: str(said)} if said else None

    def _shared(self, service: Part) -> Part:
        """What every service says for the whole organisation."""
        found: Part = {name: self._text(service.get(name)) for name in _SHARED}
        found["languages"] = [one.get("code") for one in parts(service, "languages")]
        found["required_documents"] = [self._text(one.get("document")) for one in parts(service, "required_documents")]
        found["cost"] = next((_Attributes(one, "").one("cost") for one in parts(service, "cost_options")), None)
        found["service_areas"] = [
            {**_Attributes(one, self.language).fields(ServiceArea), "note": self._text(one.get("description"))}
            for one in parts(service, "service_areas")
        ]
        return found

    def _contacts(self, holder: Part) -> list[Part]:
        found: dict[str, Part] = {}
        for one in parts(holder, "contacts"):
            said = _Attributes(one, self.language)
            boxes = [{"address": one["email"]}] if one.get("email") else []
            if first := found.get(said.one("contact")):
                first["emails"] += boxes
                continue
            made = {
                **said.fields(Contact),
                "emails": boxes,
                "phones": [self._phone(part) for part in parts(one, "phones")],
            }
            for desk, points in self.places:
                if points.one("contact") == one.get("id") and not desk.get("url"):
                    made |= {**self._hours(desk), "languages": [part.get("code") for part in parts(desk, "languages")]}
            found[str(one.get("id"))] = made
        return list(found.values())

    def _phone(self, one: Part) -> Part:
        kind = one.get("type")
        made = {"number": one.get("number"), "type": _TYPES.get(str(kind), kind), "extension": one.get("extension")}
        return {**made, "note": self._text(one.get("description")), **_Attributes(one, self.language).fields(Phone)}

    @staticmethod
    def _is_address(said: _Attributes, branch: str) -> bool:
        return bool(said.one("kind")) and said.one("branch") == branch

    @staticmethod
    def _is_branch(said: _Attributes) -> bool:
        return not ({"kind", "contact", "websites", "branch"} & set(said.said))

    def _address(self, one: Part, said: _Attributes) -> Part:
        found: Part = {}
        for address in parts(one, "addresses"):
            line = "street" if address.get("address_type") == "physical" else "box"
            found = {
                line: address.get("address_1"),
                "city": address.get("city"),
                "postal_code": address.get("postal_code"),
            }
        access = next((part.get("description") for part in parts(one, "accessibility")), None)
        found |= {
            name: self._text(one.get(name if name != "note" else "description")) for name in ("transportation", "note")
        }
        return {**found, "accessibility": self._text(access), **self._hours(one), **said.fields(Address)}

    def _branch(self, one: Part, said: _Attributes) -> Part:
        offices = [
            self._address(part, inner) for part, inner in self.places if self._is_address(inner, str(one.get("id")))
        ]
        made = {"name": one.get("name"), "description": self._text(one.get("description")), "addresses": offices}
        made["languages"] = [part.get("code") for part in parts(one, "languages")]
        return {**made, "contacts": self._contacts(one), **said.fields(Branch)}

    def _hours(self, one: Part) -> Part:
        found: Part = {"hours": []}
        for schedule in parts(one, "schedules"):
            if words := schedule.get("description"):
                found["schedule"] = self._text(words)
            if schedule.get("opens_at"):
                closes = _Attributes(schedule, "").one("closes_at") or schedule.get("closes_at")
                days = str(schedule.get("byday", "")).lower().split(",")
                found["hours"].append({"days": days, "opens_at": schedule["opens_at"], "closes_at": closes})
        return found
