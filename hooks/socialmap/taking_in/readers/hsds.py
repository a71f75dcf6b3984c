"""HSDS 3 (Open Referral): organizations with their services, contacts and locations. Each field has a place, a rule, or is told as unread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from socialmap.base.text import plain
from socialmap.records.models.offer import STATES
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.making import Making
from socialmap.taking_in.opening import refused
from socialmap.taking_in.readers.hsds_parts import contact, location, parts, phones, said, schedules
from socialmap.taking_in.values import Frame, country_of
from socialmap.taking_in.words import parted

_OVER = ("inactive", "defunct")
_READ = frozenset(
    [
        "id",
        "name",
        "alternate_name",
        "description",
        "email",
        "website",
        "additional_websites",
        "phones",
        "contacts",
        "locations",
        "services",
        "attributes",
        "languages",
        "parent_organization_id",
        "metadata",
    ]
)
_OF_SERVICE = frozenset(
    [
        "id",
        "name",
        "alternate_name",
        "description",
        "url",
        "email",
        "status",
        "application_process",
        "fees_description",
        "fees",
        "wait_time",
        "eligibility_description",
        "languages",
        "phones",
        "contacts",
        "schedules",
        "required_documents",
        "attributes",
        "service_at_locations",
        "organization",
        "organization_id",
        "metadata",
        "assured_date",
        "assurer_email",
        "last_modified",
        "program_id",
        "service_areas",
    ]
)


def organizations(data: Any, file: str) -> list[Part]:
    """The organizations of a page, of a list, or of a list of services that each name theirs."""
    found = data.get("contents", data.get("organizations", data)) if isinstance(data, dict) else data
    entries: list[Any] = found if isinstance(found, list) else [found]
    if not entries or not all(isinstance(one, dict) for one in entries):
        raise refused(
            file, "has no organizations.", "HSDS 3 gives a page with `contents`, a list, or one organization."
        )
    if all("organization" in one for one in entries):
        return _of_services(entries)
    if not any("name" in one for one in entries):
        raise refused(
            file,
            "is no HSDS: its entries have no name.",
            "Take in the page of /organizations?full_service=true; JSON of another shape needs a mapping with `columns`.",
        )
    return entries


def _of_services(services: list[Part]) -> list[Part]:
    by_id: dict[str, Part] = {}
    for service in services:
        own = service["organization"] if isinstance(service["organization"], dict) else {}
        group = by_id.setdefault(str(own.get("id", own.get("name", ""))), {**own, "services": []})
        group["services"].append({name: value for name, value in service.items() if name != "organization"})
    return list(by_id.values())


def hsds_entries(found: list[Part], file: str, frame: Frame, unread: Counter[str]) -> Iterator[Draft]:
    """A draft for each organization."""
    for number, one in enumerate(found, start=1):
        making = Making(Draft(file, number, key=str(one.get("id", ""))), frame)
        _unread(one, _READ, "", unread)
        _organization(making, one, unread)
        yield making.done()


def _unread(part: Part, read: frozenset[str], place: str, unread: Counter[str]) -> None:
    unread.update(
        f"{place}{name}" for name, value in part.items() if name not in read and value not in (None, "", [], {})
    )


def _organization(making: Making, one: Part, unread: Counter[str]) -> None:
    making.line("name", said(one, "name"), "name")
    country_of(making.draft, making.frame, _country(one), "country")
    for other in parted(said(one, "alternate_name"), ";"):
        making.line("alternate_names", other, "alternate_name")
    if text := said(one, "description"):
        making.text("description", text, "description")
    for site in (one.get("website"), *(extra.get("url") for extra in parts(one, "additional_websites"))):
        if site:
            making.website(str(site), "website")
    phones(making, one, "phones")
    if text := said(one, "email"):
        making.mailbox(text, "email")
    for way in parts(one, "contacts"):
        contact(making, way, "contacts")
    for number, place in enumerate(parts(one, "locations")):
        location(making, place, number)
    for spoken in parts(one, "languages"):
        making.language(said(spoken, "code") or said(spoken, "name"), "languages")
    for attribute in parts(one, "attributes"):
        _attribute(making, attribute)
    _services(making, [*parts(one, "services")], unread)


def _country(one: Part) -> str:
    """The country of its first address that says one."""
    located = [one, *parts(one, "locations")]
    for service in parts(one, "services"):
        located += [at.get("location", {}) for at in parts(service, "service_at_locations")]
    told = [said(address, "country") for place in located for address in parts(place, "addresses")]
    return next((country for country in told if country), "")


_TEXTS = ("fees_description", "eligibility_description", "application_process")


def _services(making: Making, services: list[Part], unread: Counter[str]) -> None:
    active = []
    for service in services:
        _unread(service, _OF_SERVICE, "services.", unread)
        if said(service, "status") in _OVER:
            making.drop("inactive", said(service, "name"), "services.name")
        else:
            active.append(service)
    for service in active:
        _service(making, service)
    for name in _TEXTS:
        told = {said(service, "name"): text for service in active if (text := said(service, name))}
        if name == "fees_description":
            told |= {said(one, "name"): text for one in active if (text := said(one, "fees")) and not said(one, name)}
        distinct = list(dict.fromkeys(told.values()))
        if distinct:
            joined = " ".join(f"{service}: {text}" for service, text in told.items())
            making.text(name, distinct[0] if len(distinct) == 1 else joined, f"services.{name}")


def _service(making: Making, service: Part) -> None:
    own = [found for attribute in parts(service, "attributes") if (found := state_of(attribute))]
    name = said(service, "name")
    if own:
        id, state = own[0]
        making.offer(id, state, said(service, "description"), "services.description")
    elif name:
        making.service(name, "services.name")
        if (text := said(service, "description")) and plain(text) != plain(name):
            making.about_service(name, text, "services.description")
    for document in parts(service, "required_documents"):
        if text := said(document, "document"):
            making.text("required_documents", text, "required_documents", listed=True)
    for spoken in parts(service, "languages"):
        making.language(said(spoken, "code") or said(spoken, "name"), "services.languages")
    phones(making, service, "services.phones")
    if text := said(service, "email"):
        making.mailbox(text, "services.email")
    if text := said(service, "url"):
        making.website(text, "services.url")
    for way in parts(service, "contacts"):
        contact(making, way, "services.contacts")
    schedules(making, service)
    for number, at in enumerate(parts(service, "service_at_locations")):
        location(making, at.get("location") or {}, number)


def state_of(attribute: Part) -> tuple[str, str] | None:
    """(service, state) where an attribute is of our own taxonomy."""
    term = attribute.get("taxonomy_term") or {}
    taxonomy = term.get("taxonomy_detail") or {}
    name = taxonomy.get("name") or term.get("taxonomy")
    if name == "service-state" and term.get("code") in STATES and attribute.get("link_type"):
        return str(attribute["link_type"]), str(term["code"])
    return None


def _attribute(making: Making, attribute: Part) -> None:
    if found := state_of(attribute):
        making.offer(*found, said(attribute, "value"), "attributes.value")


def one_each(drafts: list[Draft]) -> list[Draft]:
    """Entries with the same UUID in files of several languages, put together: texts in each."""
    kept: dict[str, Draft] = {}
    found = []
    for draft in drafts:
        first = kept.setdefault(draft.key, draft) if draft.key else draft
        if first is draft or first.file == draft.file:
            found.append(draft)
            continue
        first.data = together(first.data, draft.data)
        first.stated |= draft.stated
        first.left += draft.left
        first.dropped += draft.dropped
    return found


def together(one: Any, other: Any) -> Any:
    """Two plain values that differ by language alone, as one."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {
            name: together(one[name], other[name]) if name in one and name in other else (one | other)[name]
            for name in one | other
        }
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [together(first, second) for first, second in zip(one, other, strict=True)]
    return one
