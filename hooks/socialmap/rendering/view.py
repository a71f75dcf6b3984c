"""What a page is, how pages link to each other, and the templates they are made with."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from jinja2.runtime import Context
from markupsafe import Markup

from socialmap.base.text import direction
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.fields import Period
from socialmap.records.kind import Kind
from socialmap.records.kinds import KINDS
from socialmap.records.models.hours import by_day
from socialmap.records.text import Text
from socialmap.rendering import saying
from socialmap.rendering.age import as_of, confirmed, date_of, partly
from socialmap.rendering.changed import reported, stated
from socialmap.rendering.compiled import Compiled
from socialmap.rendering.freshness import aging, counted, too_old
from socialmap.rendering.languages import language_names, native
from socialmap.rendering.signs import outline, sign

PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class View:
    """One page: ``path`` from the root of its language, plain-text ``title`` and ``description``, HTML ``content``."""

    path: str
    title: str
    description: str
    content: str
    files: Mapping[str, str] = field(default_factory=dict)
    """What the page needs beside it and no other page: texts by their path from the root of the language."""


@dataclass(frozen=True)
class Links:
    """Addresses of records relative to the page at ``path``, so that they work on the web and from a stick."""

    path: str

    def to(self, path: str) -> str:
        """The address of ``path`` (counted from the root of the language) as seen from this page."""
        here, there = self._folder, (posixpath.normpath(path) if "/../" in path else path).split("/")
        same = 0
        while same < min(len(here), len(there)) and here[same] == there[same]:
            same += 1
        return "/".join([*[".."] * (len(here) - same), *there[same:]]) or "."

    @cached_property
    def _folder(self) -> list[str]:
        return self.path.split("/")[:-1]

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


def step_of(path: str, catalogue: Catalogue) -> str:
    """The other way round: the id of the step whose page stands at ``path``; the id of no step where another page does."""
    method = catalogue.settings.parts.method
    if method is None or not path.startswith(f"{method.folder}/"):
        return ""
    return path.removeprefix(f"{method.folder}/").removesuffix(".html").replace("/", "-", 1)


def _template(name: str) -> str | None:
    """The source of ``pages/country.html``: the template `country.html` of the room `pages`."""
    room, _, file = name.rpartition("/")
    place = PACKAGE / room / "templates" / file
    return place.read_text(encoding="utf-8") if place.is_file() else None


class _Context(Context):
    """Calls what a template calls and nothing else: Jinja asks each thing first whether it wants to know about the template.

    None of ours does. Macros do not need it either: they escape as the environment does.
    """

    @staticmethod
    def call(called: Any, /, *given: Any, _loop_vars: Any = None, _block_vars: Any = None, **named: Any) -> Any:
        """Call it, without what Jinja adds for such as want to know."""
        return called(*given, **named)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=Compiled(),
    )
    environment.context_class = _Context
    environment.globals["path_of"] = path_of
    environment.globals |= {
        "by_day": by_day,
        "direction": direction,
        "native": native,
        "sign": sign,
        "outline": outline,
    }
    environment.globals |= {"confirmed": confirmed, "partly": partly, "stated": stated}
    return environment


def render(template: str, catalogue: Catalogue, locale: Locale, path: str, **context: Any) -> str:
    """The HTML of ``template``; every value in it is escaped."""
    return (
        _environment()
        .get_template(template)
        .render(
            catalogue=catalogue,
            t=locale,
            text=lambda said: shown(said, locale),
            links=Links(path),
            page_of_step=lambda id: page_of_step(id, catalogue),
            date=locale.date,
            root_of_site="../" if catalogue.settings.root(locale.language) else "",
            spoken=lambda codes: language_names(codes, catalogue, locale),
            duration=lambda period: duration(period, locale),
            cite=lambda citation: saying.cite(citation, catalogue, locale),
            age_of=lambda record: saying.age(record, catalogue, locale),
            as_of=lambda record, place="": as_of(record, catalogue, place),
            aging=lambda record, place, contact=None: aging(record, place, catalogue, contact),
            too_old=lambda record, phone: too_old(record, phone, catalogue),
            aging_law=lambda date: counted(date, catalogue.settings.freshness.law),
            fields_of=lambda confirmation: saying.fields_of(confirmation, catalogue, locale),
            became=lambda kind, id: saying.became(kind, id, catalogue, locale),
            ended=lambda ending: saying.ended(ending, locale),
            told=lambda confirmation: saying.told(confirmation, catalogue, locale),
            date_of=lambda citation: date_of(citation, catalogue),
            gathered=lambda citations: saying.gathered(citations, catalogue, locale),
            reported=lambda kind, id, name, fields: reported(kind, id, name, fields, catalogue, locale),
            **context,
        )
    )


UNTRANSLATED = "sm-untranslated"
"""The class of a text that stands in another language than its page."""


def shown(text: Text, locale: Locale) -> str:
    """A text of a record on a page of ``locale``: where it isn't translated, in another language, and marked as such."""
    said, language = locale.text(text), text.language_for(locale.language)
    if language == locale.language:
        return said
    return Markup('<span class="{}" lang="{}">{}</span>').format(UNTRANSLATED, language, said)


def noticed(view: View, locale: Locale) -> View:
    """``view`` with a notice at its top when something on it isn't translated."""
    if f'class="{UNTRANSLATED}"' not in view.content:
        return view
    notice = Markup('<p class="sm-warning">{}</p>\n').format(locale("untranslated"))
    return replace(view, content=str(notice) + view.content)


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
