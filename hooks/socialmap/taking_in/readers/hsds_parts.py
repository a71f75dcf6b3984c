"""The parts of HSDS that several things have: phones, contacts, locations and schedules."""

from __future__ import annotations

import re
from collections.abc import Iterable

from socialmap.base.text import plain
from socialmap.said.mailboxes import ROLES
from socialmap.taking_in.draft import Part
from socialmap.taking_in.making import Making
from socialmap.taking_in.words import says_nothing, tidy

_TYPES = {"sms": "text", "text": "text", "fax": "fax", "cell": "mobile", "mobile": "mobile", "hotline": "hotline", "textphone": "textphone", "tty": "textphone", "tdd": "textphone"}  # fmt: skip
_DAYS = {"MO": "mo", "TU": "tu", "WE": "we", "TH": "th", "FR": "fr", "SA": "sa", "SU": "su"}


def parts(one: Part, name: str) -> Iterable[Part]:
    """The groups of a list; nothing where it is none."""
    listed = one.get(name)
    return (part for part in (listed if isinstance(listed, list) else ()) if isinstance(part, dict))


def said(one: Part, name: str) -> str:
    """A text without what nobody sees; empty where there is none."""
    value = one.get(name)
    text = tidy(str(value)) if value not in (None, "", [], {}) else ""
    return "" if name != "name" and says_nothing(text) else text


def phones(making: Making, one: Part, where: str, role: str = "", branch: int | None = None) -> None:
    """The numbers of an organization, service, contact or location."""
    for phone in parts(one, "phones"):
        type = _TYPES.get(said(phone, "type").lower(), "voice")
        own = role or ("helpline" if type == "hotline" else "general")
        making.phone(
            said(phone, "number"), where, type, own, branch, said(phone, "extension"), said(phone, "description")
        )
        for spoken in parts(phone, "languages"):
            making.language(said(spoken, "code") or said(spoken, "name"), f"{where}.languages")


def contact(making: Making, one: Part, where: str) -> None:
    """A role with its channels; of a person nothing is kept."""
    name = said(one, "name")
    if name and not ROLES.issuperset(plain(name).split()):
        making.drop("person", name, f"{where}.name")
        if title := said(one, "title"):
            making.drop("person", title, f"{where}.title")
        for phone in parts(one, "phones"):
            making.drop("private-number", said(phone, "number"), f"{where}.phones")
        if email := said(one, "email"):
            making.drop("personal-mailbox", email, f"{where}.email")
        return
    title = said(one, "title") or name
    role = "-".join(plain(title).split())
    if role not in making.frame.roles:
        if title:
            making.draft.leave(f"{where}.title", title, "is none of the roles that a contact may have.")
        role = "general"
    phones(making, one, f"{where}.phones", role)
    if email := said(one, "email"):
        making.mailbox(email, f"{where}.email", role)


def location(making: Making, one: Part, number: int) -> None:
    """The first place is its office; another one with a name is a branch. Streets, postcodes and spots are never kept."""
    name = said(one, "name")
    main = not name or plain(name) == plain(making.draft.name)
    branch = None if main else making.branch(name, "locations.name")
    for address in parts(one, "addresses"):
        _address(making, address, branch)
    for field in ("latitude", "longitude"):
        if spot := said(one, field):
            making.drop("spot", spot, f"locations.{field}")
    phones(making, one, "locations.phones", branch=branch)
    if way := said(one, "transportation"):
        making.place("transportation", way, "locations.transportation", branch)
    access = [said(part, "description") or said(part, "details") for part in parts(one, "accessibility")]
    if any(access):
        making.place("accessibility", " ".join(filter(None, access)), "locations.accessibility", branch)
    for spoken in parts(one, "languages"):
        making.language(said(spoken, "code") or said(spoken, "name"), "locations.languages")
    for person in parts(one, "contacts"):
        contact(making, person, "locations.contacts")
    if text := said(one, "description"):
        making.place("note", text, "locations.description", branch)
    schedules(making, one)


def _address(making: Making, address: Part, branch: int | None) -> None:
    for field in ("attention", "address_1", "address_2"):
        if street := said(address, field):
            making.drop("person" if field == "attention" else "street", street, f"addresses.{field}")
    if code := said(address, "postal_code"):
        making.drop("postcode", code, "addresses.postal_code")
    for field in ("region", "state_province"):
        if region := said(address, field):
            making.draft.leave(f"addresses.{field}", region, "is a part of a country, which an address does not name.")
    if city := said(address, "city"):
        making.place("city", city, "addresses.city", branch)


def schedules(making: Making, one: Part) -> None:
    """When: in words, and by day where it says so."""
    for schedule in parts(one, "schedules"):
        words = said(schedule, "description")
        times = [_time(said(schedule, name)) for name in ("opens_at", "closes_at")]
        days = [_DAYS[day] for day in re.findall(r"[A-Z]{2}", said(schedule, "byday").upper()) if day in _DAYS]
        if days and all(times):
            making.by_day({"days": days, "opens_at": times[0], "closes_at": times[1]}, "schedules")
        elif told := " ".join(filter(None, (said(schedule, name) for name in ("byday", "opens_at", "closes_at")))):
            making.draft.leave("schedules", told, "is no day of the week with two times (`09:00`).")
        if words:
            making.hours(words, "schedules.description")


def _time(text: str) -> str:
    """`9:00`, `T09:00:00Z` → `09:00`; empty for what is no time."""
    found = re.match(r"T?(\d{1,2}):([0-5]\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?$", text)
    return f"{int(found[1]):02}:{found[2]}" if found and int(found[1]) <= 24 else ""
