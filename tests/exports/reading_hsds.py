"""Reads HSDS back into what records publish, in one language: written from the words of HSDS, not from what makes them."""

from __future__ import annotations

import json
from typing import Any

Part = dict[str, Any]


def fields(part: Part) -> dict[str, list[Any]]:
    """The fields of our records that stand with ``part`` as attributes, each with its values."""
    found: dict[str, list[Any]] = {}
    for one in part.get("attributes", ()):
        if one["taxonomy_term"]["taxonomy_detail"]["name"] == "record-field":
            text = one.get("value", "")
            value = json.loads(text) if text.startswith(("{", "[")) else text
            found.setdefault(one["taxonomy_term"]["code"], []).append(value)
    return found


def one(part: Part, name: str) -> Any:
    """The one value of a field, or None."""
    return next(iter(fields(part).get(name, ())), None)


def record(part: Part, undescribed: str) -> Part:
    """What the record of this organization publishes, without what is empty."""
    own = fields(part)
    made: Part = {name: values for name, values in own.items() if name not in ("id", "part_of")}
    for name in ("kind", "listing", "time_zone", "capacity", "wait_time", "ended"):
        if name in made:
            (made[name],) = made[name]
    made["name"] = part["name"]
    if part["description"] != undescribed:
        made["description"] = part["description"]
    made["contacts"] = _ways(part, part.get("locations", ()))
    loose = [
        place for place in part.get("locations", ()) if not {"branch", "contact", "websites"} & fields(place).keys()
    ]
    made["addresses"] = [_address(place) for place in loose if one(place, "kind")]
    made["branches"] = [_branch(place, part["locations"]) for place in loose if "name" in place]
    made["services"], made["other_services"] = _services(part)
    for service in part.get("services", ())[:1]:
        made |= _shared(service)
    if not part.get("services"):
        for name in ("eligibility_description", "application_process", "fees_description", "cost"):
            made[name] = one(part, name)
    return _filled(made)


def _filled(part: Part) -> Part:
    return {name: value for name, value in part.items() if value not in (None, "", [], {})}


def _services(part: Part) -> tuple[Part, list[str]]:
    states: Part = {}
    for owner in [part, *part.get("services", ())]:
        for attribute in owner.get("attributes", ()):
            if attribute["taxonomy_term"]["taxonomy_detail"]["name"] == "service-state":
                note = attribute.get("value") if owner is part else owner.get("description")
                said = {"state": attribute["taxonomy_term"]["code"], "note": note, "via": one(owner, "via")}
                states[attribute["link_type"]] = _filled(said)
    return states, [owner["name"] for owner in part.get("services", ()) if one(owner, "other_services")]


def _shared(service: Part) -> Part:
    cost: Part = next(iter(service.get("cost_options", ())), {})
    return {
        **{name: service.get(name) for name in ("eligibility_description", "application_process", "fees_description")},
        "languages": [language["code"] for language in service.get("languages", ())],
        "cost": one(cost, "cost"),
        "required_documents": [paper["document"] for paper in service.get("required_documents", ())],
        "service_areas": [
            _filled(
                {name: one(area, name) for name in ("country", "region", "presence")}
                | {"note": area.get("description")}
            )
            for area in service.get("service_areas", ())
        ],
    }


def _ways(owner: Part, places: Any) -> list[Part]:
    found = owner.get("contacts", ())
    ways = []
    for way in found:
        if one(way, "contact"):
            continue
        more = [other["email"] for other in found if one(other, "contact") == way["id"]]
        made = {name: one(way, name) for name in ("role", "skype", "note")}
        made |= {name: fields(way).get(name) for name in ("messengers", "contact_forms")}
        made["phones"] = [_phone(phone) for phone in way.get("phones", ())]
        made["emails"] = [{"address": box} for box in [way.get("email"), *more] if box]
        desks = [place for place in places if one(place, "contact") == way["id"] and "url" not in place]
        pages = [place["url"] for place in places if one(place, "contact") == way["id"] and "url" in place]
        assert pages == (made["contact_forms"] or [])
        for desk in desks:
            made |= _times(desk) | {"languages": [language["code"] for language in desk.get("languages", ())]}
        ways.append(_filled(made))
    return ways


def _phone(phone: Part) -> Part:
    kind = one(phone, "type") or {"cell": "mobile"}.get(phone["type"], phone["type"])
    extension = one(phone, "extension") or (str(phone["extension"]) if "extension" in phone else None)
    made = {"number": phone["number"], "type": kind, "extension": extension, "note": phone.get("description")}
    made |= {name: one(phone, name) for name in ("only_inside", "as_printed")}
    return _filled({**made, "uses": fields(phone).get("uses")})


def _times(place: Part) -> Part:
    lines = place.get("schedules", ())
    hours = [
        {
            "days": line["byday"].lower().split(","),
            "opens_at": line["opens_at"],
            "closes_at": one(line, "closes_at") or line["closes_at"],
        }
        for line in lines
        if "byday" in line
    ]
    return _filled({"schedule": next((line.get("description") for line in lines), None), "hours": hours})


def _address(place: Part) -> Part:
    made = {name: one(place, name) for name in ("kind", "country", "evidence", "street", "box", "postal_code", "city")}
    for whole in place.get("addresses", ()):
        line = "street" if whole["address_type"] == "physical" else "box"
        made |= {line: whole["address_1"], "city": whole["city"], "postal_code": whole["postal_code"]}
    made |= {"note": place.get("description"), "transportation": place.get("transportation")}
    made["accessibility"] = next((access["description"] for access in place.get("accessibility", ())), None)
    return _filled({**made, **_times(place)})


def _branch(place: Part, places: list[Part]) -> Part:
    offices = [other for other in places if one(other, "branch") == place["id"] and one(other, "kind")]
    made = {"name": place["name"], "description": place.get("description"), "time_zone": one(place, "time_zone")}
    made["languages"] = [language["code"] for language in place.get("languages", ())]
    return _filled({**made, "contacts": _ways(place, places), "addresses": [_address(office) for office in offices]})
