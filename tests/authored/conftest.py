"""A small map with an empty folder of pages."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def docs(project: Path) -> Path:
    folder = project / "docs"
    folder.mkdir()
    return folder
