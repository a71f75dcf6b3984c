"""A made-up form with every kind of question, and small ones that share a table."""

from __future__ import annotations

from typing import Any

from socialmap.records.models.instrument import Instrument


def text(wording: str) -> dict[str, str]:
    return {"nl": f"{wording} (nl)", "en": f"{wording} (en)"}


def options(*ids: str, **more: str) -> list[dict[str, Any]]:
    return [{"id": id, "text": text(id), **more} for id in ids]


QUESTIONS: list[dict[str, Any]] = [
    {"id": "day", "ask": text("Which day"), "kind": "date"},
    {"id": "story", "ask": text("What happened"), "hint": text("Briefly")},
    {"id": "afraid", "ask": text("Afraid"), "kind": "yes-no"},
    {"id": "name", "ask": text("What name"), "kind": "line"},
    {"id": "address", "ask": text("Address"), "lines": 2},
    {"id": "one", "ask": text("Which one"), "kind": "choice", "choices": options("a", "b"), "remark": text("Other")},
    {"id": "some", "ask": text("Which ones"), "kind": "choices", "choices": options("a", "b", "c", "d", "e")},
    {"id": "done", "ask": text("Done"), "kind": "check", "remark": text("Note")},
    {"id": "ready", "ask": text("Ready"), "kind": "check", "remark": text("Note")},
    {"id": "plain", "ask": text("Plain"), "kind": "check"},
    {"id": "factors", "ask": text("How is it"), "kind": "scores", "rows": options("safety", "work")},
    {
        "id": "grid",
        "ask": text("When"),
        "kind": "table",
        "rows": options("before", "after"),
        "columns": [*options("what"), *options("who", kind="line"), *options("until", kind="date")],
    },
    {
        "id": "change",
        "ask": text("What changes"),
        "kind": "list",
        "lines": 3,
        "takes": "negative-scores",
        "columns": [*options("factor", kind="line"), *options("score", kind="score"), *options("how")],
    },
]


def made_up() -> Instrument:
    """The form as a record."""
    section = {"title": text("Part"), "intro": text("Know this"), "attention": [text("Beware")], "questions": QUESTIONS}
    record = {
        **{key: text(key) for key in ("name", "description", "for_whom", "duration")},
        "use": [text("First this"), text("Then that")],
        "steps": ["steps-step-5"],
        "drawing": "genogram",
        "version": "3",
        "changed": "2026-11",
        "sections": [{"id": "part", **section}],
        "as_of": "2014-10",
        "sources": [{"source": "safe-future", "part": "chapter-5"}, {"source": "safe-future", "part": "annex-3"}],
    }
    return Instrument.model_validate(record)
