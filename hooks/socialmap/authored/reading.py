"""Reads the authored pages, each once: its front matter, and its HTML as a tree. All that looks at a page looks at this."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias
from xml.etree.ElementTree import Element

from socialmap.authored import front_matter
from socialmap.base import html_tree
from socialmap.base.html_tree import body, document, packed, unpacked
from socialmap.base.kept import Kept, kept, key
from socialmap.base.problems import Problem
from socialmap.base.refused import RefusedError
from socialmap.records.text import Language
from socialmap.records.yaml_file import Document, read_text

if TYPE_CHECKING:
    from markdown import Markdown

EXTENSIONS = ("attr_list", "md_in_html", "tables", "toc")
"""Those of `mkdocs.yml`; a test compares the two."""

LARGEST = 100_000  # bytes; the longest real page has a third of that

DEEPEST = 40
"""Elements within each other; the deepest real page has a quarter of that."""

MOST_SIGNS = 2_000
"""How often a page may have a sign with which a link or an element begins; what reads it takes time by the square of that."""

FILES = "{files}"
"""On a page: what files of this map are called, by its settings (`names.files`)."""

ALWAYS = ("fenced_code",)
"""What mkdocs adds by itself."""


@dataclass(frozen=True)
class Page:
    """An authored page: its `file` as people name it, and its `path` from the root of its language.

    ``markdown`` is what stands below the front matter, from ``line`` on; ``tree`` is its HTML as a browser reads it, with
    `html` and what stands around. ``top`` is the front matter; it is missing when there is none, or when it can't be read.
    """

    file: str
    path: str
    language: Language | None
    top: Document | None
    markdown: str
    line: int
    tree: Element
    problems: tuple[Problem, ...] = ()

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields at the top."""
        return self.top.data if self.top else {}

    @property
    def body(self) -> Element:
        """What the page holds."""
        return body(self.tree)

    @property
    def source(self) -> str:
        """How other pages name it: `method/index.md`."""
        return self.path.removesuffix(".html") + ".md"

    @property
    def is_shell(self) -> bool:
        """Whether records are put into this page."""
        return self.path.rpartition("/")[2] == "record.html"

    def line_of(self, found: str) -> int:
        """Where ``found`` first stands in the file; an attribute rather with its sign than as a word of the text."""
        wanted = (f"{found}=", found) if found.isalpha() else (found,)
        places = (number for said in wanted for number, line in enumerate(self._lines) if said.casefold() in line)
        return self.line + next(places, 0)

    def line_of_heading(self, said: str, after: int) -> int:
        """Where the heading that says ``said`` stands below the line ``after``; that line when it isn't found."""
        word = max(said.casefold().split(), key=len, default="")
        places = (
            self.line + number
            for number, line in enumerate(self._lines)
            if self.line + number > after and line.startswith("#") and word in line
        )
        return next(places, after)

    @cached_property
    def _lines(self) -> list[str]:
        return [html.unescape(line).casefold() for line in self.markdown.split("\n")]


Trees: TypeAlias = "Callable[[str], Element]"
"""Markdown → its HTML as a whole page."""


def trees(kept: Kept | None = None) -> Trees:
    """What makes a tree of Markdown; one of an earlier run is taken from ``kept``."""

    @cache
    def maker() -> Markdown:
        from markdown import (
            Markdown,  # only for a page that is new: reading it takes as long as all pages that are known
        )

        return Markdown(extensions=[*EXTENSIONS, *ALWAYS])

    def tree(text: str) -> Element:
        own = key(text)
        if kept and (found := kept.get(own)):
            return unpacked(found)
        whole = document(f"<!doctype html><body>{maker().reset().convert(text)}")
        if _depth(whole) > DEEPEST:
            raise RefusedError(
                f"has more than {DEEPEST} elements within each other.", "Make it flat: a list in a list is enough."
            )
        if kept:
            kept.put(own, packed(whole))
        return whole

    return tree


def _depth(tree: Element) -> int:
    """How many elements stand within each other, counted without going down by recursion: a page may be made to be deep."""
    depth, level = 0, [tree]
    while level:
        depth, level = depth + 1, [child for node in level for child in node]
    return depth


def _safely(tree: Trees, text: str) -> tuple[Element, RefusedError | None]:
    """The tree of ``text``, or an empty one and why it is none."""
    try:
        for sign in "[<":
            if text.count(sign) > MOST_SIGNS:
                raise RefusedError(f"has more than {MOST_SIGNS:,} times the sign {sign}.", "Make several pages of it.")
        return tree(text), None
    except RecursionError:
        return tree(""), RefusedError("has too much within each other.", "Make it flat: a list in a list is enough.")
    except RefusedError as refused:
        return tree(""), refused


def kept_trees(root: Path) -> Kept:
    """The trees of an earlier run in the project ``root``."""
    code = [Path(__file__), Path(html_tree.__file__)]
    return kept(root, "pages", code, ["markdown", "tinyhtml5"])


def read(docs: Path, languages: Sequence[Language], tree: Trees | None = None, files: str = FILES) -> Iterator[Page]:
    """Every page below ``docs`` of a map with ``languages`` and with what its files are called, in the order of their names."""
    tree = tree or trees()
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs.parent).as_posix()
        if file.stat().st_size > LARGEST:
            hint = "Make two pages of it: it is read on a telephone."
            yield page(path, "", languages, tree, Problem(path, 1, "", f"is larger than {LARGEST:,} bytes.", hint))
            continue
        try:
            text = file.read_text(encoding="utf-8").replace("\r\n", "\n").replace(FILES, files)
            yield page(path, text, languages, tree)
        except UnicodeDecodeError:
            wrong = Problem(path, 1, "", "is not saved as UTF-8.", "Save it as UTF-8, without special encoding.")
            yield page(path, "", languages, tree, wrong)


def page(path: str, text: str, languages: Sequence[Language], tree: Trees | None = None, *problems: Problem) -> Page:
    """The page at ``path`` (`docs/about.nl.md`) that says ``text``; ``tree`` makes HTML of Markdown."""
    top, below, line = front_matter.split(text)
    found, wrong = read_text(top, path, first_line=2) if top else (None, [])
    name, language = named(path, languages)
    whole, refused = _safely(tree or trees(), below)
    deep = [Problem(path, line, "", refused.what, refused.right)] if refused else []
    return Page(path, f"{name}.html", language, found, below, line, whole, (*problems, *wrong, *deep))


def named(path: str, languages: Sequence[Language]) -> tuple[str, Language | None]:
    """The name and the language of a page by its path: `docs/method/index.nl.md` → method/index, nl; None when it says none."""
    name = path.partition("/")[2].removesuffix(".md")
    for language in languages:
        if name.endswith(f".{language}"):
            return name.removesuffix(f".{language}"), language
    return name, None
