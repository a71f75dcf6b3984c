"""A programme lists countries that exist, and ends after it starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import told, write

PROGRAMME = """\
name: {nl: Voorbeeld, en: Example}
kind: return
description: {nl: Een verzonnen programma., en: A made-up programme.}
countries: [al, ro]
sources:
  - {source: safe-future, part: annex-13}
"""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("[al, ro]", "[al, xx]"), ":4: countries.1: names the country “xx”, which does not exist."),
        (("[al, ro]", "[Albania]"), ":4: countries.0: is “Albania”. A country is the two small letters"),
        (("kind: return", "kind: return\nstart: '2014'\nend: '2013'"), "ends before it starts."),
        (("kind: return", "kind: charity"), ":2: kind: is “charity”."),
        (
            ("annex-13", "annex-31"),
            ":6: sources.0.part: names the part “annex-31”, which safe-future does not have. Did you mean `annex-",
        ),
        (
            ("safe-future", "safe-futur"),
            ":6: sources.0.source: names the source “safe-futur”, which does not exist. Did you mean `safe-future`?",
        ),
    ],
)
def test_what_is_said_about_a_wrong_programme(project: Path, change: tuple[str, str], expected: str) -> None:
    write(project, "programmes/example.yml", PROGRAMME.replace(*change))
    assert any(expected in line for line in told(project)), told(project)


def test_a_good_programme_is_fine(project: Path) -> None:
    write(project, "programmes/example.yml", PROGRAMME)
    assert told(project) == []
