"""Pages of records that were kept are the same as those made anew, whatever has changed; and what has not changed is not made again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from socialmap.catalogue import parts
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.catalogue.parts import keeping
from socialmap.catalogue.watched import Watched
from socialmap.records.kinds import BY_NAME
from socialmap.rendering.view import View
from socialmap.site import kept_files as files
from socialmap.site import kept_views as views
from socialmap.site.kept_files import kept_files
from socialmap.site.kept_views import kept_views
from socialmap.site.unused import Names
from tests.conftest import ground, write
from tests.small import RECORDS

KINDS = ("organisation", "programme", "service")
HOUSE, FEW = "organisations/al/confirmed.yml", "organisations/ro/known-by-name.yml"

CHANGES: dict[str, tuple[str, str, str]] = {
    "the name of an organisation that others name": (HOUSE, "name: Confirmed House", "name: Confirmed Home"),
    "what an organisation offers": (HOUSE, "legal-help: no", "legal-help: yes"),
    "that an organisation is no member any more": ("organisations/al/example.yml", "networks: [al/network]\n", ""),
    "who runs a programme": ("programmes/printed.yml", "countries: [al]\n", "countries: [al]\nrun_by: [al/network]\n"),
    "the name of a country": ("countries/ro.yml", "Romania", "Made-up Country"),
    "a word of a vocabulary": ("vocabularies/service-states.yml", "by referral", "through somebody else"),
    "the date of a source": ("sources.yml", "date: '2014-10'", "date: '2014-11'"),
    "a word of the interface": ("site.yml", "words:\n", "words:\n  organisation.services: {nl: Wat, en: Made up}\n"),
}
"""A file below data/, what stands in it, and what will."""


@pytest.fixture(scope="module")
def map_of_few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which things are kept, with the pages of its records as they were first."""
    project = tmp_path_factory.mktemp("few")
    ground(project)
    for name, text in RECORDS.items():
        write(project, name, text)
    (project / ".build").mkdir()
    return project


def pages(project: Path) -> list[View]:
    """The pages of records in one language, as a build has them."""
    shown = load(project)[0].published("page")
    with keeping(project):
        return [view for kind in KINDS for view in kept_views(BY_NAME[kind], shown, shown.locales["en"], Names())]


def anew(project: Path) -> list[View]:
    """The same with nothing kept."""
    kept = (project / ".build").rename(project / "aside")
    try:
        return pages(project)
    finally:
        kept.rename(project / ".build")


def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses of the pages that are made from now on."""
    made: list[str] = []

    def noticed(view: View, locale: object) -> View:
        made.append(view.path)
        return view

    monkeypatch.setattr(views, "noticed", noticed)
    return made


@pytest.mark.parametrize(("name", "old", "new"), CHANGES.values(), ids=CHANGES)
def test_after_any_change_pages_are_those_made_anew(name: str, old: str, new: str, map_of_few: Path) -> None:
    before = pages(map_of_few)
    file = map_of_few / "data" / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    assert pages(map_of_few) == anew(map_of_few) != before


def test_a_record_that_came_or_went_changes_the_pages_that_name_it(map_of_few: Path) -> None:
    pages(map_of_few)
    write(
        map_of_few,
        "organisations/al/branch.yml",
        RECORDS[FEW].replace("al/example", "al/confirmed") + "part_of: al/network\n",
    )
    assert pages(map_of_few) == anew(map_of_few)
    (map_of_few / "data" / "organisations/al/branch.yml").unlink()
    assert pages(map_of_few) == anew(map_of_few)


def test_only_what_looked_at_the_change_is_made_again(map_of_few: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages(map_of_few)
    made = looks(monkeypatch)
    pages(map_of_few)
    assert made == []
    file = map_of_few / "data" / FEW
    file.write_text(file.read_text(encoding="utf-8") + "remarks: [{nl: Verzonnen., en: Made up.}]\n", encoding="utf-8")
    pages(map_of_few)
    assert made == ["organisations/ro/known-by-name.html"]


@pytest.mark.parametrize("module", [parts, files])
def test_another_generator_library_or_python_finds_nothing(
    module: object, map_of_few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages(map_of_few)
    kept_files(map_of_few, "search", "search", "the same", lambda: {"words.js": "before"})
    made = looks(monkeypatch)
    monkeypatch.setattr(module, "made_by", lambda *rooms: "jinja2-99.dist-info")
    pages(map_of_few)
    assert bool(made) is (module is parts)
    found = kept_files(map_of_few, "search", "search", "the same", lambda: {"words.js": "after"})
    assert found["words.js"] == ("after" if module is files else b"before")


def test_files_of_all_records_are_taken_until_one_of_what_they_are_made_of_changes(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    made: list[str] = []

    def make() -> dict[str, str | bytes]:
        made.append("")
        return {"a.js": "één", "b.zip": b"\xff"}

    for said in ("first", "first", "second", "second"):
        found = kept_files(tmp_path, "finder", "finder", said, make)
        assert {path: text.encode() if isinstance(text, str) else text for path, text in found.items()} == {
            "a.js": "één".encode(),
            "b.zip": b"\xff",
        }
    assert len(made) == 2
    shutil.rmtree(tmp_path / ".build")
    kept_files(tmp_path, "finder", "finder", "second", make)
    assert len(made) == 3 and not (tmp_path / ".build").exists()


def test_a_page_cannot_look_past_who_notes_it(small: Catalogue) -> None:
    watched = Watched.of(small.published("page"))
    with pytest.raises(TypeError):
        watched.published("list")
    assert not watched.documents
    assert watched.file_of("organisation", "al/example") == "data/organisations/al/example.yml" and not watched.noted
    assert [*watched.running] and watched.noted == {"running "}
