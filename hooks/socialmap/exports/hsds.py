"""The living organisations in the words of others: HSDS 3.0 (Open Referral), as JSON and as a tabular package for each language.

An id is made from the first id that a record ever had, so that a rename keeps it. Only services that are offered are services there; what
is asked to be something else, or is not stated, is not: the states of services are attributes of a taxonomy of our own. HSDS tells
languages, costs and the like of services alone, so they stand with each. What it has no place for is an attribute named by our field, so
that a new field goes out without a word here.
"""

from __future__ import annotations

from datetime import date

from socialmap.base.indented import indented
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.about import about
from socialmap.exports.hsds_parts import Part, Place, Telling, filled, identity
from socialmap.exports.hsds_places import branches, locations
from socialmap.exports.hsds_tables import package
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.offer import OFFERED
from socialmap.rendering.age import confirmed

SHARED = (
    "eligibility_description",
    "application_process",
    "fees_description",
    "languages",
    "cost",
    "required_documents",
    "service_areas",
)
"""What an organisation says of all its services, and HSDS of each."""
PLACED = ("name", "description", "contacts", "addresses", "branches", "services", "other_services")
"""What has a place of its own in HSDS; ``websites`` and ``alternate_names`` have one partly."""


def hsds_files(catalogue: Catalogue, day: str | None, file_day: date) -> dict[str, str | bytes]:
    """For each language `organizations.json`, one page as an HSDS api gives it, and `tabular.zip`, by their paths from the root of the site.

    ``file_day`` is the day that the files in the package get.
    """
    files: dict[str, str | bytes] = {}
    head = about(catalogue, day)
    for language, locale in catalogue.locales.items():
        telling = Telling(catalogue, locale)
        found = [organization(id, telling) for id in sorted(catalogue.living)]
        page: Part = {"total_items": len(found), "total_pages": 1, "page_number": 1, "size": len(found)}
        page |= {"first_page": True, "last_page": True, "empty": not found, "language": language}
        text = indented({**head, **page, "contents": found})
        folder = f"api/v1/hsds/{language}"
        files[f"{folder}/organizations.json"] = text
        files[f"{folder}/tabular.zip"] = package(found, head, language, file_day)
    return files


def first_id(id: str, catalogue: Catalogue) -> str:
    """The id that an organisation had first."""
    former = catalogue.organisations[id].former_ids
    return former[0] if former else id


def organization(id: str, telling: Telling) -> Part:
    """One organisation as HSDS has it, with its services and locations."""
    catalogue = telling.catalogue
    record = BY_NAME["organisation"].published("api", catalogue.organisations[id])
    first = first_id(id, catalogue)
    services = list(_services(id, record, first, telling))
    names = [*record["alternate_names"], *(one["name"] for one in record["native_names"])]
    made: Part = {
        "id": identity(first),
        "name": record["name"],
        "alternate_name": "; ".join(names),
        "description": telling.said(record["description"]) or telling.locale("exports.undescribed"),
        "email": next((box["address"] for way in record["contacts"] for box in way["emails"]), None),
        "website": next(iter(record["websites"]), None),
        "contacts": [
            part for n, way in enumerate(record["contacts"], 1) for part in telling.contact(way, (first, "contact", n))
        ],
        "locations": locations(record, catalogue.seat(id) or "", first, telling),
        "services": services,
    }
    rest = {name: value for name, value in record.items() if name not in PLACED}
    if services:
        rest = {name: value for name, value in rest.items() if name not in SHARED}
    if record["part_of"] in catalogue.living:
        made["parent_organization_id"] = identity(first_id(record["part_of"], catalogue))
    made["attributes"] = [
        *_not_offered(record, first, telling),
        *telling.fields((first,), "organization", {"id": id, **rest}),
    ]
    return filled(made)


def _not_offered(record: Part, first: str, telling: Telling) -> list[Part]:
    return [
        telling.state((first,), "organization", service, offer["state"], offer["note"])
        for service, offer in record["services"].items()
        if offer["state"] not in OFFERED
    ]


def _services(id: str, record: Part, first: str, telling: Telling) -> list[Part]:
    """Each service that is offered; what the organisation says of all of them stands with each."""
    made = []
    for service, offer in record["services"].items():
        if offer["state"] in OFFERED:
            place = (first, "service", service)
            term = telling.catalogue.services[service]
            found = confirmed(telling.catalogue.organisations[id], f"services.{service}")
            day = found.assured_date if found and len(found.assured_date) == len("2014-10-31") else None
            one: Part = {"id": identity(*place), "name": telling.locale.text(term.name), "status": "active"}
            one |= {"description": telling.said(offer["note"]), "assured_date": day, **_shared(record, place, telling)}
            one["attributes"] = [
                telling.state(place, "service", service, offer["state"]),
                *telling.fields(place, "service", {"via": offer["via"]}),
            ]
            one["service_at_locations"] = _at_branches(service, offer["state"], record, first, telling)
            made.append(filled(one))
    for number, text in enumerate(record["other_services"], 1):
        place = (first, "other-service", number)
        one = {
            "id": identity(*place),
            "name": telling.said(text),
            "status": "active",
            **_shared(record, place, telling),
        }
        made.append(filled({**one, "attributes": telling.fields(place, "service", {"other_services": text})}))
    return made


def _shared(record: Part, place: Place, telling: Telling) -> Part:
    made: Part = {name: telling.said(record[name]) for name in SHARED[:3]}
    made["languages"] = telling.languages(place, record["languages"])
    if record["cost"]:
        one: Part = {"id": identity(*place, "cost"), "option": telling.locale(f"terms.{record['cost']}")}
        one |= {"amount": 0} if record["cost"] == "free" else {}
        costs = telling.fields((*place, "cost"), "cost_option", {"cost": record["cost"]})
        made["cost_options"] = [{**one, "attributes": costs}]
    made["required_documents"] = [
        {"id": identity(*place, "document", n), "document": telling.said(text)}
        for n, text in enumerate(record["required_documents"], 1)
    ]
    areas = enumerate(record["service_areas"], 1)
    made["service_areas"] = [_area(one, (*place, "area", n), telling) for n, one in areas]
    return made


def _area(area: Part, place: Place, telling: Telling) -> Part:
    catalogue, locale = telling.catalogue, telling.locale
    term = catalogue.countries[area["country"]] if area["country"] else catalogue.term("regions", area["region"])
    made = {"id": identity(*place), "name": locale.text(term.name), "description": telling.said(area["note"])}
    rest = {name: area[name] for name in ("country", "region", "presence")}
    return filled({**made, "attributes": telling.fields(place, "service_area", rest)})


def _at_branches(service: str, state: str, record: Part, first: str, telling: Telling) -> list[Part]:
    """The branches at which somebody can ask for a service: never for a place to stay, which is not where an office is."""
    if service in telling.catalogue.settings.sheltering or state == "by-referral":
        return []
    words = telling.locale("exports.ask_desk")
    return [
        {
            "id": identity(first, "service", service, "branches", there),
            "description": words,
            "location": {"id": there, "location_type": "virtual", "name": name},
        }
        for there, name in branches(record, first)
    ]
