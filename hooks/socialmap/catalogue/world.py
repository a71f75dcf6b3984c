"""All countries of the world: the records, completed by what libraries and our list know of every other country."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from socialmap.base.text import plain
from socialmap.records.models.country import Country
from socialmap.records.models.nation import Nation
from socialmap.records.text import Language, Text
from socialmap.reference import countries
from socialmap.reference.languages import english

if TYPE_CHECKING:
    from socialmap.catalogue.catalogue import Catalogue

NOWHERE = "world"
"""The region of a country of which not even the region is known."""


def completed(
    records: Mapping[str, Country], nations: Mapping[str, Nation], languages: Iterable[Language]
) -> dict[str, Country]:
    """Every country by its code, in order: its record, or else what its name, codes and region are."""
    spoken = tuple(languages) or (english(),)
    codes = sorted({*records, *countries.codes()})
    return {code: records.get(code) or _unrecorded(code, nations.get(code), spoken) for code in codes}


def _unrecorded(code: str, nation: Nation | None, languages: Iterable[Language]) -> Country:
    """A country of which no source says anything: it has no facts and no sources, which a record must have."""
    fallback = countries.name(code, english()) or code.upper()
    name = Text.model_validate({language: countries.name(code, language) or fallback for language in languages})
    return Country.model_construct(
        name=name,
        alpha_3=countries.alpha_3(code),
        alternate_names=(),
        region=nation.region if nation else NOWHERE,
        union=None,
        facts=(),
        sources=(),
    )


def has_record(code: str, catalogue: Catalogue) -> bool:
    """Whether a source says anything about the country, so that it has a record."""
    return bool(catalogue.countries[code].sources)


def other_names(code: str, catalogue: Catalogue) -> list[str]:
    """Names beside the one of its record: in each language of the site, its own, former ones. Each once, folded."""
    record, nation = catalogue.countries[code], catalogue.nations.get(code)
    found = [
        *record.alternate_names,
        *(own.text for own in countries.own_names(code)),
        *(name for language in catalogue.settings.codes if (name := countries.name(code, language))),
        *(nation.former if nation else ()),
    ]
    return list(_once(found, {plain(name) for name in record.name.root.values()}))


def words_of(code: str, catalogue: Catalogue) -> list[str]:
    """What its people, its capital, its large cities, and the peoples and regions within it are called, in every language."""
    nation = catalogue.nations.get(code)
    if nation is None:
        return []
    parts = (*nation.people.values(), *nation.capital.values(), nation.cities, nation.within)
    return list(_once((word for words in parts for word in words), set()))


def codes_of(code: str, catalogue: Catalogue) -> list[str]:
    """Its codes of today, and those that are no more."""
    return list(dict.fromkeys([code, catalogue.countries[code].alpha_3, *countries.former_codes(code)]))


def _once(words: Iterable[str], known: set[str]) -> Iterator[str]:
    for word in words:
        if (folded := plain(word)) not in known:
            known.add(folded)
            yield word
