"""When the records were last changed: the date of the commit, so that the same commit gives the same bytes."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path


def revised(root: Path) -> str:
    """The day (``2026-11-21``) of ``SOURCE_DATE_EPOCH`` if that is set, else of the last commit that touched
    data or pages (else any), else today."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH") or _commit(root, "--", "data", "docs") or _commit(root)
    moment = datetime.fromtimestamp(int(stamp), UTC) if stamp else datetime.now(UTC)
    return moment.date().isoformat()


def _commit(root: Path, *of: str) -> str:
    """Seconds since 1970 of the last commit under ``root`` (that touched ``of``); empty without git or such a commit."""
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "log", "-1", "--format=%ct", *of], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout.strip()
