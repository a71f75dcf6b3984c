"""A file of changes says of each record what became different, and of what has changed also where."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from socialmap.records.models.changes import Changes
from tests.real import LANGUAGES


def made(*changes: dict[str, object]) -> Changes:
    return Changes.model_validate({"date": "2026-05-03", "changes": list(changes)}, context=LANGUAGES)


def test_a_record_is_an_organisation_when_nothing_else_is_said() -> None:
    (one,) = made({"id": "al/example", "what": "confirmed", "fields": ["contacts", "services.shelter"]}).changes
    assert (one.kind, one.what) == ("organisation", "confirmed")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "al/example", "what": "changed"}, "has changed, but does not say what."),
        ({"id": "al/example", "what": "new", "fields": ["contacts"]}, "is new, and has no fields."),
        ({"id": "al/example", "what": "withdrawn"}, "withdrawn"),
        ({"id": "al/example", "what": "changed", "fields": ["Contacts"]}, "Contacts"),
    ],
)
def test_what_is_wrong_is_said(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        made(change)
    assert message in str(caught.value)


def test_an_empty_file_tells_nothing_and_is_none() -> None:
    with pytest.raises(ValidationError):
        made()
