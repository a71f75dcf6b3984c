"""All records, read and resolved, with their indexes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from pydantic import BaseModel

from socialmap.catalogue.index import Index, index
from socialmap.locale import Locale, speech
from socialmap.records.kind import Kind
from socialmap.records.kinds import BY_NAME, KINDS
from socialmap.records.models.country import Country
from socialmap.records.models.instrument import Instrument
from socialmap.records.models.link_report import LinkReport
from socialmap.records.models.nation import Nation
from socialmap.records.models.offer import OFFERED
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

NETWORKS = "int"
"""The folder of organisations without a country of their own."""


@dataclass(frozen=True)
class Catalogue:
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
    nations: Mapping[str, Nation] = field(default_factory=dict, repr=False)
    """What no library has of a country, by its code."""
    withdrawn: tuple[Withdrawn, ...] = ()
    """The addresses at which a record stood that was taken back."""
    links: LinkReport | None = field(default=None, repr=False)
    """Which web addresses answered when they were last tried; nothing when nobody has."""
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Groups of words that mean the same to somebody who searches."""
    settings: Settings = field(default=UNSET, repr=False)
    """What the generator must know of this map; without languages when they could not be read."""

    def get(self, kind: str, id: str) -> BaseModel | None:
        """The record or term of ``kind`` (organisation, country, service, region …) named ``id``, if there is one."""
        records = self._records(kind)
        return records.get(id) if records is not None else None

    def require(self, kind: str, id: str) -> BaseModel:
        """The same, where a check has already made sure that it is there."""
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

    def with_records(self, kind: str, records: Mapping[str, BaseModel]) -> Catalogue:
        """The same catalogue with other records of ``kind``; its indexes are made anew."""
        return replace(self, records={**self.records, kind: records})

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of record that this map has, in the order of the registry."""
        return tuple(kind for kind in KINDS if not kind.optional or kind.folder in self.settings.parts.kinds)

    def has(self, kind: str) -> bool:
        """Whether the map has records of ``kind`` at all, by its name."""
        return any(kind == one.name for one in self.kinds)

    @cached_property
    def speech(self) -> Mapping[Language, Locale]:
        """The words of the interface in every language of the map, the first one first."""
        return speech(self.settings)

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
        """The programmes, and the projects of the past."""
        return self.records["programme"]

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

    def seat(self, organisation: str) -> str | None:
        """The country code of an organisation's seat; None for an international network."""
        folder = organisation.partition("/")[0]
        return None if folder == NETWORKS else folder

    def countries_of(self, organisation: str) -> list[str]:
        """The countries where an organisation works, its seat first."""
        record = self.organisations[organisation]
        seat = self.seat(organisation)
        named = [area.country for area in record.service_areas if area.country and area.presence == "own"]
        return list(dict.fromkeys([*([seat] if seat else []), *named]))

    @cached_property
    def by_country(self) -> Mapping[str, list[str]]:
        """The organisations seated or working in each country, those seated there first.

        A network without a seat is not one of them: its members are (see `networks_in`).
        """
        index: dict[str, list[str]] = {code: [] for code in self.countries}
        for id in self.living:
            if not self._only_a_network(id):
                for code in self.countries_of(id):
                    index[code].append(id)
        return {
            code: sorted(ids, key=lambda id: (self.seat(id) != code, self.organisations[id].name.casefold()))
            for code, ids in index.items()
        }

    def _only_a_network(self, id: str) -> bool:
        return self.seat(id) is None and self.organisations[id].kind == "network"

    @cached_property
    def by_service(self) -> Mapping[str, list[str]]:
        """The organisations that offer each service, limits and referrals included."""
        return {
            service: [id for id, record in self.living.items() if record.offer(service).state in OFFERED]
            for service in self.services
        }

    @cached_property
    def programmes_in(self) -> Mapping[str, list[str]]:
        """The programmes and projects that cover each country."""
        covering = index((code, id) for id, record in self.programmes.items() for code in record.countries)
        return {code: covering.get(code, []) for code in self.countries}

    @cached_property
    def run_by(self) -> Index:
        """The programmes and projects that each organisation runs."""
        return index((runner, id) for id, record in self.programmes.items() for runner in record.run_by)

    @cached_property
    def in_region(self) -> Index:
        """The countries of each region, without those of the regions within it."""
        return index((record.region, code) for code, record in self.countries.items())

    def regions_of(self, country: str) -> Iterator[str]:
        """The region of a country and the wider ones around it, from near to far; a circle ends where it began."""
        region: str | None = self.countries[country].region
        seen: set[str] = set()
        while region and region not in seen and (term := self.terms("regions").get(region)):
            seen.add(region)
            yield region
            region = term.within

    @cached_property
    def _without_seat(self) -> list[str]:
        return [id for id in self.living if self.seat(id) is None]

    def networks_in(self, country: str) -> list[str]:
        """International organisations and networks that reach the country, by name or by region (worldwide too)."""
        around = set(self.regions_of(country))
        return [
            id
            for id in self._without_seat
            if any(
                area.region in around or (area.country == country and self._only_a_network(id))
                for area in self.organisations[id].service_areas
            )
        ]

    @cached_property
    def with_partners_in(self) -> Index:
        """The organisations that work with projects or contacts of others in each country."""
        return index(
            (area.country, id)
            for id, record in self.living.items()
            for area in record.service_areas
            if area.country and area.presence == "partners"
        )

    @cached_property
    def members(self) -> Index:
        """The organisations that name each network as theirs."""
        return index((network, id) for id, record in self.living.items() for network in record.networks)

    @cached_property
    def branches(self) -> Index:
        """The organisations that are a part of each organisation."""
        return index((record.part_of, id) for id, record in self.living.items() if record.part_of)

    def place(self, kind: str, id: str) -> str:
        """The file of a record, for a message or a report."""
        return self.documents[kind, id].path
