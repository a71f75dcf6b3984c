"""A map that was written for another version of the generator is told what to change, whatever else is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at
from socialmap.records.models.settings import VERSION

CHANGED: Mapping[str, tuple[str, ...]] = {}
"""What a map must change for a version, in sentences, by that version, the oldest first; the first version asks nothing."""


def check(
    catalogue: Catalogue, version: str = VERSION, changed: Mapping[str, tuple[str, ...]] = CHANGED
) -> Iterator[Problem]:
    """The settings name the version of this generator. Its hint says all that changed in between."""
    document = catalogue.documents.get(("site", ""))
    theirs = document.data.get("generator") if document and isinstance(document.data, dict) else None
    if not isinstance(theirs, str) or theirs == version:
        return  # the model says that it is missing
    message = f"is “{theirs}”, but this is version {version} of the generator."
    if _parts(theirs) > _parts(version):
        hint = "Install that version of the generator, or a newer one."
    else:
        todo = [
            sentence for since, sentences in changed.items() if _parts(since) > _parts(theirs) for sentence in sentences
        ]
        hint = " ".join(
            [
                *todo,
                f"Then write `generator: '{version}'` here."
                if todo
                else f"Write `generator: '{version}'` here: nothing else has to change.",
            ]
        )
    yield problem_at(catalogue, "site", "", ("generator",), message, hint)


def _parts(version: str) -> tuple[int, ...]:
    """`1.10` → (1, 10), which comes after (1, 9)."""
    return tuple(map(int, re.findall(r"\d+", version)))
