"""The same site is built with ProperDocs, which goes on where MkDocs 1 has ended: guide/ground.md says what else would have to move."""

from __future__ import annotations

import filecmp
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, build

pytestmark = pytest.mark.all

PROPERDOCS = (sys.executable, "-m", "properdocs", "build", "--strict", "-f", "mkdocs.yml")


def different(one: Path, other: Path) -> list[str]:
    """The files that only one of two folders has, or that have other bytes."""
    names = sorted(
        {file.relative_to(folder).as_posix() for folder in (one, other) for file in folder.rglob("*") if file.is_file()}
    )
    _, differ, absent = filecmp.cmpfiles(one, other, names, shallow=False)
    return [*differ, *absent]


def test_it_has_the_same_files_with_the_same_bytes(site: Path, tmp_path: Path) -> None:
    done = build(tmp_path / "site", ROOT, command=PROPERDOCS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert different(site, tmp_path / "site") == []
