"""A job beside the rest does what it would do here, and what goes wrong with it is told as it would be here."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from socialmap.site.beside import Beside, EndedError, one_thread

APART = [pytest.param(True, id="beside"), pytest.param(False, id="here")]


@pytest.mark.parametrize("apart", APART)
def test_its_files_are_there_when_it_was_waited_for(apart: bool, tmp_path: Path) -> None:
    def write() -> None:
        (tmp_path / "made.txt").write_text(str(os.getpid()))

    job = Beside(write, apart)
    job.wait()
    assert ((tmp_path / "made.txt").read_text() == str(os.getpid())) is not apart
    job.wait()  # nothing is done twice
    job.stop()


@pytest.mark.parametrize("apart", APART)
def test_an_error_is_raised_here_as_it_was_there(apart: bool) -> None:
    def fails() -> None:
        raise FileNotFoundError(2, "No such file or directory", "missing.yml")

    with pytest.raises(FileNotFoundError, match=r"missing\.yml") as raised:
        Beside(fails, apart).wait()
    assert raised.value.filename == "missing.yml"
    assert not apart or "in fails" in str(raised.value.__cause__)


def test_an_error_that_cannot_be_carried_is_told_with_its_words() -> None:
    class OwnError(Exception):
        pass

    def fails() -> None:
        raise OwnError("made up")

    with pytest.raises(RuntimeError, match="OwnError: made up"):
        Beside(fails, True).wait()


def test_one_that_the_system_ends_is_not_taken_for_done() -> None:
    job = Beside(lambda: os.kill(os.getpid(), signal.SIGKILL), True)
    with pytest.raises(EndedError, match="-9"):
        job.wait()


def test_one_that_is_stopped_is_gone(tmp_path: Path) -> None:
    begun, go = os.pipe(), threading.Event()

    def forever() -> None:
        os.write(begun[1], str(os.getpid()).encode())
        go.wait()

    job = Beside(forever, True)
    process = int(os.read(begun[0], 20))
    job.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_a_process_with_a_second_thread_is_not_copied() -> None:
    go = threading.Event()
    thread = threading.Thread(target=go.wait)
    thread.start()
    try:
        assert not one_thread()
    finally:
        go.set()
        thread.join()
