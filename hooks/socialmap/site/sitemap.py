"""The sitemap: mkdocs lists the pages that it knows, and here come those of the records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from socialmap.records.models.settings import Settings
from socialmap.records.text import Language

_MAP, _TWIN = "http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.w3.org/1999/xhtml"


def extended(
    text: str, base: str, shells: Collection[str], paths: Iterable[str], day: str | None, settings: Settings
) -> str:
    """The sitemap ``text`` of the site at ``base`` without ``shells``, and with each of ``paths`` and its twins.

    ``shells`` and ``paths`` count from the root of a language. ``day`` is the date of the data; without it no page has one.
    """
    root = ElementTree.fromstring(text)  # noqa: S314 - mkdocs has just written it
    gone = {_address(base, shell, language, settings) for shell in shells for language in settings.codes}
    for entry in list(root):
        if entry.findtext(f"{{{_MAP}}}loc") in gone:
            root.remove(entry)
        elif day is None:
            for moment in entry.findall(f"{{{_MAP}}}lastmod"):
                entry.remove(moment)
    for path in paths:
        for language in settings.codes:
            root.append(_entry(base, path, language, day, settings))
    ElementTree.indent(root, "    ")
    for prefix, name in (("", _MAP), ("xhtml", _TWIN)):  # now: what else runs in a build registers prefixes of its own
        ElementTree.register_namespace(prefix, name)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _entry(base: str, path: str, language: Language, day: str | None, settings: Settings) -> Element:
    entry = Element(f"{{{_MAP}}}url")
    SubElement(entry, f"{{{_MAP}}}loc").text = _address(base, path, language, settings)
    if day is not None:
        SubElement(entry, f"{{{_MAP}}}lastmod").text = day
    for other in settings.codes:
        SubElement(
            entry,
            f"{{{_TWIN}}}link",
            {"rel": "alternate", "hreflang": other, "href": _address(base, path, other, settings)},
        )
    return entry


def _address(base: str, path: str, language: Language, settings: Settings) -> str:
    return base + settings.root(language) + path
