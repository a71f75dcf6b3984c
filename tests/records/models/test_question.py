"""A question has the parts that its kind needs, and no others."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from socialmap.records.models.question import Question

TEXT = {"nl": "Wat?", "en": "What?"}
PARTS = [{"id": "one", "text": TEXT}, {"id": "two", "text": TEXT}]


def question(**fields: Any) -> Question:
    return Question.model_validate({"id": "what", "ask": TEXT, **fields})


def test_a_question_without_a_kind_is_answered_in_some_lines() -> None:
    plain = question()
    assert (plain.kind, plain.lines, list(plain.answers())) == ("text", 3, ["what"])


@pytest.mark.parametrize(
    ("fields", "answers"),
    [
        ({"kind": "choice", "choices": PARTS, "remark": TEXT}, ["what", "what.remark"]),
        ({"kind": "yes-no"}, ["what.yes-no", "what"]),
        ({"kind": "scores", "rows": PARTS}, ["what.one.score", "what.one.why", "what.two.score", "what.two.why"]),
        ({"kind": "table", "rows": PARTS, "columns": PARTS[:1]}, ["what.one.one", "what.two.one"]),
        ({"kind": "list", "columns": PARTS}, ["what.one", "what.two"]),
    ],
)
def test_everything_that_can_be_answered_has_a_name(fields: dict[str, Any], answers: list[str]) -> None:
    assert list(question(**fields).answers()) == answers


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kind": "choice"}, "is of the kind choice, but has no `choices`."),
        ({"kind": "line", "rows": PARTS}, "is of the kind line, which has no `rows`."),
        ({"kind": "scores", "rows": PARTS[:1] * 2}, "has “one” twice among its `rows`."),
        ({"remark": TEXT}, "is of the kind text, which has no `remark`."),
        ({"takes": "negative-scores"}, "has `takes`, but only a list can take over factors."),
        (
            {"takes": "negative-scores", "kind": "list", "columns": PARTS},
            "takes over factors, but has no place for them.",
        ),
        ({"kind": "check", "shared": "same"}, "has `shared`, which only text, yes-no, line and date can have."),
        ({"kind": "essay"}, "Input should be"),
        ({"lines": 0}, "greater than or equal to 1"),
    ],
)
def test_what_does_not_fit_is_refused(fields: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told.replace("`", ".")):
        question(**fields)
