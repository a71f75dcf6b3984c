"""A new map begins small, in its own languages, and is right from its first minute."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from socialmap.__main__ import main
from socialmap.locale import available
from tests.conftest import ROOT


def begun(folder: Path, languages: str) -> Result:
    return CliRunner().invoke(main, ["init", str(folder), "--languages", languages, "--on", "2026-05-03"])


@pytest.mark.parametrize("languages", [*available(), ",".join(reversed(available()))])
def test_a_new_map_has_no_problem_in_any_language(tmp_path: Path, languages: str) -> None:
    assert begun(tmp_path / "map", languages).exit_code == 0
    result = CliRunner().invoke(main, ["check", str(tmp_path / "map"), "--strict"])
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.splitlines()[-1].startswith("3 organisations,")


def test_every_record_says_that_it_is_made_up_and_there_are_seven_services(tmp_path: Path) -> None:
    begun(tmp_path, "en")
    records = [file.read_text(encoding="utf-8") for file in (tmp_path / "data" / "organisations").rglob("*.yml")]
    assert len(records) == 3
    assert all("This example is made up." in record for record in records)
    assert len(yaml.safe_load((tmp_path / "data/vocabularies/services.yml").read_text(encoding="utf-8"))["terms"]) == 7


def test_nothing_of_this_map_gets_into_a_new_one(tmp_path: Path) -> None:
    begun(tmp_path, "en")
    own = ("Safe Future", "2014", "Dutch", "Nederland", "method", "CoMensha")
    texts = {
        file: file.read_text(encoding="utf-8")
        for file in tmp_path.rglob("*")
        if file.is_file() and file.name not in ("cities.txt", "outlines.yml", "requirements.txt")
    }
    assert [(file.name, word) for file, text in texts.items() for word in own if word in text] == []


def test_all_libraries_are_locked_and_the_styles_are_those_of_this_site(tmp_path: Path) -> None:
    begun(tmp_path, "en")
    assert (tmp_path / "requirements.txt").read_bytes() == (ROOT / "requirements" / "site.txt").read_bytes()
    ours, theirs = (styles(folder / "mkdocs.yml") for folder in (ROOT, tmp_path))
    assert ours == theirs


def styles(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip().startswith("- assets/css/")]


def test_a_folder_that_holds_something_and_a_language_without_words_are_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert "is not empty" in begun(tmp_path, "en").output
    assert "There are no words of the interface for xx." in begun(tmp_path / "new", "en,xx").output
    assert "Name each language once." in begun(tmp_path / "new", "en,en").output
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]
