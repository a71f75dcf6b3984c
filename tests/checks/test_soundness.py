"""What a page is made from is there, once, and possible."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.checks.test_forms import FORM
from tests.conftest import EXAMPLE, told, write

PROCEDURE = """\
name: {nl: Verzonnen, en: Made up}
group: other
description: {nl: Verzonnen., en: Made up.}
for_whom: {nl: Niemand., en: Nobody.}
as_of: 2014
sources: [{source: safe-future, part: annex-14}]
"""

PROGRAMME = """\
name: {nl: Verzonnen, en: Made up}
kind: return
description: {nl: Verzonnen., en: Made up.}
sources: [{source: safe-future, part: annex-14}]
"""


@pytest.mark.parametrize(
    ("file", "line", "place", "again"),
    [
        ("organisations/al/example.yml", "languages: [nl, nl]", "languages.1", "nl"),
        ("organisations/al/example.yml", "target_groups: [women, women]", "target_groups.1", "women"),
        (
            "organisations/al/example.yml",
            "websites: ['https://example.org', 'https://example.org']",
            "websites.1",
            "https://example.org",
        ),
        ("organisations/al/example.yml", "networks: [al/net, al/net]", "networks.1", "al/net"),
        ("organisations/al/example.yml", "reached_through: [al/net, al/net]", "reached_through.1", "al/net"),
        ("organisations/al/example.yml", "service_areas: [{country: ro}, {country: ro}]", "service_areas.1", "ro"),
        (
            "organisations/al/example.yml",
            "service_areas: [{region: world}, {region: world}]",
            "service_areas.1",
            "world",
        ),
        ("programmes/example.yml", "countries: [al, ro, al]", "countries.2", "al"),
        ("programmes/example.yml", "run_by: [al/net, al/net]", "run_by.1", "al/net"),
        ("procedures/example.yml", "steps: [step-1, step-1]", "steps.1", "step-1"),
        ("procedures/example.yml", "unions: [eu, eu]", "unions.1", "eu"),
    ],
)
def test_a_list_names_each_thing_once(project: Path, file: str, line: str, place: str, again: str) -> None:
    least = {"organisations": EXAMPLE, "programmes": PROGRAMME, "procedures": PROCEDURE}[file.partition("/")[0]]
    write(project, "organisations/al/net.yml", EXAMPLE.replace("Example", "Net"))
    write(project, file, f"{least}{line}\n")
    number = len(least.splitlines()) + 1
    assert told(project) == [f"data/{file}:{number}: {place}: names `{again}` a second time. Name it once."]


def test_a_procedure_belongs_to_steps_that_exist(project: Path) -> None:
    write(project, "procedures/example.yml", PROCEDURE + "steps: [step-12, step-99]\n")
    (line,) = told(project)
    assert line.startswith(
        "data/procedures/example.yml:7: steps.1: names the step “step-99”, which the method does not have. "
        "Choose from step-1, step-2,"
    )


def drawn(project: Path, text: str) -> list[str]:
    """What is said about outlines."""
    (project / "data" / "outlines.yml").write_text(text)
    return [line for line in told(project) if "outlines.yml:" in line]


def test_the_picture_has_a_size_and_something_on_it(project: Path) -> None:
    assert drawn(project, "width: 0\nheight: 0\ncountries: {al: {centre: [1, 1]}}\n") == [
        f"data/outlines.yml:{line}: {side}: is 0, so that nothing can be drawn. "
        "Write the size of the picture that the outlines are drawn in."
        for line, side in ((1, "width"), (2, "height"))
    ]
    assert drawn(project, "width: 9\nheight: 9\ncountries: {}\n") == [
        "data/outlines.yml:3: countries: is empty, so that nothing can be drawn. Restore the outlines from the history."
    ]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (
            "centre: [1, 1], box: [1, 1, 10, 2]",
            "box: lies outside the picture. Keep it within 9 to the right and 8 down.",
        ),
        ("centre: [1, 9]", "centre: lies outside the picture. Keep it within 9 to the right and 8 down."),
        (
            "centre: [1, 1], box: [3, 1, 2, 2]",
            "box: ends before it begins. Write left, top, right, bottom, in this order.",
        ),
    ],
)
def test_a_country_lies_inside_the_picture(project: Path, shape: str, expected: str) -> None:
    assert drawn(project, f"width: 9\nheight: 8\ncountries:\n  al: {{{shape}}}\n") == [
        f"data/outlines.yml:4: countries.al.{expected}"
    ]


def changed(project: Path, name: str, pattern: str, to: str) -> list[str]:
    """What is said when the first ``pattern`` of a vocabulary becomes ``to``."""
    text = (project / "data" / "vocabularies" / f"{name}.yml").read_text()
    write(project, f"vocabularies/{name}.yml", re.sub(pattern, to, text, count=1))
    return told(project)


def test_a_service_is_explained(project: Path) -> None:
    (line,) = changed(project, "services", r"    description:\n      nl: .*\n      en: .*\n", "")
    assert line.endswith(
        "terms.airport-pickup: has no description. Add `description` in both languages: what it means, in a sentence or two."
    )


@pytest.mark.parametrize("id", ["index", "record"])
def test_a_term_does_not_take_the_name_of_a_page(project: Path, id: str) -> None:
    (line,) = changed(project, "services", "  airport-pickup:", f"  {id}:")
    assert line.endswith(f"terms.{id}: is named “{id}”, which is reserved. Give it another id.")


@pytest.mark.parametrize(
    ("file", "least"), [("organisations/al/example.yml", EXAMPLE), ("programmes/example.yml", PROGRAMME)]
)
def test_a_confirmation_is_of_our_time(project: Path, file: str, least: str) -> None:
    write(project, file, least + "confirmations: [{method: mail, assured_date: 1989-12-31}]\n")
    (line,) = told(project)
    assert line.endswith(
        "confirmations.0.assured_date: is 1989-12-31, which is not plausible. "
        "Write the day on which it was confirmed, in 1990 or later."
    )
    write(project, file, least + "confirmations: [{method: mail, assured_date: 1990}]\n")
    assert told(project) == []


def test_a_section_holds_something(project: Path) -> None:
    head, _, rest = FORM.partition("sections:\n")
    text = f"{head}sections:\n  - {{id: empty, title: {{nl: Leeg, en: Empty}}}}\n{rest}"
    write(project, "instruments/example.yml", text)
    (line,) = told(project)
    assert line.endswith("sections.0: has neither questions nor an `intro`. Add one of them, or leave the section out.")
    write(project, "instruments/example.yml", text + "drawing: genogram\n")
    assert told(project) == []
