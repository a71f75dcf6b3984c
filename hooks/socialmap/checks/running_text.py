"""What runs on over lines is looked through for what must not be said: authored pages, and comments of YAML files."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from socialmap.authored.pages import lines
from socialmap.base.kept import key
from socialmap.base.unchanged import look
from socialmap.checks.problem_at import Seen
from socialmap.said import Found, found


def in_pages(docs: Path, known: frozenset[str], home: str) -> Iterator[Seen]:
    """What the authored pages and the words of drawings hold, read in the country ``home``; their comments and fields at the top included."""
    for file in sorted([*docs.rglob("*.md"), *docs.rglob("*.svg")]):
        path = file.relative_to(docs.parent).as_posix()
        whole = file.suffix == ".svg"  # its tags run over lines
        blocks = [(1, "\n".join(line for _, line in lines(file)))] if whole else _blocks(lines(file))
        for number, block in blocks:
            for one in once(found(_bare(block), (home,), known)):
                yield Seen(path, number + _line_in(block, one.text), "", one)


_CONTINUES = re.compile(r"\s*[^\W\d_(“‘«]")
_MARKUP = re.compile(r"[*`~\\]|__|</?[a-zA-Z][^>]*>")


def _blocks(numbered: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """(first line, text) of what runs on over line ends, so that a name isn't hidden by one."""
    first, block = 0, ""
    for number, line in numbered:
        if block and _CONTINUES.match(line) and not block.startswith(("#", "---")) and ": " not in line[:30]:
            block += "\n" + line
            continue
        if block:
            yield first, block
        first, block = number, line
    if block:
        yield first, block


def _bare(block: str) -> str:
    """What a reader sees of Markdown, roughly: without emphasis, tags and entities, addresses as they are meant."""
    return unquote(html.unescape(_MARKUP.sub("", block))).replace("\n", " ").replace("](", "] (")


def _line_in(block: str, text: str) -> int:
    word = text.split()[0] if text.split() else text
    return next((number for number, line in enumerate(block.split("\n")) if word in line), 0)


_COMMENT = re.compile(r"(?:^|\s)#+ ?(.*)")


def in_comments(root: Path, known: frozenset[str], home: str) -> Iterator[Seen]:
    """What the comments of the files of `data/` hold: nobody reads them on the site, and everybody in the repository."""
    names = key(*sorted(known), home)
    for file in sorted((root / "data").rglob("*.yml")):
        path = file.relative_to(root).as_posix()
        numbered = lines(file)
        said = "\n".join([path, *(line for _, line in numbered)])
        yield from look("comments", names, said, partial(_in_file, path, numbered, known, home))


def _in_file(path: str, numbered: list[tuple[int, str]], known: frozenset[str], home: str) -> Iterator[Seen]:
    said = [(number, match[1]) for number, line in numbered if "#" in line and (match := _COMMENT.search(line))]
    for number, block in _blocks(_adjoining(said)):
        for one in once(found(block.replace("\n", " "), (home,), known)):
            yield Seen(path, number + _line_in(block, one.text), "", one)


def _adjoining(said: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The lines of comments, with an empty one wherever something else stands between."""
    kept: list[tuple[int, str]] = []
    for number, text in said:
        if kept and number > kept[-1][0] + 1:
            kept.append((number - 1, ""))
        kept.append((number, text))
    return kept


def once(all_found: Iterator[Found]) -> list[Found]:
    """Each place in a text once, by the first rule that finds it."""
    kept: list[Found] = []
    for one in all_found:
        if not any(one.text in other.text or other.text in one.text for other in kept):
            kept.append(one)
    return kept
