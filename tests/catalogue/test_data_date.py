"""The date of the data is the commit's or that of a zip's stamp, never the clock's."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from socialmap.catalogue.data_date import STAMP, date_of_data


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


def test_the_environment_decides_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1412121600")
    assert date_of_data(tmp_path).day == "2014-10-01"


def test_then_the_last_commit_of_data_or_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "-C", str(tmp_path), "init", "-q"], check=True)
    for name, day in (("data", "2020-02-03"), ("other", "2021-01-01")):
        (tmp_path / name).write_text("x", encoding="utf-8")
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00Z")
        subprocess.run(["git", "-C", str(tmp_path), "add", name], check=True)
        user = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
        subprocess.run(["git", "-C", str(tmp_path), *user, "commit", "-q", "-m", "x"], check=True)
    assert (date_of_data(tmp_path).day, date_of_data(tmp_path).reason) == ("2020-02-03", "")


def test_then_the_stamp_of_a_zip(tmp_path: Path) -> None:
    (tmp_path / STAMP).write_text("1412121600\n", encoding="utf-8")
    assert (date_of_data(tmp_path).day, date_of_data(tmp_path).reason) == ("2014-10-01", "")


@pytest.mark.parametrize("stamp", ["", "$Format:%ct$\n"])
def test_else_it_is_not_known(tmp_path: Path, stamp: str) -> None:
    (tmp_path / STAMP).write_text(stamp, encoding="utf-8")
    found = date_of_data(tmp_path)
    assert found.day is None
    assert found.file_day.isoformat() == "1980-01-01"
    assert "SOURCE_DATE_EPOCH" in found.reason


def test_what_git_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git = tmp_path / "git"
    git.write_text(
        "#!/bin/sh\necho 'fatal: detected dubious ownership in repository' >&2\nexit 128\n", encoding="utf-8"
    )
    git.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    found = date_of_data(tmp_path)
    assert found.day is None
    assert "dubious ownership" in found.reason
    assert f"safe.directory '{tmp_path}'" in found.reason
