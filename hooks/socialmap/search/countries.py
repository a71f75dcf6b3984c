"""What is searched of the countries: all their names, their people, capitals and printed towns, and who is there."""

from __future__ import annotations

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import codes_of, other_names, words_of
from socialmap.locale import Locale
from socialmap.records.models.offer import OFFERED
from socialmap.search.documents import Address, Document, both, named


def country_document(id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """A country: by all its names and codes, and by who is there and what they offer."""
    record, here, codes = catalogue.countries[id], catalogue.by_country[id], codes_of(id, catalogue)
    offered = [
        service
        for service in catalogue.services
        if any(catalogue.organisations[other].offer(service).state in OFFERED for other in here)
    ]
    programmes = [catalogue.programmes[other] for other in catalogue.programmes_in[id]]
    described = sum(catalogue.organisations[other].listing == "described" for other in here)
    running = sum(one.kind != "project" for one in programmes)
    counts = [
        locale.count("organisations", described) if described else locale("country.list_none"),
        *([locale.count("programmes", running)] if running else []),
    ]
    return Document(
        "country",
        address("country", id),
        locale.text(record.name),
        " · ".join([*counts, locale.text(catalogue.term("regions", record.region).name)]),
        {
            **named([id], offered, catalogue, locale),
            "names": [
                *both(record.name),
                *other_names(id, catalogue),
                *words_of(id, catalogue),
                *codes,
                *_towns(id, catalogue),
            ],
            "text": [
                *(locale.text(catalogue.term("regions", region).name) for region in catalogue.regions_of(id)),
                *(catalogue.organisations[other].name for other in here),
                *(locale.text(found.name) for found in programmes),
                *(locale.text(fact.text) for fact in record.facts),
            ],
        },
        boost=1.4,
        helps=described > 0,
        titles=tuple(both(record.name)),
        alone=frozenset(code.lower() for code in codes) - {plain(name) for name in other_names(id, catalogue)},
        last=id == catalogue.settings.home.country,
    )


def _towns(code: str, catalogue: Catalogue) -> list[str]:
    """The towns in the country that records print; one that is withheld stands in no record."""
    return catalogue.towns_in.get(code, [])
