"""The guide and the pages beside the code: links lead somewhere, and commands are those that there are."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.long

PAGES = sorted(
    file
    for folder in (ROOT, ROOT / "guide", ROOT / "data", ROOT / "tests" / "scripts", ROOT / ".github")
    for file in folder.glob("*.md")
)


def _name(file: object) -> str:
    return str(file).removeprefix(f"{ROOT}/")


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_a_link_within_the_project_leads_to_a_file(page: object) -> None:
    file = ROOT / _name(page)
    targets = re.findall(r"\]\(([^)#\s]+)", file.read_text(encoding="utf-8"))
    assert [to for to in targets if "://" not in to and ":" not in to and not (file.parent / to).exists()] == []


def test_a_command_that_a_page_names_is_one() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "socialmap", "--help"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True,
        text=True,
        check=True,
    )
    there = set(re.findall(r"^  ([a-z]+) ", done.stdout.partition("Commands:")[2], re.MULTILINE))
    named = {
        (_name(page), command)
        for page in PAGES
        for command in re.findall(r"-m socialmap ([a-z]+)", page.read_text(encoding="utf-8"))
    }
    assert len(named) > 12
    assert {one for one in named if one[1] not in there} == set()
