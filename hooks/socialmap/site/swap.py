"""A folder takes the place of another so that at every moment one of the two is there, whole, whatever happens."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

AT_FDCWD, RENAME_EXCHANGE = -100, 2
"""As Linux calls them (renameat2(2))."""


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where this system cannot. Raises ``OSError`` when it fails."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if rename is None:
        return False
    if rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS):  # a file system, or a kernel, that does not know it
        return False
    raise OSError(code, os.strerror(code), str(other))


def swap(new: Path, target: Path, exchange: Callable[[Path, Path], bool] = exchange) -> None:
    """Put ``new`` in the place of ``target``, and remove what stood there.

    Where the system cannot do it in one step, ``target`` is put aside first; a kill between the two renames is mended by
    ``repair`` at the next start.
    """
    if not target.exists():
        new.rename(target)
    elif exchange(new, target):
        remove(new)
    else:
        aside = aside_of(target)
        remove(aside)
        target.rename(aside)
        new.rename(target)
        remove(aside)


def aside_of(target: Path) -> Path:
    """Where a folder waits while another takes its place."""
    return target.with_name(f".{target.name}.old")


def repair(target: Path) -> bool:
    """Finish or undo what a kill has interrupted; True when there was something to mend."""
    aside = aside_of(target)
    if not aside.exists():
        return False
    if target.exists():
        remove(aside)
    else:
        aside.rename(target)
    return True


def remove(folder: Path) -> None:
    """Remove a folder, one that holds what cannot be removed as far as that goes."""
    if folder.exists():
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def lock(file: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of a build, so that two at a time follow each other; ``waiting`` is called when another holds it.

    The system gives it back when the process ends, however it ends. Without locks (Windows) builds do not wait.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        import fcntl
    except ImportError:
        yield
        return
    with file.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
