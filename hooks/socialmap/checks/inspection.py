"""The one way to read and check a map: what the command prints, what stops a build, and what tests look at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from socialmap import checks
from socialmap.authored import pages
from socialmap.authored.reading import Page, kept_trees, read, trees
from socialmap.base import unchanged
from socialmap.base.kept import key
from socialmap.base.made_by import made_by
from socialmap.base.problems import Problem, errors
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.checks import asked, dates, files, gone_bodies, life, menu, privacy, settings, translation, wording
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
        if problems or not (everything := _everything(root)):
            problems += _problems(root, found, catalogue)
        else:
            problems += unchanged.look("the whole map", "", everything, lambda: _problems(root, found, catalogue))
    return Inspection(catalogue, found, tuple(sorted(set(problems))))


def _problems(root: Path, found: tuple[Page, ...], catalogue: Catalogue) -> list[Problem]:
    """What the rules find in all that could be read."""
    docs = root / "docs"
    problems = [*checks.run(catalogue), *pages.check(found, docs, catalogue)]
    problems += privacy.check(root, catalogue)
    problems += [*settings.check(root, catalogue), *files.check(docs)]
    problems += [*wording.check(root, catalogue), *translation.check(found, catalogue)]
    problems += [*gone_bodies.check(root, catalogue), *life.in_pages(found, catalogue)]
    problems += [*menu.check(root, found, catalogue), *asked.check(found, catalogue)]
    return problems


def _everything(root: Path) -> str:
    """What stands for all that the rules look at: every file of the map, the generator with its libraries, and the day; empty when a file cannot be read.

    Where nothing was wrong with the same, nothing is now, and a build needs not look again.
    """
    found = [made_by(), dates.today()]
    try:
        for part in ("data", "docs", settings.BUILD_FILE):
            place = root / part
            for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
                said = file.read_bytes().decode("latin-1") if file.is_file() else ""
                found += [file.relative_to(root).as_posix(), said]
    except OSError:
        return ""
    return key(*found)
