"""Where a shelter is: an organisation that has one names no town so small that the town gives it away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from pydantic import BaseModel

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.checks.problem_at import Seen
from socialmap.records.models.address import Address
from socialmap.records.models.organisation import Organisation
from socialmap.records.references import models, texts
from socialmap.records.yaml_file import Place
from socialmap.said.found import Found
from socialmap.said.words import listed

CITIES = "cities.txt"

WHAT = "what seems to be a place with fewer than {:,} inhabitants, at an organisation with a shelter"
HINT = "Leave the place out, or say the region: in a small place everybody knows the house."

NO_TOWN = listed(
    "foundation stichting children alliance rights region regio regiones gebied association project programme network netwerk",
    "january february march april may june july august september october november december januari februari maart mei juni juli augustus oktober",
    "nederland netherlands dutch europa europe european europese afrika africa azië asia middle midden noord zuid oost west northern southern",
)
"""Words with a capital that are, or end, something else than a town."""

_IN = (
    r"(?:in|te|near|nabij|bij|outside|buiten|around|rond|rondom|from|uit|to|naar|at|op|of|van|towards|between|tussen|vlak bij|close to|"
    r"omgeving van|regio|region of|stad|dorp|gemeente|town of|village of|city of|district|wijk)"
)
_UPPER = "A-ZÀ-ÖØ-ÞĀ-Ž"
_PLACE = (
    rf"[{_UPPER}][\w’'-]+(?: (?:de |do |da |del |la |el |le |al |upon |sur |aan |op |den )?[{_UPPER}][\w’'-]+){{0,2}}"
)
_LOCATED = re.compile(rf"(?<![\w-])(?i:{_IN}) (?:(?:de|het|the|la|el) )?({_PLACE})")
_TOWN_WORDS = re.compile(
    rf"({_PLACE}),? (?:is a|is een|, a|, een)?\s?(?:small |kleine? )?(?:town|village|dorp|stadje|municipality|gemeente|suburb|district)(?!\w)"
)


@cache
def _large(listed: str, least: int) -> Mapping[str, frozenset[str]]:
    """The folded names of the cities of each country that are large enough."""
    found: dict[str, frozenset[str]] = {}
    for line in listed.splitlines():
        if line and not line.startswith("#"):
            code, _, cities = line.partition(" ")
            names: set[str] = set()
            for city in cities.split(";"):
                name, size, *others = city.split(":")
                if int(size) >= least:
                    names.update(plain(one) for one in (name, *(others[0].split(",") if others else ())) if one)
            found[code] = frozenset(names)
    return found


def has_shelter(id: str, record: Organisation, services: Iterable[str]) -> bool:
    """Whether people stay at this organisation: one of ``services`` is yes, limited, on request, or by referral at itself."""
    offers = [record.offer(service) for service in services]
    return any(
        offer.state in ("yes", "limited", "on-request") or (offer.state == "by-referral" and offer.via in (None, id))
        for offer in offers
    )


@dataclass(frozen=True)
class Towns:
    """The towns that are large enough, by the code of their country; what else texts name with a capital."""

    large: Mapping[str, frozenset[str]]
    known: frozenset[str]

    @cached_property
    def anywhere(self) -> frozenset[str]:
        """Those of all countries."""
        return frozenset().union(*self.large.values())

    def is_too_small(self, city: str, country: str, own: frozenset[str]) -> bool:
        """Whether an organisation with a shelter may not name ``city``; ``own`` are the words of its names."""
        allowed = self.large.get(country, frozenset()) if country != NETWORKS else self.anywhere
        return plain(city) not in allowed and not own.issuperset(plain(city).split())

    def named_in(self, text: str, own: frozenset[str]) -> list[str]:
        """The places in ``text`` that it may not name either."""
        found = dict.fromkeys(named_places(text)) if " " in text else {}
        return [name for name in found if not _is_known(name, self.anywhere, self.known, own)]


def of_map(root: Path, catalogue: Catalogue) -> Towns:
    """What `data/cities.txt` has; without it every town is too small."""
    file, least = root / "data" / CITIES, catalogue.settings.smallest_town
    return Towns(_large(file.read_text(encoding="utf-8"), least) if file.exists() else {}, _known(catalogue))


def own_words(names: Iterable[str]) -> frozenset[str]:
    """The words of an organisation's names, which are its own to choose."""
    return frozenset(word for name in names for word in plain(name).split())


def in_records(root: Path, catalogue: Catalogue) -> Iterator[Seen]:
    """An organisation with a shelter names only towns of `data/cities.txt`, in its addresses and in its texts.

    Its own name is its own to choose; without the list every town is too small.
    """
    towns = of_map(root, catalogue)
    for id, record in catalogue.organisations.items():
        if not has_shelter(id, record, catalogue.settings.sheltering):
            continue
        document = catalogue.documents["organisation", id]
        for place, name in _places(id.partition("/")[0], record, towns):
            field = ".".join(map(str, place))
            what = Found(WHAT.format(catalogue.settings.smallest_town), name, HINT)
            yield Seen(document.path, document.line(place), field, what)


def _places(seat: str, record: Organisation, towns: Towns) -> Iterator[tuple[Place, str]]:
    """Every place that ``record`` may not name, in its addresses (those of branches too) and in its texts."""
    own = own_words([record.name, *record.alternate_names])
    for place, address in models(record, Address):
        if address.city and towns.is_too_small(address.city, address.country or seat, own):
            yield (*place, "city"), address.city
    for place, text in texts(record):
        if place[-1] not in ("city", "street") and place[0] not in ("name", "alternate_names"):
            yield from ((place, name) for name in towns.named_in(text, own))


def named_places(text: str) -> Iterator[str]:
    """What stands in ``text`` as a place does: behind “in”, “near”, “te”; not only towns do."""
    for pattern in (_LOCATED, _TOWN_WORDS):
        for match in pattern.finditer(text):
            yield match[1]


def _is_known(name: str, large: frozenset[str], known: frozenset[str], own: frozenset[str]) -> bool:
    """Whether ``name``, or the words at its beginning, are a large city or no place at all."""
    words = plain(name).split()
    if (name.isupper() and len(name) < 5) or not NO_TOWN.isdisjoint(words) or words[-1].endswith("gebied"):
        return True
    starts = [" ".join(words[:length]) for length in range(len(words), 0, -1)]
    return any(start in large or start in known for start in starts) or own.issuperset(words) or words[0][:6] in known


def _known(catalogue: Catalogue) -> frozenset[str]:
    """What texts name with a capital and is no town: countries, regions, languages, organisations, programmes, sources."""
    said: set[str] = set()
    for kind in ("country", "organisation", "programme"):
        for record in catalogue.records[kind].values():
            said.update(plain(text) for _, text in _called(record))
    for vocabulary in catalogue.vocabularies.values():
        said.update(plain(text) for place, text in texts(vocabulary) if "name" in place or "alternate_names" in place)
    said.update(plain(text) for source in catalogue.sources.values() for _, text in texts(source))
    for country in catalogue.countries.values():  # what is of a country is called nearly like it: Romania, Romanian
        names = (plain(text) for _, text in texts(country.name))
        said.update(name[:6] for name in names if len(name) > 6)
    return frozenset(said)


def _called(record: BaseModel) -> Iterator[tuple[Place, str]]:
    """The names of a record."""
    for field in ("name", "alternate_names"):
        yield from texts(getattr(record, field, ()))
