"""When the records were last changed, never by the clock: the same commit gives the same bytes, and what is unknown stays so."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

STAMP = ".git_archival.txt"
"""In a zip of the repository git writes the seconds of the commit here (.gitattributes)."""
FIXED = 315532800
"""1980-01-01, the first day a zip can hold: for files that must have a date when the data has none."""


@dataclass(frozen=True)
class DataDate:
    """The date of the data in seconds since 1970, if known, and what to tell about finding it, if anything."""

    seconds: int | None
    reason: str = ""

    @property
    def day(self) -> str | None:
        """The day, as in ``2026-11-21``."""
        return None if self.seconds is None else self.file_day.isoformat()

    @property
    def file_day(self) -> date:
        """The day that made files get."""
        return datetime.fromtimestamp(FIXED if self.seconds is None else self.seconds, UTC).date()


def date_of_data(root: Path) -> DataDate:
    """From ``SOURCE_DATE_EPOCH``, else from the last commit that touched data or pages, else from the stamp of a zip."""
    if (given := os.environ.get("SOURCE_DATE_EPOCH", "")).isdecimal():
        return DataDate(int(given))
    found, reason = _commit(root)
    stamp = root / STAMP
    if not found and stamp.is_file():
        found = stamp.read_text(encoding="utf-8").strip()
    if found.isdecimal():
        return DataDate(int(found), reason)
    return DataDate(None, reason or "No git history, no stamp of a zip and no SOURCE_DATE_EPOCH tell it.")


def _commit(root: Path) -> tuple[str, str]:
    """Seconds of the last commit that touched data or pages, or nothing; and why git refused, if it did."""
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "log", "-1", "--format=%ct", "--", "data", "docs"],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError:
        return "", "git is not installed or cannot be started." if (root / ".git").exists() else ""
    if done.returncode == 0:
        return done.stdout.strip(), ""
    said = next(iter(done.stderr.strip().splitlines()), f"it ended with {done.returncode}")
    if "not a git repository" in said:
        return "", ""
    advice = f" Trust this folder: git config --global --add safe.directory '{root}'" if "dubious" in said else ""
    return "", f"git says: {said}.{advice}"
