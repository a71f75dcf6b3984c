"""One file is one record, and its name is the id."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("organisations/al/Example.yml", "data/organisations/al/Example.yml:1: is named “Example”."),
        ("organisations/al/an example.yml", "is named “an example”."),
        ("organisations/al/con.yml", "is named “con”, which is reserved."),
        ("organisations/al/index.yml", "is named “index”, which is reserved."),
        ("organisations/al/record.yml", "is named “record”, which is reserved."),
        ("organisations/al/search.yml", "is named “search”, which is reserved. Give it another name."),
        ("programmes/forms.yml", "is named “forms”, which is reserved. Give it another name."),
        ("procedures/nl.yml", "is named “nl”, which is reserved. Give it another name."),
        ("organisations/al/x.yaml", "data/organisations/al/x.yaml:1: is not a record."),
        ("organisations/x.yml", "data/organisations/x.yml:1: is not a record. Put it in the folder of its country"),
        (
            "organisations/xx/y.yml",
            "data/organisations/xx/y.yml:1: stands in the folder `xx`, which is no country's code.",
        ),
        ("organisations/al/" + "x" * 61 + ".yml", "is named"),
        ("countries/alb.yml", "A file name is the record's id: the two small letters of its ISO 3166 code."),
    ],
)
def test_what_is_said_about_a_wrong_name(project: Path, name: str, expected: str) -> None:
    write(project, name, EXAMPLE)
    assert any(expected in line for line in told(project)), told(project)


def test_missing_files_are_missed(project: Path) -> None:
    (project / "data" / "sources.yml").unlink()
    (project / "data" / "vocabularies" / "services.yml").unlink()
    lines = told(project)
    assert "data/sources.yml:1: is not there. Restore it from the history." in lines
    assert "data/vocabularies/services.yml:1: is not there. Restore it from the history." in lines


def test_a_record_with_problems_still_counts_as_there(project: Path) -> None:
    write(project, "organisations/al/broken.yml", "name: a: b\n")
    write(project, "organisations/al/example.yml", EXAMPLE + "networks: [al/broken]\n")
    assert [line.split(":")[0] for line in told(project)] == ["data/organisations/al/broken.yml"]


@pytest.mark.parametrize(
    "name",
    [".DS_Store", "._example.yml", "example.yml~", ".example.yml.swp", "Thumbs.db", "desktop.ini", "#example.yml#"],
)
def test_what_editors_and_systems_leave_is_no_record(project: Path, name: str) -> None:
    for folder in ("organisations", "organisations/al", "countries", "vocabularies"):
        write(project, f"{folder}/{name}", b"\x00\x01")
    assert told(project) == []
