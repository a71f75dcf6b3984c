"""Rules across instruments: what one takes over from another."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at
from socialmap.records.models.instrument import Section
from socialmap.records.models.question import Question
from socialmap.records.references import models

DATE = "date"
"""Under which every form saves the day of the conversation, without a question of its own."""


def names_each_part_once(catalogue: Catalogue) -> Iterator[Problem]:
    """A section, and a question, has an id that no other one of its instrument has; `date` is taken by the form itself."""
    for id, record in catalogue.instruments.items():
        parts: tuple[tuple[str, type[Section | Question]], ...] = (("section", Section), ("question", Question))
        for what, model in parts:
            seen: set[str] = set()
            for place, part in models(record, model):
                taken = what == "question" and part.id == DATE
                if part.id in seen or taken:
                    yield problem_at(
                        catalogue,
                        "instrument",
                        id,
                        (*place, "id"),
                        f"is “{part.id}”, which "
                        + ("every form has already." if taken else f"another {what} is called too."),
                        f"Give this {what} an id of its own.",
                    )
                seen.add(part.id)


def continues_something_earlier(catalogue: Catalogue) -> Iterator[Problem]:
    """An instrument does not, in the end, continue itself."""
    for id in catalogue.instruments:
        seen, at = {id}, catalogue.instruments[id].continues
        while at is not None and at in catalogue.instruments:
            if at == id:
                yield problem_at(
                    catalogue,
                    "instrument",
                    id,
                    ("continues",),
                    f"leads back to {id} itself.",
                    "Leave `continues` out of the one that comes first.",
                )
            if at in seen:
                break
            seen.add(at)
            at = catalogue.instruments[at].continues


def takes_scores_from_what_it_continues(catalogue: Catalogue) -> Iterator[Problem]:
    """A list that takes over negative scores belongs to an instrument that continues one with scores."""
    for id, record in catalogue.instruments.items():
        first = catalogue.instruments.get(record.continues or "")
        scored = first is not None and any(question.kind == "scores" for question in first.questions())
        for place, question in models(record, Question):
            if question.takes and not scored:
                yield problem_at(
                    catalogue,
                    "instrument",
                    id,
                    (*place, "takes"),
                    "takes over scores, but the instrument does not continue one that has scores.",
                    "Name that instrument in `continues`, or leave `takes` out.",
                )


def shares_a_question_with_its_like(catalogue: Catalogue) -> Iterator[Problem]:
    """Questions with the same `shared` word have the same kind, and there are at least two of them."""
    users: dict[str, list[tuple[str, tuple[str | int, ...], Question]]] = {}
    for id, record in catalogue.instruments.items():
        for place, question in models(record, Question):
            if question.shared:
                users.setdefault(question.shared, []).append((id, place, question))
    complete = all(id in catalogue.instruments for kind, id in catalogue.files if kind == "instrument")
    for word, found in users.items():
        if len(found) == 1 and complete:
            id, place, _ = found[0]
            yield problem_at(
                catalogue,
                "instrument",
                id,
                (*place, "shared"),
                f"is “{word}”, which no other question has.",
                "Give the same question of the other instrument the same word, or leave it out.",
            )
        for id, place, question in found[1:]:
            if question.kind != found[0][2].kind:
                yield problem_at(
                    catalogue,
                    "instrument",
                    id,
                    (*place, "kind"),
                    f"is {question.kind}, but “{word}” is {found[0][2].kind} in {found[0][0]}.",
                    "Questions with the same `shared` word have the same kind.",
                )


def a_form_belongs_to_a_step(catalogue: Catalogue) -> Iterator[Problem]:
    """In a map with a method, every form says at which steps it is used."""
    for id, record in catalogue.instruments.items() if catalogue.settings.parts.method else ():
        if not record.steps:
            hint = "Name the steps where it is used (`data/vocabularies/method-steps.yml`)."
            yield problem_at(catalogue, "instrument", id, (), "names no step of the method.", hint)


CHECKS = (
    names_each_part_once,
    continues_something_earlier,
    takes_scores_from_what_it_continues,
    shares_a_question_with_its_like,
    a_form_belongs_to_a_step,
)
