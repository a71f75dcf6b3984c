"""An organisation's record: pairs of what is written and what is said about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write

FILE = "organisations/al/example.yml"


def with_line(*lines: str) -> str:
    return EXAMPLE.replace("services:\n  shelter: yes\n", "".join(f"{line}\n" for line in lines))


def test_the_least_record_is_enough(project: Path) -> None:
    assert told(project) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["services:", "  shelter: maybe"],
            "data/organisations/al/example.yml:4: services.shelter: is “maybe”. Choose one of `yes`, `limited`",
        ),
        (
            ["services:", "  shelter: limited"],
            ":4: services.shelter: is limited, but does not say how. Add a `note` in both languages.",
        ),
        (["services:", "  shelter: unknown"], ":4: services.shelter: is unknown. Leave the line out"),
        (
            ["services:", "  sheltr: yes"],
            ":4: services.sheltr: names the service “sheltr”, which does not exist. Did you mean `shelter`?",
        ),
        (["services:", "  shelter: {state: yes, via: int/iom}"], ":4: services.shelter: has a `via`, but is yes."),
        (
            ["services:", "  shelter: {state: by-referral, via: members}"],
            ":4: services.shelter.via: is `members`, but the record is not a network.",
        ),
        (
            ["services:", "  shelter: {state: by-referral, via: al/exampel}"],
            "names the organisation “al/exampel”, which does not exist. Did you mean `al/example`?",
        ),
        (
            ["services:", "  shelter: {state: limited, note: {nl: deels}}"],
            ":4: services.shelter.note.en: is missing. Write the text in English too.",
        ),
        (["shelter: yes"], ":3: shelter: is not a field here."),
        (["nmae: x"], ":3: nmae: is not a field here. Did you mean `name`?"),
        (["contact_person: x"], ":3: contact_person: is not a field here."),
        (["target_groups: women"], ":3: target_groups: is not a list (lines that start with `- `)."),
        (
            ["target_groups: [wimen]"],
            ":3: target_groups.0: names the target group “wimen”, which does not exist. Did you mean `women`?",
        ),
        (
            ["listing: contact", "reached_through: [int/iom]", "services: {shelter: yes}"],
            "is listed as a contact, but states services. Make it `described`, or leave the services out.",
        ),
        (["part_of: al/example"], ":3: part_of: names the organisation itself. Leave it out."),
        (["listing: contact"], "is listed as a contact, but does not say through whom it is reached."),
        (["service_areas: [{note: {nl: a, en: b}}]"], ":3: service_areas.0: needs either a `country` or a `region`."),
        (
            ["service_areas: [{country: xx}]"],
            ":3: service_areas.0.country: names the country “xx”, which does not exist.",
        ),
        (["networks: [al/example]"], ":3: networks: names the organisation itself."),
        (["remarks: [{nl: '<b>x</b>', en: x}]"], ":3: remarks.0.nl: holds markup or template signs."),
    ],
)
def test_what_is_said_about_a_wrong_record(project: Path, lines: list[str], expected: str) -> None:
    write(project, FILE, with_line(*lines))
    assert any(expected in line for line in told(project)), told(project)


def test_all_problems_come_at_once(project: Path) -> None:
    write(project, FILE, "name: ''\nkind: charity\nservices:\n  shelter: maybe\n")
    write(project, "countries/ro.yml", "name: x\n")
    lines = told(project)
    assert {line.split(":")[0] for line in lines} == {"data/organisations/al/example.yml", "data/countries/ro.yml"}
    assert len(lines) >= 6


def test_a_service_that_is_not_mentioned_is_unknown(project: Path) -> None:
    from socialmap.catalogue.load import load

    record = load(project)[0].organisations["al/example"]
    assert record.offer("shelter").state == "yes"
    assert record.offer("legal-help").state == "unknown"
