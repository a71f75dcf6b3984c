"""A confirmation has a method and a date that is not in the future."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write


@pytest.mark.parametrize(
    ("verification", "expected"),
    [
        ("{method: mail}", "verification: was confirmed by mail, but does not say when."),
        ("{assured_date: '2020-01-01'}", "verification: has an `assured_date`, but no method."),
        ("{method: mail, assured_date: '2099-01-01'}", "which lies in the future."),
        ("{method: rumour, assured_date: '2020-01-01'}", "verification.method: is “rumour”."),
        ("{method: mail, assured_date: last week}", "verification.assured_date: is “last week”, which is not a date."),
    ],
)
def test_what_is_said_about_a_wrong_verification(project: Path, verification: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"verification: {verification}\n")
    assert any(expected in line for line in told(project)), told(project)


def test_a_confirmed_record_is_fine(project: Path) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + "verification: {method: visit, assured_date: '2024-05'}\n")
    assert told(project) == []
