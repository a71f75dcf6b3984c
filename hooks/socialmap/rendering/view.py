"""What a page is, how pages link to each other, and the templates they are made with."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from socialmap.base.text import direction
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.fields import Period
from socialmap.records.kind import Kind
from socialmap.records.kinds import KINDS
from socialmap.records.models.hours import by_day
from socialmap.records.models.source import Citation
from socialmap.rendering.age import as_of
from socialmap.rendering.languages import language_names, native

PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class View:
    """One page: ``path`` from the root of its language, plain-text ``title`` and ``description``, HTML ``content``."""

    path: str
    title: str
    description: str
    content: str


@dataclass(frozen=True)
class Links:
    """Addresses of records relative to the page at ``path``, so that they work on the web and from a stick."""

    path: str

    def to(self, path: str) -> str:
        """The address of ``path`` (counted from the root of the language) as seen from this page."""
        return posixpath.relpath(path, posixpath.dirname(self.path) or ".")

    def record(self, kind: str, id: str) -> str:
        """The address of the page of a record."""
        return self.to(path_of(kind, id))

    def section(self, name: str) -> str:
        """The address of the page that lists all records of a kind."""
        return self.to(f"{name}/index.html")


FOLDERS = {kind.name: kind.folder for kind in KINDS}


def section(kind: Kind, locale: Locale) -> str:
    """What the records of a kind are called together; its folder's name where the language has no word for it."""
    return locale.words.get(f"sections.{kind.folder}", kind.folder.capitalize())


def path_of(kind: str, id: str) -> str:
    """Where the page of a record stands, from the root of a language."""
    return f"{FOLDERS[kind]}/{id}.html"


def page_of_step(id: str, catalogue: Catalogue) -> str:
    """Where the page of a step of the method stands, by its id in the vocabulary: `steps-step-5` → `method/steps/step-5.html`.

    Empty where the map has no method.
    """
    method = catalogue.settings.parts.method
    folder, _, name = id.partition("-")
    return f"{method.folder}/{folder}/{name}.html" if method else ""


def _template(name: str) -> str | None:
    """The source of ``pages/country.html``: the template `country.html` of the room `pages`."""
    room, _, file = name.partition("/")
    place = PACKAGE / room / "templates" / file
    return place.read_text(encoding="utf-8") if place.is_file() else None


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["path_of"] = path_of
    environment.globals |= {"by_day": by_day, "direction": direction, "native": native}
    return environment


def render(template: str, catalogue: Catalogue, locale: Locale, path: str, **context: Any) -> str:
    """The HTML of ``template``; every value in it is escaped."""
    return (
        _environment()
        .get_template(template)
        .render(
            catalogue=catalogue,
            t=locale,
            text=locale.text,
            links=Links(path),
            page_of_step=lambda id: page_of_step(id, catalogue),
            date=locale.date,
            spoken=lambda codes: language_names(codes, catalogue, locale),
            duration=lambda period: duration(period, locale),
            cite=lambda citation: cite(citation, catalogue, locale),
            age_of=lambda record: (
                locale("age.printed", date=locale.date(as_of(record.verification, record.sources, catalogue)))
                if record.verification.assured_date is None
                else locale("sources.as_of", date=locale.date(record.verification.assured_date))
            ),
            year_of=lambda record: as_of(record.verification, record.sources, catalogue)[:4],
            gathered=lambda citations: gathered(citations, catalogue, locale),
            **context,
        )
    )


def gathered(citations: Iterable[Citation], catalogue: Catalogue, locale: Locale) -> list[tuple[str, str, list[str]]]:
    """(title, date, places) of each source, so that a title stands once."""
    places: dict[str, list[str]] = {}
    for citation in citations:
        places.setdefault(citation.source, []).append(_place(citation, catalogue, locale))
    return [
        (locale.text(catalogue.sources[id].title), locale.date(catalogue.sources[id].date), found)
        for id, found in places.items()
    ]


def _place(citation: Citation, catalogue: Catalogue, locale: Locale) -> str:
    part = locale.text(catalogue.sources[citation.source].parts[citation.part])
    return f"{part}, {locale('sources.block', n=citation.block)}" if citation.block is not None else part


def cite(citation: Citation, catalogue: Catalogue, locale: Locale) -> str:
    """Where a fact stands, in words: short title and year, part, block."""
    source = catalogue.sources[citation.source]
    return f"{locale.text(source.short or source.title)} {source.date[:4]}, {_place(citation, catalogue, locale)}"


def duration(period: Period, locale: Locale) -> str:
    """A length of time in words: 4 to 5 months."""

    def words(number: int) -> str:
        return locale.count(f"unit.{period.unit}", number)

    if period.shortest is None:
        return locale("period.most", longest=words(period.longest or 0))
    if period.longest is None:
        return locale("period.least", shortest=words(period.shortest))
    if period.shortest == period.longest:
        return words(period.longest)
    return locale("period.between", shortest=period.shortest, longest=words(period.longest))
