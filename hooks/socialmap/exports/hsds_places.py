"""Locations in HSDS: offices and boxes, branches, and what has hours, a page or languages without a place.

HSDS wants a street, a town and a postcode of each address, so a place that tells less is a virtual location, with what it tells as
attributes. Nothing here says more of a place than the record publishes.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.exports.hsds_parts import Part, Place, Telling, filled, identity


def locations(record: Part, seat: str, first: str, telling: Telling) -> list[Part]:
    """Every location of an organisation with the id ``first``; ``seat`` is its country, if it has one."""
    found = [location(one, (first, "location", n), seat, telling) for n, one in enumerate(record["addresses"], 1)]
    for number, branch in enumerate(record["branches"], 1):
        found += _branch(branch, (first, "branch", number), seat, telling)
    found += _desks(record, (first,), {}, telling)
    for n, address in enumerate(record["websites"][1:], 2):
        place = (first, "website", n)
        found.append(_page(address, place, {"websites": address}, telling))
    return found


def branches(record: Part, first: str) -> Iterator[tuple[str, str]]:
    """(id of its location, name) of each branch."""
    for number, branch in enumerate(record["branches"], 1):
        yield identity(first, "branch", number), branch["name"]


def location(address: Part, place: Place, seat: str, telling: Telling) -> Part:
    """An office with street and town is physical, a box with its town postal, whatever says less virtual."""
    line = address["street"] or address["box"]
    rest = {name: address[name] for name in ("kind", "country", "evidence")}
    made: Part = {"id": identity(*place), "location_type": "virtual", "description": telling.said(address["note"])}
    if line and address["city"]:
        kind = "physical" if address["street"] else "postal"
        whole = {"id": identity(*place, "address"), "address_1": line, "city": address["city"], "state_province": ""}
        whole |= {"postal_code": address["postal_code"] or "", "country": (address["country"] or seat).upper()}
        made |= {"location_type": kind, "addresses": [{**whole, "address_type": kind}]}
        rest["box"] = address["box"] if address["street"] else None
    else:
        rest |= {name: address[name] for name in ("street", "box", "postal_code", "city")}
    made["transportation"] = telling.said(address["transportation"])
    if access := telling.said(address["accessibility"]):
        made["accessibility"] = [{"id": identity(*place, "accessibility"), "description": access}]
    made["schedules"] = telling.schedules(address, place)
    return filled({**made, "attributes": telling.fields(place, "location", rest)})


def _branch(branch: Part, place: Place, seat: str, telling: Telling) -> Iterator[Part]:
    """A branch with its ways in, and each of its addresses as a location of the same name that points to it."""
    made = {"id": identity(*place), "location_type": "virtual", "name": branch["name"]}
    made |= {
        "description": telling.said(branch["description"]),
        "languages": telling.languages(place, branch["languages"]),
    }
    made["contacts"] = [
        part for n, way in enumerate(branch["contacts"], 1) for part in telling.contact(way, (*place, "contact", n))
    ]
    zone = telling.fields(place, "location", {"time_zone": branch["time_zone"]})
    yield filled({**made, "attributes": zone})
    points = {"branch": identity(*place)}
    for n, address in enumerate(branch["addresses"], 1):
        there = (*place, "location", n)
        office = location(address, there, seat, telling)
        office["attributes"] = [*office.get("attributes", ()), *telling.fields(there, "location", points)]
        yield {**office, "name": branch["name"]}
    yield from _desks(branch, place, points, telling)


def _desks(part: Part, place: Place, points: Part, telling: Telling) -> Iterator[Part]:
    """For each way in that has hours or languages of its own a virtual location that has them, and for each contact form its page."""
    for number, way in enumerate(part["contacts"], 1):
        owner = (*place, "contact", number)
        desk, mine = (*owner, "desk"), {"contact": identity(*owner), **points}
        hours, spoken = telling.schedules(way, desk), telling.languages(desk, way["languages"])
        if hours or spoken:
            made = {"id": identity(*desk), "location_type": "virtual", "schedules": hours, "languages": spoken}
            made["name"] = telling.locale.text(telling.catalogue.term("contact-roles", way["role"]).name)
            yield filled({**made, "attributes": telling.fields(desk, "location", mine)})
        for n, address in enumerate(way["contact_forms"], 1):
            yield _page(address, (*owner, "form", n), mine, telling)


def _page(address: str, place: Place, points: Part, telling: Telling) -> Part:
    made = {"id": identity(*place), "location_type": "virtual", "url": address}
    return {**made, "attributes": telling.fields(place, "location", points)}
