"""The living organisations in the words of others: HSDS 3.0 (Open Referral), one JSON file for each language.

An id is made from the first id that a record ever had, so that a rename keeps it. Only services that are offered are services there; what
is asked to be something else, or is not stated, is not: the states of services are attributes of a taxonomy of our own. HSDS wants a
street, a town and a postcode of each address, so a place without these is a virtual location that tells its country alone.
"""

from __future__ import annotations

import json
import uuid
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.about import about
from socialmap.locale import Locale
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.offer import OFFERED

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:socialmap")
Part = dict[str, Any]


def hsds_files(catalogue: Catalogue, day: str | None) -> dict[str, str]:
    """`organizations.json` of each language, by its path from the root of the site: one page as an HSDS api gives it."""
    files = {}
    for language, locale in catalogue.locales.items():
        found = [_organization(id, catalogue, locale) for id in sorted(catalogue.living)]
        page: Part = {"total_items": len(found), "total_pages": 1, "page_number": 1, "size": len(found)}
        page |= {"first_page": True, "last_page": True, "empty": not found, "language": language}
        text = json.dumps({**about(catalogue, day), **page, "contents": found}, ensure_ascii=False, indent=1)
        files[f"api/v1/hsds/{language}/organizations.json"] = text + "\n"
    return files


def identity(*place: object) -> str:
    """The same UUID for the same place in every build."""
    return str(uuid.uuid5(SPACE, "/".join(map(str, place))))


def first_id(id: str, catalogue: Catalogue) -> str:
    """The id that an organisation had first."""
    former = catalogue.organisations[id].former_ids
    return former[0] if former else id


def _organization(id: str, catalogue: Catalogue, locale: Locale) -> Part:
    record = BY_NAME["organisation"].published("api", catalogue.organisations[id])
    first, said = first_id(id, catalogue), _said(locale)
    made: Part = {
        "id": identity(first),
        "name": record["name"],
        "alternate_name": "; ".join(record["alternate_names"]),
        "description": said(record["description"]) or locale("exports.undescribed"),
        "website": next(iter(record["websites"]), None),
        "contacts": [_contact(one, (first, "contact", n), said) for n, one in enumerate(record["contacts"], 1)],
        "locations": [_location(one, (first, "location", n), id, said) for n, one in enumerate(record["addresses"], 1)],
        "services": [
            _service(service, offer, first, record, catalogue, locale)
            for service, offer in record["services"].items()
            if offer["state"] in OFFERED
        ],
        "attributes": [
            _state(service, offer["state"], first, said(offer["note"]), locale)
            for service, offer in record["services"].items()
            if offer["state"] not in OFFERED
        ],
    }
    if record["part_of"] and record["part_of"] in catalogue.organisations:
        made["parent_organization_id"] = identity(first_id(record["part_of"], catalogue))
    return _filled(made)


def _said(locale: Locale) -> Any:
    """A published text in the language, or in the first that it has; None stays None."""
    return lambda text: text and text.get(locale.language, next(iter(text.values())))


def _filled(part: Part) -> Part:
    """``part`` without what is empty: HSDS has strings or nothing."""
    return {name: value for name, value in part.items() if value not in (None, "", [])}


def _contact(contact: Part, place: tuple[object, ...], said: Any) -> Part:
    """A way in: its title is a role, never a person."""
    phones = [_phone(one, (*place, "phone", n), said) for n, one in enumerate(contact["phones"], 1)]
    email = next((one["address"] for one in contact["emails"]), None)
    return _filled({"id": identity(*place), "title": contact["role"], "email": email, "phones": phones})


def _phone(phone: Part, place: tuple[object, ...], said: Any) -> Part:
    extension = int(phone["extension"]) if phone["extension"] else None
    kind = "sms" if phone["type"] == "text" else phone["type"]
    made = {"id": identity(*place), "number": phone["number"], "extension": extension, "type": kind}
    return _filled({**made, "description": said(phone["note"])})


def _location(address: Part, place: tuple[object, ...], id: str, said: Any) -> Part:
    """An office with street and postcode is physical; whatever says less is virtual, and tells no more than its country."""
    country = (address["country"] or id.partition("/")[0]).upper()
    made: Part = {"id": identity(*place), "location_type": "virtual", "description": said(address["note"])}
    if address["street"] and address["city"]:
        whole = {"id": identity(*place, "address"), "address_1": address["street"], "city": address["city"]}
        whole |= {"state_province": "", "postal_code": address["postal_code"] or "", "country": country}
        made |= {"location_type": "physical", "addresses": [{**whole, "address_type": "physical"}]}
        made["transportation"] = said(address["transportation"])
        if address["accessibility"]:
            made["accessibility"] = [
                {"id": identity(*place, "accessibility"), "description": said(address["accessibility"])}
            ]
    return _filled(made)


def _service(service: str, offer: Part, first: str, record: Part, catalogue: Catalogue, locale: Locale) -> Part:
    """One service that is offered; what the organisation says of all of them stands with each."""
    said, place = _said(locale), (first, "service", service)
    languages = [{"id": identity(*place, "language", code), "code": code} for code in record["languages"]]
    return _filled(
        {
            "id": identity(*place),
            "name": locale.text(catalogue.services[service].name),
            "status": "active",
            "description": said(offer["note"]),
            "fees_description": said(record["fees_description"]),
            "eligibility_description": said(record["eligibility_description"]),
            "application_process": said(record["application_process"]),
            "languages": languages,
            "required_documents": [
                {"id": identity(*place, "document", n), "document": said(text)}
                for n, text in enumerate(record["required_documents"], 1)
            ],
            "attributes": [_state(service, offer["state"], first, None, locale)],
        }
    )


def _state(service: str, state: str, first: str, note: str | None, locale: Locale) -> Part:
    """The state of a service as an attribute of our own taxonomy; ``unknown`` is no ``no``."""
    taxonomy = {"id": identity("taxonomy"), "name": "service-state", "description": locale("exports.states")}
    term = {"id": identity("taxonomy", state), "code": state, "name": state, "description": locale("exports.states")}
    made = {"id": identity(first, "state", service), "link_entity": "service", "link_type": service, "value": note}
    return _filled({**made, "taxonomy_term": {**term, "taxonomy_detail": taxonomy}})
