"""What an authored page may hold: an allow-list walk over the page as a browser would read it, however it was written."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterator
from functools import partial
from xml.etree.ElementTree import Element

from socialmap.authored import addresses
from socialmap.authored.reading import Page
from socialmap.base.html_tree import is_comment, name
from socialmap.base.problems import Problem
from socialmap.base.signs import hidden
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kinds import KINDS

ALLOWED: dict[str, frozenset[str]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), frozenset({"id", "class"})),
    **dict.fromkeys(("p", "ul", "ol", "li", "div", "span", "table", "blockquote"), frozenset({"class"})),
    **dict.fromkeys(
        ("html", "head", "body", "thead", "tbody", "tr", "strong", "em", "code", "pre", "hr", "br"), frozenset()
    ),
    **dict.fromkeys(("dl", "dt", "dd", "q", "abbr"), frozenset()),
    **dict.fromkeys(("th", "td"), frozenset({"class", "scope", "colspan"})),
    "DOCUMENT_ROOT": frozenset(),
    "<!DOCTYPE>": frozenset({"publicId", "systemId"}),
    "a": frozenset({"href", "class"}),
    "img": frozenset({"src", "alt", "class"}),
}
"""The elements that a page may have, each with its attributes; everything else is refused."""

VIEWS = (
    *(kind.folder for kind in KINDS),
    "danger",
    "glossary",
    "flow",
    "counts",
    "question",
    "steps",
    "case",
    "changes",
    "quality",
)
"""The parts that a page may ask for; `socialmap.site.views` makes them, and a test compares the two."""

CONTENT = " SOCIALMAP-CONTENT "
"""The comment of a shell, where a record is put."""

_NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_OURS = re.compile(
    r"(?:search|finder|sm|form|case|worldmap)(?:-.*)?|exit(?:-said)?|leaving(?:-why)?|asking(?:-what)?|pointing(?:-map)?|"
    r"content|shortlist|stage|nothing|grown-old|report|answers?|earlier|picks"
)
"""Ids with which a heading would stand in for a part of the site that scripts look for."""

CLASSES = frozenset({"sm-lead", "sm-warning", "sm-doors"})
"""The looks that a page may give a part of it; others would hide it, or cover what must stay in sight."""


def view(comment: Element) -> str | None:
    """The name of the part that goes where a comment stands (`<!-- view: counts -->`); None when it asks for none."""
    said = (comment.text or "").split()
    return said[1] if len(said) == 2 and said[0] == "view:" else None


def check(
    page: Page, catalogue: Catalogue, pages: Collection[str], is_file: Callable[[str], bool]
) -> Iterator[Problem]:
    """Every element, attribute and address of ``page`` is one that a page may have, and leads somewhere.

    ``pages`` are the names of all pages in its language, ``is_file`` says whether docs/ has a file. The line of a problem is
    where its text first stands in the Markdown.
    """
    yield from look("markup", page.file, page.markdown, partial(_all_wrong, page))
    for element in page.tree.iter():
        for key in addresses.ATTRIBUTES:
            if (address := element.get(key)) is not None:
                for message, hint in addresses.check(address, page.path, catalogue, pages, is_file, key == "src"):
                    yield Problem(page.file, page.line_of(address), "", message, hint)


def _all_wrong(page: Page) -> Iterator[Problem]:
    for element in page.tree.iter():
        for found, message, hint in _wrong(element):
            yield Problem(page.file, page.line_of(found), "", message, hint)


def _wrong(element: Element) -> Iterator[tuple[str, str, str]]:
    """(where, what is wrong, what would be right) for the name, the attributes and the id of one element."""
    if is_comment(element):
        yield from _comment(element)
        return
    allowed = ALLOWED.get(element.tag)
    if allowed is None:
        tag = name(element)
        yield f"<{tag}", f"has the element <{tag}>.", "Write Markdown; a page has no code of its own."
        return
    for said in (element.text, element.tail, *element.attrib.values()):
        for word in said.split(" ") if said and hidden(said.replace("\t", " ")) else ():
            if refused := hidden(word.replace("\t", " ")):
                yield word, *refused
    for key in element.attrib:
        if key not in allowed:
            hint = f"Here are allowed: {', '.join(sorted(allowed)) or 'none'}."
            yield key, f"has the attribute `{key}` at <{element.tag}>.", hint
    for shape in element.get("class", "").split():
        if shape not in CLASSES:
            yield shape, f"has the class “{shape}”.", f"Here are allowed: {', '.join(sorted(CLASSES))}."
    if (id := element.get("id")) is not None and (not _NAME.fullmatch(id) or _OURS.fullmatch(id)):
        yield (
            id,
            f"has the id “{id}”, which the site uses itself or cannot use.",
            "Give the heading another id: `{#my-own-id}`.",
        )


def _comment(comment: Element) -> Iterator[tuple[str, str, str]]:
    said = comment.text or ""
    asked = view(comment)
    if asked is not None and asked not in VIEWS:
        near = difflib.get_close_matches(asked, VIEWS, 1, 0.5)
        meant = f"Did you mean `{near[0]}`? " if near else ""
        hint = f"{meant}There are: {', '.join(VIEWS)}."
        yield f"view: {asked}", f"asks for the view “{asked}”, which does not exist.", hint
    elif asked is None and said != CONTENT:
        yield (
            "<?" if said.startswith("?") else "<!--",
            "has a comment, which would be published.",
            "Only `<!-- view: name -->` may stand here; say the rest in the pull request.",
        )
