"""What to check next: by how old it is on a day that is given, never by the clock."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from icalendar import Calendar

from socialmap.catalogue.load import load
from socialmap.commands.due import as_ical, due
from tests.commands.conftest import Run
from tests.conftest import EXAMPLE, write

HELPLINE = "contacts: [{role: helpline, skype: made-up}]\n"


def test_the_oldest_and_most_pressing_come_first_and_what_is_fresh_not_at_all(project: Path) -> None:
    plain = EXAMPLE.replace("  shelter: yes", "  training: yes")
    write(project, "organisations/al/example.yml", plain)
    write(project, "organisations/al/help.yml", plain.replace("Example", "Help") + HELPLINE)
    recent = "confirmations: [{assured_date: 2026-01-01, method: mail}]\n"
    write(project, "organisations/al/recent.yml", plain.replace("Example", "Recent") + HELPLINE + recent)
    write(
        project,
        "organisations/al/gone.yml",
        plain.replace("Example", "Gone") + "ended: {state: closed, since: 2020, note: {nl: x, en: x}}\n",
    )
    found, _ = load(project)
    assert [(one.id, one.state) for one in due(found, "2026-05-03")] == [
        ("al/help", "too_old"),
        ("al/example", "too_old"),
    ]
    assert [(one.id, one.next) for one in due(found, "2026-08-01")][-1] == ("al/recent", "2027-01-01")
    assert [one.id for one in due(found, "2016-01-01")] == ["al/help", "al/example"]
    assert due(found, "2026-05-03", "ro") == []


def test_it_is_told_as_text_as_a_table_and_as_a_calendar(run: Run) -> None:
    said = run("due", "--on", "2026-05-03").output
    assert said.startswith("To check on 2026-05-03: ") and "al/example: Example Organisation. too old to call" in said
    rows = [line.split("\t") for line in run("due", "--on", "2026-05-03", "--as", "table").output.splitlines()]
    assert {len(row) for row in rows} == {7} and rows[0][0] == "id"


def test_the_calendar_keeps_the_rules_of_its_format(project: Path) -> None:
    name = "Ünïcödé; with, commas and \\ strokes " * 4
    write(project, "organisations/al/example.yml", EXAMPLE.replace("Example Organisation", f"'{name.strip()}'"))
    made = as_ical(due(load(project)[0], "2026-05-03"), "2026-05-03")
    assert made.endswith("END:VCALENDAR\r\n") and "\n" not in made.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    lines = made.replace("\r\n ", "").split("\r\n")[:-1]
    assert all(re.fullmatch(r"[A-Z-]+(;[A-Z]+=[A-Z]+)?:.*", line) for line in lines)
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    summary = next(line for line in lines if line.startswith("SUMMARY"))
    assert "Ünïcödé\\; with\\, commas and \\\\ strokes" in summary
    assert "DTSTART;VALUE=DATE:20260503" in lines and "DTEND;VALUE=DATE:20260504" in lines


def test_a_strict_reader_of_calendars_finds_nothing_wrong(project: Path, run: Run) -> None:
    name = "Ünïcödé; with, commas and \\ strokes " * 4
    write(project, "organisations/al/example.yml", EXAMPLE.replace("Example Organisation", f"'{name.strip()}'"))
    write(project, "organisations/al/second.yml", EXAMPLE.replace("Example Organisation", "Ցույցը 集まり خانه"))
    printed = run("due", "--on", "2026-05-03", "--as", "ical").stdout_bytes
    for made in (printed, as_ical(due(load(project)[0], "2026-05-03"), "2026-05-03").encode()):
        (calendar,) = Calendar.from_ical(made, multiple=True)
        assert isinstance(calendar, Calendar) and calendar.errors == []
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
        events = calendar.walk("VEVENT")
        assert events and all(event.errors == [] for event in events)
        assert len({event["UID"] for event in events}) == len(events)
        for event in events:
            assert isinstance(event.decoded("DTSTART"), date) and isinstance(event.decoded("DTEND"), date)
            assert event.decoded("DTSTAMP").tzinfo is not None
            assert (event.decoded("DTEND") - event.decoded("DTSTART")).days == 1
        assert calendar.to_ical().decode().count("BEGIN:VEVENT") == len(events)
    told = {str(event["SUMMARY"]) for event in events}
    assert told >= {f"Check {name.strip()} (al/example)", "Check Ցույցը 集まり خانه (al/second)"}
