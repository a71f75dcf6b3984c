"""The authored pages in `docs/`: the records they name, and whether the two languages say the same.

A page names a record by kind and id: ``[COSUDOW](org:ng/cosudow)``, ``[Nigeria](country:ng)``,
``[shelter](service:shelter)``, ``[REAN](programme:rean)``.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from socialmap.authored import front_matter, markup
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kinds import BY_LINK
from socialmap.records.text import Language

_NAMED = re.compile(rf"\]\(({'|'.join(BY_LINK)}):([^)#\s]*)")
_LINK = re.compile(rf'href="({"|".join(BY_LINK)}):([^"#]+)')
_PAGE = re.compile(r"\]\(([\w./-]+\.md)[)#]")
_HEADING = re.compile(r"^(#{1,6}) ", re.MULTILINE)
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


def check(docs: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """Every page holds what a page may hold, names only what exists, and has a twin with the same headings, links and fields."""
    pages: dict[Path, str] = {}
    languages = catalogue.settings.codes
    if not languages:
        return  # the settings say what is wrong with them
    for file in sorted(docs.rglob("*.md")):
        path = file.relative_to(docs.parent).as_posix()
        try:
            pages[file] = file.read_text(encoding="utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError:
            yield Problem(path, 1, "", "is not saved as UTF-8.", "Save it as UTF-8, without special encoding.")
            pages[file] = ""
            continue
        _, body, line = front_matter.split(pages[file])
        yield from front_matter.check(path, pages[file], catalogue)
        yield from markup.check(path, body, line, BY_LINK, catalogue)
    for file, text in pages.items():
        path = file.relative_to(docs.parent).as_posix()
        first = f".{languages[0]}.md"
        if file.name.endswith(first):
            for language in languages[1:]:
                twin = file.with_name(file.name.removesuffix(first) + f".{language}.md")
                yield from _is_the_same(path, text, twin.relative_to(docs.parent).as_posix(), pages.get(twin))
        elif not any(file.with_name(re.sub(r"\.\w+\.md$", first, file.name)) == other for other in pages):
            yield Problem(
                path,
                1,
                "",
                f"has no page in {catalogue.settings.languages[0].name} beside it.",
                f"Name it like that page: `name{first}`.",
            )


def _is_the_same(path: str, text: str, twin: str, other: str | None) -> Iterator[Problem]:
    if other is None:
        yield Problem(path, 1, "", f"has no {Path(twin).name} beside it.", "Every page exists in every language.")
        return
    parts: tuple[tuple[str, Callable[[str], list[str]]], ...] = (
        ("fields at the top", _fields),
        ("headings", _headings),
        ("links", _links),
    )
    for name, part in parts:
        ours, theirs = part(text), part(other)
        if ours != theirs:
            yield Problem(
                twin,
                1,
                "",
                f"has other {name} than {Path(path).name}: {_difference(ours, theirs)}.",
                "Every language has the same.",
            )


def _fields(text: str) -> list[str]:
    """The fields at the top; those without language (step, instruments, source …) with what they say."""
    front = _FRONT.match(text)
    lines = re.findall(r"^(\w+): *(.*)$", front[1], re.MULTILINE) if front else []
    return sorted(name if name in ("title", "description", "scripts") else f"{name}: {said}" for name, said in lines)


def _headings(text: str) -> list[str]:
    return _HEADING.findall(_FENCE.sub("", _FRONT.sub("", text)))


def _links(text: str) -> list[str]:
    """The records and the pages that a page leads to."""
    return sorted([*(f"{word}:{id}" for word, id in _NAMED.findall(text)), *_PAGE.findall(text)])


def _difference(ours: list[str], theirs: list[str]) -> str:
    missing, extra = [x for x in ours if x not in theirs], [x for x in theirs if x not in ours]
    if missing or extra:
        return ", ".join([*(f"{x} is missing" for x in missing), *(f"{x} is extra" for x in extra)])
    return f"{len(theirs)} instead of {len(ours)}, or in another order"


def linked(html: str, address: Callable[[str, str], str]) -> str:
    """The HTML of a page with every named record turned into its ``address(kind, id)``."""
    return _LINK.sub(lambda found: f'href="{address(BY_LINK[found[1]], found[2])}', html)


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
