"""What must never be said: no person, no private channel, no place where somebody hides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from socialmap.base.kept import key
from socialmap.base.problems import Problem
from socialmap.base.text import folded
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.checks import towns
from socialmap.checks.problem_at import Seen
from socialmap.checks.running_text import in_comments, in_pages, once
from socialmap.locale import available, locale, place_of
from socialmap.records.models.contact import Mailbox
from socialmap.records.models.exceptions import FalseAlarms
from socialmap.records.references import models
from socialmap.records.validation_errors import explain
from socialmap.records.yaml_file import Document, Place, read
from socialmap.said import Found, found
from socialmap.said.found import masked
from socialmap.said.mailboxes import is_personal

CHECKED = frozenset(
    {
        "number",
        "account",
        "contact_forms",
        "address",
        "street",
        "box",
        "postal_code",
        "websites",
        "evidence_url",
        "path",
    }
    | {"outline", "people", "capital", "cities", "former", "within", "mailbox"}
)
"""Fields whose type says what may stand in them; peoples, capitals and former names of countries are no persons and no secret."""

FALSE_ALARMS = "false-alarms.yml"

LONGEST = 20_000
"""Signs of a text that are looked through; what is longer is refused by its field, and may be so long that nobody waits for it."""

_ID = re.compile(r"(?=.*[a-z])(?!.*\d{4})[a-z0-9]+(?:[-/][a-z0-9]+)*")
"""An id: nothing is said with one."""
_LANGUAGE = re.compile(r"[a-z]{2,3}")
"""The key of a text in a language, which is never an id."""


def check(root: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """No file of `data/` and no page names a person, a number, a mailbox or a place, but where its type proves it.

    What looks like one and is none stands in `data/false-alarms.yml` with its reason; one that nothing needs is an error.
    """
    known, home = names(catalogue), catalogue.settings.home.country.upper()
    seen = [
        *in_records(catalogue, known),
        *in_pages(root / "docs", known, home),
        *in_comments(root, known, home),
        *in_interface(catalogue, known),
        *personal_mailboxes(catalogue),
    ]
    seen += towns.in_records(root, catalogue)
    alarms, document, problems = false_alarms(root)
    yield from problems
    allowed = {(alarm.path, alarm.text) for alarm in alarms.false_alarms}
    yield from (one.problem for one in seen if (one.path, one.what.text) not in allowed)
    needed = {(one.path, one.what.text) for one in seen}
    for number, alarm in enumerate(alarms.false_alarms):
        if document and (alarm.path, alarm.text) not in needed:
            place = f"false_alarms.{number}"
            yield Problem(
                document.path,
                document.line(("false_alarms", number)),
                place,
                f"is no longer needed: {alarm.path} has no “{masked(alarm.text)}” that would be refused.",
                "Delete these lines.",
            )


def false_alarms(root: Path) -> tuple[FalseAlarms, Document | None, list[Problem]]:
    """What only looks like something that must not be said, its file, and what is wrong with that."""
    file = root / "data" / FALSE_ALARMS
    if not file.exists():
        return FalseAlarms(), None, []
    document, problems = read(file, root)
    if document is None:
        return FalseAlarms(), None, problems
    try:
        return FalseAlarms.model_validate(document.data), document, []
    except ValidationError as error:
        return FalseAlarms(), document, list(explain(error, document, FalseAlarms))


def names(catalogue: Catalogue) -> frozenset[str]:
    """What organisations and countries are called, in small letters: no person's name."""
    said = [name for one in catalogue.organisations.values() for name in (one.name, *one.alternate_names)]
    said += [
        name
        for one in catalogue.countries.values()
        for name in (*_strings(one.name.model_dump()), *one.alternate_names)
    ]
    return frozenset(name.casefold() for name in said)


def _strings(value: Any) -> list[str]:
    return [text for _, text in written(value)]


def written(value: Any, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Every text of a file as read, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for step, entry in value.items():
            yield from written(entry, (*place, step))
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield from written(entry, (*place, index))


def in_records(catalogue: Catalogue, known: frozenset[str]) -> Iterator[Seen]:
    """What the texts of all files of `data/` hold, records with other problems included."""
    home = catalogue.settings.home.country.upper()
    names = key(*sorted(known))
    for (kind, id), document in catalogue.documents.items():
        countries = countries_of(kind, id, home)
        goes_by = "\0".join([document.path, names, *countries])
        yield from look("said", goes_by, document.said, partial(_in_document, document, countries, known))


def _in_document(document: Document, countries: tuple[str, ...], known: frozenset[str]) -> Iterator[Seen]:
    for place, text in written(document.data):
        if not _misshaped(place) and is_read(place, text):
            field = ".".join(str(step) for step in place)
            for one in once(found(text[:LONGEST], countries, known)):
                yield Seen(document.path, document.line(place), field, one)


def is_read(place: Place, text: str) -> bool:
    """Whether a text is looked through: it is no id, and its field has no type that says what may stand in it."""
    if not _LANGUAGE.fullmatch(str(place[-1])) and _ID.fullmatch(text):
        return False
    return CHECKED.isdisjoint(step for step in place if isinstance(step, str))


def _misshaped(place: Place) -> bool:
    """Whether a channel stands where its record has none, as in ``emails: [info@example.org]``: that is told already, with how it is written."""
    steps = [step for step in place if isinstance(step, str)]
    return "contacts" in steps and steps[-1] in ("phones", "phone", "emails", "email", "mail", "telephone")


def in_interface(catalogue: Catalogue, known: frozenset[str]) -> Iterator[Seen]:
    """What the words of the interface say, which every page of a language shows."""
    home, names = catalogue.settings.home.country.upper(), key(*sorted(known))
    for language in catalogue.settings.codes:
        words = locale(language).words if language in available() else {}
        goes_by = "\0".join([place_of(language), home, names])
        said = key(*words, *words.values())
        yield from look("interface", goes_by, said, partial(_in_words, language, words, home, known))


def _in_words(language: str, words: Mapping[str, str], home: str, known: frozenset[str]) -> Iterator[Seen]:
    for word, said in words.items():
        for one in once(found(said, (home,), known)):
            yield Seen(place_of(language), 1, word, one)


def countries_of(kind: str, id: str, home: str) -> tuple[str, ...]:
    """Whose numbers a record may hold in disguise: those of its own country, and those of the readers, who are at ``home``."""
    own = id.partition("/")[0].upper() if kind in ("organisation", "country") else home
    return (home,) if own in (home, NETWORKS.upper()) else (home, own)


def personal_mailboxes(catalogue: Catalogue) -> Iterator[Seen]:
    """A mailbox that carries a person's name stays out, whatever a source prints; one with a role or the organisation's own name is none."""
    for id, record in catalogue.organisations.items():
        own = folded(" ".join([record.name, *record.alternate_names]))
        document = catalogue.documents["organisation", id]
        for place, mailbox in models(record, Mailbox):
            if is_personal(mailbox.address, own):
                field = ".".join(str(step) for step in (*place, "address"))
                hint = "Leave it out, also when a source prints it, and say in a remark through whom the organisation can be reached."
                what = Found("what looks like a person's mailbox", mailbox.address, hint)
                yield Seen(document.path, document.line((*place, "address")), field, what)
