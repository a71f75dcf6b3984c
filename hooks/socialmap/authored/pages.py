"""The authored pages in `docs/`: the records they name, and whether the two languages say the same.

A page names a record by kind and id: ``[COSUDOW](org:ng/cosudow)``, ``[Nigeria](country:ng)``,
``[shelter](service:shelter)``, ``[REAN](programme:rean)``.
"""

from __future__ import annotations

import json
import subprocess
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from socialmap.authored import addresses, front_matter, markup
from socialmap.authored.reading import Page
from socialmap.authored.second_line import is_clean
from socialmap.base.html_tree import HEADINGS, name
from socialmap.base.problems import Problem
from socialmap.base.unchanged import look
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.text import Language


def check(pages: Sequence[Page], docs: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """Every page holds what a page may hold, names only what exists, and has a twin with the same headings, links and fields.

    Where a map lets another language stand in, a twin that isn't there is no problem: the page says so, and ``untranslated`` lists it.
    """
    languages = catalogue.settings.codes
    if not languages:
        return  # the settings say what is wrong with them
    by_file = {page.file: page for page in pages}
    every = catalogue.settings.missing_translation == "error"
    names: defaultdict[Language | None, set[str]] = defaultdict(set)
    for page in pages:
        names[page.language].add(page.source)
    for page in pages:
        yield from page.problems
        if page.top:
            yield from front_matter.check(page.top, catalogue)
        found = [*markup.check(page, catalogue, names[page.language], lambda place: (docs / place).is_file())]
        yield from found
        if not found and look("second line", "", page.markdown, lambda page=page: [] if is_clean(page) else [page]):  # type: ignore[misc]
            hint = "Write it as other pages do; if it is right, the lists of `authored/markup.py` and of nh3 differ."
            yield Problem(page.file, 1, "", "holds something that a second reader takes out.", hint)
    yield from _dead_parts(pages)
    for page in pages:
        stem, first = page.source.removesuffix(".md"), languages[0]
        if page.language == first:
            for language in languages[1:]:
                twin = f"{docs.name}/{stem}.{language}.md"
                if twin in by_file:
                    yield from _is_the_same(page, by_file[twin])
                elif every:
                    missing = f"has no {Path(twin).name} beside it."
                    yield Problem(page.file, 1, "", missing, "Every page exists in every language.")
        elif f"{docs.name}/{stem}.{first}.md" not in by_file:
            missing = f"has no page in {catalogue.settings.languages[0].name} beside it."
            yield Problem(page.file, 1, "", missing, f"Name it like that page: `name.{first}.md`.")


def _dead_parts(pages: Sequence[Page]) -> Iterator[Problem]:
    """A link to a part of a page (`about.md#part`) leads to something with that id."""
    ids = {(page.language, page.source): {one.get("id") for one in page.tree.iter()} for page in pages}
    for page in pages:
        for address in dict.fromkeys(one.get("href", "") for one in page.tree.iter()):
            place, rest = addresses.local(address, page.path) or (page.source, address)
            there = ids.get((page.language, place))
            if there is not None and rest.startswith("#") and rest[1:] not in there:
                wrong = f"leads to the part “{rest[:60]}”, which that page does not have."
                yield Problem(page.file, page.line_of(address), "", wrong, "Name the id of a heading of that page.")


def _is_the_same(page: Page, other: Page) -> Iterator[Problem]:
    parts: tuple[tuple[str, Callable[[Page], list[str]]], ...] = (
        ("fields at the top", _fields),
        ("headings", _headings),
        ("links", _links),
    )
    for what, part in parts:
        ours, theirs = part(page), part(other)
        if ours != theirs:
            yield Problem(
                other.file,
                1,
                "",
                f"has other {what} than {Path(page.file).name}: {_difference(ours, theirs)}.",
                "Every language has the same.",
            )


def _fields(page: Page) -> list[str]:
    """The fields at the top; those without language (step, instruments, source …) with what they say."""
    return sorted(
        field if field in ("title", "description", "scripts") else f"{field}: {_said(value)}"
        for field, value in page.fields.items()
    )


def _said(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _headings(page: Page) -> list[str]:
    """The headings by their level, with the signs of Markdown."""
    return ["#" * (HEADINGS.index(name(one)) + 1) for one in page.body.iter() if name(one) in HEADINGS]


def _links(page: Page) -> list[str]:
    """The records and the pages that a page leads to."""
    given = (one.get("href", "") for one in page.body.iter())
    found = (address.partition("#")[0] for address in given)
    return sorted(address for address in found if addresses.record(address) or addresses.is_page(address))


def _difference(ours: list[str], theirs: list[str]) -> str:
    missing, extra = [x for x in ours if x not in theirs], [x for x in theirs if x not in ours]
    if missing or extra:
        return ", ".join([*(f"{x} is missing" for x in missing), *(f"{x} is extra" for x in extra)])
    return f"{len(theirs)} instead of {len(ours)}, or in another order"


def language_of(file: Path, languages: Collection[Language]) -> Language | None:
    """The language of a page by its name (`about.en.md` → en); None when the name says none of ``languages``."""
    said = file.name.removesuffix(".md").rpartition(".")[2]
    return said if said in languages else None


def lines(file: Path) -> list[tuple[int, str]]:
    """The lines of a page with their numbers, from 1; a page that isn't UTF-8 has none (another rule says so)."""
    try:
        return list(enumerate(file.read_text(encoding="utf-8").split("\n"), 1))
    except UnicodeDecodeError:
        return []


def untranslated(root: Path, languages: Sequence[Language]) -> list[tuple[str, str]]:
    """(page that is not there, the original that stands in for it), by name."""
    first = f".{languages[0]}.md"
    originals = [file.relative_to(root).as_posix() for file in sorted((root / "docs").rglob(f"*{first}"))]
    return [
        (twin, page)
        for page in originals
        for language in languages[1:]
        if not (root / (twin := page.removesuffix(first) + f".{language}.md")).exists()
    ]


def outdated(root: Path, languages: Sequence[Language]) -> list[tuple[str, str, str]]:
    """(page, day of its last change, day of its original's) for every translation older than its original, by the history.

    A page that the history does not know yet has no day and is not listed; nor is anything without git.
    """
    days = _last_changes(root)
    first = f".{languages[0]}.md"
    found = []
    for path, day in sorted(days.items()):
        if path.endswith(first) and (root / path).exists():
            for language in languages[1:]:
                twin = path.removesuffix(first) + f".{language}.md"
                if days.get(twin, day) < day:
                    found.append((twin, days[twin], day))
    return found


def _last_changes(root: Path) -> dict[str, str]:
    """The moment of the last commit of every page below docs/, newest commits first in the log."""
    try:
        log = subprocess.run(
            ["git", "-C", str(root), "log", "--format=@%cI", "--name-only", "--relative", "--", "docs"],
            capture_output=True,
            text=True,
            check=False,
        ).stdout
    except FileNotFoundError:
        return {}
    days: dict[str, str] = {}
    moment = ""
    for line in log.splitlines():
        if line.startswith("@"):
            moment = line[1:]
        elif line.endswith(".md"):
            days.setdefault(line, moment)
    return days
