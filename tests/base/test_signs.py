"""Signs that nobody sees or that no script has are refused; letters of all scripts are not."""

from __future__ import annotations

import pytest

from socialmap.base.problems import Problem
from socialmap.base.signs import fault, shown


@pytest.mark.parametrize(
    "text",
    [
        "Łódź, Tiranë, Chișinău",
        "می‌روم",
        "ශ්‍රී",
        "Việt Nam",
        "ไทย",
        "A & B; AT&T",
        "5 °C – 10 €",
        "two\nlines",
        "Ãrea Âge",
        "100% zeker",
    ],
)
def test_what_people_write_is_fine(text: str) -> None:
    assert fault(text) is None


@pytest.mark.parametrize(
    "sign",
    [
        "\x00",
        "\x1b",
        "\x9b",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\ue000",
        "\u0378",
        "\ud800",
        "\u3164",
        "\U000e0041",
    ],
)
def test_what_nobody_sees_is_not(sign: str) -> None:
    assert fault(f"a{sign}b") is not None
    assert sign not in shown(f"a{sign}b")


def test_no_message_breaks_a_terminal_or_an_annotation() -> None:
    problem = Problem("data/a\n::error::x,b:c.yml", 1, "x", "is \x1b[31m\n::warning::bad.")
    assert "\n" not in problem.as_annotation() and "\x1b" not in problem.as_annotation()
    assert problem.as_annotation().startswith("::error file=data/a%0A%3A%3Aerror%3A%3Ax%2Cb%3Ac.yml,line=1::")
    assert "\n" not in problem.as_text() and "\x1b" not in problem.as_text()
