"""Warnings about what two records share, and about numbers of elsewhere. The records are made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write

REACHED = EXAMPLE + (
    "contacts: [{role: general, phones: [{number: +355 4 220 1012}], emails: [{address: info@example.org}]}]\n"
    "websites: ['https://www.example.org/']\n"
)


def two(project: Path, *changes: tuple[str, str], more: str = "") -> list[str]:
    """What is said when a second record is like the first but for ``changes``."""
    write(project, "organisations/al/example.yml", REACHED)
    other = REACHED.replace("Example Org", "Second Org") + more
    for old, new in changes:
        other = other.replace(old, new)
    write(project, "organisations/al/second.yml", other)
    return told(project)


def test_the_same_channels_twice_are_one_warning_and_none_when_one_belongs_to_the_other(project: Path) -> None:
    lines = two(project)
    places = ["contacts.0.emails.0.address", "contacts.0.phones.0.number", "websites.0"]
    assert [line.split(": ")[1] for line in lines] == places
    assert all("(warning) is also that of al/example." in line for line in lines) and len(lines) == 3
    assert two(project, more="part_of: al/example\n") == []
    assert two(project, more="ended: {state: closed, since: 2025, note: {nl: Nee., en: No.}}\n") == []


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        ("+355 4 220 1012", "+355 4 220 1013", 2),
        ("info@example.org", "INFO@Example.org", 3),
        ("https://www.example.org/", "http://example.org", 3),
        ("https://www.example.org/", "https://example.org/other", 2),
    ],
)
def test_a_channel_is_the_same_however_it_is_written(project: Path, old: str, new: str, left: int) -> None:
    assert len(two(project, (old, new))) == left


def test_a_number_of_another_country_is_asked_about(project: Path) -> None:
    write(project, "organisations/al/example.yml", REACHED.replace("+355 4 220 1012", "+40 21 312 3456"))
    (line,) = told(project)
    assert line.endswith(
        "number: (warning) is +40 21 312 3456, a number of another country (ro). "
        "Check the code after the +; if it works there too, say so in `service_areas`."
    )
    write(
        project,
        "organisations/al/example.yml",
        REACHED.replace("+355 4 220 1012", "+40 21 312 3456") + "service_areas: [{country: ro}]\n",
    )
    assert told(project) == []
