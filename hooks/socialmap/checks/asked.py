"""How people ask for a page (`data/asked/`) leads to a page that is there, in languages that the map has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from socialmap.authored.reading import Page
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import ASKED
from socialmap.checks.problem_at import problem_at
from socialmap.records.models.asked import PAGE, TERM


def check(pages: Sequence[Page], catalogue: Catalogue) -> Iterator[Problem]:
    """A place of `data/asked/` is a record, a term or a page of this map, named once; its languages are those of the map."""
    known = {f"{kind.name}:{id}" for kind in catalogue.kinds for id in catalogue.ids(kind.name)}
    known |= {f"{kind}:{id}" for kind, id in catalogue.files}
    glossary = catalogue.vocabularies.get("glossary")
    known |= {f"{TERM}:{id}" for id in glossary.terms} if glossary else set()
    known |= {f"{PAGE}:{page.path.removesuffix('.html')}" for page in pages}
    first: dict[str, str] = {}
    for name, file in catalogue.asked.items():
        for place, said in file.asked.items():
            where = ("asked", place)
            if place not in known:
                hint = "Name it as a link does: procedure:<id>, term:<id>, page:<path without language>."
                yield problem_at(catalogue, ASKED, name, where, "is no page of this map.", hint)
            if first.setdefault(place, name) != name:
                hint = "Put the words of one page together."
                yield problem_at(catalogue, ASKED, name, where, f"stands in data/asked/{first[place]}.yml too.", hint)
            for language in said:
                if language not in catalogue.settings.codes:
                    hint = "The settings list the languages."
                    yield problem_at(catalogue, ASKED, name, (*where, language), "is no language of this map.", hint)
