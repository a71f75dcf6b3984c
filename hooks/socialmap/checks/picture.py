"""What the picture of the world needs."""

from __future__ import annotations

from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import has_record
from socialmap.checks.problem_at import problem_at


def every_country_can_be_drawn(catalogue: Catalogue) -> Iterator[Problem]:
    """A country with a record has an outline, so that the map of the world never leaves one out."""
    shapes = catalogue.outlines.countries
    for code in catalogue.countries if shapes else ():  # one problem about an unreadable file is enough
        if code not in shapes and has_record(code, catalogue):
            yield problem_at(
                catalogue,
                "country",
                code,
                (),
                "has no outline in data/outlines.yml.",
                f"Check the code, or add `{code}: {{centre: [right, down]}}` there: it is drawn as a circle at that place.",
            )


CHECKS = (every_country_can_be_drawn,)
