"""What an address of a page means, and where it leads on the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.authored.addresses import record, resolved
from tests.authored.told import told_about


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


ADDRESSES = {
    "is a link to a map.": (
        "https://maps.app.goo.gl/abc",
        "https://www.google.com/maps/place/x",
        "https://www.openstreetmap.org/node/1",
        "https://mapy.cz/s/x",
        "https://what3words.com/a.b.c",
    ),
    "holds coordinates.": (
        "https://example.org/?ll=44.4268,26.1025",
        "https://example.org/x?q=44.4268%2C26.1025",
        "https://example.org/#map=15/44.4268/26.1025",
        "https://example.org/8FGQ8RH5+CM",
    ),
    "is a chat with a number or an invitation.": ("https://wa.me/31612345678", "https://t.me/+31612345678"),
    "carries a telephone number or a mailbox.": (
        "https://example.org/?phone=31612345678",
        "https://example.org/?u=mailto:x",
    ),
    "hides where it leads.": ("https://bit.ly/x", "https://tinyurl.com/x"),
    "is the page of a person.": ("https://nl.linkedin.com/in/example",),
    "exists in one building only.": ("https://intra.local/x", "https://localhost.localdomain/x", "https://x.onion"),
    "which is not the name of a website.": (
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://192.168.1.1",
        "https://[::1]/",
    ),
    "holds a user name, password or port.": ("https://example.org:8080/x",),
    "letters of another script": ("https://xn--80ak6aa92e.com", "https://xn--pple-43d.com"),
    "which has letters beyond a-z.": ("https://аpple.com",),
    "holds a tracking code.": ("https://example.org/?utm_source=x",),
}
"""Addresses that no page may lead to, by what is said of them; whatever brings them into the page."""


@pytest.mark.parametrize("shape", ["[x]({0})", "<{0}>", "[x][r]\n\n[r]: {0}", "<a href='{0}'>x</a>"])
def test_a_link_leads_to_no_place_person_or_chat(docs: Path, shape: str) -> None:
    every = [(address, expected) for expected, addresses in ADDRESSES.items() for address in addresses]
    told = told_about(
        docs, "\n\n".join(shape.replace("[r]", f"[r{n}]").format(address) for n, (address, _) in enumerate(every))
    )
    for _, expected in every:
        assert any(expected in line for line in told), expected
    ours = [line for line in told if line.startswith("docs/page.nl.md") and " has an address that " in line]
    assert len(ours) == len(every), ours
    assert "31612345678" not in "".join(told)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[x](pge.md)", "leads to the page “pge.md”, which does not exist. Did you mean `page.md`?"),
        ("<!-- view: contries -->", "asks for the view “contries”, which does not exist. Did you mean `countries`?"),
        ("![x](assets/x.png)", "shows the image “assets/x.png”, which does not exist."),
    ],
)
def test_what_leads_nowhere_is_told_with_what_may_be_meant(docs: Path, body: str, expected: str) -> None:
    assert any(line.startswith(f"docs/page.en.md:8: {expected}") for line in told_about(docs, body))
