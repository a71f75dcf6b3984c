"""Explains a term where it first stands on an authored page: a link to the glossary, with the explanation."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping

from socialmap.records.models.vocabulary import Term
from socialmap.records.text import Language

QUIET = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "svg", "button", "summary", "title", "q"})
"""Inside these a word is left alone."""

_PIECE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^>]*?(/?)>|<!--.*?-->|[^<]+", re.DOTALL)


def explained(content: str, terms: Mapping[str, Term], language: Language, address: str) -> str:
    """``content`` with the first mention of each term linked to ``address``#id, its explanation as the title."""
    waiting = dict(_spellings(terms, language))
    if not waiting:
        return content
    words = re.compile(
        r"(?<![\w-])(" + "|".join(re.escape(word) for word in sorted(waiting, key=len, reverse=True)) + r")(?![\w-])"
    )
    return "".join(_pieces(content, words, waiting, terms, language, address))


def _spellings(terms: Mapping[str, Term], language: Language) -> Iterator[tuple[str, str]]:
    """Each way of writing a term, as it would stand in HTML, with the id of the term."""
    for id, term in terms.items():
        name = term.name.in_(language)
        for word in (name, name[:1].upper() + name[1:], *(short for short in term.alternate_names if short.isupper())):
            yield html.escape(word, quote=False), id


def _pieces(
    content: str,
    words: re.Pattern[str],
    waiting: dict[str, str],
    terms: Mapping[str, Term],
    language: Language,
    address: str,
) -> Iterator[str]:
    done: set[str] = set()
    quiet = 0

    def link(found: re.Match[str]) -> str:
        id = waiting[found[1]]
        if id in done:
            return found[0]
        done.add(id)
        description = terms[id].description
        title = html.escape(description.in_(language)) if description else ""
        return f'<a class="sm-term" href="{address}#{id}" title="{title}">{found[1]}</a>'

    for piece in _PIECE.finditer(content):
        if piece[2]:
            if piece[2].lower() in QUIET and not piece[3]:
                quiet += -1 if piece[1] else 1
            yield piece[0]
        elif piece[0].startswith("<!--") or quiet:
            yield piece[0]
        else:
            yield words.sub(link, piece[0])
