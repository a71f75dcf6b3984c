"""The one way to read and check a map: what the command prints, what stops a build, and what tests look at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from socialmap import checks
from socialmap.authored import pages
from socialmap.authored.reading import Page, kept_trees, read, trees
from socialmap.base import unchanged
from socialmap.base.problems import Problem, errors
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.checks import asked, files, gone_bodies, life, menu, privacy, settings, translation, wording
from socialmap.said import remembering


@dataclass(frozen=True)
class Inspection:
    """What was read, and everything that is wrong with it. A record with an error is not in the catalogue."""

    catalogue: Catalogue
    pages: tuple[Page, ...]
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
    kept = kept_trees(root)
    found = tuple(read(docs, catalogue.settings.codes, trees(kept), catalogue.settings.names.files))
    kept.write()
    with unchanged.remembering(root), remembering(root):
        problems += [*checks.run(catalogue), *pages.check(found, docs, catalogue)]
        problems += privacy.check(root, catalogue)
        problems += [*settings.check(root, catalogue), *files.check(docs)]
        problems += [*wording.check(root, catalogue), *translation.check(found, catalogue)]
        problems += [*gone_bodies.check(root, catalogue), *life.in_pages(found, catalogue)]
        problems += [*menu.check(root, found, catalogue), *asked.check(found, catalogue)]
    return Inspection(catalogue, found, tuple(sorted(set(problems))))
