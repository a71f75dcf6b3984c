"""What a map holds: every record and all that stands beside the records, as it was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Self

from pydantic import BaseModel

from socialmap.locale import Locale, locales
from socialmap.records.kind import Kind
from socialmap.records.kinds import BY_NAME, KINDS
from socialmap.records.models.asked import Asked
from socialmap.records.models.changes import Changes
from socialmap.records.models.country import Country
from socialmap.records.models.gone_bodies import NO_GONE_BODIES, GoneBodies
from socialmap.records.models.instrument import Instrument
from socialmap.records.models.link_report import LinkReport
from socialmap.records.models.nation import Nation
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.outline import NO_OUTLINES, Outlines
from socialmap.records.models.procedure import Procedure
from socialmap.records.models.programme import Programme
from socialmap.records.models.settings import UNSET, Settings
from socialmap.records.models.source import Source
from socialmap.records.models.vocabulary import Term, Vocabulary
from socialmap.records.models.withdrawn import Withdrawn
from socialmap.records.models.wording import NO_WORDING, Wording
from socialmap.records.text import Language
from socialmap.records.yaml_file import Document


@dataclass(frozen=True)
class Holding:
    """Every record by id. Organisations are named `al/different-and-equal`, countries `al`."""

    records: Mapping[str, Mapping[str, Any]]
    """By the name of their kind, then by id."""
    sources: Mapping[str, Source]
    vocabularies: Mapping[str, Vocabulary]
    documents: Mapping[tuple[str, str], Document] = field(repr=False)
    files: frozenset[tuple[str, str]] = field(default=frozenset(), repr=False)
    """(kind, id) of every file, those included that have problems and so no record."""
    outlines: Outlines = field(default=NO_OUTLINES, repr=False)
    """What countries look like on a picture of the world."""
    wording: Wording = field(default=NO_WORDING, repr=False)
    """One word for each concept, and the words not to use."""
    gone: GoneBodies = field(default=NO_GONE_BODIES, repr=False)
    """Bodies that the sources name and that have gone or got another name."""
    nations: Mapping[str, Nation] = field(default_factory=dict, repr=False)
    """What no library has of a country, by its code."""
    withdrawn: tuple[Withdrawn, ...] = ()
    """The addresses at which a record stood that was taken back."""
    links: LinkReport | None = field(default=None, repr=False)
    """Which web addresses answered when they were last tried; nothing when nobody has."""
    changes: Mapping[str, Changes] = field(default_factory=dict, repr=False)
    """What became different in the records, by the name of the file that tells it."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of words that mean the same to somebody who searches."""
    asked: Mapping[str, Asked] = field(default_factory=dict, repr=False)
    """How people ask for pages whose names they don’t know, by the name of the file that tells it."""
    settings: Settings = field(default=UNSET, repr=False)
    """What the generator must know of this map; without languages when they could not be read."""

    def get(self, kind: str, id: str) -> BaseModel | None:
        """The record or term of ``kind`` (organisation, country, service, region …) named ``id``, if there is one."""
        records = self._records(kind)
        return records.get(id) if records is not None else None

    def require(self, kind: str, id: str) -> BaseModel:
        """The same, where a check has already made sure that it is there; else a ``KeyError``."""
        record = self.get(kind, id)
        if record is None:
            raise KeyError(f"{kind}:{id}")
        return record

    def ids(self, kind: str) -> list[str]:
        """Every id of ``kind``, for messages that name the choices."""
        return list(self._records(kind) or ())

    def _records(self, kind: str) -> Mapping[str, BaseModel] | None:
        if kind in self.records:
            return self.records[kind]
        if kind == "source":
            return self.sources
        vocabulary = self.vocabularies.get(BY_NAME[kind].folder if kind in BY_NAME else kind + "s")
        return vocabulary.terms if vocabulary else None

    def with_records(self, kind: str, records: Mapping[str, BaseModel]) -> Self:
        """The same with other records of ``kind``; its indexes are made anew."""
        return replace(self, records={**self.records, kind: records})

    def published(self, output: str) -> Self:
        """The same with nothing of each record but what its kind publishes to ``output``; made once."""
        if output not in self._published:
            records, vocabularies = dict(self.records), dict(self.vocabularies)
            for kind in KINDS:
                found = {id: kind.narrowed(output, record) for id, record in (self._records(kind.name) or {}).items()}
                if not kind.vocabulary:
                    records[kind.name] = found
                elif kind.folder in vocabularies:
                    vocabularies[kind.folder] = vocabularies[kind.folder].model_copy(update={"terms": found})
            self._published[output] = replace(self, records=records, vocabularies=vocabularies)
        return self._published[output]

    @cached_property
    def _published(self) -> dict[str, Self]:
        return {}

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of record that this map has, in the order of the registry."""
        return tuple(kind for kind in KINDS if not kind.optional or kind.folder in self.settings.parts.kinds)

    def has(self, kind: str) -> bool:
        """Whether the map has records of ``kind`` at all, by its name."""
        return any(kind == one.name for one in self.kinds)

    @cached_property
    def locales(self) -> Mapping[Language, Locale]:
        """The words of the interface in every language of the map, the first one first."""
        return locales(self.settings)

    @property
    def organisations(self) -> Mapping[str, Organisation]:
        """The organisations, networks and known contacts; those too that have ended, which keep their page."""
        return self.records["organisation"]

    @cached_property
    def living(self) -> Mapping[str, Organisation]:
        """The organisations that have not ended: those of which lists, counts and the finder speak."""
        return {id: record for id, record in self.organisations.items() if record.ended is None}

    @property
    def countries(self) -> Mapping[str, Country]:
        """Every country of the world; one without a record has its names, codes and region alone."""
        return self.records["country"]

    @property
    def programmes(self) -> Mapping[str, Programme]:
        """The programmes, and the projects of the past; those too that have ended, which keep their page."""
        return self.records["programme"]

    @cached_property
    def running(self) -> Mapping[str, Programme]:
        """The programmes that have not ended, and the projects of the past: those of which lists, counts and the finder speak."""
        return {id: record for id, record in self.programmes.items() if record.ended is None}

    @property
    def procedures(self) -> Mapping[str, Procedure]:
        """The residence schemes, rights and legal matters."""
        return self.records["procedure"]

    @property
    def instruments(self) -> Mapping[str, Instrument]:
        """The forms of the method."""
        return self.records["instrument"]

    def terms(self, vocabulary: str) -> Mapping[str, Term]:
        """The terms of a vocabulary in their order, by its file name (`services`)."""
        return self.vocabularies[vocabulary].terms

    def term(self, vocabulary: str, id: str) -> Term:
        """One term of a vocabulary."""
        return self.vocabularies[vocabulary].terms[id]

    @property
    def services(self) -> Mapping[str, Term]:
        """The services in the order of the printed map."""
        return self.terms("services")

    def file_of(self, kind: str, id: str) -> str:
        """The file of a record, for a message or a report."""
        return self.documents[kind, id].path
