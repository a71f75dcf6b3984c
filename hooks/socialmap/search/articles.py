"""What is searched of the authored pages: a document for each, from its markdown without the markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from socialmap.records.text import Language
from socialmap.search.documents import Document, shortened

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_HEADING = re.compile(r"^#{1,6} +(.+?)(?: *\{:?[^}]*\})?$", re.MULTILINE)
_MARKUP = (
    (re.compile(r"<!--.*?-->", re.DOTALL), " "),
    (re.compile(r"<[^>]+>"), " "),
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\{:?[^}]*\}"), " "),
    (re.compile(r"^[#>|\-*+\s\d.]+|[*_`|]+", re.MULTILINE), " "),
    (re.compile(r"\s+"), " "),
)


LONG_TEXT = 0.35
"""A long text has many words by the way: who asks for a place or a kind of help means a record first."""


def articles(docs: Path, language: Language) -> Iterator[Document]:
    """The authored pages of ``language`` below ``docs``, shells of records excluded."""
    for file in sorted(docs.rglob(f"*.{language}.md")):
        if not file.name.startswith("record."):
            path = file.relative_to(docs).as_posix().removesuffix(f".{language}.md") + ".html"
            yield article(path, file.read_text(encoding="utf-8"))


def article(path: str, source: str) -> Document:
    """The document of one page: title and description from its first lines, its headings, its text."""
    front = _FRONT.match(source)
    meta = yaml.safe_load(front[1]) if front else {}
    body = _FRONT.sub("", source)
    headings = [plain(heading) for heading in _HEADING.findall(body)]
    title = str(meta.get("title") or (headings[0] if headings else path))
    text = plain(body)
    return Document(
        "page",
        path,
        title,
        shortened(str(meta.get("description") or text)),
        {"names": headings, "text": [str(meta.get("description") or ""), text]},
        boost=LONG_TEXT,
    )


def plain(markdown: str) -> str:
    """The words of a piece of markdown."""
    for pattern, instead in _MARKUP:
        markdown = pattern.sub(instead, markdown)
    return markdown.strip()
