"""All records, read and resolved, with their indexes: what pages ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from socialmap.catalogue.holding import Holding
from socialmap.catalogue.index import Index, index
from socialmap.records.models.offer import OFFERED
from socialmap.records.references import models
from socialmap.records.text import Text

NETWORKS = "int"
"""The folder of organisations without a country of their own."""


@dataclass(frozen=True)
class Catalogue(Holding):
    """What a map holds, and the questions of its pages. Each has an index, so that no page looks through all records."""

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
    def refusing(self) -> Index:
        """The organisations that do not offer a service and say so, by the service."""
        return index(
            (service, id)
            for id, record in self.living.items()
            for service, offer in record.services.items()
            if offer.state == "no"
        )

    @cached_property
    def programmes_in(self) -> Mapping[str, list[str]]:
        """The programmes and projects that cover each country."""
        covering = index((code, id) for id, record in self.running.items() for code in record.countries)
        return {code: covering.get(code, []) for code in self.countries}

    @cached_property
    def programmes_everywhere(self) -> list[str]:
        """The programmes of return that name no countries: they reach all."""
        return [id for id, record in self.running.items() if record.kind == "return" and not record.countries]

    @cached_property
    def run_by(self) -> Index:
        """The programmes and projects that each organisation runs."""
        return index((runner, id) for id, record in self.running.items() for runner in record.run_by)

    @cached_property
    def in_region(self) -> Index:
        """The countries of each region, without those of the regions within it."""
        return index((record.region, code) for code, record in self.countries.items())

    @cached_property
    def described_in(self) -> Index:
        """The countries of each region, and of those within it, in which the map describes an organisation."""
        return index(
            (region, code)
            for code, ids in self.by_country.items()
            if any(self.organisations[id].listing == "described" for id in ids)
            for region in self.regions_of(code)
        )

    def regions_of(self, country: str) -> Iterator[str]:
        """The region of a country and the wider ones around it, from near to far; a circle ends where it began."""
        region: str | None = self.countries[country].region
        seen: set[str] = set()
        while region and region not in seen and (term := self.terms("regions").get(region)):
            seen.add(region)
            yield region
            region = term.within

    @cached_property
    def _reaching(self) -> Index:
        """International organisations by the regions that they reach, and networks by the countries that they name."""
        return index(
            (f"country:{area.country}" if area.country else f"region:{area.region}", id)
            for id, record in self.living.items()
            if self.seat(id) is None
            for area in record.service_areas
            if area.region or self._only_a_network(id)
        )

    def networks_in(self, country: str) -> list[str]:
        """International organisations and networks that reach the country, by name or by region (worldwide too)."""
        places = [f"country:{country}", *(f"region:{region}" for region in self.regions_of(country))]
        return self.in_order("organisation", (id for place in places for id in self._reaching.get(place, ())))

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
    def towns_in(self) -> Index:
        """The towns of each country that records print."""
        return index(
            (code, place.city)
            for id, record in self.living.items()
            for place in record.places
            if place.city and (code := place.country or self.seat(id))
        )

    @cached_property
    def untranslated(self) -> Mapping[str, int]:
        """How many texts of each organisation lack a language of the map; counted once, for the pages that add them up."""
        codes = self.settings.codes
        return {
            id: sum(any(code not in text.root for code in codes) for _, text in models(record, Text))
            for id, record in self.organisations.items()
        }

    @cached_property
    def members(self) -> Index:
        """The organisations that name each network as theirs."""
        return index((network, id) for id, record in self.living.items() for network in record.networks)

    @cached_property
    def branches(self) -> Index:
        """The organisations that are a part of each organisation."""
        return index((record.part_of, id) for id, record in self.living.items() if record.part_of)

    @cached_property
    def _procedures_about(self) -> Index:
        """The procedures by the countries, and by the places towards the European Union, that they name."""
        return index(
            pair
            for id, record in self.procedures.items()
            for pair in (
                *((f"country:{code}", id) for code in record.countries),
                *((f"union:{union}", id) for union in record.unions),
            )
        )

    def procedures_for(self, country: str) -> list[str]:
        """The procedures that matter to citizens of the country: by name, or by its place towards the European Union."""
        union = self.countries[country].union
        places = [f"country:{country}", *([f"union:{union.status}"] if union else [])]
        return self.in_order("procedure", (id for place in places for id in self._procedures_about.get(place, ())))

    @cached_property
    def procedures_at(self) -> Index:
        """The procedures that matter at each step of the method."""
        return index((step, id) for id, record in self.procedures.items() for step in record.steps)

    @cached_property
    def procedures_before(self) -> Index:
        """The procedures that lead to each procedure."""
        return index(
            (step.procedure, id) for id, record in self.procedures.items() for step in record.next if step.procedure
        )

    @cached_property
    def procedures_of(self) -> Index:
        """The procedures of each group."""
        return index((record.group, id) for id, record in self.procedures.items())

    @cached_property
    def form_numbers(self) -> Mapping[str, int]:
        """The number of each instrument in their order, from 1: what a neutral file name says instead of its name."""
        return {id: number for number, id in enumerate(self.instruments, 1)}

    @cached_property
    def instruments_at(self) -> Index:
        """The instruments that are used at each step of the method."""
        return index((step, id) for id, record in self.instruments.items() for step in record.steps)

    @cached_property
    def continuing(self) -> Index:
        """The instruments that continue each instrument."""
        return index((record.continues, id) for id, record in self.instruments.items() if record.continues)

    @cached_property
    def former(self) -> Mapping[tuple[str, str], str]:
        """The id of now, by the kind and a former id."""
        return {
            (kind, old): id
            for kind, records in self.records.items()
            for id, record in records.items()
            for old in getattr(record, "former_ids", ())
        }

    def in_order(self, kind: str, ids: Iterable[str]) -> list[str]:
        """Those of ``ids`` that are records of ``kind``, each once, in the order of the records."""
        order = self._order[kind]
        return sorted({id for id in ids if id in order}, key=order.__getitem__)

    @cached_property
    def _order(self) -> Mapping[str, Mapping[str, int]]:
        return {kind: {id: place for place, id in enumerate(records)} for kind, records in self.records.items()}
