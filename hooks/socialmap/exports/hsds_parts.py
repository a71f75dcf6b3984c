"""What HSDS records are made of: stable identities, attributes of our own taxonomies, ways in, hours."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.languages import language_name

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:socialmap")
Part = dict[str, Any]
Place = tuple[object, ...]
"""Where something stands in an organisation: its first id, then field and number."""

STATE, FIELD = "service-state", "record-field"
"""Our taxonomies: the state of a service, and by its name a field of our records that HSDS has no place for."""
PHONE_TYPES = {"mobile": "cell", "hotline": "voice"}
"""What HSDS calls them, where it differs."""


def identity(*place: object) -> str:
    """The same UUID for the same place in every build: `uuid.uuid5` in the space of this program, in a third of its time."""
    said = SPACE.bytes + "/".join(map(str, place)).encode()
    found = hashlib.sha1(said, usedforsecurity=False).hexdigest()
    return f"{found[:8]}-{found[8:12]}-5{found[13:16]}-{'89ab'[int(found[16], 16) & 3]}{found[17:20]}-{found[20:32]}"


def filled(part: Part) -> Part:
    """``part`` without what is empty: HSDS has strings or nothing."""
    return {name: value for name, value in part.items() if value not in (None, "", [], {})}


@dataclass(frozen=True)
class Telling:
    """The words of one language, and what is made with them."""

    catalogue: Catalogue
    locale: Locale

    def said(self, text: Mapping[str, str] | None) -> str | None:
        """A published text in the language, or in the first that it has; None stays None."""
        return text.get(self.locale.language, next(iter(text.values()))) if text else None

    def plain(self, value: Any) -> Any:
        """``value`` with every text in the language, without what is empty."""
        if isinstance(value, Mapping):
            if value and set(value) <= set(self.catalogue.settings.codes):
                return self.said(value)
            return filled({name: self.plain(part) for name, part in value.items()})
        return [self.plain(one) for one in value] if isinstance(value, list) else value

    @cached_property
    def _taxonomies(self) -> dict[str, Part]:
        words = {STATE: self.locale("exports.states"), FIELD: self.locale("exports.fields")}
        return {
            name: {"id": identity("taxonomy", name), "name": name, "description": said} for name, said in words.items()
        }

    @cached_property
    def _terms(self) -> dict[tuple[str, str], Part]:
        """The terms that were needed so far; every attribute of one shares it."""
        return {}

    def _term(self, taxonomy: str, code: str) -> Part:
        if found := self._terms.get((taxonomy, code)):
            return found
        detail = self._taxonomies[taxonomy]
        term: Part = {"id": identity("taxonomy", taxonomy, code), "code": code, "name": code}
        term |= {"description": detail["description"], "taxonomy": taxonomy, "taxonomy_detail": detail}
        self._terms[taxonomy, code] = term
        return term

    def _attribute(self, owner: Place, entity: str, taxonomy: str, code: str, last: object, value: Any) -> Part:
        term = self._term(taxonomy, code)
        made = {"id": identity(*owner, "attribute", taxonomy, last), "link_id": identity(*owner), "link_entity": entity}
        value = self.plain(value)
        text = value if isinstance(value, str) else None if value is None else json.dumps(value, ensure_ascii=False)
        return filled({**made, "value": text, "taxonomy_term": term})

    def state(self, owner: Place, entity: str, service: str, state: str, note: Any = None) -> Part:
        """The state of ``service`` as an attribute; ``unknown`` is no ``no``."""
        return {**self._attribute(owner, entity, STATE, state, service, note), "link_type": service}

    def fields(self, owner: Place, entity: str, values: Mapping[str, Any]) -> list[Part]:
        """An attribute for each of ``values`` by the name of its field, and for each entry of a list; none for what is empty.

        Its value is the text, or JSON for what has parts.
        """
        return [
            self._attribute(owner, entity, FIELD, name, f"{name}/{number}", one)
            for name, value in values.items()
            for number, one in enumerate(value if isinstance(value, list) else [value], 1)
            if one not in (None, "", {})
        ]

    def languages(self, owner: Place, codes: Iterable[str]) -> list[Part]:
        """Languages by code and name."""
        return [
            {
                "id": identity(*owner, "language", code),
                "code": code,
                "name": language_name(code, self.catalogue, self.locale),
            }
            for code in codes
        ]

    def contact(self, way: Part, place: Place) -> list[Part]:
        """A way in, and one more for each further mailbox: HSDS has one in each. A title is a role, never a person."""
        title = self.locale.text(self.catalogue.term("contact-roles", way["role"]).name)
        rest = {name: way[name] for name in ("role", "messengers", "skype", "note", "contact_forms")}
        phones = [self._phone(one, (*place, "phone", n), way["languages"]) for n, one in enumerate(way["phones"], 1)]
        boxes = [one["address"] for one in way["emails"]]
        made = {"id": identity(*place), "title": title, "email": next(iter(boxes), None), "phones": phones}
        more = [
            {
                "id": identity(*place, "email", n),
                "title": title,
                "email": box,
                "attributes": self.fields((*place, "email", n), "contact", {"contact": identity(*place)}),
            }
            for n, box in enumerate(boxes[1:], 2)
        ]
        return [filled({**made, "attributes": self.fields(place, "contact", rest)}), *more]

    def _phone(self, phone: Part, place: Place, languages: Iterable[str]) -> Part:
        kind, extension = phone["type"], phone["extension"]
        number = int(extension) if extension else None
        rest = {name: phone[name] for name in ("uses", "only_inside", "as_printed")}
        rest |= {
            "type": kind if kind == "hotline" else None,
            "extension": extension if extension != str(number) else None,
        }
        made = {"id": identity(*place), "number": phone["number"], "extension": number}
        made |= {"type": PHONE_TYPES.get(kind, kind), "description": self.said(phone["note"])}
        made["languages"] = self.languages(place, languages)
        return filled({**made, "attributes": self.fields(place, "phone", rest)})

    def schedules(self, part: Part, place: Place) -> list[Part]:
        """Its hours by day as weekly events, in the time of the place; the first, or one alone, has them in words."""
        words = self.said(part["schedule"])
        lines = [self._weekly(line, (*place, "schedule", n)) for n, line in enumerate(part["hours"], 1)]
        first = lines[0] if lines else {"id": identity(*place, "schedule", 1)}
        return [filled({**first, "description": words}), *lines[1:]] if lines or words else []

    def _weekly(self, line: Part, place: Place) -> Part:
        night = line["closes_at"] == "24:00"  # which is no time in HSDS
        made = {"id": identity(*place), "freq": "WEEKLY", "wkst": "MO", "byday": ",".join(line["days"]).upper()}
        made |= {"opens_at": line["opens_at"], "closes_at": "23:59" if night else line["closes_at"]}
        rest = self.fields(place, "schedule", {"closes_at": line["closes_at"] if night else None})
        return filled({**made, "attributes": rest})
