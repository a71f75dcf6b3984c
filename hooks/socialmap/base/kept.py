"""What an earlier run has found out, kept in a project's `.build/` by what it was made from: nothing in it can be out of date.

Only data is read from there (JSON), never code; a file that says something else, or was made by another version, is as good as none.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from stat import S_ISREG
from typing import Any

FOLDER = ".build"
MOST = 60_000
"""So many results are kept before those that this run did not need are let go."""


class Kept:
    """Results by ``key``; written back with ``write``. Without a folder for it (``file`` is None) nothing outlives the run.

    ``anew`` leaves out what the file has: it will hold what this run puts there alone.
    """

    def __init__(self, file: Path | None, maker: str, anew: bool = False) -> None:
        self._file, self._maker = file, maker
        self._entries: dict[str, Any] = {}
        self._used: set[str] = set()
        self._new = False
        try:
            found = json.loads(file.read_bytes()) if file and not anew else None
        except (OSError, ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and found.get("maker") == maker and isinstance(found.get("entries"), dict):
            self._entries = found["entries"]

    def get(self, key: str) -> Any:
        """What was made for ``key``; None when nothing was."""
        found = self._entries.get(key)
        if found is not None:
            self._used.add(key)
        return found

    def put(self, key: str, value: Any) -> None:
        """Keep ``value``, which is plain data."""
        self._entries[key] = value
        self._used.add(key)
        self._new = True

    @property
    def keys(self) -> list[str]:
        """What there is something for."""
        return list(self._entries)

    def write(self) -> None:
        """Write what is new, in one step; where that cannot be, the next run finds it out again."""
        if not self._file or not self._new:
            return
        if len(self._entries) > MOST:
            self._entries = {key: value for key, value in self._entries.items() if key in self._used}
        partly = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            partly.write_text(json.dumps({"maker": self._maker, "entries": self._entries}), encoding="utf-8")
            partly.replace(self._file)
        except OSError:
            partly.unlink(missing_ok=True)


def kept(root: Path, name: str, code: Iterable[Path], libraries: Iterable[str]) -> Kept:
    """The results called ``name`` of the project in ``root``, made by these files of the package and these libraries.

    A folder that is no project (it has no `.build/` yet) keeps nothing.
    """
    folder = root / FOLDER
    said = [sys.version, *(f"{library} {version(library)}" for library in libraries)]
    maker = key("\0".join(said), *(file.read_text(encoding="utf-8") for file in sorted(code)))
    return Kept(folder / f"{name}.json" if folder.is_dir() else None, maker)


def ours(file: Path) -> bool:
    """Whether ``file`` is a plain one that belongs to whoever runs this: what somebody else has left there is not read."""
    try:
        found = file.lstat()
    except OSError:
        return False
    return S_ISREG(found.st_mode) and (not hasattr(os, "geteuid") or found.st_uid == os.geteuid())


def key(*texts: str) -> str:
    """What stands for texts in a row: other texts have another."""
    found = hashlib.blake2b(digest_size=16)
    for text in texts:
        raw = text.encode("utf-8", "surrogatepass")
        found.update(len(raw).to_bytes(8, "big") + raw)
    return found.hexdigest()
