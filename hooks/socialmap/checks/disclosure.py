"""What became more public since a commit: for the second reader of a change, who looks at just that."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from socialmap.authored.pages import lines
from socialmap.base.history import unpack
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.checks.towns import named_places
from socialmap.records.models.address import Address
from socialmap.records.models.contact import Contact
from socialmap.records.references import models, texts

Disclosed = tuple[str, str, str]
"""(file, what sort of thing, what it says)."""


SORTS = {"street": "address", "box": "box", "postal_code": "postcode", "city": "town"}


def since(root: Path, revision: str) -> list[Disclosed]:
    """Each address, place, channel and town that the data of ``root`` say and those of ``revision`` did not.

    ``ValueError`` when git doesn't know the revision, or there is no git.
    """
    with tempfile.TemporaryDirectory() as folder:
        unpack(root, revision, Path(folder), ("data", "docs"))
        before, now = ({*disclosed(load(one)[0]), *in_pages(one)} for one in (Path(folder), root))
        return sorted(now - before)


def disclosed(catalogue: Catalogue) -> Iterator[Disclosed]:
    """Everything in the records with which somebody could be found."""
    for (kind, id), document in catalogue.documents.items():
        record = catalogue.get(kind, id) if kind in catalogue.records else None
        if record is None:
            continue
        path = document.path
        for _, address in models(record, Address):
            for field in ("street", "box", "postal_code", "city"):
                if value := getattr(address, field):
                    yield path, SORTS[field], value
            yield from [(path, "kind of address", address.kind)] if address.kind != "confidential" else []
        for _, contact in models(record, Contact):
            yield from ((path, "number", phone.number) for phone in contact.phones)
            yield from ((path, "mailbox", mailbox.address) for mailbox in contact.emails)
            yield from ((path, account.app_name or account.app, account.account) for account in contact.messengers)
            yield from ((path, "form", form) for form in contact.contact_forms)
            yield from [(path, "Skype", contact.skype)] if contact.skype else []
        for place, text in texts(record):
            if place[0] == "websites":
                yield path, "website", text
            elif place[-1] not in ("city", "street"):
                yield from ((path, "place in a text", name) for name in named_places(text))


def in_pages(root: Path) -> Iterator[Disclosed]:
    """The places that authored pages name."""
    for file in sorted((root / "docs").rglob("*.md")):
        path = file.relative_to(root).as_posix()
        yield from ((path, "place in a text", name) for _, line in lines(file) for name in named_places(line))
