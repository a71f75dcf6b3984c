"""Puts views into page shells and writes the output.

A shell is a page that the theme has rendered with marks where a record's title, description,
content and address belong. A record's page is the shell with the marks replaced: the theme
runs once per kind of record and language, not once per record.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from socialmap.authored.pages import linked
from socialmap.authored.terms import explained
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import api
from socialmap.finder.data import data, details, texts, words
from socialmap.finder.page import counts
from socialmap.forms.screen.page import forms_here
from socialmap.locale import Locale
from socialmap.pages.danger import danger
from socialmap.pages.glossary import glossary
from socialmap.pages.methodflow import flow
from socialmap.pages.printed import Section, printed
from socialmap.records.kind import Kind, maker
from socialmap.records.kinds import KINDS
from socialmap.records.models.settings import Settings
from socialmap.records.text import Language
from socialmap.rendering.view import Links, View, path_of
from socialmap.search import search

TITLE, DESCRIPTION, CONTENT = "SOCIALMAP-TITLE", "SOCIALMAP-DESCRIPTION", "<!-- SOCIALMAP-CONTENT -->"


Listing = Callable[[Catalogue, Locale, str, str | None], str]


def shell_of(kind: Kind) -> str:
    """Where the shell of a kind stands, from the root of a language."""
    return f"{kind.folder}/{kind.shell_page}"


PARTS: dict[str, Listing] = {
    **{kind.folder: maker(kind.listing) for kind in KINDS},
    "danger": lambda catalogue, words, path, revised: danger(catalogue, words, path),
    "glossary": lambda catalogue, words, path, revised: glossary(catalogue, words, path),
    "flow": lambda catalogue, words, path, revised: flow(catalogue, words, path),
    "counts": lambda catalogue, words, path, revised: html.escape(counts(catalogue, words)),
}
"""What an authored page may ask for with ``<!-- view: name -->``."""


class UnknownViewError(Exception):
    """A page asks for a view that does not exist."""


_MARK = re.compile(r"<!-- view: ([a-z-]+) -->")


_OPENING = re.compile(r"</h1>\s*<p\b.*?</p>", re.DOTALL)


def with_views(
    content: str, path: str, language: Language, catalogue: Catalogue, revised: str | None, forms: Sequence[str] = ()
) -> str:
    """The HTML of an authored page with every ``<!-- view: name -->`` replaced by that view, and every named record linked.

    ``path`` counts from the root of the language. An unknown name raises ``UnknownViewError``. ``revised`` is
    the date of the data. ``forms`` are the instruments that the page names at its top; links to them, and to those
    of its step, stand under its first paragraph.
    """
    for name in _MARK.findall(content):
        if name not in PARTS:
            raise UnknownViewError(name)
    page = _MARK.sub(lambda mark: PARTS[mark[1]](catalogue, catalogue.speech[language], path, revised), content)
    parts = catalogue.settings.parts
    if parts.glossary and path.startswith(parts.explained):
        page = explained(page, catalogue.terms("glossary"), language, Links(path).to(f"{parts.glossary}.html"))
    if here := forms_here(path, catalogue, catalogue.speech[language], forms):
        page = _OPENING.sub(lambda opening: opening[0] + here, page, count=1)
    return linked(page, Links(path).record)


def write_records(folder: Path, language: Language, catalogue: Catalogue) -> list[str]:
    """Replace the shells in ``folder`` (the root of a language) by the pages of their records; give their paths."""
    written: list[str] = []
    for kind in catalogue.kinds:
        place = folder / shell_of(kind)
        template = place.read_text(encoding="utf-8")
        for page in _pages(kind, language, catalogue):
            target = folder / page.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(filled(template, shell_of(kind), page), encoding="utf-8")
            written.append(page.path)
        place.unlink()
        if place.parent.name == "record":
            place.parent.rmdir()
    return written


def write_printed(
    folder: Path, language: Language, catalogue: Catalogue, chapters: Mapping[str, tuple[str, Sequence[Section]]]
) -> list[str]:
    """Replace the shell of printed texts by a page for each chapter and one for all; give their paths."""
    method = catalogue.settings.parts.method
    if method is None:
        return []
    shell = f"{method.printed}/record.html"
    place = folder / shell
    template = place.read_text(encoding="utf-8")
    views = printed(chapters, catalogue, catalogue.speech[language])
    for view in views:
        (folder / view.path).write_text(filled(template, shell, view), encoding="utf-8")
    place.unlink()
    return [view.path for view in views]


def _pages(kind: Kind, language: Language, catalogue: Catalogue) -> Iterator[View]:
    page = maker(kind.page)
    return (page(id, catalogue, catalogue.speech[language]) for id in catalogue.ids(kind.name))


def filled(template: str, shell: str, view: View) -> str:
    """The shell with the marks replaced: title, description, addresses, and the content last."""
    page = template.replace(TITLE, html.escape(view.title)).replace(DESCRIPTION, html.escape(view.description))
    page = page.replace(shell, view.path)
    # A link of the page to itself is written without its folder.
    page = page.replace(f'href="{posixpath.basename(shell)}"', f'href="{posixpath.basename(view.path)}"')
    return page.replace(CONTENT, view.content)


def write_exports(folder: Path, catalogue: Catalogue) -> None:
    """Write what has no language of its own, once, into ``folder`` (the root of the site)."""
    files = {**api(catalogue), "finder/data.js": data(catalogue)}
    for language, speech in catalogue.speech.items():
        files[f"finder/{language}/texts.js"] = texts(catalogue, speech)
        files[f"finder/{language}/words.js"] = words(catalogue, speech)
        files |= {f"finder/{language}/{seat}.js": text for seat, text in details(catalogue, speech).items()}
    write_files(folder, {path: text.encode() for path, text in files.items()})


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files that are made already into ``folder`` (the root of the site)."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def write_search(folder: Path, language: Language, catalogue: Catalogue, docs: Path) -> None:
    """Write the search of ``language`` into ``folder`` (the root of the site)."""
    found = search(catalogue, catalogue.speech[language], docs, path_of)
    write_files(folder, {path: text.encode() for path, text in found.items()})


def extend_sitemap(folder: Path, base: str, paths: list[str], date: str, settings: Settings) -> None:
    """Put the pages of records into the sitemap, each with its twins, instead of the shells."""
    file = folder / "sitemap.xml"
    text = file.read_text(encoding="utf-8")
    method = [f"{settings.parts.method.printed}/record.html"] if settings.parts.method else []
    for place in (*map(shell_of, KINDS), *method):
        text = re.sub(
            r"\s*<url>(?:(?!</url>).)*" + re.escape(place) + r"(?:(?!</url>).)*</url>", "", text, flags=re.DOTALL
        )
    entries = "".join(
        _sitemap_entry(base, path, language, date, settings) for path in paths for language in settings.codes
    )
    file.write_text(text.replace("</urlset>", entries + "</urlset>"), encoding="utf-8")


def _sitemap_entry(base: str, path: str, language: Language, date: str, settings: Settings) -> str:
    def address(other: Language) -> str:
        return html.escape(base + settings.root(other) + path)

    twins = "".join(
        f'<xhtml:link rel="alternate" hreflang="{other}" href="{address(other)}"/>' for other in settings.codes
    )
    return f"<url><loc>{address(language)}</loc><lastmod>{date}</lastmod>{twins}</url>\n"
