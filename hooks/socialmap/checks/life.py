"""What has ended, got another id or was withdrawn is no way in any more, and its address belongs to it alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from socialmap.authored import addresses
from socialmap.authored.reading import Page
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.former import listed
from socialmap.checks.problem_at import problem_at, records
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.ending import Ending, ProgrammeEnding
from socialmap.records.references import references


def nothing_leads_through_what_has_ended(catalogue: Catalogue) -> Iterator[Problem]:
    """A record names no organisation or programme that has ended, as a way in or anything else (a warning): who comes instead does."""
    for kind, id, record in records(catalogue):
        has_ended = ending_of(catalogue, kind, id) is not None
        for place, named_kind, named in references(record):
            ending = ending_of(catalogue, named_kind, named)
            if ending is None or (has_ended and place[:1] != ("ended",)) or kind == "gone-bodies":
                continue
            message = f"names {named}, which is no more since {ending.since} ({ending.state})."
            hint = _instead(ending) or "Name another one, or leave it out."
            yield problem_at(catalogue, kind, id, place, message, hint, "warning")


def ending_of(catalogue: Catalogue, kind: str, id: str) -> Ending | None:
    """What became of the record ``kind``:``id``; nothing while it is there, and for kinds that do not end."""
    return getattr(catalogue.get(kind, id), "ended", None)


def _instead(ending: Ending) -> str:
    """Whom to name instead, in words; empty when nobody is known."""
    ids = [*ending.instead, *(ending.programmes if isinstance(ending, ProgrammeEnding) else ())]
    return f"Name who comes instead: {' or '.join(f'`{one}`' for one in ids)}." if ids else ""


def in_pages(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[Problem]:
    """A page does not lead to an organisation or programme that has ended (a warning)."""
    for page in pages:
        for address in dict.fromkeys(one.get("href", "") for one in page.body.iter("a")):
            found = addresses.record(address)
            ending = ending_of(catalogue, found[0], found[1]) if found else None
            if ending is not None:
                message = f"leads to {address}, which is no more since {ending.since} ({ending.state})."
                hint = _instead(ending) or "Name another one, or take the link out."
                yield Problem(page.file, page.line_of(address), "", message, hint, "warning")


def what_is_told_is_there(catalogue: Catalogue) -> Iterator[Problem]:
    """A file of changes names records that are on the map (a warning: the page leaves out one that was withdrawn), and fields that their pages show."""
    for file, told in catalogue.changes.items():
        for number, one in enumerate(told.changes):
            place = ("changes", number)
            if catalogue.get(one.kind, one.id) is None and (one.kind, one.id) not in catalogue.former:
                message = "tells of a record that is not on the map; the page leaves it out."
                yield problem_at(catalogue, "changes", file, (*place, "id"), message, "Delete the line.", "warning")
            for index, name in enumerate(one.fields):
                if name.partition(".")[0] not in BY_NAME[one.kind].publishes["page"]:
                    message = f"tells of “{name}”, which no page shows."
                    yield problem_at(catalogue, "changes", file, (*place, "fields", index), message, "Take it out.")


def an_address_belongs_to_one_record(catalogue: Catalogue) -> Iterator[Problem]:
    """A former id has the shape of an id of its kind, and is that of no other record, former or of now."""
    seen: dict[tuple[str, str], str] = {}
    for kind, old, id in listed(catalogue):
        shape = r"([a-z]{2}|int)/[a-z0-9-]+" if BY_NAME[kind].by_country else r"[a-z0-9-]+"
        place = ("former_ids", catalogue.records[kind][id].former_ids.index(old))
        if not re.fullmatch(shape, old):
            hint = (
                "Write it as it was: `al/old-name`." if BY_NAME[kind].by_country else "Write it as it was: `old-name`."
            )
            yield problem_at(catalogue, kind, id, place, f"is “{old}”, which can be no id.", hint)
        elif (kind, old) in catalogue.files:
            yield problem_at(
                catalogue, kind, id, place, f"is “{old}”, which is a record of now.", "Delete one of the two."
            )
        elif seen.setdefault((kind, old), id) != id:
            yield problem_at(
                catalogue, kind, id, place, f"is “{old}”, like that of {seen[kind, old]}.", "Keep it at one of the two."
            )


def what_is_withdrawn_is_gone(catalogue: Catalogue) -> Iterator[Problem]:
    """Nothing stays of a withdrawn record but its address: no file, and no record that took over its id."""
    former = {(kind, old) for kind, old, _ in listed(catalogue)}
    seen: set[tuple[str, str]] = set()
    for number, one in enumerate(catalogue.withdrawn):
        key, place = (one.kind, one.id), ("records", number, "id")
        if key in catalogue.files:
            hint = "Delete its file, or take it off this list."
            yield problem_at(catalogue, "withdrawn", "", place, f"is “{one.id}”, of which there still is a file.", hint)
        elif key in former or key in seen:
            hint = "Keep it at one of the two."
            yield problem_at(
                catalogue, "withdrawn", "", place, f"is “{one.id}”, which stands somewhere else too.", hint
            )
        seen.add(key)


CHECKS = (
    nothing_leads_through_what_has_ended,
    an_address_belongs_to_one_record,
    what_is_told_is_there,
    what_is_withdrawn_is_gone,
)
