"""Many products in one file, kept in a project's `.build/` for the next run: what is read of it is what was written, or nothing.

Beside it stands a list of where each is, what it was made of, and its checksum. Both are read only when they belong to whoever runs
this. What a run needs is written anew beside the old file, and takes its place at the end when anything differs; so what nobody needs
any more is gone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO

from socialmap.base.kept import Kept, ours


@contextmanager
def book(place: Path, maker: str) -> Iterator[Book]:
    """The book at ``place``, when it is by the same ``maker``; else an empty one, to be filled. It is put there when all went well."""
    listed, partly = place.with_name(f"{place.name}.json"), place.with_name(f"{place.name}.{os.getpid()}")
    before = Kept(listed if ours(listed) and ours(place) else None, maker)
    after = Kept(listed, maker, anew=True)
    try:
        with (place if before.keys else Path(os.devnull)).open("rb") as old, partly.open("wb") as new:
            filled = Book(before, old, after, new)
            yield filled
        if filled.changed or len(after.keys) != len(before.keys):
            with suppress(OSError):
                partly.replace(place)
                after.write()
    finally:
        partly.unlink(missing_ok=True)


class Book:
    """The products of the run before, and those of this one."""

    def __init__(self, before: Kept, old: BinaryIO, after: Kept, new: BinaryIO) -> None:
        self._before, self._old, self._after, self._new = before, old, after, new
        self.changed = False

    def __iter__(self) -> Iterator[str]:
        return iter(self._before.keys)

    def told(self, name: str) -> Any:
        """What was told of a product when it was kept; None when there is none."""
        found = self._before.get(name)
        return found[3] if found else None

    def find(self, name: str) -> bytes | None:
        """A product of the run before, which is kept for the next one too; None when there is none, or no whole one."""
        found = self._before.get(name)
        if not found:
            return None
        self._old.seek(found[0])
        said = self._old.read(found[1])
        if _checksum(said) != found[2]:
            return None
        self._put(name, said, found[3])
        return said

    def keep(self, name: str, said: bytes, told: Any = None) -> None:
        """Keep a product that this run has made; ``told`` is plain data."""
        self.changed = True
        self._put(name, said, told)

    def _put(self, name: str, said: bytes, told: Any) -> None:
        self._after.put(name, [self._new.tell(), len(said), _checksum(said), told])
        self._new.write(said)


def _checksum(said: bytes) -> str:
    return blake2b(said, digest_size=16).hexdigest()
