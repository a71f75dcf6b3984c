"""What must never be said: no person, no private channel, no place where somebody hides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from socialmap.authored.pages import lines
from socialmap.base.problems import Problem
from socialmap.base.text import folded
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import finding, records
from socialmap.records.models.contact import Mailbox
from socialmap.records.models.organisation import Organisation
from socialmap.records.references import models, texts

TITLED = re.compile(
    r"\b(?:Sr|Mr|Mrs|Ms|Fr|Dr|Drs|Ir|Mw|Dhr|Zr|Sister|Zuster|Mevrouw|Meneer|Father|Pater|Madame|Frau|Herr|Sra|Srta|Don|Doña)\.? (?:[A-ZÀ-Þ]\. ?)*[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*"
)
MAILBOX = re.compile(r"[^\s@]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+\.[a-z]{2,}", re.IGNORECASE)
NUMBER = re.compile(r"(?:\+|\b00?)(?:[ ()/.-]{0,2}\d){8,}")
COORDINATES = re.compile(
    r"\b-?\d{1,2}\.\d{4,}\s*[,;]\s*-?\d{1,3}\.\d{4,}|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b|\d{1,2}°\s?\d{1,2}[′']"
)
STREET = re.compile(
    r"\b(?:[A-ZÀ-Þ][\w’'-]*(?:straat|laan|weg|plein|gracht|singel|kade|strasse|straße|gasse)|(?:[A-ZÀ-Þ][\w’'-]+ )+(?:Street|Road|Avenue|Lane|Close|Square)|(?:Rue|Via|Calle|Str\.|Ul\.) (?:[\w’'-]+ )*[\w’'-]*[A-ZÀ-Þ][\w’'-]*),? \d+"
)
PERSONAL = re.compile(r"^(?:[a-z]\.)+[a-z]{3,}@|^[a-z]{3,}\.[a-z]{3,}@")
ROLES = frozenset(
    [
        "info",
        "office",
        "mail",
        "contact",
        "admin",
        "secretariat",
        "secretariaat",
        "secretaria",
        "reception",
        "receptie",
        "intake",
        "helpline",
        "help",
        "sos",
        "hotline",
        "general",
        "enquiries",
        "post",
        "centre",
        "dept",
        "department",
        "center",
    ]
)


def no_person_in_a_text(catalogue: Catalogue) -> Iterator[Problem]:
    """No text names a person with a title; the schema has no field for a person at all."""
    for kind, id, record in records(catalogue):
        for place, text in texts(record):
            if found := TITLED.search(text):
                yield finding(
                    catalogue,
                    kind,
                    id,
                    place,
                    f"seems to name a person (“{found.group()}”).",
                    "Write the role instead: director, coordinator, reception.",
                )


PATTERNS = (
    (MAILBOX, "a mailbox", "Put the organisation's own mailbox under `contacts`; leave out a person's."),
    (NUMBER, "a telephone number", "Put the organisation's own number under `contacts`; leave out a person's."),
    (COORDINATES, "coordinates", "A location is never published."),
    (STREET, "a street", "Only an office may give its street, in `addresses`."),
)
"""What stands in its field, where it is checked, and nowhere else."""


def no_channel_or_location_in_a_text(catalogue: Catalogue) -> Iterator[Problem]:
    """Numbers, mailboxes and locations stand in their fields, where they are checked, and nowhere else."""
    fields = {"number", "account", "contact_forms", "address", "street", "box", "postal_code", "websites"}
    for kind, id, record in records(catalogue):
        for place, text in texts(record):
            if fields.intersection(step for step in place if isinstance(step, str)):
                continue
            for pattern, what, hint in PATTERNS:
                if found := pattern.search(text):
                    yield finding(catalogue, kind, id, place, f"holds {what} (“{found.group().strip()}”).", hint)


def check_pages(docs: Path) -> Iterator[Problem]:
    """No authored page names a person with a title, a number, a mailbox or a place; its comments and fields at the top included."""
    person = (TITLED, "what seems to be a person's name", "Write the role instead: director, coordinator, reception.")
    for file in sorted(docs.rglob("*.md")):
        for number, line in lines(file):
            for pattern, what, hint in (person, *PATTERNS):
                if found := pattern.search(line):
                    path = file.relative_to(docs.parent).as_posix()
                    yield Problem(path, number, "", f"holds {what} (“{found.group().strip()}”).", hint)


def no_personal_mailbox(catalogue: Catalogue) -> Iterator[Problem]:
    """A mailbox that carries a person's name stays out, whatever a source prints; one with a role or the organisation's own name is none."""
    for kind, id, record in records(catalogue):
        names = [record.name, *record.alternate_names] if isinstance(record, Organisation) else []
        own = folded("".join(names)).replace(" ", "")
        for place, mailbox in models(record, Mailbox):
            parts = re.split(r"[._-]", mailbox.address.partition("@")[0].casefold())
            if PERSONAL.search(mailbox.address) and not ROLES.intersection(parts) and not _is_named_in(parts, own):
                yield finding(
                    catalogue,
                    kind,
                    id,
                    (*place, "address"),
                    f"looks like a person's mailbox ({mailbox.address}).",
                    "Leave it out, also when a source prints it, and say in a remark through whom the organisation can be reached.",
                )


def _is_named_in(parts: list[str], own: str) -> bool:
    return any(part in own for part in parts if len(part) > 4)


CHECKS = (no_person_in_a_text, no_channel_or_location_in_a_text, no_personal_mailbox)
