"""In words: where a fact comes from, who confirmed it and when, and what became of a record."""

from __future__ import annotations

from collections.abc import Iterable

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.confirmation import Confirmation
from socialmap.records.models.ending import Ending, ProgrammeEnding
from socialmap.records.models.source import Citation, Source
from socialmap.rendering.age import Aged, as_of, confirmed, partly


def gathered(citations: Iterable[Citation], catalogue: Catalogue, locale: Locale) -> list[tuple[str, str, list[str]]]:
    """(title, date, places) of each source, so that a title stands once."""
    places: dict[tuple[str, str], list[str]] = {}
    for citation in citations:
        if citation.source:
            source = catalogue.sources[citation.source]
            key = _titled(source, locale), locale.date(source.date)
            places.setdefault(key, []).append(_place(citation, catalogue, locale))
        elif citation.date:
            key = locale("sources.told"), locale.date(citation.date)
            places.setdefault(key, []).append(locale(f"method.{citation.method}"))
    return [(title, date, found) for (title, date), found in places.items()]


def _titled(source: Source, locale: Locale) -> str:
    """The title; of a source with a licence of its own also whose it is and that licence, which asks for both."""
    title = locale.text(source.title)
    return f"{title} ({source.publisher}, {source.licence.name})" if source.licence else title


def _place(citation: Citation, catalogue: Catalogue, locale: Locale) -> str:
    source = catalogue.sources[citation.source or ""]
    part = locale.text(source.parts[citation.part or ""])
    return locale.row([part, locale("sources.block", n=citation.block)]) if citation.block is not None else part


def cite(citation: Citation, catalogue: Catalogue, locale: Locale) -> str:
    """Where a fact stands, in words: short title and year, part, block; or that the organisation told it, and when."""
    if not citation.source:
        return locale("sources.told_on", date=locale.date(citation.date or ""))
    source = catalogue.sources[citation.source]
    return locale.row(
        [f"{locale.text(source.short or source.title)} {source.date[:4]}", _place(citation, catalogue, locale)]
    )


def age(record: Aged, catalogue: Catalogue, locale: Locale) -> str:
    """How old a record is, in a few words: confirmed when, or since when not, and whether some of it was."""
    date = locale.date(as_of(record, catalogue))
    said = locale("age.confirmed" if confirmed(record) else "age.printed", date=date)
    newer = partly(record)
    return f"{said}{locale.semicolon}{locale('age.partly', date=locale.date(newer[0].assured_date))}" if newer else said


def short_age(record: Aged, catalogue: Catalogue, locale: Locale) -> str:
    """The same for a table: as of when."""
    said = locale("sources.as_of", date=locale.date(as_of(record, catalogue)))
    newer = partly(record)
    return f"{said}{locale.semicolon}{locale('age.partly', date=locale.date(newer[0].assured_date))}" if newer else said


def told(confirmation: Confirmation, catalogue: Catalogue, locale: Locale) -> str:
    """How it was confirmed: by telephone, coordination."""
    role = [locale.text(catalogue.term("contact-roles", confirmation.role).name)] if confirmation.role else []
    return locale.row([locale(f"method.{confirmation.method}"), *role])


def fields_of(confirmation: Confirmation, catalogue: Catalogue, locale: Locale) -> str:
    """What was confirmed, in words: Shelter and ways to get in touch."""
    return locale.list([field(place, catalogue, locale) for place in confirmation.fields])


def field(place: str, catalogue: Catalogue, locale: Locale) -> str:
    """What a field is called on the pages: `services.shelter` → the service's name."""
    name, _, id = place.partition(".")
    if name == "services" and id in catalogue.services:
        return locale.text(catalogue.services[id].name)
    return locale.words.get(f"field.{name}", name)


def ended(ending: Ending, locale: Locale) -> str:
    """What became of an organisation or programme, in a sentence."""
    kind = "programme" if isinstance(ending, ProgrammeEnding) else "organisation"
    return locale(f"ended.{kind}.{ending.state}", date=locale.date(ending.since))


def became(kind: str, id: str, catalogue: Catalogue, locale: Locale) -> str:
    """What to say between brackets beside the name of a record: what became of it; nothing while it is there."""
    ending = getattr(catalogue.require(kind, id), "ended", None)
    if ending:
        said = ended(ending, locale).rstrip(".")
        return said[:1].lower() + said[1:]
    return locale("gone.name") if kind == "organisation" and id in catalogue.gone.records else ""
