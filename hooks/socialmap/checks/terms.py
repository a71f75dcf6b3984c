"""Closed lists and lists of words hold what is used, once."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.base.text import folded
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at, records
from socialmap.records.references import references

LISTS = ("organisation-kinds", "contact-roles", "target-groups", "procedure-groups", "regions")
"""The vocabularies of which every term is there because a record needs it."""


def a_term_is_used(catalogue: Catalogue) -> Iterator[Problem]:
    """A record uses every term of a closed list, or the term says why it stands there all the same (a warning).

    Of a list that a young map has taken over, most is unused: nothing is said about it yet.
    """
    used = {(kind, id) for _, _, record in records(catalogue) for _, kind, id in references(record)}
    used |= {("region", nation.region) for nation in catalogue.nations.values()}
    complete = all((kind, id) in catalogue.documents for kind, id in catalogue.files)
    for name in LISTS if complete else ():
        vocabulary = catalogue.vocabularies.get(name)
        terms = vocabulary.terms if vocabulary else {}
        count = sum((name.removesuffix("s"), id) in used for id in terms)
        for id, term in terms.items() if 2 * count > len(terms) else ():
            needed = (name.removesuffix("s"), id) in used
            place = ("terms", id)
            if not needed and term.unused is None:
                hint = "Take it out, or say in `unused` why it stays."
                yield problem_at(catalogue, "vocabulary", name, place, "is used by no record.", hint, "warning")
            elif needed and term.unused is not None:
                hint = "Take `unused` out."
                message = "says why no record uses it, but one does."
                yield problem_at(catalogue, "vocabulary", name, (*place, "unused"), message, hint, "warning")


def a_word_stands_in_one_group_of_synonyms(catalogue: Catalogue) -> Iterator[Problem]:
    """Words of two groups would find each other's pages: a word stands in one (a warning)."""
    if ("vocabularies/synonyms", "") not in catalogue.documents:
        return
    seen: dict[str, int] = {}
    for number, group in enumerate(catalogue.synonyms):
        for place, word in enumerate(group):
            first = seen.setdefault(folded(word), number)
            if first != number:
                message = f"is “{word}”, which the group of “{catalogue.synonyms[first][0]}” has too."
                hint = "Keep it where it means the same as the others, or make the two one group."
                where = ("groups", number, place)
                yield problem_at(catalogue, "vocabularies/synonyms", "", where, message, hint, "warning")


CHECKS = (a_term_is_used, a_word_stands_in_one_group_of_synonyms)
