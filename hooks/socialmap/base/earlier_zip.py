"""A zip that is made again and again, and mostly of the same files: what the one before holds is copied from it as it was compressed.

Beside the zip stands a list of what is where in it, by its content. The list is of the zip with one checksum and of one version of
zlib: with another, or when either was changed, everything is compressed anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeAlias

from socialmap.base.archive import LEVEL, Deflated, deflated, write
from socialmap.base.kept import Kept

TOGETHER = 64
"""So many files are held at a time."""

WORKERS = 2
"""So many are compressed at a time: zlib lets other threads run."""

Found: TypeAlias = dict[str, tuple[str, int, int, int]]
"""What is in a zip by its content: a name, the bytes as compressed, the bytes as they are, and their sum."""


def write_again(target: Path, contents: Iterable[tuple[str, bytes]], day: date, place: Path | None) -> str:
    """Write the zip of ``contents`` (name, bytes) to ``target``; gives its SHA-256.

    ``place`` is where the zip of the run before is kept, and this one will be; without a folder for it nothing is kept.
    """
    place = place if place and place.parent.is_dir() else None
    found: Found = {}
    with _Earlier(place) as earlier, target.open("wb") as out, ThreadPoolExecutor(WORKERS) as pool:
        places = write(out, earlier.packed(contents, pool, found), day)
    checksum = _checksum(target)
    if place:
        _keep(target, place, checksum, found, places)
    return checksum


class _Earlier:
    """The zip of the run before, with its list; an empty one where there is none, or another than its list is of."""

    def __init__(self, place: Path | None) -> None:
        self._zip: BinaryIO | None = None
        self._list = Kept(None, "")
        if place:
            with suppress(OSError):
                self._list = _list(place, _checksum(place))
                self._zip = place.open("rb")

    def __enter__(self) -> _Earlier:
        return self

    def __exit__(self, *_: object) -> None:
        if self._zip:
            self._zip.close()

    def packed(
        self, contents: Iterable[tuple[str, bytes]], pool: ThreadPoolExecutor, found: Found
    ) -> Iterator[tuple[str, Deflated]]:
        """Every content compressed, in its order; what each is goes into ``found``."""
        rest = iter(contents)
        while some := [*islice(rest, TOGETHER)]:
            owns = [_own(content) for _, content in some]
            there = [self._copied(own) for own in owns]
            made = pool.map(deflated, (content for (_, content), one in zip(some, there, strict=True) if one is None))
            for (name, _), own, one in zip(some, owns, there, strict=True):
                part = one or next(made)
                found[own] = name, len(part.data), part.size, part.crc
                yield name, part

    def _copied(self, own: str) -> Deflated | None:
        """What this zip has of a content; None when it has nothing."""
        if self._zip is None or (place := self._list.get(own)) is None:
            return None
        start, length, size, crc = place
        self._zip.seek(start)
        return Deflated(crc, size, self._zip.read(length))


def _keep(target: Path, place: Path, checksum: str, found: Found, places: dict[str, int]) -> None:
    """Keep a zip and its list; where that cannot be, the next one is compressed anew."""
    listed = _list(place, checksum)
    for own, (name, length, size, crc) in found.items():
        listed.put(own, [places[name], length, size, crc])
    listed.write()
    partly = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        shutil.copyfile(target, partly)
        partly.replace(place)
    except OSError:
        partly.unlink(missing_ok=True)


def _list(place: Path, checksum: str) -> Kept:
    return Kept(place.with_suffix(".json"), f"{checksum} {LEVEL} {zlib.ZLIB_RUNTIME_VERSION}")


def _checksum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _own(content: bytes) -> str:
    """What stands for a content."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()
