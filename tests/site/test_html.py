"""Every page is HTML as the standard has it, to the checker that W3C uses too."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.machine import checker

KNOWN: dict[str, str] = {}
"""Errors that stay, by what the checker says, each with its reason; one that is no longer found fails too."""


@pytest.mark.all
def test_every_page_is_valid(site: Path) -> None:
    jar, java = checker(), shutil.which("java")
    assert jar and java, "the checker or Java is missing: run `python tools/machine.py forms checker`"
    done = subprocess.run(
        [
            java,
            "-Xss4m",
            "-jar",
            str(jar),
            "--skip-non-html",
            "--errors-only",
            "--format",
            "json",
            "--exit-zero-always",
            str(site),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, list[str]] = {}
    for one in json.loads(done.stderr)["messages"]:
        place = f"{one['url'].partition(site.name + '/')[2]}:{one.get('lastLine')}"
        found.setdefault(one["message"], []).append(place)
    new = {message: places[:3] for message, places in found.items() if message not in KNOWN}
    assert new == {}
    assert set(KNOWN) <= set(found), "an error that is no longer there is still excused"
