"""The date of the data is the commit's, so that the same commit gives the same bytes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from socialmap.catalogue.data_date import revised


def test_the_environment_decides_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1412121600")
    assert revised(tmp_path) == "2014-10-01"


def test_then_the_last_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_COMMITTER_DATE", "2020-02-03T12:00:00Z")
    for words in (
        ["init", "-q"],
        ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "--allow-empty", "-m", "x"],
    ):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)
    assert revised(tmp_path) == "2020-02-03"


def test_a_folder_without_history_has_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert len(revised(tmp_path)) == len("2026-11-21")
