"""An organisation in the words of schema.org, as JSON-LD in its page: for search engines, and for whoever saves it as a contact.

It is made of what the page itself may show. A place that is asked to be secret is not in it, nor a service that is not offered.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.address import Address
from socialmap.records.models.contact import Contact
from socialmap.records.models.hours import Hours
from socialmap.records.models.offer import OFFERED
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.rendering.age import as_of
from socialmap.rendering.saying import age, gathered

Part = dict[str, Any]
VOCABULARY = "https://schema.org/"
DAYS = {
    "mo": "Monday",
    "tu": "Tuesday",
    "we": "Wednesday",
    "th": "Thursday",
    "fr": "Friday",
    "sa": "Saturday",
    "su": "Sunday",
}


def linked_data(id: str, catalogue: Catalogue, locale: Locale) -> Markup:
    """The text of the data block: JSON in which no sign means anything in HTML."""
    said = json.dumps(organization(id, catalogue, locale), ensure_ascii=False, separators=(",", ":"))
    for sign in "&<>":
        said = said.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(said)  # noqa: S704 - the signs of HTML are written in another way


def organization(id: str, catalogue: Catalogue, locale: Locale) -> Part:
    """The organisation named ``id``."""
    record = catalogue.organisations[id]
    seat = catalogue.seat(id)
    native = [{"@value": one.name, "@language": one.language} for one in record.native_names]
    made: Part = {
        "@context": {"@vocab": VOCABULARY},
        "@type": "Organization",
        "name": record.name,
        "alternateName": [*record.alternate_names, *native],
        "description": locale.text(record.description) if record.description else None,
        "url": next(iter(record.websites), None),
        "sameAs": list(record.websites[1:]),
        "knowsLanguage": list(record.languages),
        "areaServed": [
            locale.text(catalogue.countries[area.country].name) for area in record.service_areas if area.country
        ],
        "contactPoint": [point for way in record.contacts for point in _points(way, catalogue, locale)],
        "address": [place for one in record.addresses if (place := _address(one, seat))],
        "department": [
            _filled(
                {
                    "@type": "Organization",
                    "name": branch.name,
                    "contactPoint": [point for way in branch.contacts for point in _points(way, catalogue, locale)],
                    "address": [place for one in branch.addresses if (place := _address(one, seat))],
                }
            )
            for branch in record.branches
        ],
        "makesOffer": list(_offers(record, catalogue, locale)),
        "subjectOf": _about(record, catalogue, locale),
    }
    return _filled(made)


def _filled(part: Part) -> Part:
    return {name: value for name, value in part.items() if value not in (None, "", [])}


def _about(record: Organisation, catalogue: Catalogue, locale: Locale) -> Part:
    """As of when this is true, whose words it comes from, and under which licence it goes out."""
    return {
        "@type": "CreativeWork",
        "name": locale.text(catalogue.settings.names.site),
        "abstract": age(record, catalogue, locale),
        "temporalCoverage": as_of(record, catalogue),
        "isBasedOn": [f"{title}, {date}" for title, date, _ in gathered(record.sources, catalogue, locale)],
        "license": catalogue.settings.licence.url,
    }


def _offers(record: Organisation, catalogue: Catalogue, locale: Locale) -> Iterator[Part]:
    for service, offer in record.services.items():
        if offer.state in OFFERED:
            name = locale.text(catalogue.services[service].name)
            state = locale.text(catalogue.term("service-states", offer.state).name)
            said = ". ".join([state, *([locale.text(offer.note)] if offer.note else [])])
            yield {"@type": "Offer", "itemOffered": {"@type": "Service", "name": name}, "description": said}


def _points(way: Contact, catalogue: Catalogue, locale: Locale) -> Iterator[Part]:
    """A point for each number, account, mailbox and form, so that each has what belongs to it alone."""
    role = locale.text(catalogue.term("contact-roles", way.role).name)
    notes = [locale.text(text) for text in (way.note, way.schedule) if text]
    shared: Part = {"@type": "ContactPoint", "contactType": role, "availableLanguage": list(way.languages)}
    shared["hoursAvailable"] = [_hours(line) for line in way.hours]
    channels = [
        *(_phone(phone, catalogue, locale) for phone in way.phones),
        *(
            {"name": one.app_name or locale(f"messenger.{one.app}"), "identifier": one.account}
            for one in way.messengers
        ),
        *({"email": box.address} for box in way.emails),
        *({"url": form} for form in way.contact_forms),
    ]
    for channel in channels:
        own = channel.pop("description", [])
        yield _filled({**shared, **channel, "description": " · ".join([*own, *notes])})


def _phone(phone: Phone, catalogue: Catalogue, locale: Locale) -> Part:
    """A number, as a fax or a telephone, with the country in which alone it works."""
    field = "faxNumber" if phone.used_for == ("fax",) else "telephone"
    made: Part = {field: phone.number + (f";ext={phone.extension}" if phone.extension else "")}
    said = []
    if phone.only_inside:
        made["areaServed"] = phone.only_inside.upper()
        said.append(
            locale("organisation.only_inside", country=locale.text(catalogue.countries[phone.only_inside].name))
        )
    if phone.note:
        said.append(locale.text(phone.note))
    return {**made, "description": said}


def _hours(line: Hours) -> Part:
    closes = "23:59" if line.closes_at == "24:00" else line.closes_at
    days = [VOCABULARY + DAYS[day] for day in line.days]
    return {"@type": "OpeningHoursSpecification", "dayOfWeek": days, "opens": line.opens_at, "closes": closes}


def _address(address: Address, seat: str | None) -> Part | None:
    """What is told of an office or a box; nothing of a place that is to stay secret."""
    if address.kind == "confidential":
        return None
    country = address.country or seat
    made = {
        "@type": "PostalAddress",
        "streetAddress": address.street,
        "postOfficeBoxNumber": address.box,
        "postalCode": address.postal_code,
        "addressLocality": address.city,
        "addressCountry": country.upper() if country else None,
    }
    found = _filled(made)
    return found if found.keys() - {"@type", "addressCountry"} else None
