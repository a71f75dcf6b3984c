"""Asks the search questions without a browser: its own scripts, run by deno, over the index that the build would write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from socialmap.authored.reading import read
from socialmap.catalogue.catalogue import Catalogue
from socialmap.rendering.view import path_of
from socialmap.search import search_files
from tests.conftest import ROOT

DENO = Path(sys.executable).with_name("deno")
SCRIPT = ROOT / "tests" / "scripts" / "asking.js"


def written(catalogue: Catalogue, folder: Path) -> Path:
    """``folder`` with the index of every language of the map, as the build writes it."""
    pages = list(read(ROOT / "docs", catalogue.settings.codes))
    for language, locale in catalogue.locales.items():
        for path, text in search_files(
            catalogue.published("search"), locale, (page for page in pages if page.language == language), path_of
        ).items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return folder


def asked(folder: Path, language: str, questions: Iterable[str]) -> list[dict[str, Any]]:
    """For each question what is shown at once (``shown``: paths), how many were found, and what the box says besides."""
    done = subprocess.run(
        [DENO, "run", "--quiet", "--no-remote", "--no-check", "--allow-read", SCRIPT, folder, language],
        input=json.dumps(list(questions)),
        env={**os.environ, "DENO_NO_UPDATE_CHECK": "1", "DENO_DIR": str(ROOT / ".build" / "deno")},
        capture_output=True,
        text=True,
        check=True,
    )
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers
