"""For whom an organisation is, as somebody asks it: mothers are women with children, and silence is no refusal.

A record says who its people are (women, children) and what happened to them (trafficking), often only one of the two. Who states
women doesn't help men as far as we know; who states trafficking alone says nothing about men or women: ask.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from socialmap.records.models.vocabulary import Term


def served(stated: Collection[str], terms: Mapping[str, Term]) -> list[str]:
    """The groups that a record helps that states these, in the order of the vocabulary."""
    return [
        id
        for id, term in terms.items()
        if id in stated or (term.made_of and all(part in stated for part in term.made_of))
    ]


def derived(stated: Collection[str], terms: Mapping[str, Term]) -> dict[str, tuple[str, ...]]:
    """Those of them that it does not state itself, each with the groups that it states instead."""
    return {id: terms[id].made_of for id in served(stated, terms) if id not in stated}


def unsaid(stated: Collection[str], terms: Mapping[str, Term]) -> list[str]:
    """The groups of which it says nothing: all of a sort of which it states none."""
    said = {terms[id].person for id in stated}
    return [id for id, term in terms.items() if term.person not in said]
