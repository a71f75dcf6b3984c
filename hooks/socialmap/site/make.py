"""Makes the site beside the old one and puts it in its place when it is whole: what `make site` runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from socialmap.site.swap import lock, remove, repair, swap

WORK = ".build"
"""The folder of a project in which things are made; nothing in it is needed."""

_FAULT = re.compile(r"^\w*Error: \[Errno \d+\] (.*)")


def make(
    root: Path, target: Path, command: Sequence[str] = (sys.executable, "-m", "mkdocs", "build", "--strict")
) -> int:
    """Build the map in ``root`` into ``target``; gives the exit code. Whatever fails, ``target`` stays as it was.

    ``command`` builds into the folder that is added to it after ``--site-dir``.
    """
    work = root / WORK
    os.umask(0o022)  # a site is there to be read, whoever made it
    try:
        with lock(work / "lock", lambda: _say("Another build of this map is running; this one waits for it.")):
            if repair(target):
                _say(f"A build was interrupted while it changed {target.name}/; that is mended.")
            for left in work.glob("new-*"):
                remove(left)
            new = work / f"new-{os.getpid()}"
            code = _run([*command, "--site-dir", str(new)], root)
            if code == 0:
                swap(new, target)
            else:
                remove(new)
                _say(_kept(target))
            return code
    except KeyboardInterrupt:
        _say(f"Stopped. {_kept(target)}")
        return 130
    except OSError as error:
        _say(f"{error.strerror or error}: {error.filename or target}. {_kept(target)}")
        return 1


def _kept(target: Path) -> str:
    stands = "is as it was" if target.exists() else "is not there: none was ever made"
    return f"No new site was made; {target.name}/ {stands}."


def _run(command: Sequence[str], root: Path) -> int:
    """Run a build and pass on what it says; what the system refused is said in a sentence instead of a traceback."""
    trace: list[str] = []
    with subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True, errors="replace") as build:
        for line in build.stderr or ():
            if trace or line.startswith("Traceback "):
                trace.append(line)
            else:
                sys.stderr.write(line)
    fault = next((found[1] for line in reversed(trace) if (found := _FAULT.match(line))), None)
    if trace:
        sys.stderr.write(f"The system refused something: {fault.strip()}\n" if fault else "".join(trace))
    return build.returncode


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
