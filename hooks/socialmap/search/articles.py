"""What is searched of the authored pages: a document for each, from its words without the markup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from socialmap.authored.reading import Page
from socialmap.base.html_tree import HEADINGS, name, readable
from socialmap.search.documents import Document, shortened

LONG_TEXT = 0.35
"""A long text has many words by the way: who asks for a place or a kind of help means a record first."""


def articles(pages: Iterable[Page]) -> Iterator[Document]:
    """The documents of ``pages``; shells of records are none."""
    return (article(page) for page in pages if not page.is_shell)


def article(page: Page) -> Document:
    """The document of one page: title and description from its first lines, its headings, its text."""
    headings = [readable(element) for element in page.body.iter() if name(element) in HEADINGS]
    title = str(page.fields.get("title") or (headings[0] if headings else page.path))
    said, text = str(page.fields.get("description") or ""), readable(page.body)
    return Document(
        "page",
        page.path,
        title,
        shortened(said or text),
        {"names": headings, "text": [said, text]},
        boost=LONG_TEXT,
    )
