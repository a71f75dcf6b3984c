"""A shelter's location is never published: the model leaves no way to write it down."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import EXAMPLE, told, write


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("{kind: office, street: Example Street 1, city: Tirana}", "addresses.0: gives a street without `evidence`."),
        ("{kind: office, city: Tirana, evidence: {nl: a, en: b}}", "addresses.0: has `evidence`, but no street."),
        ("{kind: confidential, street: Example Street 1}", "addresses.0: gives a street, but is confidential."),
        ("{kind: postal, street: Example Street 1, box: P.O. Box 1}", "addresses.0: gives a street, but is postal."),
        ("{kind: confidential, postal_code: '1000'}", "addresses.0: is confidential, but gives a postcode or box."),
        ("{kind: confidential, box: P.O. Box 1}", "addresses.0: is confidential, but gives a postcode or box."),
        ("{kind: postal, city: Tirana}", "addresses.0: is postal, but gives no `box`."),
        (
            "{kind: shelter, city: Tirana}",
            "addresses.0.kind: is “shelter”. Choose one of `office`, `postal`, `confidential`",
        ),
        ("{kind: office, city: Tirana, coordinates: '41.33, 19.82'}", "addresses.0.coordinates: is not a field here."),
    ],
)
def test_what_is_said_about_a_wrong_address(project: Path, address: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"addresses:\n  - {address}\n")
    assert any(expected in line for line in told(project)), told(project)


def test_an_office_with_evidence_and_a_confidential_city_are_fine(project: Path) -> None:
    lines = (
        "addresses:\n"
        "  - kind: office\n    street: Example Street 1\n    city: Tirana\n"
        "    evidence: {nl: De bron zegt kantoor., en: The source says office.}\n"
        "  - {kind: confidential, city: Tirana}\n"
    )
    write(project, "organisations/al/example.yml", EXAMPLE + lines)
    assert told(project) == []
