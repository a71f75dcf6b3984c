"""The finder's data for the browser: plain scripts, since a page opened from a file may not fetch.

`finder/data.js` has what every filter needs, without language. `finder/<language>/texts.js` has the
words for free text and is loaded when somebody types one; `finder/<language>/<seat>.js` has what
opens in place and what a referral sheet says, one file per country of seat.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import codes_of, other_names, words_of
from socialmap.finder.groups import derived, served, unsaid
from socialmap.finder.script import script
from socialmap.locale import Locale
from socialmap.records.models.offer import Offer
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.vocabulary import Term
from socialmap.records.text import Language, Text
from socialmap.rendering.age import as_of, confirmed, partly
from socialmap.rendering.freshness import too_old
from socialmap.rendering.signs import outline
from socialmap.rendering.table import elsewhere, first_ways

LETTERS = {"yes": "y", "limited": "l", "on-request": "r", "by-referral": "v", "no": "n", "unknown": "u"}
"""One letter per state; a capital says that there is a note or somebody it goes through."""


class CountryRow(NamedTuple):
    """A country. `tests/scripts/types/finder.d.ts` describes the same rows for the scripts."""

    code: str
    names: dict[str, str]
    found: list[str]
    """Every name by which it is found, folded."""
    regions: list[int]
    """From near to far."""


class ProgrammeRow(NamedTuple):
    """A programme with the countries it reaches; none when it names none."""

    id: str
    names: dict[str, str]
    countries: list[int]


class OrganisationRow(NamedTuple):
    """An organisation; countries, regions, kinds and groups by their numbers."""

    id: str
    name: str
    seat: int
    """-1 for a network."""
    countries: list[int]
    reaches: list[int]
    """Regions that a network reaches."""
    kind: int
    groups: list[int]
    derived: list[int]
    """Those of them that follow from others which it states: mothers from women and children."""
    unsaid: list[int]
    """Groups of which it says nothing."""
    speaks: list[int]
    """Languages, by their numbers; none when nothing is said about it."""
    states: str
    asOf: str  # noqa: N815 a name that the scripts use
    contact: bool
    confirmed: bool
    partly: str
    """The day on which some of its fields were confirmed last; empty when none were."""
    phone: str
    """The first number that somebody answers, as it is dialled; empty when there is none."""
    inside: int
    """The country in which alone that number works, where it is not the one from which people return; else -1."""
    mailbox: str
    tooOld: str  # noqa: N815 a name that the scripts use
    """From when on that number is too old to call it; empty without a number."""


def finder_data_js(catalogue: Catalogue) -> str:
    """`finder/data.js`: organisations, countries, programmes and vocabularies by number."""
    places = {code: number for number, code in enumerate(catalogue.countries)}
    numbers = {
        name: {id: number for number, id in enumerate(catalogue.terms(name))}
        for name in ("organisation-kinds", "target-groups", "regions")
    }
    numbers["languages"] = {code: number for number, code in enumerate(spoken(catalogue))}
    return script(
        "data",
        {
            "services": list(catalogue.services),
            "kinds": list(numbers["organisation-kinds"]),
            "groups": list(numbers["target-groups"]),
            "made": {
                number: [numbers["target-groups"][part] for part in catalogue.term("target-groups", id).made_of]
                for id, number in numbers["target-groups"].items()
                if catalogue.term("target-groups", id).made_of
            },
            "regions": list(numbers["regions"]),
            "languages": list(numbers["languages"]),
            "signs": {name: shape for name in _signs(catalogue) if (shape := outline(name))},
            "countries": _table(CountryRow, (_country(code, catalogue, numbers["regions"]) for code in places)),
            "programmes": _table(
                ProgrammeRow,
                (
                    ProgrammeRow(id, _names(record.name), [places[code] for code in record.countries])
                    for id, record in catalogue.running.items()
                    if record.kind != "project"
                ),
            ),
            "organisations": _table(
                OrganisationRow,
                (_organisation(id, record, catalogue, places, numbers) for id, record in catalogue.living.items()),
            ),
        },
    )


def _signs(catalogue: Catalogue) -> list[str]:
    """The signs that a row, a card or a sheet may show."""
    return [*catalogue.services, *(f"state-{state}" for state in LETTERS), "phone", "mailbox"]


def spoken(catalogue: Catalogue) -> list[str]:
    """The codes of all languages that any organisation speaks."""
    return sorted({code for record in catalogue.living.values() for code in record.spoken})


def _table(kind: type[tuple[Any, ...]], rows: Iterable[tuple[Any, ...]]) -> dict[str, Any]:
    """Rows, with the names of their places once."""
    return {"fields": kind._fields, "rows": list(rows)}  # type: ignore[attr-defined]


def _names(text: Text) -> dict[Language, str]:
    return dict(text.root)


def _country(code: str, catalogue: Catalogue, regions: dict[str, int]) -> CountryRow:
    record = catalogue.countries[code]
    names = _names(record.name)
    found = [*names.values(), *other_names(code, catalogue), *words_of(code, catalogue), *codes_of(code, catalogue)]
    return CountryRow(
        code, names, list(dict.fromkeys(map(plain, found))), [regions[region] for region in catalogue.regions_of(code)]
    )


def _organisation(
    id: str, record: Organisation, catalogue: Catalogue, places: dict[str, int], numbers: dict[str, dict[str, int]]
) -> OrganisationRow:
    seat, terms, ways = catalogue.seat(id), catalogue.terms("target-groups"), first_ways(record)
    number = too_old(record, ways["phone"], catalogue)
    return OrganisationRow(
        id=id,
        name=record.name,
        seat=-1 if seat is None else places[seat],
        countries=[places[code] for code in catalogue.countries_of(id)],
        reaches=[numbers["regions"][area.region] for area in record.service_areas if area.region and seat is None],
        kind=numbers["organisation-kinds"][record.kind],
        groups=[numbers["target-groups"][group] for group in served(record.target_groups, terms)],
        derived=[numbers["target-groups"][group] for group in derived(record.target_groups, terms)],
        unsaid=[numbers["target-groups"][group] for group in unsaid(record.target_groups, terms)],
        speaks=[numbers["languages"][code] for code in record.spoken],
        states="".join(_letter(record.offer(service)) for service in catalogue.services),
        asOf=as_of(record, catalogue),
        contact=record.listing == "contact",
        confirmed=confirmed(record) is not None,
        partly=next((one.assured_date for one in partly(record)), ""),
        phone=ways["phone"].number if ways["phone"] else "",
        inside=places.get(elsewhere(ways["phone"], catalogue), -1),
        mailbox=ways["mailbox"],
        tooOld=number,
    )


def _letter(offer: Offer) -> str:
    letter = LETTERS[offer.state]
    return letter.upper() if offer.note or offer.via else letter


def finder_texts_js(catalogue: Catalogue, locale: Locale) -> str:
    """`finder/<language>/texts.js`: what free text looks through, folded, in the order of the organisations."""
    return script(
        f"{locale.language}/texts",
        [_text(id, record, catalogue, locale) for id, record in catalogue.living.items()],
    )


def _text(id: str, record: Organisation, catalogue: Catalogue, locale: Locale) -> str:
    optional = [record.description, record.eligibility_description, record.application_process]
    notes = [offer.note for offer in record.services.values()]
    said = [locale.text(text) for text in [*optional, *notes, *record.other_services, *record.remarks] if text]
    groups = [locale.text(catalogue.term("target-groups", group).name) for group in record.target_groups]
    places = [locale.text(catalogue.countries[code].name) for code in catalogue.countries_of(id)]
    cities = [place.city for place in record.places if place.city]
    names = [*record.alternate_names, *(native.name for native in record.native_names)]
    names += [branch.name for branch in record.branches]
    return plain(" ".join([record.name, *names, *places, *cities, *groups, *said]))


def finder_words_js(catalogue: Catalogue, locale: Locale) -> str:
    """`finder/<language>/words.js`: the words of a referral sheet, so that it prints in either language."""
    terms = {
        "states": {id: locale.text(term.name) for id, term in catalogue.terms("service-states").items()},
        "services": {id: locale.text(term.name) for id, term in catalogue.services.items()},
        "ask": _asked(catalogue.services, locale),
        "askOf": _asked(catalogue.terms("target-groups"), locale),
        "kinds": {id: locale.text(term.name) for id, term in catalogue.terms("organisation-kinds").items()},
        "groups": {id: locale.text(term.name) for id, term in catalogue.terms("target-groups").items()},
        "home": catalogue.settings.home.country,
        "fallbacks": [
            {"text": locale.text(term.name), "organisations": list(term.organisations)}
            for term in catalogue.terms("fallbacks").values()
        ],
        "inside": locale("organisation.only_inside", country="{country}"),
        "months": [locale(f"month.{number}") for number in range(1, 13)],
    }
    return script(
        f"{locale.language}/words",
        {
            **terms,
            **{key.removeprefix("sheet."): text for key, text in locale.words.items() if key.startswith("sheet.")},
            "comma": locale.comma,
            **{f"here.{other.language}": other("sheet.here") for other in catalogue.locales.values()},
            **{f"mail.{other.language}": other("sheet.mailHere") for other in catalogue.locales.values()},
        },
    )


def _asked(terms: Mapping[str, Term], locale: Locale) -> dict[str, list[str]]:
    """What to ask an organisation first about each term, where anything is."""
    return {id: [locale.text(question) for question in term.ask] for id, term in terms.items() if term.ask}
