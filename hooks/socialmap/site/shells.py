"""Puts records into page shells.

A shell is a page that the theme has rendered with marks where a record's title, description, content and address belong. A
record's page is the shell with the marks replaced: the theme runs once per kind of record and language, not once per record.
"""

from __future__ import annotations

import html
import json
import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from socialmap.authored.markup import CONTENT
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kind import Kind
from socialmap.records.text import Language
from socialmap.rendering.view import View, section

TITLE, DESCRIPTION, PARTS = "SOCIALMAP-TITLE", "SOCIALMAP-DESCRIPTION", "SOCIALMAP-PARTS"

PRINTED = ("assets/css/print.css",)
"""The styles of the pages made for print."""


def sources(catalogue: Catalogue, docs: Path) -> Iterator[tuple[str, str]]:
    """(path below docs/, Markdown) of the pages that the build brings itself, in every language.

    They are a shell for each kind and for the pages made for print, and the list of a kind for which nobody has written a page.
    A list that has been written in the first language alone loads elsewhere what it loads there.
    """
    first = catalogue.settings.first
    for language, locale in catalogue.locales.items():
        for kind in catalogue.kinds:
            yield _named(shell_of(kind), language), _shell(kind.styles, kind.scripts, kind.contents)
            title = json.dumps(section(kind, locale), ensure_ascii=False)  # as YAML writes a text in quotes
            twin = docs / kind.folder / f"index.{first}.md"
            loaded = in_language(_loaded(twin), first, language) if twin.is_file() else ""
            top = f"---\ntitle: {title}\n{loaded}---\n"
            yield f"{kind.folder}/index.{language}.md", f"{top}<!-- view: {kind.folder} -->\n"
        for path in filter(None, (print_shell(catalogue), pack_shell(catalogue))):
            yield _named(path, language), _shell(PRINTED, ())


def in_language(files: str, one: Language, other: Language) -> str:
    """Files of the language ``one`` as those of the ``other``: `finder/fr/words.js`, `finder/en/words.js`."""
    return files.replace(f"/{one}/", f"/{other}/")


def _loaded(page: Path) -> str:
    """The lines at the top of an authored ``page`` that name scripts and styles."""
    top = page.read_text(encoding="utf-8").split("\n---\n", 1)[0]
    return "".join(re.findall(r"^(?:scripts|styles): .*\n", f"{top}\n", re.MULTILINE))


def _named(path: str, language: Language) -> str:
    return f"{path.removesuffix('.html')}.{language}.md"


def _shell(styles: Sequence[str], scripts: Sequence[str], contents: bool = False) -> str:
    lists = "".join(
        f"{name}: [{', '.join(files)}]\n" for name, files in (("styles", styles), ("scripts", scripts)) if files
    )
    return f"---\ntitle: {TITLE}\ndescription: {DESCRIPTION}\n{'contents: beside' * contents}\n{lists}---\n<!--{CONTENT}-->\n"


def print_shell(catalogue: Catalogue) -> str:
    """Where the shell of the pages made for print stands; empty when the map has no method."""
    method = catalogue.settings.parts.method
    return f"{method.printed}/record.html" if method else ""


def pack_shell(catalogue: Catalogue) -> str:
    """Where the shell of the packs for trainers stands; empty when the map has no course."""
    training = catalogue.settings.parts.training
    return f"{training.folder}/pack/record.html" if training else ""


def shell_of(kind: Kind) -> str:
    """Where the shell of a kind stands, from the root of a language."""
    return f"{kind.folder}/{kind.shell_page}"


class Shell:
    """A page of the theme at ``path``, taken apart at its marks once, so that what a record says is never taken for one."""

    def __init__(self, template: str, path: str) -> None:
        self._own = f'href="{posixpath.basename(path)}"'  # a link of the page to itself is written without its folder
        self._path, self._content = path, f"<!--{CONTENT}-->"
        self._pieces = tuple(_pieces(template, (TITLE, DESCRIPTION, PARTS, self._content, path, self._own)))

    def filled(self, view: View) -> str:
        """The page of ``view``."""
        said = {
            TITLE: html.escape(view.title),
            DESCRIPTION: html.escape(view.description),
            PARTS: parts(view.content),
            self._path: view.path,
            self._own: f'href="{posixpath.basename(view.path)}"',
            self._content: view.content,
        }
        return "".join(said[piece] if mark else piece for mark, piece in self._pieces)


def parts(content: str) -> str:
    """Links to the parts of a page of ours, as the entries of a list; none where a few parts are seen at once anyway."""
    found = _PART.findall(content)
    return "".join(f'<li><a href="#{id}">{name}</a></li>\n' for id, name in found) if len(found) > 2 else ""


_PART = re.compile(r'<h2 id="([^"]+)">([^<]+)</h2>')
"""A heading that a link can lead to; the templates of records write each like this."""


def _pieces(template: str, marks: Sequence[str]) -> Iterator[tuple[bool, str]]:
    """The template in pieces, each with whether it is a mark; where two marks start at one place, the longer one."""
    start = 0
    while found := [(place, -len(mark), mark) for mark in marks if (place := template.find(mark, start)) >= 0]:
        place, _, mark = min(found)
        yield False, template[start:place]
        yield True, mark
        start = place + len(mark)
    yield False, template[start:]


def replace(folder: Path, path: str, views: Iterable[View]) -> list[str]:
    """Replace the shell at ``path`` in ``folder`` (the root of a language) by the pages of ``views``; give their paths."""
    place = folder / path
    shell = Shell(place.read_text(encoding="utf-8"), path)
    written: list[str] = []
    for view in views:
        target = folder / view.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(shell.filled(view), encoding="utf-8")
        for name, text in view.files.items():
            (folder / name).write_text(text, encoding="utf-8")
        written.append(view.path)
    place.unlink()
    if place.parent.name == "record":
        place.parent.rmdir()
    return written
