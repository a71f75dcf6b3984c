"""What an authored page may hold: an allow-list walk over the page as a browser would read it.

The page is made from its Markdown with the extensions of `mkdocs.yml` and read by an HTML5 parser, so that what is
looked at is what a browser sees, however it was written.
"""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import markdown
import tinyhtml5

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.said.found import masked

EXTENSIONS = ("attr_list", "md_in_html", "tables", "toc")
"""Those of `mkdocs.yml`; a test compares the two."""

ALLOWED: dict[str, frozenset[str]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), frozenset({"id", "class"})),
    **dict.fromkeys(("p", "ul", "ol", "li", "div", "span", "table", "blockquote"), frozenset({"class"})),
    **dict.fromkeys(
        ("html", "head", "body", "thead", "tbody", "tr", "strong", "em", "code", "pre", "hr", "br"), frozenset()
    ),
    **dict.fromkeys(("dl", "dt", "dd", "q", "abbr"), frozenset()),
    **dict.fromkeys(("th", "td"), frozenset({"class", "scope", "colspan"})),
    "a": frozenset({"href", "class"}),
    "img": frozenset({"src", "alt", "class"}),
}
"""The elements that a page may have, each with its attributes; everything else is refused."""

VIEW = re.compile(r" view: ([a-z-]+) ")
"""What a comment may say: that a part goes here."""

_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_OURS = re.compile(r"(?:search|finder|sm|form)(?:-.*)?|content|shortlist|stage|nothing|grown-old|report")
"""Ids with which a heading would stand in for a part of the site that scripts look for."""


def check(path: str, text: str, body_line: int, kinds: dict[str, str], catalogue: Catalogue) -> Iterator[Problem]:
    """Every element, attribute and address of the page at ``path`` is one that a page may have, and leads somewhere.

    ``text`` is its Markdown without the front matter, which ends above ``body_line``. ``kinds`` are the words with which a
    link names a kind of record. The line of a problem is where its text first stands in the Markdown.
    """
    lines = [html.unescape(line).casefold() for line in text.split("\n")]

    def problem(found: str, message: str, hint: str) -> Problem:
        return Problem(path, body_line + _line(lines, found), "", message, hint)

    made = markdown.markdown(text, extensions=list(EXTENSIONS))
    for element in tinyhtml5.parse(made, namespace_html_elements=False).iter():
        if not isinstance(element.tag, str):
            if not VIEW.fullmatch(element.text or ""):
                yield problem(
                    "<?" if (element.text or "").startswith("?") else "<!--",
                    "has a comment, which would be published.",
                    "Only `<!-- view: name -->` may stand here; say the rest in the pull request.",
                )
            continue
        tag = element.tag.rpartition("}")[2]  # SVG and MathML come with the name of their namespace
        allowed = ALLOWED.get(element.tag)
        if allowed is None:
            yield problem(f"<{tag}", f"has the element <{tag}>.", "Write Markdown; a page has no code of its own.")
            continue
        for name in element.attrib:
            if name not in allowed:
                yield problem(
                    name,
                    f"has the attribute `{name}` at <{tag}>.",
                    f"Here are allowed: {', '.join(sorted(allowed)) or 'none'}.",
                )
        yield from (problem(found, message, hint) for found, message, hint in _values(element, kinds, catalogue))


def _line(lines: list[str], found: str) -> int:
    """Where ``found`` first stands, counted from 0; an attribute rather with its sign than as a word of the text."""
    wanted = (f"{found}=", found) if found.isalpha() else (found,)
    places = (number for said in wanted for number, line in enumerate(lines) if said.casefold() in line)
    return next(places, 0)


def _values(element: Any, kinds: dict[str, str], catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    """(where, what is wrong, what would be right) for the addresses and ids of one element."""
    if (id := element.get("id")) is not None and (not _NAME.fullmatch(id) or _OURS.fullmatch(id)):
        yield (
            id,
            f"has the id “{id}”, which the site uses itself or cannot use.",
            "Give the heading another id: `{#my-own-id}`.",
        )
    if (source := element.get("src")) is not None and not _is_local(source):
        yield source, "shows an image from elsewhere.", "Put the image into docs/assets/ and name it from there."
    if (address := element.get("href")) is not None:
        yield from _address(address, kinds, catalogue)


def _is_local(address: str) -> bool:
    parts = urlsplit(address)
    return not (parts.scheme or parts.netloc or address.startswith(("/", "\\")))


def _address(address: str, kinds: dict[str, str], catalogue: Catalogue) -> Iterator[tuple[str, str, str]]:
    word, _, rest = address.partition(":")
    if word in kinds and rest:
        kind, id = kinds[word], rest.partition("#")[0]
        if catalogue.get(kind, id) is None and (kind, id) not in catalogue.files:
            near = difflib.get_close_matches(id, catalogue.ids(kind), 1, 0.5)
            yield (
                address,
                f"names `{word}:{id}`, which does not exist.",
                f"Did you mean `{word}:{near[0]}`?" if near else "Name a record that exists.",
            )
        return
    try:
        parts = urlsplit(address)
    except ValueError:
        yield address, "has an address that cannot be read.", "Compare it with the browser's."
        return
    if parts.scheme == "https" and parts.netloc and "@" not in parts.netloc:
        return
    if not _is_local(address):
        yield (
            address,
            f"leads to “{masked(address)}”.",
            f"A link names a page (`about.md`), a web address with https://, or a record: {', '.join(f'`{known}:…`' for known in kinds)}.",
        )
