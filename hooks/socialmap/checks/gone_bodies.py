"""Nobody is sent to a body that has gone: where one is named, the reader is told that the name is one of then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from pydantic import BaseModel

from socialmap.authored.pages import language_of, lines
from socialmap.base.problems import Problem
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import in_each, problem_at, records, text_of
from socialmap.locale import available, locale, place_of
from socialmap.records.models.gone_bodies import GoneBody
from socialmap.records.references import references, texts
from socialmap.records.text import Language

LIST = "gone-bodies"
"""Its file, and the kind of its record."""

PRINTED = frozenset({"alternate_names", "printed", "printed_sites", "evidence"})
"""Fields that hold what others print, and names by which something is found."""

WAYS_IN = frozenset({"reached_through", "via", "instead", "run_by"})
"""References that send a reader somewhere; beside others, pages say what became of a body."""

HINT = "Say that it was called so then, as `signs` of data/gone-bodies.yml lists it; or say who does this now."


@dataclass(frozen=True)
class Mention:
    """A body that is named as if it were there: where, and which."""

    problem: Problem
    body: str


def check(root: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """Nothing presents a body that has gone as one to turn to (a warning): no channel, no way in, no name without a word of then.

    A page or record says it where it first names the body. Where a bare name is right stands in `bare`, with its reason;
    an exception that nothing needs is an error.
    """
    if not catalogue.gone.bodies:
        return
    found = [*_in_records(catalogue), *_ways_in(catalogue), *_channels(catalogue)]
    found += [*_in_pages(root / "docs", catalogue), *_in_interface(catalogue)]
    bare = catalogue.gone.bare
    yield from (
        one.problem
        for one in found
        if not any(one.body == rule.body and one.problem.path.startswith(rule.path) for rule in bare)
    )
    ids = {body.id for body in catalogue.gone.bodies}
    for number, rule in enumerate(bare):
        if rule.body not in ids:
            message = f"names “{rule.body}”, which is not on this list."
            yield problem_at(catalogue, "gone-bodies", "", ("bare", number, "body"), message, "Take its `id`.")
        elif not any(one.body == rule.body and one.problem.path.startswith(rule.path) for one in found):
            message = f"is no longer needed: {rule.path} does not name {rule.body} as if it were there."
            yield problem_at(catalogue, "gone-bodies", "", ("bare", number), message, "Delete these lines.")


class Reader:
    """Reads the texts of one page or record in their order; once it has been told that a name is of then, it knows."""

    def __init__(self, catalogue: Catalogue, but: str = "") -> None:
        self.bodies = tuple(body for body in catalogue.gone.bodies if not but or body.organisation != but)
        self.signs = catalogue.gone.signs
        self.told: set[tuple[str, Language]] = set()
        self._every: dict[Language, re.Pattern[str]] = {}

    def _any(self, language: Language) -> re.Pattern[str]:
        """What finds any name of any of the bodies."""
        if language not in self._every:
            self._every[language] = _words(tuple(name for body in self.bodies for name in body.names.get(language, ())))
        return self._every[language]

    def surprised(self, text: str, language: Language) -> Iterator[tuple[GoneBody, str]]:
        """(body, how the text calls it) of each that ``text`` in ``language`` names and of which nothing told that it is gone."""
        if not self._any(language).search(text):  # nearly every text names none
            return
        says_then = bool(_words(tuple(self.signs.get(language, ()))).search(text))
        for body in self.bodies:
            named = _words(tuple(body.names.get(language, ()))).search(text)
            if named and says_then:
                self.told.add((body.id, language))
            elif named and (body.id, language) not in self.told:
                yield body, named[0]


@cache
def _words(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern for any of ``words`` as whole words; for nothing when there are none."""
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w/:-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])" if words else r"(?!)", re.I)


def _bare(path: str, line: int, field: str, body: GoneBody, name: str) -> Mention:
    message = f"names {name} as if it were there{_since(body)}."
    return Mention(Problem(path, line, field, message, HINT, "warning"), body.id)


def _since(body: GoneBody) -> str:
    return f"; it is gone or has another name since {body.since}" if body.since else ""


def _in_records(catalogue: Catalogue) -> Iterator[Mention]:
    return in_each(catalogue, LIST, text_of(catalogue, LIST), partial(_in_record, catalogue))


def _in_record(catalogue: Catalogue, kind: str, id: str, record: BaseModel) -> Iterator[Mention]:
    if kind == LIST:
        return
    document = catalogue.documents[kind, id]
    reader = Reader(catalogue, id if kind == "organisation" else "")
    for place, text in texts(record):
        if PRINTED.isdisjoint(map(str, place)):
            known = place[-1] if place[-1] in catalogue.settings.codes else None
            for language in (str(known),) if known else catalogue.settings.codes[:1]:
                for body, name in reader.surprised(text, language):
                    yield _bare(document.path, document.line(place), ".".join(map(str, place)), body, name)


def _ways_in(catalogue: Catalogue) -> Iterator[Mention]:
    """A record that sends its reader to the record of such a body."""
    gone: Mapping[str, GoneBody] = {one.organisation: one for one in catalogue.gone.bodies if one.organisation}
    for kind, id, record in records(catalogue):
        for place, named_kind, named in references(record):
            if kind != "gone-bodies" and named_kind == "organisation" and named in gone and WAYS_IN.intersection(place):
                message = f"leads to {named}, which is gone or has another name."
                hint = "Name who does this now, or leave it out."
                yield Mention(problem_at(catalogue, kind, id, place, message, hint, "warning"), gone[named].id)


def _channels(catalogue: Catalogue) -> Iterator[Mention]:
    """A record of such a body that still says how to reach it."""
    for body in catalogue.gone.bodies:
        record = catalogue.organisations.get(body.organisation or "")
        for field in ("contacts", "websites", "addresses", "branches") if record and not record.ended else ():
            if getattr(record, field):
                message = "says how to reach a body that is gone or has another name."
                hint = "Take it out, or take the body off data/gone-bodies.yml."
                yield Mention(
                    problem_at(catalogue, "organisation", body.organisation or "", (field,), message, hint, "warning"),
                    body.id,
                )


def _in_pages(docs: Path, catalogue: Catalogue) -> Iterator[Mention]:
    for file in sorted(docs.rglob("*.md")):
        language, path = language_of(file, catalogue.settings.codes), file.relative_to(docs.parent).as_posix()
        numbered = lines(file) if language else []
        said = "\n".join([path, *(line for _, line in numbered)])
        yield from look(
            LIST, text_of(catalogue, LIST), said, partial(_in_page, catalogue, path, language or "", numbered)
        )


def _in_page(catalogue: Catalogue, path: str, language: str, numbered: list[tuple[int, str]]) -> Iterator[Mention]:
    reader = Reader(catalogue)
    for number, line in numbered:
        for body, name in reader.surprised(line, language):
            yield _bare(path, number, "", body, name)


def _in_interface(catalogue: Catalogue) -> Iterator[Mention]:
    for language in (code for code in catalogue.settings.codes if code in available()):
        for key, said in locale(language).words.items():
            for body, name in Reader(catalogue).surprised(said, language):
                yield _bare(place_of(language), 1, key, body, name)
