"""A small map under git, and the command line as somebody types it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from socialmap.__main__ import main
from tests.conftest import EXAMPLE, write

Run = Callable[..., Result]

COMMENTED = """\
# A comment at the head.
name: 'Made-up House'   # a comment behind
kind: ngo
# about the way in
reached_through: [al/example]
services:
  shelter: {state: by-referral, via: al/example}
sources:
  - {source: safe-future, part: annex-14}
"""


def git(project: Path, *words: str) -> None:
    who = ["-c", "user.name=Made up", "-c", "user.email=made-up@example.org"]
    subprocess.run(["git", "-C", str(project), *who, *words], check=True, capture_output=True)


@pytest.fixture
def kept(project: Path) -> Path:
    """The small map with a second record and a page, all committed."""
    write(project, "organisations/al/house.yml", COMMENTED)
    write(project, "organisations/al/example.yml", EXAMPLE)
    (project / "docs").mkdir()
    (project / "docs" / "about.en.md").write_text("See [it](org:al/example), not [that](org:al/example-two).\n")
    git(project, "init", "-q")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "Made up")
    return project


@pytest.fixture
def run(kept: Path) -> Run:
    """Runs a command on the small map; ``typed`` is what somebody answers."""

    def command(*words: str, typed: str = "") -> Result:
        return CliRunner().invoke(main, [*words, "--root", str(kept)], input=typed)

    return command
