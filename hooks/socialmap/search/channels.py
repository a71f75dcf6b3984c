"""Under which numbers, mailboxes and hosts an organisation is found: those that its kind publishes to `search`, and no others.

Each is one whole key in the index, behind a sign that no word has: `docs/assets/js/search-signs.js` finds the same keys in a
question, however it is written.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from socialmap.records.models.organisation import Organisation
from socialmap.reference import numbers

NUMBER = "+"
"""Stands before a number: all its digits, with the code of its country where it has one."""

ADDRESS = "#"
"""Stands before a mailbox or the name of a host."""

CODE = "="
"""Stands before the id of a record, which a referral sheet prints instead of a long address."""


def keys(record: Organisation) -> tuple[str, ...]:
    """The keys of an organisation, each once."""
    found = [
        *(NUMBER + _digits(phone.number, phone.only_inside) for way in record.ways for phone in way.phones),
        *(ADDRESS + mailbox.address.lower() for way in record.ways for mailbox in way.emails),
        *(ADDRESS + _host(url) for url in record.websites),
    ]
    return tuple(dict.fromkeys(found))


def _digits(number: str, country: str | None) -> str:
    return re.sub(r"\D", "", numbers.international(number, country))


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")
