"""How somebody got to know something, when there is no document: from the organisation itself, or from its own website."""

from __future__ import annotations

from typing import Literal

from socialmap.base.refused import RefusedError
from socialmap.records.fields import PartialDate

Way = Literal["telephone", "mail", "website", "visit"]
"""How one asked. There is no field for whom: a role at most, never a person."""


def refused_telling(method: str | None, date: PartialDate | None) -> RefusedError | None:
    """What is wrong when a way has no date or a date no way, and what would be right; None when both or neither are there."""
    if method and not date:
        return RefusedError(f"was told by {method}, but does not say when.", "Add the day on which it was.")
    if date and not method:
        return RefusedError(
            "has a date, but does not say how it was told.", "Say how: telephone, mail, website or visit."
        )
    return None
