"""Under which numbers, mailboxes and hosts an organisation is found: those that its kind publishes to `search`, and no others.

Each is one whole key in the index, behind a sign that no word has: `docs/assets/js/search-signs.js` finds the same keys in a
question, however it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from socialmap.records.kinds import BY_NAME
from socialmap.records.models.organisation import Organisation
from socialmap.reference import numbers

NUMBER = "+"
"""Stands before a number: all its digits, with the code of its country where it has one."""

ADDRESS = "#"
"""Stands before a mailbox or the name of a host."""


def keys(record: Organisation) -> tuple[str, ...]:
    """The keys of an organisation, each once."""
    public = BY_NAME["organisation"].published("search", record)
    ways = [*public["contacts"], *(way for branch in public["branches"] for way in branch["contacts"])]
    return tuple(dict.fromkeys([*_of(ways), *(ADDRESS + _host(url) for url in public["websites"])]))


def _of(ways: list[Mapping[str, Any]]) -> Iterator[str]:
    for way in ways:
        for phone in way["phones"]:
            yield NUMBER + re.sub(r"\D", "", numbers.international(phone["number"], phone["only_inside"]))
        for mailbox in way["emails"]:
            yield ADDRESS + mailbox["address"].lower()


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
