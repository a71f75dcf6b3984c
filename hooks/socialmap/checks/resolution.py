"""Everything a record names exists."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue import former
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at, records
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.source import Citation, Source
from socialmap.records.references import models, references

ALWAYS = (
    "services",
    "service-states",
    "organisation-kinds",
    "contact-roles",
    "target-groups",
    "regions",
    "languages",
    "fact-topics",
    "fallbacks",
)
"""The vocabularies without which no page can be made."""


def needed(catalogue: Catalogue) -> Iterator[str]:
    """The vocabularies of a map, by the parts that it has."""
    yield from ALWAYS
    parts = catalogue.settings.parts
    if catalogue.has("procedure"):
        yield "procedure-groups"
    if parts.method:
        yield "method-steps"
    if parts.glossary:
        yield "glossary"


FEW = 12
"""Terms of a vocabulary that a message can name all."""


def _instead(kind: str, named: str, catalogue: Catalogue) -> str:
    """What to write instead of an id that does not exist: what is written nearly so, else all there are when they are few."""
    ids = catalogue.ids(kind)
    if near := difflib.get_close_matches(named, ids, 1, 0.6):
        return f"Did you mean `{near[0]}`?"
    if len(ids) <= FEW and kind not in catalogue.records:
        return f"Choose one of {', '.join(f'`{id}`' for id in ids)}."
    if f"{kind}s" in catalogue.vocabularies:
        return f"Choose one of `data/vocabularies/{kind}s.yml`."
    return f"Add it first, or choose another {kind.replace('-', ' ')}."


def names_only_what_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """A record may name only records and terms that exist."""
    for kind, id, record in records(catalogue):
        for place, named_kind, named in references(record):
            known = catalogue.get(named_kind, named) is not None or (named_kind, named) in catalogue.files
            if not known and _readable(named_kind, catalogue):
                words = named_kind.replace("-", " ")
                hint = former.hint(named_kind, named, catalogue) or _instead(named_kind, named, catalogue)
                yield problem_at(
                    catalogue, kind, id, place, f"names the {words} “{named}”, which does not exist.", hint
                )


def _readable(kind: str, catalogue: Catalogue) -> bool:
    """Whether the list of ``kind`` could be read at all; one problem about the list is enough."""
    name = BY_NAME[kind].folder if kind in BY_NAME else kind + "s"
    return kind in catalogue.records or bool(catalogue.ids(kind)) or ("vocabulary", name) not in catalogue.files


def cites_a_part_that_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """A citation names a part that its source lists."""
    for kind, id, record in records(catalogue):
        for place, citation in models(record, Citation):
            source = catalogue.get("source", citation.source) if citation.source else None
            if isinstance(source, Source) and citation.part and citation.part not in source.parts:
                near = difflib.get_close_matches(citation.part, source.parts, 1, 0.4)
                hint = f"Did you mean `{near[0]}`?" if near else "Its parts are listed in data/sources.yml."
                yield problem_at(
                    catalogue,
                    kind,
                    id,
                    (*place, "part"),
                    f"names the part “{citation.part}”, which {citation.source} does not have.",
                    hint,
                )


def stands_in_the_folder_of_a_country(catalogue: Catalogue) -> Iterator[Problem]:
    """The folder of an organisation is `int` or the code of a country."""
    for id in catalogue.organisations:
        seat = catalogue.seat(id)
        if seat is not None and seat not in catalogue.countries:
            yield problem_at(
                catalogue,
                "organisation",
                id,
                (),
                f"stands in the folder `{seat}`, which is no country's code.",
                "Move it to the folder of its country.",
            )


def the_list_of_countries_names_what_exists(catalogue: Catalogue) -> Iterator[Problem]:
    """The words for countries are of countries that there are. A map may have regions of its own; then a country has none."""
    for code in catalogue.nations:
        if code not in catalogue.countries:
            place = ("countries", code)
            hint = "Choose a code of ISO 3166, in small letters."
            yield problem_at(catalogue, "vocabularies/countries", "", place, "is no country's code.", hint)


def has_every_vocabulary(catalogue: Catalogue) -> Iterator[Problem]:
    """The vocabularies that records and pages need are there; what is wrong in one that is there is told already."""
    for name in needed(catalogue):
        if name not in catalogue.vocabularies and ("vocabulary", name) not in catalogue.files:
            yield Problem(f"data/vocabularies/{name}.yml", 1, "", "is not there.", "Restore it from the history.")


CHECKS = (
    names_only_what_exists,
    cites_a_part_that_exists,
    stands_in_the_folder_of_a_country,
    the_list_of_countries_names_what_exists,
    has_every_vocabulary,
)
