"""A map whose every text is an attack: records, vocabularies, sources, settings, titles and headings of pages. All of it is made up.

The first line, which refuses markup in a record, is taken out of the copy: here the second one is tried, by which all that a page,
a script or a file shows is escaped for the place where it stands. What an attack would run is ``ran()``; the words of `planting.py`
tell the texts apart. Run as a program of its own (`python -m tests.site.arming FOLDER`), with the package of the copy, it prints the words.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.records.kind import Kind
from socialmap.records.models.instrument import Instrument
from socialmap.records.models.settings import Settings
from socialmap.records.models.source import SourceList
from socialmap.records.text import Languages
from socialmap.records.yaml_file import read
from tests.site.planting import Planted, plant, planted, word

ATTACK = "<img src=x onerror=ran()>"
"""What every armed text holds; it runs wherever it is taken for markup."""

_CLOSING = "</script></textarea></title></style>--><script>ran()</script><svg onload=ran()>"
_TEMPLATE = "{{ran()}}{% x %}${ran()}"
_QUOTES = "\" onfocus=ran() autofocus x='`]]>"


def arms(old: str, word: str) -> Iterator[str]:
    """Attacks with ``word`` in them, the one with most kinds in it first; a field takes the first that its type allows."""
    first = "=1+" if sum(map(ord, word)) % 2 else ""
    for more in (f"{_CLOSING}{_TEMPLATE}{_QUOTES}", f"{_CLOSING}{_QUOTES}", _TEMPLATE, _QUOTES, ""):
        yield f"{first}{ATTACK}{word}{more}"
    yield f"{old}/%3Cimg%20src=x%20onerror=ran()%3E{word}"  # an address


def _plain(old: str, word: str) -> Iterator[str]:
    """As ``arms``, for a text in which braces stand for something; what is typed otherwise (an id, a date, a number) stays."""
    if " " in old or old[:1].isupper():
        blanks = "".join(re.findall(r"\{\w+\}", old))
        yield f"{ATTACK}{word}{_CLOSING}{_QUOTES}{blanks}"
        yield f"{ATTACK}{word}{blanks}"


def disarm_the_first_line(project: Path) -> None:
    """Have the package of the copy in ``project`` accept markup in a text."""
    file = project / "hooks" / "socialmap" / "records" / "text.py"
    text = file.read_text(encoding="utf-8")
    guard = '    if re.search(r"<[a-zA-Z/!]|\\{[{%#]", text):\n'
    assert guard in text, "the rule is written otherwise now"
    file.write_text(text.replace(guard, "    if False:\n"), encoding="utf-8")


def armed(project: Path, catalogue: Catalogue) -> tuple[Planted, ...]:
    """Arm the map in ``project``, and say where which word stands."""
    home = catalogue.settings.home.country  # called by an attack, it would be no known place in the texts of others
    found = list(plant(project, catalogue, arms, spared=home))
    languages = Languages({one.code: one.name for one in catalogue.settings.languages})
    for name, model in (("site", Settings), ("sources", SourceList)):
        found += _file(project, name, model, languages)
    drawn = next(id for id, form in catalogue.instruments.items() if form.drawing)
    found += _file(project, f"instruments/{drawn}", Instrument, languages)
    _build_file(project)
    found += _pages(project)
    return tuple(found)


def _kind(name: str, model: type[BaseModel]) -> Kind:
    """A file that stands alone, as if it were a kind of record."""
    return Kind(name=name, folder="", model=model, title=name, link="", page="", listing="")


def _file(project: Path, name: str, model: type[BaseModel], languages: Languages) -> list[Planted]:
    file = project / "data" / f"{name}.yml"
    document, problems = read(file, project)
    assert document, problems
    data, words = planted(_kind(name, model), name, document.data, model, languages, _plain)
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return words


def _build_file(project: Path) -> None:
    """The build's own settings call the map and its languages as `data/site.yml` does."""
    document, problems = read(project / "data" / "site.yml", project)
    assert document, problems
    settings: dict[str, Any] = document.data
    file = project / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    for number, language in enumerate(settings["languages"]):
        code, title = language["code"], settings["names"]["site"][language["code"]]
        text = _said(text, rf"(- locale: {code}\n +name: ).*", language["name"])
        inner = rf"(- locale: {code}\n(?: {{10,}}.*\n)*? +site_name: ).*"
        text = _said(text, inner if number else r"(?m)^(site_name: ).*", title)
    text = text.replace("- Start: index.md", f"- {json.dumps(f'{ATTACK}{_QUOTES}')}: index.md")
    file.write_text(text, encoding="utf-8")


def _said(text: str, pattern: str, value: str) -> str:
    """``text`` with ``value`` behind what ``pattern`` finds."""
    return re.sub(pattern, lambda found: found[1] + json.dumps(value), text)


def _pages(project: Path) -> list[Planted]:
    """Titles and descriptions, which stand in the head of a page, and a heading and a text."""
    kind, found = _kind("authored", BaseModel), []
    for file in sorted((project / "docs").glob("privacy.*.md")):
        words = {place: word() for place in ("title", "description", "heading", "text")}
        shown = {place: f"{ATTACK}{new}{_CLOSING}{_TEMPLATE}{_QUOTES}" for place, new in words.items()}
        safe = {
            place: re.sub(r"([<>{}\[\]`\"*_\\])", lambda sign: f"&#{ord(sign[0])};", said)
            for place, said in shown.items()
        }
        body = file.read_text(encoding="utf-8").split("---\n", 2)[2]
        top = f"---\ntitle: {json.dumps(shown['title'])}\ndescription: {json.dumps(shown['description'])}\n---\n"
        more = f"\n## {safe['heading']}\n\n{safe['text']} `{ATTACK}`\n"
        file.write_text(top + body + more, encoding="utf-8")
        found += [Planted(kind, file.name, (place,), new) for place, new in words.items()]
    return found


def main() -> None:
    """Arm the map in a folder, with the package that Python finds, and print its words: kind, id, place and word."""
    project = Path(sys.argv[1])
    words = armed(project, load(project)[0])
    print(json.dumps([[one.kind.name, one.id, list(one.place), one.word] for one in words]))


if __name__ == "__main__":
    main()
