"""An address of a website is public, whole, of no place or person, and says where it leads."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from socialmap.records import fields
from tests.records.refused import refused


@pytest.mark.parametrize(
    "good",
    [
        "https://www.example.org",
        "http://example.org/a/b.html",
        "https://xn--bcher-kva.example",
        "https://example.org/?page=2",
    ],
)
def test_web_addresses(good: str) -> None:
    assert TypeAdapter(fields.Url).validate_python(good) == good


@pytest.mark.parametrize(
    "bad",
    [
        "www.example.org",
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "https://user:secret@example.org",
        "https://example.org:8080/",
        "https://192.168.0.1/",
        "https://[::1]/",
        "https://localhost/",
        "https://example.org/a b",
        'https://example.org/"onclick=',
        "https://exa\nmple.org",
        "https://exаmple.org",  # a Cyrillic letter
        "https://example.org/?utm_source=x",
        "https://www.google.com/maps/place/x",
        "https://tjetervizion.or_",
        "ftp://example.org",
    ],
)
def test_what_is_not_a_public_web_address(bad: str) -> None:
    assert refused(fields.Url, bad)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("https://example.org:x/", "which is not a web address. Write `https://…`."),
        ("ftp://example.org", "which does not start with http:// or https://. Write the whole address"),
        ("https://user:secret@example.org", "holds a user name, password or port. Write the public address only."),
        ("https://example.org:8080/", "holds a user name, password or port."),
        ("https://localhost/", "names “localhost”, which is not the name of a website. Compare it"),
        ("https://-example.org", "names “-example.org”, which is not the name of a website."),
        ("https://192.168.0.1/", "names “192.168.0.1”, which is not the name of a website."),
        ("https://exаmple.org", "which has letters beyond a-z."),
        (
            "https://example.org/é",
            "holds a sign that cannot stand in a web address. Copy the address from the browser.",
        ),
        ("https://example.org/<a", "holds a sign that cannot stand in a web address."),
        ("https://example.org/?utm_source=x", "holds a tracking code. Leave out everything from `?` on."),
        ("https://www.google.com/maps/place/x", "is a link to a map. A location is never published"),
        (f"https://example.org/{'a' * 300}", "at most 300 characters"),
    ],
)
def test_what_is_said_about_a_web_address(bad: str, told: str) -> None:
    assert told in refused(fields.Url, bad)
