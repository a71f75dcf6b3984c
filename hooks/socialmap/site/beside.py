"""Work done beside the rest, in a second process, so that a machine with two processors is done sooner.

Whatever is made, where or when is not seen in it: a job writes the same files as it would here. It goes beside only where the
system can copy a process that has one thread alone (Linux); elsewhere it is done when somebody waits for it.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

Job = Callable[[], Any]

THREADS = Path("/proc/self/task")
"""Where Linux lists the threads of this process, those of libraries too."""


class EndedError(ChildProcessError):
    """The other process was ended from outside before it was done."""


class Beside:
    """A job that is being done. ``wait`` must be called before anything needs what it makes, or ``stop`` when nothing will.

    What the job gives back (plain data), ``wait`` gives.
    """

    def __init__(self, job: Job, apart: bool | None = None) -> None:
        self._job: Job | None = job
        self._given: Any = None
        self._process, self._told = 0, -1
        if one_thread() if apart is None else apart:
            self._begin(job)

    def _begin(self, job: Job) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        self._told, tell = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            _do(job, tell)
        os.close(tell)

    def wait(self) -> Any:
        """Come back when the job is done, with what it gives. Raises what it raised, and ``EndedError`` when the system has ended it."""
        job, self._job = self._job, None
        if job is None:
            return self._given
        if not self._process:
            self._given = job()
            return self._given
        with os.fdopen(self._told, "rb") as told:
            said = told.read()
        _, status = os.waitpid(self._process, 0)
        self._process = 0
        given, error = _unpacked(said) if said else (None, None)
        if error:
            raise error
        if code := os.waitstatus_to_exitcode(status):
            raise EndedError(f"What is made beside the pages was not finished: its process ended with {code}.")
        self._given = given
        return given

    def stop(self) -> None:
        """End the job, done or not."""
        self._job = None
        if self._process:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
            os.close(self._told)
            self._process = 0


def one_thread() -> bool:
    """Whether this process can be copied: a thread that holds a lock would hold it in the copy for ever."""
    return THREADS.is_dir() and len([*THREADS.iterdir()]) == 1


def _do(job: Job, tell: int) -> None:
    """Do the job in the copy of a process, say what went wrong, and end without the exits of the original."""
    code = 0
    try:
        given = pickle.dumps((job(), None, ""))
        sys.stdout.flush()
        sys.stderr.flush()
        with os.fdopen(tell, "wb") as told:
            told.write(given)
    except KeyboardInterrupt:  # the original gets it too, and says so
        code = 130
    except BaseException as error:
        code = 1
        with contextlib.suppress(OSError), os.fdopen(tell, "wb") as told:
            told.write(_packed(error))
    finally:
        os._exit(code)


def _packed(error: BaseException) -> bytes:
    """An error with where it happened, so that it can be raised elsewhere; as a plain one when it cannot be carried."""
    where = "".join(traceback.format_exception(error))
    try:
        packed = pickle.dumps((None, error, where))
        pickle.loads(packed)  # noqa: S301 - our own, made in the line before
    except Exception:
        return pickle.dumps((None, RuntimeError(f"{type(error).__name__}: {error}"), where))
    return packed


def _unpacked(said: bytes) -> tuple[Any, BaseException | None]:
    """(what a job gave, nothing), or (nothing, the error with where it happened)."""
    given, error, where = pickle.loads(said)  # noqa: S301 - comes from our own process, through a pipe that nobody else has
    if error:
        error.__cause__ = RuntimeError(f"in the process beside this one:\n{where}")
    return given, error
