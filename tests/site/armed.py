"""The site of a map in which every text is an attack, built once for all tests that look at it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT, alone, build, copied, shared
from tests.site.arming import disarm_the_first_line


@dataclass(frozen=True)
class Armed:
    """The site of the armed map, and its words: (kind, id, field, word)."""

    site: Path
    words: tuple[tuple[str, str, str, str], ...]


@pytest.fixture(scope="session")
def armed(tmp_path_factory: pytest.TempPathFactory) -> Armed:
    folder = shared(tmp_path_factory) / "armed"
    with alone(folder.with_suffix(".lock")):
        if not folder.exists():
            project = copied(tmp_path_factory.mktemp("armed") / "project")
            disarm_the_first_line(project)
            path = f"{project / 'hooks'}{os.pathsep}{ROOT}"
            printed = subprocess.run(
                [sys.executable, "-m", "tests.site.arming", str(project)],
                env={**os.environ, "PYTHONPATH": path},
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            partly = folder.with_suffix(".partly")
            done = build(partly / "site", project, PYTHONPATH=str(project / "hooks"))
            assert done.returncode == 0, done.stdout + done.stderr
            (partly / "words.json").write_text(printed)
            partly.rename(folder)
    listed = json.loads((folder / "words.json").read_text())
    words = [(kind, id, ".".join(str(step) for step in place), word) for kind, id, place, word in listed]
    return Armed(folder / "site", tuple(words))
