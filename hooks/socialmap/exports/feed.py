"""What became different as an Atom feed (RFC 4287), one per language, for whoever reads news in a program of their own."""

from __future__ import annotations

import uuid
from xml.etree import ElementTree

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.news import Day, days
from socialmap.rendering.view import Links, render

ATOM = "http://www.w3.org/2005/Atom"
FILE = "changes.atom"
"""Its name, below the root of its language."""

_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:socialmap:changes")


def feed(catalogue: Catalogue, locale: Locale, address: str | None) -> dict[str, bytes]:
    """The feed by its path from the root of the language; nothing while nothing is told.

    ``address`` is where the site stands on the web; without it the links of the feed are relative to itself, as those of pages are.
    """
    told, page = days(catalogue, locale), catalogue.settings.parts.changes
    if not told or not page:
        return {}
    root = f"{address.rstrip('/')}/{catalogue.settings.root(locale.language)}" if address else ""
    whole = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": locale.language})
    _text(whole, "id", _id(catalogue, locale.language))
    _text(whole, "title", f"{locale.text(catalogue.settings.names.site)}: {locale('changes.title')}")
    _text(whole, "updated", _moment(max(day.date for day in told)))
    author = ElementTree.SubElement(whole, "author")
    _text(author, "name", locale.text(catalogue.settings.names.site))
    if root:
        ElementTree.SubElement(whole, "link", rel="self", type="application/atom+xml", href=root + FILE)
    ElementTree.SubElement(whole, "link", rel="alternate", type="text/html", href=f"{root}{page}.html")
    for day in told:
        _entry(whole, day, f"{root}{page}.html#day-{day.id}", root, catalogue, locale)
    ElementTree.indent(whole)
    return {FILE: ElementTree.tostring(whole, encoding="utf-8", xml_declaration=True) + b"\n"}


def _entry(feed: ElementTree.Element, day: Day, page: str, root: str, catalogue: Catalogue, locale: Locale) -> None:
    entry = ElementTree.SubElement(feed, "entry")
    _text(entry, "id", _id(catalogue, f"{locale.language}/{day.id}"))
    _text(entry, "title", locale("changes.day", date=locale.date(day.date)))
    _text(entry, "updated", _moment(day.date))
    ElementTree.SubElement(entry, "link", rel="alternate", type="text/html", href=page)
    content = render(
        "exports/changes.html",
        catalogue,
        locale,
        FILE,
        day=day,
        place=lambda kind, id: root + Links(FILE).record(kind, id),
    )
    ElementTree.SubElement(entry, "content", type="html").text = content


def _text(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = text


def _id(catalogue: Catalogue, name: str) -> str:
    """The same for ever, wherever the site stands, and another one in every map: a reader takes two with one id for the same.

    What tells maps apart is their name in the settings (in the first language) and that of their files; a map that changes one has new ids.
    """
    names, first = catalogue.settings.names, catalogue.settings.first
    return f"urn:uuid:{uuid.uuid5(_SPACE, f'{names.files}/{names.site.in_(first)}/{name}')}"


def _moment(date: str) -> str:
    """A day, month or year as the moment at which it begins."""
    return f"{date}{'-01-01'[len(date) - 4 :] if len(date) < 10 else ''}T00:00:00Z"
