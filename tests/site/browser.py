"""The browser of the tests: the Chromium that is there, else a failure that says what to install. Nothing is fetched here."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MISSING = (
    "The browser tests need Chromium: run `python tools/machine.py browser`, or install Debian’s package `chromium`."
)


def chromium() -> str | None:
    """The path of a Chromium; None for the one that Playwright has fetched. `tools/machine.py` sees to one before tests start."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def started(engine: Playwright) -> Browser:
    """A running Chromium; fails with what to do when there is none."""
    path = chromium()
    if path is None and not Path(engine.chromium.executable_path).exists():
        pytest.exit(MISSING, returncode=1)
    return engine.chromium.launch(executable_path=path, args=OPTIONS)
