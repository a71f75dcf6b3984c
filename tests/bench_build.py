"""What a build costs with more organisations: seconds of processor and clock, memory, files; run with `make bench`.

Seconds of this machine say little elsewhere, and on the clock nothing while it does other work; so what is kept and compared with
the run before, in `.build/bench.json`, are ratios (what an organisation more costs at one size and at the next) and counts.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from socialmap.catalogue.load import load
from tests.conftest import ROOT, build, copied
from tests.many import organisations, written

KEPT = ROOT / ".build" / "bench.json"
SEEN = 1.2
"""A ratio or a count that grew by more than this is said."""


class Cost(NamedTuple):
    """What one build took. Memory is that of its largest process, in MB."""

    organisations: int
    processor: float
    clock: float
    memory: float
    files: int
    megabytes: float


def measured(number: int, folder: Path) -> Cost:
    """Build the map, with made-up organisations until there are ``number``, and nothing kept but the PDFs of the forms."""
    project, site = copied(folder / "project"), folder / "site"
    catalogue, _ = load(project)
    written(project, organisations(catalogue, number - len(catalogue.organisations)))
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = build(site, project)
    after, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    files = [file for file in site.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files) / 1e6
    made = max(number, len(catalogue.organisations))
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(made, processor, clock, after.ru_maxrss / 1024, len(files), size)


def compared(costs: list[Cost]) -> dict[str, float]:
    """What does not depend on the machine: files, size, and what an organisation more costs, by the step before."""
    found: dict[str, float] = {}
    for cost in costs:
        found |= {f"files at {cost.organisations}": cost.files, f"MB at {cost.organisations}": round(cost.megabytes, 1)}
    steps = [
        (more.organisations, (more.processor - less.processor) / (more.organisations - less.organisations))
        for less, more in pairwise(costs)
    ]
    for (_, early), (size, late) in pairwise(steps):
        found[f"an organisation more, until {size}, by one before"] = round(late / early, 2)
    return found


def main() -> int:
    """Print the table; say what grew since the run before."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--organisations", type=int, nargs="+", default=[0, 1_000, 5_000])
    costs: list[Cost] = []
    print(
        f"{'organisations':>14}{'processor s':>14}{'clock s':>10}{'ms each':>10}{'MB memory':>12}{'files':>8}{'MB':>8}"
    )
    for number in parser.parse_args().organisations:  # from few to many: what is told of memory is the most so far
        folder = Path(tempfile.mkdtemp())
        try:
            costs.append(cost := measured(number, folder))
        finally:
            shutil.rmtree(folder)
        each = cost.processor / cost.organisations * 1000
        print(
            f"{cost.organisations:>14}{cost.processor:>14.1f}{cost.clock:>10.1f}{each:>10.1f}{cost.memory:>12.0f}{cost.files:>8}{cost.megabytes:>8.0f}",
            flush=True,
        )
    keep(compared(costs))
    return 0


def keep(found: dict[str, float]) -> None:
    """Print ratios and counts, say which grew since the run before, and keep them for the next."""
    before = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    for name, now in found.items():
        then = before.get(name)
        grew = f"  was {then}: grew by more than a fifth" if then and now > then * SEEN else ""
        print(f"{name:<60}{now:>10}{grew}")
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps({**before, **found}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
