"""What the benches share: what a command takes, and the ratios and counts that a run is compared by with the one before."""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.conftest import ROOT

KEPT = ROOT / ".build" / "bench.json"
SEEN = 1.2
"""A ratio or a count that grew by more than this is said."""


class Took(NamedTuple):
    """What a run took: seconds of all processors and of the clock, and MB of all processes together at their most."""

    processor: float
    clock: float
    memory: float


def took(command: Sequence[str], folder: Path, **environment: str) -> Took:
    """Run ``command`` in ``folder``; one that fails ends the bench with what it said."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    said = {**os.environ, "PYTHONPATH": f"{ROOT / 'hooks'}{os.pathsep}{ROOT}", **environment}
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=said
    ) as run:
        most = [0.0]
        watch = threading.Thread(target=_watch, args=(run, most))
        watch.start()
        told = run.communicate()[0]
        watch.join()
    if run.returncode:
        raise SystemExit(told)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(processor, time.perf_counter() - start, most[0])


def _watch(run: subprocess.Popen[str], most: list[float]) -> None:
    """The most memory that a process and those that it started have at one time, each shared page counted once (PSS)."""
    while run.poll() is None:
        most[0] = max(most[0], sum(map(_memory, family(run.pid))))
        time.sleep(0.2)


def family(pid: int) -> list[int]:
    """A process and all that it has started."""
    try:
        lists = [*Path(f"/proc/{pid}/task").glob("*/children")]
        children = [int(one) for file in lists for one in file.read_text().split()]
    except OSError:
        return []
    return [pid, *(one for child in children for one in family(child))]


def _memory(pid: int) -> float:
    try:
        found = re.search(r"^Pss:\s+(\d+) kB", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) / 1024 if found else 0


def grown(found: Mapping[str, float], before: Mapping[str, float]) -> dict[str, float]:
    """What each ratio and count was before, where it has grown by more than a fifth since."""
    return {name: then for name, now in found.items() if (then := before.get(name)) and now > then * SEEN}


def keep(found: Mapping[str, float]) -> None:
    """Print ratios and counts, say which grew since the run before, and keep them for the next."""
    before = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    worse = grown(found, before)
    for name, now in found.items():
        said = f"  was {worse[name]}: GREW by more than a fifth" if name in worse else ""
        print(f"{name:<72}{now:>10}{said}")
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps({**before, **found}, indent=1), encoding="utf-8")
