"""What today's number plans say about numbers: only warnings, since a plan changes and a source may know better."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at, records
from socialmap.records.models.phone import Phone
from socialmap.records.references import models
from socialmap.reference import numbers


def a_number_is_in_todays_plan(catalogue: Catalogue) -> Iterator[Problem]:
    """Today's number plan has a number; the page says so of one that it has not, and asks to look it up (a warning)."""
    for kind, id, record in records(catalogue):
        for place, phone in models(record, Phone):
            if not phone.in_plan and not phone.as_printed:
                yield problem_at(
                    catalogue,
                    kind,
                    id,
                    (*place, "number"),
                    f"is {phone.number}, which is not in today's number plan of its country.",
                    "Compare it with the source, digit by digit; if it stands there so, add `as_printed: yes`. The page says so anyway.",
                    "warning",
                )


def a_number_that_works_from_abroad_is_written_so(catalogue: Catalogue) -> Iterator[Problem]:
    """A number that can be dialled from abroad is written with + and the country's code: that is how it is dialled from here (a warning)."""
    for kind, id, record in records(catalogue):
        for place, phone in models(record, Phone):
            if phone.only_inside and (written := numbers.from_abroad(phone.number, phone.only_inside)):
                yield problem_at(
                    catalogue,
                    kind,
                    id,
                    (*place, "number"),
                    f"is {phone.number}, which can be dialled from abroad too.",
                    f"Write `{written}`, without `only_inside`.",
                    "warning",
                )


CHECKS = (a_number_is_in_todays_plan, a_number_that_works_from_abroad_is_written_so)
