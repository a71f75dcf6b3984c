"""A style without what no page needs: rules for classes, ids, tags and attributes that stand nowhere, and variables that nobody reads.

A theme brings rules for everything that it can do, and a site does a tenth of it. A rule goes only where one of the names that
its selector must find stands on no page and in no script; what a selector says inside brackets (``:not(…)``) is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import tinycss2

_NAMED = re.compile(r'\b(?:class|id)="([^"]*)"')
_TAG = re.compile(r"<([A-Za-z][\w-]*)")
_ATTRIBUTE = re.compile(r"""\s([A-Za-z][\w-]*)(?:="([\w-]*)")?(?=[\s=/>])""")
_BROKEN = re.compile(r'\b(?:class|id)="[^"\n]*\n')
MOST = 100_000
"""So many lines are remembered: enough for all that pages share, however many there are."""
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_READ = re.compile(r"var\(\s*(--[\w-]+)")
_GROUPS = frozenset({"media", "supports", "layer", "container"})


def names_in_page(text: str) -> set[str]:
    """The classes, ids, tags, attributes and short values of an HTML page: all that a selector can ask for."""
    found = {word for value in _NAMED.findall(text) for word in value.split()}
    found.update(map(str.lower, _TAG.findall(text)))
    for attribute, value in _ATTRIBUTE.findall(text):
        found.update((attribute, value))
    return found


class Names:
    """The names of many pages. Most lines of a page stand on many others too, and are read once."""

    def __init__(self, found: Iterable[str] = ()) -> None:
        self.found = {*found}
        self._known: dict[str, frozenset[str] | None] = {}

    def add(self, page: str) -> None:
        """Read ``page``, of which only the sum is needed."""
        self.found |= self.of(page)

    def of(self, page: str) -> set[str]:
        """The names in ``page``: those of its lines, or of it as a whole where a value that is read goes on in the next line."""
        known, found = self._known, set[str]()
        for line in {*page.split("\n")}:
            names = known[line] if line in known else self._line(line)
            if names is None:
                return names_in_page(page)
            found |= names
        return found

    def _line(self, line: str) -> frozenset[str] | None:
        text = f"\n{line}\n"
        names = None if _BROKEN.search(text) else frozenset(names_in_page(text))
        if len(self._known) < MOST:
            self._known[line] = names
        return names


def names_in_script(text: str) -> set[str]:
    """Every word of a script: any of them may be a class that it sets."""
    return set(_WORD.findall(text))


def without_unused(style: str, names: set[str], read_elsewhere: Iterable[str] = ()) -> str:
    """``style`` without the rules that need a name outside ``names``, and without the variables that nothing reads.

    ``read_elsewhere`` are other styles, which may read its variables.
    """
    kept = _rules(tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True), names)
    read = {name for text in read_elsewhere for name in _READ.findall(text)} | set(_READ.findall(kept)) | names
    while True:  # a variable that is gone may have been the only one that read another
        lean = _rules(tinycss2.parse_stylesheet(kept, skip_comments=True, skip_whitespace=True), names, read)
        still = {name for text in read_elsewhere for name in _READ.findall(text)} | set(_READ.findall(lean)) | names
        if still == read:
            return lean
        kept, read = lean, still


def _rules(nodes: Sequence[Any], names: set[str], read: set[str] | None = None) -> str:
    return "".join(text for node in nodes if (text := _rule(node, names, read)))


def _rule(node: Any, names: set[str], read: set[str] | None) -> str:
    if node.type == "qualified-rule":
        selectors = [selector for selector in _split(node.prelude) if _found(selector, names)]
        content = node.content if read is None else _declarations(node.content, read)
        if not selectors or not tinycss2.serialize(content).strip():
            return ""
        return f"{','.join(tinycss2.serialize(one).strip() for one in selectors)}{{{tinycss2.serialize(content)}}}"
    if node.type == "at-rule" and node.lower_at_keyword in _GROUPS and node.content is not None:
        inside = _rules(tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True), names, read)
        return f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}{{{inside}}}" if inside else ""
    return str(node.serialize()) if node.type != "error" else ""


def _split(tokens: Sequence[Any]) -> list[list[Any]]:
    """The selectors of a list, which commas part."""
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _found(selector: Sequence[Any], names: set[str]) -> bool:
    """Whether every name that ``selector`` asks for stands somewhere."""
    before = ""
    for token in selector:
        if token.type == "ident" and before != ":" and not _stands(token.value, names, tag=before != "."):
            return False
        if token.type == "hash" and token.value not in names:
            return False
        if token.type == "[] block" and not _attribute(token.content, names):
            return False
        before = token.value if token.type == "literal" else ""
    return True


def _stands(name: str, names: set[str], tag: bool) -> bool:
    return (name.lower() if tag else name) in names


def _attribute(tokens: Sequence[Any], names: set[str]) -> bool:
    """Whether the attribute of a block stands somewhere, and its value where the whole of it is one word."""
    words = [token.value for token in tokens if token.type in ("ident", "string")]
    exact = [token.value for token in tokens if token.type == "literal"] == ["="]
    name, *values = words
    return name in names and (not exact or not _WORD.fullmatch(values[0]) or values[0] in names)


def _declarations(tokens: Sequence[Any], read: set[str]) -> list[Any]:
    """The declarations of a rule without variables that are in no set of those that are read."""
    kept: list[Any] = []
    for part in _parts(tokens):
        said = next((token for token in part if token.type not in ("whitespace", "comment")), None)
        if said is not None and said.type == "ident" and said.value.startswith("--") and said.value not in read:
            continue
        kept += part
    return kept


def _parts(tokens: Sequence[Any]) -> list[list[Any]]:
    """Declarations as they are written, each with the semicolon that ends it."""
    parts: list[list[Any]] = [[]]
    for token in tokens:
        parts[-1].append(token)
        if token.type == "literal" and token.value == ";":
            parts.append([])
    return parts
