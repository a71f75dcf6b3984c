"""How long things take, printed; run with `make bench`. Nothing here is a test."""

from __future__ import annotations

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from socialmap import checks
from socialmap.catalogue.load import load
from socialmap.exports.api import api_files
from socialmap.forms.files import form_files
from tests.bench_search import bench as bench_search
from tests.conftest import ROOT, build


def timed(name: str, job: Callable[[], object], times: int = 5) -> float:
    """Run ``job`` several times and print the median."""
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        job()
        seconds.append(time.perf_counter() - start)
    middle = statistics.median(seconds)
    print(f"{name:<44}{middle * 1000:>10.0f} ms")
    return middle


def main() -> int:
    """Print the figures of reading, checking, exporting and building."""
    catalogue, _ = load(ROOT)
    print(
        f"{len(catalogue.organisations)} organisations, {len(catalogue.countries)} countries, {len(catalogue.programmes)} programmes"
    )
    timed("read every record", lambda: load(ROOT))
    timed("check across records", lambda: checks.run(catalogue))
    timed("write the records for other programs", lambda: api_files(catalogue))
    day = date(2026, 1, 1)
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "forms"
        timed("make every file of every form, from nothing", lambda: form_files(catalogue, cache, day), 1)
        timed("the same, PDFs kept", lambda: form_files(catalogue, cache, day))
        timed("build the whole site", lambda: build(Path(folder) / "site"), 3)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{'most memory of a build':<44}{peak:>10.0f} MB")
    bench_search(catalogue)
    return 0


if __name__ == "__main__":
    sys.exit(main())
