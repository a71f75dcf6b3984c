"""What both letters say, on paper and by e-mail: who asks, what is public, what may not be written, and what else the record says."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.service_area import ServiceArea
from socialmap.records.text import Text
from socialmap.reference.languages import english
from socialmap.rendering.saying import age, gathered


def language_of(record: Organisation, catalogue: Catalogue) -> Locale:
    """The first language that the organisation speaks and this map has words in; else English, else the map's first one."""
    locales = catalogue.locales
    found = next((code for code in (*record.spoken, english()) if code in locales), None)
    return locales[found] if found else next(iter(locales.values()))


def opening(id: str, catalogue: Catalogue, locale: Locale) -> Iterator[str]:
    """The paragraphs before the form."""
    record, settings = catalogue.organisations[id], catalogue.settings
    site = locale.text(settings.names.site)
    yield locale("letter.dear")
    yield locale("letter.why", name=record.name, site=site)
    yield f"{age(record, catalogue, locale)}. {locale('letter.please')}"
    yield locale("letter.public", licence=settings.licence.name)
    yield locale("letter.withdraw")
    yield locale("letter.never")


def closing(catalogue: Catalogue, locale: Locale) -> str:
    """Who asks, and where to send the answer."""
    said = locale("letter.thanks", site=locale.text(catalogue.settings.names.site))
    mailbox = catalogue.settings.channel.mailbox
    return f"{said} {locale('letter.reply_to')} {mailbox}" if mailbox else said


def besides(id: str, catalogue: Catalogue, locale: Locale) -> Iterator[tuple[str, str]]:
    """(field, what it says) of everything on the page of the organisation for which the form has no question."""
    record = catalogue.organisations[id]

    def names(ids: tuple[str, ...]) -> str:
        return "; ".join(catalogue.organisations[one].name for one in ids if one in catalogue.organisations)

    def texts(found: tuple[Text, ...]) -> str:
        return " ".join(map(locale.text, found))

    groups = tuple(catalogue.term("target-groups", group).name for group in record.target_groups)
    hidden = [place for place in record.places if place.kind == "confidential"]
    said = {
        "alternate_names": "; ".join(record.alternate_names),
        "service_areas": "; ".join(_area(area, catalogue, locale) for area in record.service_areas),
        "target_groups": "; ".join(map(locale.text, groups)),
        "other_services": texts(record.other_services),
        "required_documents": texts(record.required_documents),
        "capacity": f"{locale.text(record.capacity.text)} ({locale.date(record.capacity.as_of)})"
        if record.capacity
        else "",
        "wait_time": f"{locale.text(record.wait_time.text)} ({locale.date(record.wait_time.as_of)})"
        if record.wait_time
        else "",
        "networks": names(record.networks + ((record.part_of,) if record.part_of else ())),
        "reached_through": names(record.reached_through),
        "addresses": "; ".join(filter(None, (_hidden(place.city, locale) for place in hidden))),
        "branches": "; ".join(branch.name for branch in record.branches),
        "remarks": texts(record.remarks),
        "sources": "; ".join(f"{title}, {date}" for title, date, _ in gathered(record.sources, catalogue, locale)),
    }
    for field, text in said.items():
        if text:
            yield locale.words.get(f"field.{field}") or locale(f"letter.field.{field}"), text


def _hidden(city: str | None, locale: Locale) -> str:
    not_public = locale("organisation.confidential")
    return f"{not_public} ({city})" if city else not_public


def _area(area: ServiceArea, catalogue: Catalogue, locale: Locale) -> str:
    if area.country:
        return locale.text(catalogue.countries[area.country].name)
    return locale.text(catalogue.term("regions", area.region or "").name)
