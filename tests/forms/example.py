"""A made-up instrument with a question of every kind."""

from __future__ import annotations

from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.instrument import Instrument


def both(text: str) -> dict[str, str]:
    return {"nl": f"{text} (nl)", "en": f"{text} (en)"}


def options(*ids: str, **more: Any) -> list[dict[str, Any]]:
    return [{"id": id, "text": both(id), **more} for id in ids]


def question(id: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "ask": both(id), "kind": kind, **more}


QUESTIONS = [
    question("told", "text", lines=4, hint=both("help")),
    question("afraid", "yes-no", hint=both("why")),
    question("town", "line"),
    question("arrival", "date"),
    question("status", "choice", choices=options("first", "second", hint=both("meaning")), remark=both("other")),
    question("needs", "choices", choices=options("rest", "work", "school"), remark=both("more")),
    question("agreed", "check", remark=both("note")),
    question("seen", "scores", rows=options("safety", "housing", hint=both("weigh"))),
    question("narrow", "table", rows=options("here", "there"), columns=options("what", "who", kind="line")),
    question("wide", "table", rows=options("here", "there"), columns=options("what", "who", "when", "why")),
    question("people", "list", lines=2, columns=[*options("name", kind="line"), *options("score", kind="score")]),
    question("steps", "list", lines=2, columns=options("what", "who", "when", "why")),
]


def with_example(catalogue: Catalogue, **more: Any) -> Catalogue:
    """The catalogue with the made-up instrument as its only one; ``more`` are other fields of it."""
    example = Instrument.model_validate(
        {
            "name": both("Example"),
            "description": both("description"),
            "for_whom": both("for whom"),
            "steps": ["steps-step-5"],
            "version": "3",
            "changed": "2026-11-21",
            "sections": [{"id": "all", "title": both("Section"), "attention": [both("mind")], "questions": QUESTIONS}],
            "as_of": "2014-10",
            "sources": [{"source": "safe-future", "part": "chapter-5"}, {"source": "safe-future", "part": "annex-3"}],
            **more,
        }
    )
    return catalogue.with_records("instrument", {"example": example})
