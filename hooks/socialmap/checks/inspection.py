"""The one way to read and check a map: what the command prints, what stops a build, and what tests look at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from socialmap import checks
from socialmap.authored import pages
from socialmap.base.problems import Problem, errors
from socialmap.catalogue.catalogue import Catalogue, load
from socialmap.checks import privacy, translation, wording


@dataclass(frozen=True)
class Inspection:
    """What was read, and everything that is wrong with it. A record with an error is not in the catalogue."""

    catalogue: Catalogue
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> list[Problem]:
        """The problems with which nothing is built."""
        return errors(self.problems)


def inspect(root: Path) -> Inspection:
    """Read the records and pages of the map in ``root`` (the folder with data/ and docs/) and check them all.

    Problems come once each, in the order of files and lines. Nothing raises for what a file says.
    """
    catalogue, problems = load(root)
    docs = root / "docs"
    problems += [*checks.run(catalogue), *pages.check(docs, catalogue), *privacy.check(root, catalogue)]
    problems += [*wording.check(root, catalogue), *translation.check(root, catalogue)]
    return Inspection(catalogue, tuple(sorted(set(problems))))
