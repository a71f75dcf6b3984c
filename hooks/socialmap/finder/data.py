"""The finder's data for the browser: plain scripts, since a page opened from a file may not fetch.

`finder/data.js` has what every filter needs, without language. `finder/<language>/texts.js` has the
words for free text and is loaded when somebody types one; `finder/<language>/<seat>.js` has what
opens in place and what a referral sheet says, one file per country of seat.
"""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from socialmap.catalogue.catalogue import NETWORKS, Catalogue
from socialmap.locale import Locale
from socialmap.records.models.offer import Offer
from socialmap.records.models.organisation import Organisation
from socialmap.rendering.age import as_of
from socialmap.rendering.table import through
from socialmap.rendering.view import path_of, render

LETTERS = {"yes": "y", "limited": "l", "on-request": "r", "by-referral": "v", "no": "n", "unknown": "u"}
"""One letter per state; a capital says that there is a note or somebody it goes through."""


def data(catalogue: Catalogue) -> str:
    """`finder/data.js`: organisations, countries, programmes and vocabularies by number."""
    places = {code: number for number, code in enumerate(catalogue.countries)}
    numbers = {
        name: {id: number for number, id in enumerate(catalogue.terms(name))}
        for name in ("organisation-kinds", "target-groups", "regions")
    }
    return _script(
        "data",
        {
            "services": list(catalogue.services),
            "kinds": list(numbers["organisation-kinds"]),
            "groups": list(numbers["target-groups"]),
            "regions": list(numbers["regions"]),
            "countries": [_country(code, catalogue, numbers["regions"]) for code in places],
            "programmes": [
                [id, record.name.nl, record.name.en, [places[code] for code in record.countries]]
                for id, record in catalogue.programmes.items()
                if record.kind != "project"
            ],
            "organisations": [
                _organisation(id, record, catalogue, places, numbers) for id, record in catalogue.organisations.items()
            ],
        },
    )


def _country(code: str, catalogue: Catalogue, regions: dict[str, int]) -> list[Any]:
    """Code, names, every name by which it is found, and its regions from near to far."""
    record = catalogue.countries[code]
    found_by = [record.name.nl, record.name.en, *record.alternate_names, code, record.alpha_3]
    return [
        code,
        record.name.nl,
        record.name.en,
        "|".join(dict.fromkeys(map(folded, found_by))),
        [regions[region] for region in catalogue.regions_of(code)],
    ]


def _organisation(
    id: str, record: Organisation, catalogue: Catalogue, places: dict[str, int], numbers: dict[str, dict[str, int]]
) -> list[Any]:
    """Id, name, seat, countries, regions (of networks), kind, groups, states, date, contact only, confirmed."""
    seat = catalogue.seat(id)
    return [
        id,
        record.name,
        -1 if seat is None else places[seat],
        [places[code] for code in catalogue.countries_of(id)],
        [numbers["regions"][area.region] for area in record.service_areas if area.region and seat is None],
        numbers["organisation-kinds"][record.kind],
        [numbers["target-groups"][group] for group in record.target_groups],
        "".join(_letter(record.offer(service)) for service in catalogue.services),
        as_of(record.verification, record.sources, catalogue),
        int(record.listing == "contact"),
        int(record.verification.assured_date is not None),
    ]


def _letter(offer: Offer) -> str:
    letter = LETTERS[offer.state]
    return letter.upper() if offer.note or offer.via else letter


def texts(catalogue: Catalogue, locale: Locale) -> str:
    """`finder/<language>/texts.js`: what free text looks through, folded, in the order of the organisations."""
    return _script(
        "texts",
        [_text(id, record, catalogue, locale) for id, record in catalogue.organisations.items()],
        locale.language,
    )


def _text(id: str, record: Organisation, catalogue: Catalogue, locale: Locale) -> str:
    optional = [record.description, record.eligibility_description, record.application_process]
    notes = [offer.note for offer in record.services.values()]
    said = [locale.text(text) for text in [*optional, *notes, *record.other_services, *record.remarks] if text]
    groups = [locale.text(catalogue.term("target-groups", group).name) for group in record.target_groups]
    places = [locale.text(catalogue.countries[code].name) for code in catalogue.countries_of(id)]
    cities = [address.city for address in record.addresses if address.city]
    return folded(" ".join([record.name, *record.alternate_names, *places, *cities, *groups, *said]))


def folded(text: str) -> str:
    """Small letters without accents, with single spaces: what is typed is folded the same way."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(
        "".join(sign if sign.isalnum() else " " for sign in letters if not unicodedata.combining(sign)).split()
    )


def details(catalogue: Catalogue, locale: Locale) -> dict[str, str]:
    """What opens in place and what a sheet says: one file per seat (`al`, `int`), by its name."""
    seats: dict[str, dict[str, Any]] = {}
    for id, record in catalogue.organisations.items():
        seats.setdefault(catalogue.seat(id) or NETWORKS, {})[id] = _detail(id, record, catalogue, locale)
    return {seat: _script("details", found, locale.language) for seat, found in seats.items()}


def _detail(id: str, record: Organisation, catalogue: Catalogue, locale: Locale) -> dict[str, Any]:
    path = path_of("organisation", "index")  # links count from the page of organisations
    return {
        "notes": {service: locale.text(offer.note) for service, offer in record.services.items() if offer.note},
        "via": {service: through(offer, catalogue, locale) for service, offer in record.services.items() if offer.via},
        "more": render("finder/more.html", catalogue, locale, path, id=id, record=record),
        "whom": render("finder/whom.html", catalogue, locale, path, id=id, record=record),
        "reach": render("finder/reach.html", catalogue, locale, path, id=id, record=record),
    }


def words(catalogue: Catalogue, locale: Locale) -> str:
    """`finder/<language>/words.js`: the words of a referral sheet, so that it prints in either language."""
    terms = {
        "states": {id: locale.text(term.name) for id, term in catalogue.terms("service-states").items()},
        "services": {id: locale.text(term.name) for id, term in catalogue.services.items()},
        "ask": {id: [locale.text(question) for question in term.ask] for id, term in catalogue.services.items()},
        "kinds": {id: locale.text(term.name) for id, term in catalogue.terms("organisation-kinds").items()},
        "months": [locale(f"month.{number}") for number in range(1, 13)],
    }
    return _script(
        "words",
        {
            **terms,
            **{key.removeprefix("sheet."): text for key, text in locale.words.items() if key.startswith("sheet.")},
        },
        locale.language,
    )


def _script(name: str, content: Any, language: str | None = None) -> str:
    """A classic script that hands ``content`` to the page."""
    said = (
        json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        .replace("</", "<\\/")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
    return f'SocialMap.take("{name}",{json.dumps(language)},{said});\n'
