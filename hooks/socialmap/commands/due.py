"""`socialmap due`: which records to check next, the most pressing first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import click

from socialmap.base.resources import map_folder
from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.commands.records import day, read
from socialmap.rendering.freshness import aging, later

STATES = ("fresh", "ageing", "old", "too_old")
WORDS = {"fresh": "fresh", "ageing": "getting old", "old": "old", "too_old": "too old to call"}


@dataclass(frozen=True)
class Due:
    """An organisation whose ways in are to be checked: how old they are on the day, and from when the next state counts."""

    id: str
    name: str
    country: str
    state: str
    since: str
    next: str
    """When it gets worse; when it got as bad as it can be, for what is too old."""
    pressing: bool
    """Whether somebody may call it in need: it has a helpline, or a service with dates of its own."""


def due(catalogue: Catalogue, on: str, country: str = "") -> list[Due]:
    """All organisations that are not fresh on the day ``on``: the oldest and most pressing first, then by country."""
    ordinary = catalogue.settings.freshness.ordinary.ageing
    found = []
    for id, record in catalogue.living.items():
        seat = catalogue.seat(id) or NETWORKS
        ways = [aging(record, "contacts", catalogue, way) for way in (*record.ways, None)]
        worst = min(ways, key=lambda one: first_day(one.begins[0][1]))
        begun = [(state, begins) for state, begins in worst.begins if first_day(begins) <= on]
        coming = [begins for _, begins in worst.begins if first_day(begins) > on]
        if begun and country in ("", seat):
            state, begins = begun[-1]
            pressing = worst.begins[0][1] != later(worst.since, ordinary)
            found.append(Due(id, record.name, seat, state, worst.since, (coming or [begins])[0], pressing))
    return sorted(found, key=lambda one: (-STATES.index(one.state), not one.pressing, one.country, one.id))


def first_day(known: str) -> str:
    """The first day of a date that is as exact as it is known: 2026 → 2026-01-01."""
    return known + "-01-01"[len(known) - 4 :] if len(known) < 10 else known


def as_text(found: Sequence[Due], on: str) -> str:
    """A line for each."""
    lines = [
        f"{one.id}: {one.name}. {WORDS[one.state]}, as of {one.since}{'; somebody may call it in need' if one.pressing else ''}."
        for one in found
    ]
    return "\n".join([f"To check on {on}: {len(found)}.", *lines])


def as_table(found: Sequence[Due], on: str) -> str:
    """Columns with tabs between them, for a spreadsheet."""
    head = ("id", "name", "country", "state", "as of", "next date", "pressing")
    rows = [
        (one.id, one.name, one.country, one.state, one.since, one.next, "yes" if one.pressing else "") for one in found
    ]
    return "\n".join("\t".join(row) for row in (head, *rows))


def as_ical(found: Sequence[Due], on: str) -> str:
    """A calendar (RFC 5545) with a day for each: the day itself for what is old already, else the date of the next state."""
    stamp = first_day(on).replace("-", "") + "T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//socialmap//due//EN"]
    for one in found:
        begins = max(first_day(one.next), first_day(on))
        ends = (date.fromisoformat(begins) + timedelta(days=1)).isoformat()
        lines += [
            "BEGIN:VEVENT",
            f"UID:{one.id.replace('/', '.')}@due.socialmap",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{begins.replace('-', '')}",
            f"DTEND;VALUE=DATE:{ends.replace('-', '')}",
            f"SUMMARY:{_escaped(f'Check {one.name} ({one.id})')}",
            f"DESCRIPTION:{_escaped(f'{WORDS[one.state]}, as of {one.since}')}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR"))


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets; what goes on begins with a space."""
    parts: list[str] = []
    part = ""
    for sign in line:
        if len((part + sign).encode()) > (75 if not parts else 74):
            parts.append(part)
            part = ""
        part += sign
    return "\r\n ".join([*parts, part])


FORMS = {"text": as_text, "table": as_table, "ical": as_ical}


@click.command("due")
@click.option("--on", "on", callback=day, required=True, help="The day to count from: 2026-05-03. · Vanaf welke dag.")
@click.option(
    "--as",
    "form",
    type=click.Choice(list(FORMS)),
    default="text",
    show_default=True,
    help="How to print it. · In welke vorm.",
)
@click.option("--country", default="", help="Only those of one country, or int. · Alleen die van één land.")
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
def command(on: str, form: str, country: str, root: Path) -> None:
    """List which organisations to check next, the oldest and most pressing first.

    Laat zien welke organisaties u het eerst moet nagaan: de oudste en dringendste eerst.
    """
    found = due(read(root.resolve()), first_day(on), country)
    click.echo(FORMS[form](found, first_day(on)), nl=form != "ical")
