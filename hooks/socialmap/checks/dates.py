"""Dates that are possible, but odd. Only warnings: so no build depends on the day on which it is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial

from pydantic import BaseModel

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import in_each, problem_at
from socialmap.records.references import texts

EARLIEST = "1990"
"""Nothing that a map of today says was true before, and not since."""

FIELDS = frozenset({"as_of", "assured_date", "since", "changed", "date"})
"""Fields that say when something was so; what starts or ends may lie in the future, and long ago."""

_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")


def today() -> str:
    """The day of whoever checks; tests say another one."""
    return datetime.now(UTC).date().isoformat()


def a_date_is_of_our_time(catalogue: Catalogue) -> Iterator[Problem]:
    """What was so, was so neither before there was such help nor in the future (a warning)."""
    now = today()
    return in_each(catalogue, "dates", now, partial(_of_another_time, catalogue, now))


def _of_another_time(catalogue: Catalogue, now: str, kind: str, id: str, record: BaseModel) -> Iterator[Problem]:
    for place, said in texts(record):
        if place[-1] not in FIELDS or not _DATE.fullmatch(said):
            continue
        if said > now[: len(said)]:
            message, hint = f"is {said}, which lies in the future.", "Write the day on which it was so."
        elif said < EARLIEST and place[-1] != "assured_date":  # which is an error already
            message, hint = f"is {said}, which is long ago.", "Check the year."
        else:
            continue
        yield problem_at(catalogue, kind, id, place, message, hint, "warning")


CHECKS = (a_date_is_of_our_time,)
