"""All records, read and resolved, with their indexes: what pages ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from socialmap.catalogue.holding import Holding
from socialmap.catalogue.index import Index, index
from socialmap.records.models.offer import OFFERED

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
