"""What a draft would change in a record: field by field, never over what was confirmed later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from socialmap.records.models.confirmation import Confirmation
from socialmap.records.yaml_file import Place
from socialmap.reference import numbers
from socialmap.taking_in.draft import Draft, Part

_GROWING = ("sources", "confirmations", "former_ids", "corrections")
"""Lists that tell what happened; nothing goes out of them."""
_LONGEST_LIVED = frozenset({"name", "kind", "listing", "sources", "ended"})


class Change(NamedTuple):
    """One value put somewhere, added to a list, or taken out."""

    act: Literal["put", "add", "drop"]
    place: Place
    value: Any = None


@dataclass
class Merged:
    """What changes, and what stays although the file says otherwise."""

    changes: list[Change] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)
    """(field, why)."""


def merged(draft: Draft, now: Part, raw: Part, confirmations: tuple[Confirmation, ...], trusted: bool) -> Merged:
    """What ``draft`` changes in the record ``now`` (plain data without defaults, as is that of the draft), whose file says ``raw``.

    ``trusted``: the file may replace what stands there, since it is our own or the only source that the record has.
    """
    found = Merged()
    for name in sorted(draft.stated):
        theirs, ours = draft.data.get(name), now.get(name)
        if theirs == ours or (draft.whole and name == "services" and not theirs and not ours):
            continue
        for one in _of_field(name, theirs, ours, raw, draft, trusted):
            if why := _confirmed(one.place, draft.as_of, confirmations):
                found.kept.append((".".join(map(str, one.place)), why))
            else:
                found.changes.append(one)
        if theirs is not None and not trusted and _says_otherwise(theirs, ours):
            found.kept.append((name, "says something else; the record keeps its own"))
    return found


def _confirmed(place: Place, as_of: str, confirmations: tuple[Confirmation, ...]) -> str:
    """Why ``place`` may not change: somebody confirmed it later than the file says when it was true."""
    if place[0] in _GROWING:
        return ""
    names = [str(place[0]), *([f"{place[0]}.{place[1]}"] if len(place) > 1 else [])]
    later = [one for one in confirmations if one.assured_date > as_of and any(one.covers(name) for name in names)]
    return f"was confirmed later, on {max(one.assured_date for one in later)}" if later else ""


def _of_field(name: str, theirs: Any, ours: Any, raw: Part, draft: Draft, trusted: bool) -> Iterator[Change]:
    if name in _GROWING:
        yield from _grown(name, theirs or [], ours or [])
    elif trusted:
        yield from _replaced((name,), theirs, ours, raw.get(name), draft.whole)
    else:
        yield from _added(name, theirs, ours, raw)


def _grown(name: str, theirs: list[Any], ours: list[Any]) -> Iterator[Change]:
    yield from (Change("add", (name,), one) for one in theirs if one not in ours)


def _replaced(place: Place, theirs: Any, ours: Any, raw: Any, whole: bool) -> Iterator[Change]:
    """As little as makes of ``ours`` what ``theirs`` says; where the file is written in short, all of it."""
    if theirs == ours:
        return
    if theirs in (None, "", [], {}):
        if whole:
            yield Change("drop", place)
    elif ours is None:
        yield Change("put", place, theirs)
    elif isinstance(theirs, dict) and isinstance(ours, dict) and isinstance(raw, dict):
        for name in dict.fromkeys((*ours, *theirs)):
            if name in theirs:
                yield from _replaced((*place, name), theirs[name], ours.get(name), raw.get(name), whole)
            elif whole and not _is_text(ours):
                yield from ([Change("drop", (*place, name))] if name in raw else [])
    elif (
        isinstance(theirs, list)
        and isinstance(ours, list)
        and isinstance(raw, list)
        and len(theirs) == len(ours) == len(raw)
    ):
        for number, (one, other, written) in enumerate(zip(theirs, ours, raw, strict=True)):
            yield from _replaced((*place, number), one, other, written, whole)
    else:
        yield Change("put", place, theirs)


def _is_text(group: Part) -> bool:
    """Whether a group is a text by language: a file in one of them says nothing of the others."""
    return all(isinstance(value, str) and len(name) < 4 and name.isalpha() for name, value in group.items())


def _added(name: str, theirs: Any, ours: Any, raw: Part) -> Iterator[Change]:
    """What the record does not have yet, beside what it has."""
    if name == "name":
        return
    if ours is None:
        if name not in _LONGEST_LIVED:
            yield Change("put", (name,), theirs)
    elif name == "contacts":
        yield from _channels(theirs, ours)
    elif name == "services":
        yield from (Change("put", (name, id), theirs[id]) for id in theirs if id not in ours)
    elif name == "addresses":
        cities = {one.get("city") for one in ours}
        yield from (Change("add", (name,), one) for one in theirs if one.get("city") and one["city"] not in cities)
    elif name == "branches":
        names = {one.get("name") for one in ours}
        yield from (Change("add", (name,), one) for one in theirs if one.get("name") not in names)
    elif isinstance(theirs, list) and isinstance(raw.get(name), list):
        said = {_key(one) for one in ours}
        yield from (Change("add", (name,), one) for one in theirs if _key(one) not in said)


_KEYS = {"phones": "number", "emails": "address", "messengers": "account", "contact_forms": ""}


def _channels(theirs: list[Part], ours: list[Part]) -> Iterator[Change]:
    """Numbers and mailboxes that the record has nowhere: with the contact of the same role, or as a new one."""
    there = {name: {_key(one) for contact in ours for one in contact.get(name, ())} for name in _KEYS}
    roles = [contact.get("role") for contact in ours]
    for contact in theirs:
        fresh = {name: [one for one in contact.get(name, ()) if _key(one) not in there[name]] for name in _KEYS}
        fresh = {name: listed for name, listed in fresh.items() if listed}
        if not fresh:
            continue
        if contact["role"] in roles:
            number = roles.index(contact["role"])
            for name, listed in fresh.items():
                yield from (Change("add", ("contacts", number, name), one) for one in listed)
        else:
            said = {name: value for name, value in contact.items() if name not in _KEYS}
            yield Change("add", ("contacts",), {**said, **fresh})


def _key(one: Any) -> str:
    """What makes two entries of a list the same."""
    if isinstance(one, Mapping):
        for name in ("number", "address", "account"):
            if name in one:
                return numbers.digits(str(one[name])) if name == "number" else str(one[name]).casefold()
        return str(sorted(map(str, one.items())))
    return str(one).removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/").casefold()


def _says_otherwise(theirs: Any, ours: Any) -> bool:
    """Whether two texts or words differ, so that somebody may want to look."""
    if ours is None or isinstance(theirs, list):
        return False
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return any(name in ours and ours[name] != value for name, value in theirs.items())
    return bool(theirs != ours)
