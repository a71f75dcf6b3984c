"""What an address of a page means, and where it leads on the site."""

from __future__ import annotations

import pytest

from socialmap.authored.addresses import record, resolved


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("org:ng/cosudow", "<organisation ng/cosudow>"),
        ("country:ng#facts", "<country ng>#facts"),
        ("../about.md", "../about.html"),
        ("step-2.md#how", "step-2.html#how"),
        ("../../method/steps/step%2D1.md?x=1#y", "step-1.html?x=1#y"),
        ("../../assets/sign.svg", "<file assets/sign.svg>"),
        ("../../download/map.zip", "<file download/map.zip>"),
        ("../../../download/map.zip", "../../../download/map.zip"),
        ("../index.html", "../index.html"),
        ("#here", "#here"),
        ("", ""),
        ("https://example.org/about.md", "https://example.org/about.md"),
        ("organisation:ng/cosudow", "organisation:ng/cosudow"),
    ],
)
def test_it_leads_to_a_record_a_page_a_file_or_stays(address: str, expected: str) -> None:
    found = resolved(
        address,
        "method/steps/step-1.html",
        lambda kind, id: f"<{kind} {id}>",
        lambda place: f"<file {place}>",
        lambda place: place.startswith("assets/"),
    )
    assert found == expected


def test_only_the_words_of_kinds_name_a_record() -> None:
    assert record("service:shelter#x") == ("service", "shelter", "#x")
    assert record("org:") is None
    assert record("https://example.org") is None
