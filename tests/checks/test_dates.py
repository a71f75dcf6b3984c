"""Warnings about dates that are possible, but odd."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.checks import dates
from tests.conftest import EXAMPLE, told, write


@pytest.fixture(autouse=True)
def may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "today", lambda: "2026-05-03")


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ("2026-05-03", None),
        ("2026-05", None),
        ("2026", None),
        ("2026-05-04", "is 2026-05-04, which lies in the future. Write the day on which it was so."),
        ("2027", "is 2027, which lies in the future."),
        ("1926", "is 1926, which is long ago. Check the year."),
    ],
)
def test_a_date_is_of_our_time(project: Path, date: str, message: str | None) -> None:
    write(
        project,
        "organisations/al/example.yml",
        EXAMPLE + f"capacity: {{text: {{nl: Twee., en: Two.}}, as_of: {date}}}\n",
    )
    lines = told(project)
    assert len(lines) == (message is not None)
    assert all(f"capacity.as_of: (warning) {message}" in line for line in lines)


def test_a_confirmation_in_the_future_is_told(project: Path) -> None:
    write(
        project, "organisations/al/example.yml", EXAMPLE + "confirmations: [{method: mail, assured_date: 2099-01-01}]\n"
    )
    (line,) = told(project)
    assert "confirmations.0.assured_date: (warning) is 2099-01-01, which lies in the future." in line
