"""What is kept between runs is used only for what it was made from, by the code that made it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from socialmap.base.kept import Kept, kept, key
from tests.conftest import ROOT


def test_what_was_put_is_there_in_the_next_run(tmp_path: Path) -> None:
    first = Kept(tmp_path / "x.json", "maker")
    assert first.get("a") is None
    first.put("a", [1, None, "ë\ud800"])
    first.write()
    assert Kept(tmp_path / "x.json", "maker").get("a") == [1, None, "ë\ud800"]
    assert [file.name for file in tmp_path.iterdir()] == ["x.json"]


def test_another_maker_finds_nothing(tmp_path: Path) -> None:
    first = Kept(tmp_path / "x.json", "maker")
    first.put("a", 1)
    first.write()
    assert Kept(tmp_path / "x.json", "another").get("a") is None


@pytest.mark.parametrize(
    "raw", [b"", b"\xff", b"[]", b'{"maker": "maker"}', b'{"maker": "maker", "entries": [1]}', b"[" * 99_999]
)
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x.json").write_bytes(raw)
    again = Kept(tmp_path / "x.json", "maker")
    assert again.get("a") is None
    again.put("a", 1)
    again.write()
    assert json.loads((tmp_path / "x.json").read_bytes())["entries"] == {"a": 1}


def test_without_a_folder_for_it_nothing_is_written(tmp_path: Path) -> None:
    found = kept(tmp_path, "x", [], [])
    found.put("a", 1)
    found.write()
    assert list(tmp_path.iterdir()) == []


def test_other_code_is_another_maker(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    code = tmp_path / "code.py"
    code.write_text("one")
    first = kept(tmp_path, "x", [code], ["click"])
    first.put("a", 1)
    first.write()
    assert kept(tmp_path, "x", [code], ["click"]).get("a") == 1
    code.write_text("two")
    assert kept(tmp_path, "x", [code], ["click"]).get("a") is None


def test_texts_in_a_row_are_not_one_text() -> None:
    assert len({key("ab"), key("a", "b"), key("", "ab"), key("ab", "")}) == 4


def test_nothing_that_is_kept_comes_with_the_project() -> None:
    """What somebody else has kept would be believed."""
    done = subprocess.run(["git", "ls-files", ".build"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == ""
