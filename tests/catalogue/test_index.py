"""Queries have indexes: what all pages together look at grows as the records do, not as their square."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.index import index
from socialmap.locale import locale
from socialmap.pages.country import country
from socialmap.pages.organisation import organisation


def test_an_index_has_each_id_once_in_the_order_of_the_records() -> None:
    assert index([("a", "2"), ("b", "1"), ("a", "1"), ("a", "2")]) == {"a": ["2", "1"], "b": ["1"]}


class Counted(dict[str, Any]):
    """Records that count how many of them were looked at one after the other."""

    looked = 0

    def items(self) -> Any:
        return Counted._count(super().items())

    def values(self) -> Any:
        return Counted._count(super().values())

    def __iter__(self) -> Iterator[str]:
        return Counted._count(super().__iter__())

    @staticmethod
    def _count(entries: Any) -> Iterator[Any]:
        for entry in entries:
            Counted.looked += 1
            yield entry


def grown(catalogue: Catalogue, number: int) -> Catalogue:
    """The real map with ``number`` made-up organisations more, in many countries, as members of a network and branches of another."""
    pattern = catalogue.organisations["al/different-and-equal"]
    codes = list(catalogue.countries)
    made = {
        f"{codes[n % len(codes)]}/made-up-{n}": pattern.model_copy(
            update={"name": f"Made up {n}", "networks": ("int/la-strada",), "part_of": "al/different-and-equal"}
        )
        for n in range(number)
    }
    pages = {("organisation", id): catalogue.documents["organisation", "al/different-and-equal"] for id in made}
    return dataclasses.replace(
        catalogue,
        records={**catalogue.records, "organisation": Counted(dict(catalogue.organisations) | made)},
        documents={**catalogue.documents, **pages},
    )


def looked_at(catalogue: Catalogue) -> int:
    """How many organisations all pages of organisations and countries together go through."""
    Counted.looked = 0
    for id in list(catalogue.organisations):
        organisation(id, catalogue, locale("en"))
    for code in catalogue.countries:
        country(code, catalogue, locale("en"))
    return Counted.looked


def test_twice_the_records_are_looked_at_twice_as_often(catalogue: Catalogue) -> None:
    once, twice, four_times = (looked_at(grown(catalogue, number)) for number in (200, 400, 800))
    assert once > 200
    assert four_times - twice <= 2 * (twice - once) + 10
