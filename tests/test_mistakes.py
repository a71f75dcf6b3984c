"""What people do wrong is told at its cause, in a sentence that says what would be right. Nothing crashes, nothing is silent."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from socialmap.base.translated import is_translated
from socialmap.checks.inspection import inspect
from tests.conftest import EXAMPLE, ROOT, ground, write
from tests.mistakes import HOUSE, IN_A_RECORD

FILE = "data/organisations/al/house.yml"


@pytest.fixture(scope="module")
def heard_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a check keeps of the small map, with the good record and with one that is refused: names are looked for among all names."""
    folder = tmp_path_factory.mktemp("heard-before")
    ground(folder)
    write(folder, "organisations/al/example.yml", EXAMPLE)
    (folder / "docs").mkdir()
    (folder / ".build").mkdir()
    for record in ("", HOUSE):
        write(folder, "organisations/al/house.yml", record)
        inspect(folder)
    return folder / ".build"


@pytest.fixture
def quiet(project: Path, heard_before: Path) -> Path:
    """A small map with a good record and an empty folder of pages, of which a check says nothing."""
    (project / "docs").mkdir()
    shutil.copy(ROOT / "mkdocs.yml", project)
    write(project, "organisations/al/house.yml", HOUSE)
    shutil.copytree(heard_before, project / ".build", dirs_exist_ok=True)
    return project


def said(project: Path) -> list[str]:
    """All lines; each can be had in Dutch too."""
    problems = inspect(project).problems
    english = [one for problem in problems for one in (problem.message, problem.hint) if not is_translated(one, "nl")]
    assert english == [], "not in hooks/socialmap/base/translations/nl.yml"
    return [problem.as_text() for problem in problems]


def test_a_good_record_hears_nothing(quiet: Path) -> None:
    assert said(quiet) == []


@pytest.mark.parametrize(("what", "text", "expected"), IN_A_RECORD, ids=[what for what, _, _ in IN_A_RECORD])
def test_a_mistake_in_a_record_is_told_at_its_cause_and_nothing_else_is(
    quiet: Path, what: str, text: str | bytes, expected: list[str]
) -> None:
    write(quiet, "organisations/al/house.yml", text)
    assert [line.removeprefix(FILE) for line in said(quiet)] == expected


def test_there_are_as_many_as_volunteers_made(quiet: Path) -> None:
    assert len(IN_A_RECORD) + len(ELSEWHERE) + len(STRAY) >= 97


def _file(name: str, text: str) -> Callable[[Path], object]:
    return lambda project: write(project, name, text)


def _page(name: str, text: str | bytes) -> Callable[[Path], object]:
    raw = text if isinstance(text, bytes) else text.encode()
    return lambda project: [(project / "docs" / f"{name}.{code}.md").write_bytes(raw) for code in ("nl", "en")]


ABOUT = "about: {nl: x, en: x}\n"
VOCABULARIES = "data/vocabularies/"

ELSEWHERE: list[tuple[str, Callable[[Path], object], list[str]]] = [
    (
        "a word in one language",
        _file("vocabularies/glossary.yml", f"{ABOUT}terms:\n  a-word: {{name: {{nl: x}}}}\n"),
        ["vocabularies/glossary.yml:3: terms.a-word.name.en: is missing. Write the text in English too."],
    ),
    (
        "no space after a word",
        _file("vocabularies/glossary.yml", f"{ABOUT}terms:\n  a-word:{{name: {{nl: x, en: y}}}}\n"),
        ["vocabularies/glossary.yml:3: has no space after `a-word:`. Write a space there: `a-word: …`."],
    ),
    (
        "a text for a list of words",
        _file("vocabularies/glossary.yml", f"{ABOUT}terms: none\n"),
        ["vocabularies/glossary.yml:2: terms: is not a group of fields. The choices by id, in the order of the page."],
    ),
    (
        "another ending",
        _file("organisations/al/two.yaml", HOUSE),
        ["organisations/al/two.yaml:1: is not a record. Only records end here, and a record's name ends in `.yml`."],
    ),
    (
        "a file of an office program",
        _file("organisations/al/house.docx", "x"),
        ["organisations/al/house.docx:1: is not a record. Only records end here, and a record's name ends in `.yml`."],
    ),
    (
        "capitals in a file name",
        _file("organisations/al/Two.yml", HOUSE),
        [
            "organisations/al/Two.yml:1: is named “Two”. A file name is the record's id: small letters a-z, digits and single hyphens."
        ],
    ),
    (
        "a space in a file name",
        _file("organisations/al/made up.yml", HOUSE),
        [
            "organisations/al/made up.yml:1: is named “made up”. A file name is the record's id: small letters a-z, digits and single hyphens."
        ],
    ),
    (
        "a reserved file name",
        _file("organisations/al/index.yml", HOUSE),
        ["organisations/al/index.yml:1: is named “index”, which is reserved. Give it another name."],
    ),
    (
        "a folder by the name of the country",
        _file("organisations/albania/two.yml", "name: Two\nkind: ngo\nsources: [{method: visit, date: '2026-05'}]\n"),
        [
            "organisations/albania/two.yml:1: stands in the folder `albania`, which is no country's code. Move it to the folder of its country."
        ],
    ),
    (
        "a file beside the folders",
        _file("organisations/two.yml", HOUSE),
        [
            "organisations/two.yml:1: is not a record. Put it in the folder of its country: data/organisations/<code>/<id>.yml."
        ],
    ),
    (
        "the number of another record",
        _file(
            "organisations/al/two.yml",
            "name: Two\nkind: ngo\ncontacts: [{role: general, phones: [{number: +355 4 220 1012}]}]\nsources: [{method: visit, date: '2026-05'}]\n",
        ),
        [
            "organisations/al/two.yml:3: contacts.0.phones.0.number: (warning) is also that of al/house. One of the two is wrong, or they are one organisation; if one belongs to the other, say `part_of`."
        ],
    ),
    (
        "a page in another encoding",
        _page("x", b"# H\xf4use\n"),
        [
            f"docs/x.{code}.md:1: is not saved as UTF-8. Save it as UTF-8, without special encoding."
            for code in ("en", "nl")
        ],
    ),
    (
        "a colon in a title",
        _page("x", "---\ntitle: One: two\n---\n# x\n"),
        [
            f"docs/x.{code}.md:2: has a colon inside a text, which YAML reads as a new key. Put the whole text in double quotes."
            for code in ("en", "nl")
        ],
    ),
    (
        "a link to nothing",
        _page("x", "# x\n\n[y](nothing.md)\n"),
        [
            f"docs/x.{code}.md:3: leads to the page “nothing.md”, which does not exist. Name a page that exists, without its language: `about.md`."
            for code in ("en", "nl")
        ],
    ),
    (
        "a link to no record",
        _page("x", "# x\n\n[y](org:al/nobody)\n"),
        [
            f"docs/x.{code}.md:3: names `org:al/nobody`, which does not exist. Name a record that exists."
            for code in ("en", "nl")
        ],
    ),
    (
        "a page without its language",
        lambda project: (project / "docs" / "module-9.md").write_text("# x\n"),
        ["docs/module-9.md:1: has no page in Nederlands beside it. Name it like that page: `name.nl.md`."],
    ),
    (
        "a page in one language",
        lambda project: (project / "docs" / "x.nl.md").write_text("# x\n"),
        ["docs/x.nl.md:1: has no x.en.md beside it. Every page exists in every language."],
    ),
]


@pytest.mark.parametrize(("what", "make", "expected"), ELSEWHERE, ids=[what for what, _, _ in ELSEWHERE])
def test_a_mistake_elsewhere_is_told_too(
    quiet: Path, what: str, make: Callable[[Path], object], expected: list[str]
) -> None:
    make(quiet)
    found = [line.removeprefix("data/") for line in said(quiet)]
    assert [line for line in found if "no menu" not in line and "menu" not in line] == expected


STRAY = ("organisations/al/.DS_Store", "organisations/.DS_Store", "organisations/al/house.yml~", "organisations/al/.house.yml.swp",
         "countries/Thumbs.db", "organisations/al/house.yml.orig", "organisations/al/#house.yml#")  # fmt: skip


@pytest.mark.parametrize("name", STRAY)
def test_what_editors_and_systems_leave_is_no_mistake(quiet: Path, name: str) -> None:
    write(quiet, name, "x")
    assert said(quiet) == []
