"""One concept, one word: where a record, a page or the interface uses a word that `data/wording.yml` says not to use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from pydantic import BaseModel

from socialmap.authored.pages import language_of, lines
from socialmap.base.problems import Problem
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import in_each, text_of
from socialmap.locale import available, locale, place_of
from socialmap.records.models.wording import Concept
from socialmap.records.references import texts

PRINTED = frozenset({"alternate_names", "printed", "name", "printed_sites", "evidence"})
"""Fields that hold what others print or call themselves."""


def check(root: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """A record, page or interface word does not use a word for which the map has chosen another (a warning)."""
    search: dict[str, Search] = {
        language: _pattern(catalogue.wording.concepts, language) for language in catalogue.settings.codes
    }
    yield from _in_records(catalogue, search)
    yield from _in_pages(root / "docs", search, text_of(catalogue, "wording"))
    yield from _in_interface(search)


Search = tuple[re.Pattern[str] | None, Mapping[str, Concept], frozenset[str]]
_WORD = re.compile(r"\w+")


def _pattern(concepts: Iterable[Concept], language: str) -> Search:
    """One pattern for all words to avoid in ``language``, and the concept of each, and with what they begin."""
    words = {word.casefold(): concept for concept in concepts for word in concept.avoid.get(language, ())}
    longest = sorted(words, key=len, reverse=True)
    if not longest:
        return None, words, frozenset()
    return (
        re.compile(r"(?<![\w/:#-])(" + "|".join(map(re.escape, longest)) + r")(?![\w-])"),
        words,
        frozenset(_WORD.findall(word)[0] for word in words),
    )


def _found(text: str, path: str, search: Search) -> Iterator[tuple[str, Concept]]:
    """Each word to avoid in ``text`` with its concept, but where ``path`` is allowed to use it."""
    pattern, words, first = search
    text = text.casefold()
    if pattern is None or first.isdisjoint(
        _WORD.findall(text)
    ):  # a pattern of many words is slow; most texts have none
        return
    for match in pattern.finditer(text):
        concept = words[match[1]]
        if not any(path.startswith(allowed) for allowed in concept.allowed_in):
            yield match[1], concept


def _problem(path: str, line: int, field: str, word: str, concept: Concept, language: str) -> Problem:
    use, why = concept.use.in_(language), concept.why.in_(language)
    return Problem(path, line, field, f"says “{word}”.", f"This map says: {use}. {why}", "warning")


def _in_records(catalogue: Catalogue, search: Mapping[str, Search]) -> Iterator[Problem]:
    return in_each(catalogue, "wording", text_of(catalogue, "wording"), partial(_in_record, catalogue, search))


def _in_record(
    catalogue: Catalogue, search: Mapping[str, Search], kind: str, id: str, record: BaseModel
) -> Iterator[Problem]:
    document = catalogue.documents[kind, id]
    for place, text in texts(record):
        language = str(place[-1])
        if language in search and not PRINTED.intersection(map(str, place[:-1] if kind == "organisation" else place)):
            for word, concept in _found(text, document.path, search[language]):
                field = ".".join(map(str, place))
                yield _problem(document.path, document.line(place), field, word, concept, language)


def _in_pages(docs: Path, search: Mapping[str, Search], goes_by: str) -> Iterator[Problem]:
    for file in sorted(docs.rglob("*.md")):
        language = language_of(file, search)
        path = file.relative_to(docs.parent).as_posix()
        if language is None:
            continue
        numbered = lines(file)
        said = "\n".join([path, *(line for _, line in numbered)])
        yield from look("wording", goes_by, said, partial(_in_page, path, language, numbered, search))


def _in_page(
    path: str, language: str, numbered: list[tuple[int, str]], search: Mapping[str, Search]
) -> Iterator[Problem]:
    for number, line in numbered:
        for word, concept in _found(line, path, search[language]):
            yield _problem(path, number, "", word, concept, language)


def _in_interface(search: Mapping[str, Search]) -> Iterator[Problem]:
    for language in (code for code in search if code in available()):
        for key, said in locale(language).words.items():
            for word, concept in _found(said, place_of(language), search[language]):
                yield _problem(place_of(language), 1, key, word, concept, language)
