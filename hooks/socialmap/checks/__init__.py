"""Rules across records. Each is a small generator whose docstring is the rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks import (
    circles,
    coherence,
    dates,
    doubles,
    forms,
    life,
    numbers,
    picture,
    resolution,
    soundness,
    terms,
    texts,
)

Check = Callable[[Catalogue], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    *resolution.CHECKS,
    *circles.CHECKS,
    *soundness.CHECKS,
    *coherence.CHECKS,
    *forms.CHECKS,
    *picture.CHECKS,
    *numbers.CHECKS,
    *life.CHECKS,
    *doubles.CHECKS,
    *texts.CHECKS,
    *dates.CHECKS,
    *terms.CHECKS,
)


def run(catalogue: Catalogue) -> list[Problem]:
    """Every problem that every check finds."""
    return [problem for check in CHECKS for problem in check(catalogue)]
