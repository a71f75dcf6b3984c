"""Explains a term where it first stands on an authored page: a link to the glossary, with the explanation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from socialmap.records.models.vocabulary import Term
from socialmap.records.text import Language

QUIET = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "svg", "button", "summary", "title", "q"})
"""Inside these a word is left alone."""


class Mentions:
    """The terms that wait to be explained on one page. ``address`` is the one of the glossary, as seen from there."""

    def __init__(self, terms: Mapping[str, Term], language: Language, address: str) -> None:
        self._terms, self._language, self._address = terms, language, address
        self._waiting = dict(_spellings(terms, language))
        longest = sorted(self._waiting, key=len, reverse=True)
        self._words = re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, longest))})(?![\w-])") if longest else None
        self._done: set[str] = set()

    def explained(self, text: str) -> Iterator[str | Element]:
        """``text`` in pieces, with a link for every term that stands in it for the first time on its page."""
        start = 0
        for found in self._words.finditer(text) if self._words else ():
            id = self._waiting[found[1]]
            if id not in self._done:
                self._done.add(id)
                yield text[start : found.start()]
                yield self._link(id, found[1])
                start = found.end()
        yield text[start:]

    def _link(self, id: str, word: str) -> Element:
        description = self._terms[id].description
        title = description.in_(self._language) if description else ""
        link = Element("a", {"class": "sm-term", "href": f"{self._address}#{id}", "title": title})
        link.text = word
        return link


def _spellings(terms: Mapping[str, Term], language: Language) -> Iterator[tuple[str, str]]:
    """Each way of writing a term, with the id of the term."""
    for id, term in terms.items():
        name = term.name.in_(language)
        for word in (name, name[:1].upper() + name[1:], *(short for short in term.alternate_names if short.isupper())):
            yield word, id
