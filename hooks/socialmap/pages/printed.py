"""Longer texts as one page made for print: a chapter, and the whole method."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.parts import Method
from socialmap.rendering.view import View, render

WHOLE = "whole"


@dataclass(frozen=True)
class Section:
    """One page of a longer text: its path from the root of the language, its title, and its HTML."""

    path: str
    title: str
    content: str


def printed(chapters: Mapping[str, tuple[str, Sequence[Section]]], catalogue: Catalogue, locale: Locale) -> list[View]:
    """A page for each chapter (id → title, sections), and one with all of them."""
    views = [_page(id, title, {title: sections}, catalogue, locale) for id, (title, sections) in chapters.items()]
    return [*views, _page(WHOLE, locale("print.whole"), dict(chapters.values()), catalogue, locale)]


def _page(id: str, title: str, chapters: Mapping[str, Sequence[Section]], catalogue: Catalogue, locale: Locale) -> View:
    method = required(catalogue)
    path = f"{method.printed}/{id}.html"
    made = {
        chapter: [(anchor(section.path, method), section.title, inner(section, method)) for section in sections]
        for chapter, sections in chapters.items()
    }
    content = render("pages/printed.html", catalogue, locale, path, title=title, chapters=made, whole=id == WHOLE)
    return View(path, title, locale("print.description", title=title), content)


def required(catalogue: Catalogue) -> Method:
    """The settings of the method, of a map that has one."""
    method = catalogue.settings.parts.method
    if method is None:
        raise ValueError("this map has no method to print")
    return method


def anchor(path: str, method: Method) -> str:
    """The id of a section inside the printed page: method/steps/step-5.html → steps-step-5."""
    return path.removeprefix(f"{method.folder}/").removesuffix(".html").replace("/", "-")


def inner(section: Section, method: Method) -> Markup:
    """The HTML of a section as a part of a larger page: one heading lower, ids of its own, links that still lead there."""
    folder = section.path.rsplit("/", 1)[0].removeprefix(f"{method.folder}/")
    html = re.sub(r"<nav\b.*?</nav>|<details class=\"sm-chapter\">.*?</details>", "", section.content, flags=re.DOTALL)
    html = re.sub(r"<h1\b.*?</h1>", "", html, count=1, flags=re.DOTALL)
    html = re.sub(r"<(/?)h([2-5])\b", lambda tag: f"<{tag[1]}h{int(tag[2]) + 1}", html)
    html = re.sub(r'\bid="([^"]+)"', rf'id="{anchor(section.path, method)}-\1"', html)
    html = re.sub(r'href="#([^"]+)"', rf'href="#{anchor(section.path, method)}-\1"', html)
    return Markup(re.sub(r'href="(?![a-z]+:|#|\.\./)([^"]+)"', rf'href="../{folder}/\1"', html))  # noqa: S704 - made by the build
