"""What is odd about a text whatever it says: the same in all languages, or in the wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from pydantic import BaseModel

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import in_each, problem_at
from socialmap.locale import available, locale
from socialmap.records.references import models
from socialmap.records.text import Language, Text

SHORTEST = 5
"""Words from which on a text is no mere name, which may be the same everywhere."""


@cache
def _common(language: Language) -> frozenset[str]:
    """Small words that hardly a sentence of ``language`` is without; none when the generator has no words for it."""
    return frozenset(locale(language)("search.stop_words").split()) if language in available() else frozenset()


def a_text_is_in_its_language(catalogue: Catalogue) -> Iterator[Problem]:
    """A sentence is another one in each language, and none is written where another language belongs (a warning)."""
    return in_each(catalogue, "language", "", partial(_in_another_language, catalogue))


def _in_another_language(catalogue: Catalogue, kind: str, id: str, record: BaseModel) -> Iterator[Problem]:
    for place, text in models(record, Text):
        languages = list(text.root)
        said = [text.root[language] for language in languages]
        if len(said) > 1 and len(set(said)) == 1 and _is_sentence(said[0], languages):
            hint = f"Translate it, or leave it if it is a name: {said[0][:40]}…"
            message = f"says the same in {' and '.join(languages)}."
            yield problem_at(catalogue, kind, id, place, message, hint, "warning")
            continue
        for language in languages:
            if other := _looks_like(text.root[language], language, languages):
                message = f"looks like {other}, but stands under `{language}`."
                hint = "Are the languages swapped?"
                yield problem_at(catalogue, kind, id, (*place, language), message, hint, "warning")


def _is_sentence(text: str, languages: list[Language]) -> bool:
    """Whether a text is no mere name: some words, and small ones among them."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return len(words) >= SHORTEST and any(sum(word in _common(one) for word in words) > 1 for one in languages)


def _looks_like(text: str, language: Language, languages: list[Language]) -> str:
    """The language in which ``text`` seems to be written when that is not its own: it has small words of the other alone."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if len(words) < SHORTEST:
        return ""
    for other in languages:
        theirs = _common(other) - _common(language)
        ours = _common(language) - _common(other)
        if theirs and ours and sum(word in theirs for word in words) > 1 and not any(word in ours for word in words):
            return other
    return ""


_UNFINISHED = re.compile(r"(?<!\w)(?:TODO|FIXME|TBD|XXX+|\?{3,}|[Ll]orem ipsum|INVULLEN|NOG DOEN)(?!\w)")


def a_text_is_finished(catalogue: Catalogue) -> Iterator[Problem]:
    """No text holds the word with which somebody marks what is still to be done (a warning)."""
    return in_each(catalogue, "finished", "", partial(_unfinished, catalogue))


def _unfinished(catalogue: Catalogue, kind: str, id: str, record: BaseModel) -> Iterator[Problem]:
    for place, text in models(record, Text):
        for language, said in text.root.items():
            if found := _UNFINISHED.search(said):
                message = f"holds “{found.group()}”: it does not seem to be finished."
                hint = "Finish it, or leave it out."
                yield problem_at(catalogue, kind, id, (*place, language), message, hint, "warning")


CHECKS = (a_text_is_in_its_language, a_text_is_finished)
