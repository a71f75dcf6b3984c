"""What a build costs with more organisations: cold, warm, and when one changed; run with `make bench`.

Seconds of this machine say little elsewhere, and on the clock nothing while it does other work; so what is kept and compared with
the run before, in `.build/bench.json`, are ratios (one size or one kind of build by another) and counts.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from socialmap.catalogue.load import load
from tests.conftest import MKDOCS, ROOT, copied
from tests.many import organisations, written
from tests.measured import Took, keep, took

RUNS = ("cold", "warm", "one")
"""With nothing kept but the PDFs of the forms; with everything kept and nothing changed; the same and one organisation changed."""


class Cost(NamedTuple):
    """What one build took, and the site that it made."""

    organisations: int
    run: str
    took: Took
    files: int
    megabytes: float


def project(number: int, folder: Path) -> Path:
    """The map in ``folder``, with made-up organisations until there are ``number``."""
    made = copied(folder / "project")
    catalogue, _ = load(made)
    written(made, organisations(catalogue, number - len(catalogue.organisations)))
    (made / ".build").mkdir()
    return made


def measured(number: int, folder: Path) -> list[Cost]:
    """Build a map of so many organisations three times, one after the other; the site stays in ``folder``/site."""
    made, site = project(number, folder), folder / "site"
    count = sum(1 for _ in (made / "data" / "organisations").rglob("*.yml"))
    costs = []
    for run in RUNS:
        if run == "one":
            change(made)
        shutil.rmtree(site, ignore_errors=True)
        taken = took([*MKDOCS, "--quiet", "--site-dir", str(site)], made, **_environment())
        sizes = [file.stat().st_size for file in site.rglob("*") if file.is_file()]
        costs.append(Cost(count, run, taken, len(sizes), sum(sizes) / 1e6))
        print(_line(costs[-1]), flush=True)
    return costs


def change(made: Path) -> None:
    """Say something new of one organisation, the last by its name."""
    file = max((made / "data" / "organisations").rglob("*.yml"))
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("remarks:")]
    lines.insert(1, "remarks: [{nl: Verzonnen., en: Made up.}]")
    file.write_text("\n".join([*lines, ""]), encoding="utf-8")


def _environment() -> dict[str, str]:
    return {
        "NO_MKDOCS_2_WARNING": "1",
        "SOURCE_DATE_EPOCH": "1412121600",
        "FORMS_CACHE": str(ROOT / ".build" / "forms"),
    }


def _line(cost: Cost) -> str:
    each, (processor, clock, memory) = cost.took.processor / cost.organisations * 1000, cost.took
    return f"{cost.organisations:>14}{cost.run:>8}{processor:>14.1f}{clock:>10.1f}{each:>10.1f}{memory:>12.0f}{cost.files:>8}{cost.megabytes:>8.0f}"


def compared(costs: list[Cost]) -> dict[str, float]:
    """What does not depend on the machine: files, size, what an organisation more costs by the step before, and warm by cold."""
    found: dict[str, float] = {}
    cold = {cost.organisations: cost for cost in costs if cost.run == "cold"}
    for cost in cold.values():
        found |= {f"files at {cost.organisations}": cost.files, f"MB at {cost.organisations}": round(cost.megabytes, 1)}
    for cost in costs:
        if cost.run != "cold" and (whole := cold.get(cost.organisations)):
            share = cost.took.processor / whole.took.processor
            found[f"{cost.run} by cold at {cost.organisations}: processor"] = round(share, 2)
    steps = [
        (more.organisations, (more.took.processor - less.took.processor) / (more.organisations - less.organisations))
        for less, more in pairwise(cold.values())
    ]
    for (_, early), (size, late) in pairwise(steps):
        found[f"an organisation more, until {size}, by one before"] = round(late / early, 2)
    return found


def main() -> int:
    """Print the table; say what grew since the run before."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--organisations", type=int, nargs="+", default=[0, 1_000, 5_000])
    parser.add_argument("--site", type=Path, help="where the last site is put, for a bench that reads it")
    given, costs = parser.parse_args(), list[Cost]()
    print(
        f"{'organisations':>14}{'run':>8}{'processor s':>14}{'clock s':>10}{'ms each':>10}{'MB memory':>12}{'files':>8}{'MB':>8}"
    )
    for number in given.organisations:
        folder = Path(tempfile.mkdtemp())
        try:
            costs += measured(number, folder)
            if given.site and number == given.organisations[-1]:
                shutil.rmtree(given.site, ignore_errors=True)
                shutil.move(folder / "site", given.site)
        finally:
            shutil.rmtree(folder)
    keep(compared(costs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
