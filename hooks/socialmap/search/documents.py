"""What is searched: a document for every organisation, country, service and programme.

A document holds only what its page shows, and no street. Channels are whole keys, so that no word of a question meets one by chance.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kinds import KINDS
from socialmap.records.models.ending import Ending, ProgrammeEnding
from socialmap.records.models.offer import OFFERED
from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Text
from socialmap.rendering.languages import language_name
from socialmap.rendering.saying import ended
from socialmap.search.channels import CODE, keys

GROUPS = (*(kind.name for kind in KINDS), "page")
"""The groups in which results are shown."""

ASKED = "asked"
"""The field of the words with which people ask for a page, as `data/asked/` has them."""

NAMED = "whole"
"""The field of whole names, each written as one word, and of keys: they are found or not, and so weigh the same everywhere."""

FIELDS = {
    "title": 9.0,
    NAMED: 1.0,
    "names": 7.0,
    "countries": 3.5,
    "services": 3.0,
    "other": 1.0,
    "groups": 2.0,
    "text": 1.0,
    ASKED: 6.0,
}
"""The fields of a document and how heavily a word in them weighs. `other` holds the words
of the other language for countries and services: they find the same, but the page's own language is named and marked. `asked` is how
people ask for it who don't know its name (`data/asked/`)."""

LONGEST_SUMMARY = 120

Address = Callable[[str, str], str]
"""From (kind, id) to the path of a page, from the root of a language."""


@dataclass(frozen=True)
class Document:
    """One page to be found. ``fields`` are texts by the names of FIELDS, without `title` and `whole`."""

    kind: str
    path: str
    title: str
    summary: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    boost: float = 1.0
    """How much more than others it is meant when its words are said: a country before what is named after it."""
    keys: tuple[str, ...] = ()
    """Numbers, mailboxes and hosts that lead to it, as `channels` writes them."""
    alone: frozenset[str] = frozenset()
    """Names, joined and folded, that mean it only when nothing else is asked: codes, and names that are ordinary words."""
    titles: tuple[str, ...] = ()
    """What it is called in other languages: as good a name as its title, where other names are only words for it."""
    towns: tuple[str, ...] = ()
    """Where it is: who asks for nothing but such a town means it first. Capitals are left out, they mean their country."""
    helps: bool = False
    """Whether somebody helps there: of several countries that a name may mean, such a one comes first."""
    last: bool = False
    """Whether it stands behind all others unless somebody asks for it by name: what is past, and the country people leave."""


def both(text: Text) -> list[str]:
    """The text in every language: a name is found by the other language's word too."""
    return list(dict.fromkeys(text.root.values()))


def shortened(text: str, longest: int = LONGEST_SUMMARY) -> str:
    """The first sentence, or as many words of it as fit."""
    sentence = re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0]
    return sentence if len(sentence) <= longest else sentence[:longest].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def named(codes: Iterable[str], services: Iterable[str], catalogue: Catalogue, locale: Locale) -> dict[str, list[str]]:
    """The fields that name countries and services: in the language of the page, and under `other` in any other way."""
    countries = [catalogue.countries[code] for code in codes]
    terms = [catalogue.services[service] for service in services]
    ours = {
        "countries": [locale.text(country.name) for country in countries],
        "services": [locale.text(term.name) for term in terms],
    }
    known = {name for names in ours.values() for name in names}
    every = [
        *(name for country in countries for name in (*both(country.name), *country.alternate_names)),
        *(name for term in terms for name in both(term.name)),
    ]
    return {**ours, "other": [name for name in dict.fromkeys(every) if name not in known]}


def organisation_document(id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """An organisation: by its names, where it works, what it offers and to whom."""
    record = catalogue.organisations[id]
    if record.ended:
        former = [*record.alternate_names, *(native.name for native in record.native_names)]
        return Document(
            "organisation",
            address("organisation", id),
            record.name,
            _ended(record.ended, catalogue, locale),
            {"names": former},
        )
    offered = [service for service in catalogue.services if record.offer(service).state in OFFERED]
    regions = [catalogue.term("regions", area.region) for area in record.service_areas if area.region]
    groups = [catalogue.term("target-groups", group) for group in record.target_groups]
    kind = catalogue.term("organisation-kinds", record.kind)
    names = named(catalogue.countries_of(id), offered, catalogue, locale)
    names["countries"] += [
        *(name for region in regions for name in both(region.name)),
        *(place.city for place in record.places if place.city),
    ]
    seat = catalogue.seat(id)
    place = locale.text(catalogue.countries[seat].name) if seat else locale("finder.international")
    shown = [locale.text(catalogue.services[service].short or catalogue.services[service].name) for service in offered]
    return Document(
        "organisation",
        address("organisation", id),
        record.name,
        f"{place} · {locale.row(shown) or locale.text(kind.name)}",
        {
            **names,
            "names": [*record.alternate_names, *(native.name for native in record.native_names)],
            "groups": [
                *(word for group in groups for word in (*both(group.name), *group.alternate_names)),
                *both(kind.name),
                *(language_name(language, catalogue, locale) for language in record.spoken),
            ],
            "text": _told(record, catalogue, locale),
        },
        keys=(CODE + id, *keys(record)),
        towns=_towns(record, catalogue),
    )


def _towns(record: Organisation, catalogue: Catalogue) -> tuple[str, ...]:
    """The towns that the record prints and that are no capital."""
    capitals = {
        plain(word) for nation in catalogue.nations.values() for words in nation.capital.values() for word in words
    }
    return tuple(place.city for place in record.places if place.city and plain(place.city) not in capitals)


def _ended(ending: Ending, catalogue: Catalogue, locale: Locale) -> str:
    """Of what is no more, which is found by its names alone: what became of it and where to go instead."""
    instead = [catalogue.organisations[other].name for other in ending.instead]
    if isinstance(ending, ProgrammeEnding):
        instead += [locale.text(catalogue.programmes[other].name) for other in ending.programmes]
    return ended(ending, locale) + (f" {locale('ended.instead')}: {locale.row(instead)}" if instead else "")


def _told(record: Organisation, catalogue: Catalogue, locale: Locale) -> list[str]:
    """What else the page of an organisation says. Not why it does not offer a service: that would find it for its no."""
    texts = [
        record.description,
        record.eligibility_description,
        record.application_process,
        *record.other_services,
        record.fees_description,
        *record.required_documents,
        *(branch.description for branch in record.branches),
        *(offer.note for offer in record.services.values() if offer.state != "no"),
        *(area.note for area in record.service_areas),
        *record.remarks,
    ]
    kin = [*record.networks, *record.reached_through, *([record.part_of] if record.part_of else [])]
    partners = [area.country for area in record.service_areas if area.country and area.presence == "partners"]
    return [
        *(locale.text(text) for text in texts if text),
        *(branch.name for branch in record.branches),
        *(catalogue.organisations[other].name for other in kin),
        *(locale.text(catalogue.countries[code].name) for code in partners),
    ]


def service_document(id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """A service: by its names in both languages and other words for it."""
    term = catalogue.services[id]
    short = both(term.short) if term.short else []
    description = locale.text(term.description) if term.description else ""
    return Document(
        "service",
        address("service", id),
        locale.text(term.name),
        shortened(description),
        {
            "names": [*both(term.name), *short, *term.alternate_names],
            "text": [description, *(locale.text(question) for question in term.ask)],
        },
        titles=tuple(both(term.name)),
    )


def programme_document(id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """A programme: by its names, who runs it, where, for whom and what it gives."""
    record = catalogue.programmes[id]
    if record.ended:
        names = {"names": [*both(record.name), *record.alternate_names]}
        summary = _ended(record.ended, catalogue, locale)
        return Document("programme", address("programme", id), locale.text(record.name), summary, names)
    kind = locale(f"programme.kind.{record.kind}")
    texts = [
        record.description,
        record.eligibility_description,
        *record.conditions,
        *record.offers,
        record.follow_up,
        record.application_process,
        record.countries_note,
        *record.remarks,
    ]
    runners = [catalogue.organisations[other] for other in record.run_by]
    return Document(
        "programme",
        address("programme", id),
        locale.text(record.name),
        f"{kind} · {shortened(locale.text(record.description))}",
        {
            **named(record.countries, [], catalogue, locale),
            "names": [*both(record.name), *record.alternate_names],
            "groups": [kind, *(name for runner in runners for name in (runner.name, *runner.alternate_names))],
            "text": [
                *(locale.text(text) for text in texts if text),
                *record.partners,
                *(unclear.printed for unclear in record.unclear_countries),
            ],
        },
        titles=tuple(both(record.name)),
        last=record.kind == "project",
    )
