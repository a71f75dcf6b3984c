"""An organisation with a shelter names no small town; one without may."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write

SMALL = "holds what seems to be a place with fewer than 100,000 inhabitants, at an organisation with a shelter (“K…”)."


def about(project: Path, shelter: str, more: str) -> list[str]:
    write(project, "organisations/al/example.yml", EXAMPLE.replace("shelter: yes", f"shelter: {shelter}") + more)
    return told(project)


def test_its_address_names_a_city_or_none(project: Path) -> None:
    assert about(project, "yes", "addresses: [{kind: confidential, city: Tiranë}]\n") == []
    assert SMALL in about(project, "yes", "addresses: [{kind: confidential, city: Krujë}]\n")[0]


@pytest.mark.parametrize("shelter", ["no", "{state: by-referral, via: al/other}"])
def test_without_a_shelter_a_town_may_stand(project: Path, shelter: str) -> None:
    write(project, "organisations/al/other.yml", EXAMPLE.replace("Example", "Other"))
    assert about(project, shelter, "addresses: [{kind: confidential, city: Krujë}]\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "It works in Tirana",
        "They come from Albania",
        "The Romanian police in Bucharest",
        "In October it closes",
        "With help from IOM",
    ],
)
def test_what_is_large_or_no_town_is_fine(project: Path, text: str) -> None:
    assert about(project, "yes", f"remarks: [{{nl: tekst, en: '{text}'}}]\n") == []


def test_its_own_name_is_its_own_to_choose(project: Path) -> None:
    record = (
        EXAMPLE.replace("Example Organisation", "House of Krujë") + "addresses: [{kind: confidential, city: Krujë}]\n"
    )
    write(project, "organisations/al/example.yml", record)
    assert told(project) == []


def test_without_the_list_every_town_is_too_small(project: Path) -> None:
    (project / "data" / "cities.txt").unlink()
    assert len(about(project, "yes", "addresses: [{kind: confidential, city: Tirana}]\n")) == 1
