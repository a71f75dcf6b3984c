"""Nothing leads back to itself: a page or a search that follows such a path would never end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at

Ways = Mapping[str, Sequence[str]]
"""Where each record leads."""


def regions_lie_within_wider_ones(catalogue: Catalogue) -> Iterator[Problem]:
    """A region never lies within itself, also not through others."""
    vocabulary = catalogue.vocabularies.get("regions")
    terms = vocabulary.terms if vocabulary else {}
    ways = {id: [term.within] if term.within else [] for id, term in terms.items()}
    for id in ways:
        if id in ways[id]:
            message = "names the region itself."
        elif circle := _circle(id, ways):
            message = f"leads in a circle: {_words(circle)}."
        else:
            continue
        hint = "Name the wider region, or leave `within` out for the whole world."
        yield problem_at(catalogue, "vocabulary", "regions", ("terms", id, "within"), message, hint)


def organisations_lead_somewhere(catalogue: Catalogue) -> Iterator[Problem]:
    """No organisation is a branch of its own branch, in a network of its own, or reached only in a circle."""
    records = catalogue.organisations
    for field, ways, hint in (
        (
            "part_of",
            {id: [record.part_of] if record.part_of else [] for id, record in records.items()},
            "Leave it out at the organisation that the others are a part of.",
        ),
        (
            "networks",
            {id: record.networks for id, record in records.items()},
            "Keep it at the member, and leave it out at the network.",
        ),
        (
            "reached_through",
            {id: record.reached_through for id, record in records.items()},
            "Leave it out at the organisation that one contacts first.",
        ),
    ):
        for circle in _circles(ways):
            yield problem_at(
                catalogue, "organisation", circle[0], (field,), f"leads in a circle: {_words(circle)}.", hint
            )


def a_procedure_leads_on(catalogue: Catalogue) -> Iterator[Problem]:
    """What comes next after a procedure is another one."""
    for id, record in catalogue.procedures.items():
        for number, step in enumerate(record.next):
            if step.procedure == id:
                yield problem_at(
                    catalogue,
                    "procedure",
                    id,
                    ("next", number, "procedure"),
                    "names the procedure itself.",
                    "Name the one that follows, or leave `procedure` out and say it in `text`.",
                )


def _circles(ways: Ways) -> Iterator[list[str]]:
    """Each circle through several records, told once: from the id that comes first."""
    for id in ways:
        circle = _circle(id, ways)
        if circle and id == min(circle):
            yield circle


def _circle(start: str, ways: Ways) -> list[str]:
    """The shortest way from ``start`` through others back to it; empty when there is none."""
    paths = [[start]]
    seen = {start}
    for path in paths:
        for end in ways.get(path[-1], ()):
            if end == start and len(path) > 1:
                return path
            if end not in seen:
                seen.add(end)
                paths.append([*path, end])
    return []


def _words(circle: list[str]) -> str:
    return " → ".join([*circle, circle[0]])


CHECKS = (regions_lie_within_wider_ones, organisations_lead_somewhere, a_procedure_leads_on)
