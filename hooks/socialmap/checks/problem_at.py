"""From a place inside a record to a problem with its file and line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple, TypeVar

from pydantic import BaseModel

from socialmap.base.kept import key
from socialmap.base.problems import Problem, Severity
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.gone_bodies import NO_GONE_BODIES
from socialmap.records.models.settings import UNSET
from socialmap.records.models.source import SourceList
from socialmap.records.yaml_file import Place
from socialmap.said.found import Found

T = TypeVar("T")


class Seen(NamedTuple):
    """Something that was found, and the file, line and field where it stands."""

    path: str
    line: int
    field: str
    what: Found

    @property
    def problem(self) -> Problem:
        """It as a problem, masked."""
        return Problem(self.path, self.line, self.field, self.what.message, self.what.hint)


def problem_at(
    catalogue: Catalogue, kind: str, id: str, place: Place, message: str, hint: str, severity: Severity = "error"
) -> Problem:
    """The problem at ``place`` of the record ``kind``:``id``."""
    document = catalogue.documents[kind, id]
    return Problem(document.path, document.line(place), ".".join(str(step) for step in place), message, hint, severity)


def records(catalogue: Catalogue) -> Iterator[tuple[str, str, BaseModel]]:
    """(kind, id, record) of everything that has a file of its own; vocabularies, sources and settings included."""
    for kind, found in catalogue.records.items():
        for id, record in found.items():
            if (kind, id) in catalogue.documents:  # a country of which no source says anything has none
                yield kind, id, record
    for id, told in catalogue.changes.items():
        yield "changes", id, told
    for id, vocabulary in catalogue.vocabularies.items():
        yield "vocabulary", id, vocabulary
    if ("sources", "") in catalogue.documents and catalogue.sources:
        yield "sources", "", SourceList.model_construct(sources=dict(catalogue.sources))
    if ("site", "") in catalogue.documents and catalogue.settings is not UNSET:
        yield "site", "", catalogue.settings
    if ("gone-bodies", "") in catalogue.documents and catalogue.gone is not NO_GONE_BODIES:
        yield "gone-bodies", "", catalogue.gone


def in_each(
    catalogue: Catalogue, rule: str, goes_by: str, found: Callable[[str, str, BaseModel], Iterable[T]]
) -> Iterator[T]:
    """What ``found`` finds in each record by itself; in one that is as it was when nothing was found, nothing is looked for.

    ``goes_by`` is what the rule goes by beside the record, the settings and the list of countries.
    """
    known = "\0".join([goes_by, *(text_of(catalogue, name) for name in ("site", "vocabularies/countries"))])
    goes_by = key(known)
    for kind, id, record in records(catalogue):
        document = catalogue.documents[kind, id]
        yield from look(rule, goes_by, f"{document.path}\n{document.said}", partial(found, kind, id, record))


def text_of(catalogue: Catalogue, name: str) -> str:
    """The text of a file that stands alone in `data/`; empty when there is none."""
    document = catalogue.documents.get((name, ""))
    return document.said if document else ""
