"""What became more public since a commit is printed, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.checks.disclosure import since
from tests.conftest import EXAMPLE, write


@pytest.fixture
def committed(project: Path) -> Path:
    write(project, "organisations/al/example.yml", EXAMPLE + "websites: ['https://example.org']\n")
    who = ["-c", "user.name=Example", "-c", "user.email=info@example.org"]
    for command in (["init", "-q"], ["add", "data"], [*who, "commit", "-q", "-m", "First"]):
        subprocess.run(["git", *command], cwd=project, check=True)
    return project


def test_addresses_places_channels_and_towns_that_are_new(committed: Path) -> None:
    write(
        committed,
        "organisations/al/example.yml",
        EXAMPLE
        + "addresses: [{kind: postal, box: P.O. Box 1, city: Tirana}]\n"
        + "contacts: [{role: general, phones: [{number: +355 4 222 1892}], emails: [{address: info@example.org}]}]\n"
        + "remarks: [{nl: tekst, en: They work in Durres}]\n",
    )
    path = "data/organisations/al/example.yml: "
    assert since(committed, "HEAD") == [
        path + "box: P.O. Box 1",
        path + "kind of address: postal",
        path + "mailbox: info@example.org",
        path + "number: +355 4 222 1892",
        path + "place in a text: Durres",
        path + "town: Tirana",
    ]


def test_what_went_away_is_not_told(committed: Path) -> None:
    write(committed, "organisations/al/example.yml", EXAMPLE)
    assert since(committed, "HEAD") == []


@pytest.mark.parametrize("revision", ["nope", "--output=x"])
def test_a_commit_that_git_does_not_know_is_told(committed: Path, revision: str) -> None:
    done = CliRunner().invoke(main, ["check", str(committed), f"--disclosure={revision}"])
    assert done.exit_code == 1 and "Traceback" not in done.output
