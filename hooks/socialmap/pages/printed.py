"""Longer texts as one page made for print: a chapter, and the whole method."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markupsafe import Markup

from socialmap.base.html_tree import HEADINGS, fragment, is_made, name, rebuilt, written
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.parts import Method
from socialmap.rendering.view import Links, View, render

WHOLE = "whole"


@dataclass(frozen=True)
class Section:
    """One page of a longer text: its path from the root of the language, its title, and what it holds."""

    path: str
    title: str
    content: Element


def printed_pages(
    chapters: Mapping[str, tuple[str, Sequence[Section]]], catalogue: Catalogue, locale: Locale
) -> list[View]:
    """A page for each chapter (id → title, sections), and one with all of them."""
    method = required(catalogue)
    parts = {
        id: (title, [(anchor(section.path, method), section.title, inner(section, method)) for section in sections])
        for id, (title, sections) in chapters.items()
    }
    views = [_page(id, title, {title: sections}, catalogue, locale) for id, (title, sections) in parts.items()]
    return [*views, _page(WHOLE, locale("print.whole"), dict(parts.values()), catalogue, locale)]


Part = tuple[str, str, Markup]
"""(id, title, HTML) of a section of a larger page."""


def _page(id: str, title: str, chapters: Mapping[str, Sequence[Part]], catalogue: Catalogue, locale: Locale) -> View:
    path = f"{required(catalogue).printed}/{id}.html"
    content = render("pages/printed.html", catalogue, locale, path, title=title, chapters=chapters, whole=id == WHOLE)
    return View(path, title, locale("print.description", title=title), content)


def required(catalogue: Catalogue) -> Method:
    """The settings of the method, of a map that has one; else a ``ValueError``."""
    method = catalogue.settings.parts.method
    if method is None:
        raise ValueError("this map has no method to print")
    return method


def anchor(path: str, method: Method) -> str:
    """The id of a section inside the printed page: method/steps/step-5.html → steps-step-5."""
    return path.removeprefix(f"{method.folder}/").removesuffix(".html").replace("/", "-")


IDS = frozenset(("aria-controls", "aria-describedby", "aria-labelledby", "for", "headers", "list"))
"""Attributes that name ids of their page, beside `id` itself."""


def inner(section: Section, method: Method) -> Markup:
    """The HTML of a section as a part of a larger page: one heading lower, ids of its own, links that still lead there."""
    heads = (one for one in section.content.iter() if name(one) == "h1")
    return Markup(written(_lowered(section.content, section.path, method, next(heads, None))))  # noqa: S704 - made by the build


def _lowered(node: Element, path: str, method: Method, head: Element | None) -> Element:
    """A copy of ``node`` for the larger page, without ``head`` and without what only leads around."""

    def change(child: Element) -> Iterator[Element]:
        if is_made(child):
            yield from _lowered(fragment(child.text or ""), path, method, head)
        elif child is not head and not _only_leads_around(child):
            yield _lowered(child, path, method, head)

    copy = rebuilt(node, change)
    tag = name(node)
    if tag in HEADINGS[1:5]:
        copy.tag = HEADINGS[HEADINGS.index(tag) + 1]
    for key, said in node.attrib.items():
        if key == "id" or key in IDS:
            copy.set(key, " ".join(f"{anchor(path, method)}-{id}" for id in said.split()))
        elif key in ("href", "src"):
            copy.set(key, _from_print(said, path, method))
    return copy


def _only_leads_around(node: Element) -> bool:
    return name(node) == "nav" or (name(node) == "details" and node.get("class") == "sm-chapter")


def _from_print(address: str, path: str, method: Method) -> str:
    """An address of the page at ``path``, as seen from the larger page."""
    if address.startswith("#"):
        return f"#{anchor(path, method)}-{address[1:]}"
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    place = posixpath.join(posixpath.dirname(path), parts.path)
    return Links(f"{method.printed}/{WHOLE}.html").to(place) + address[len(parts.path) :]
