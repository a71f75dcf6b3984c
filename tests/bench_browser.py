"""How fast a site is read on a slow machine, and how heavy its pages are; run with `make bench`.

Chromium with its processor slowed four times opens the pages from files, as somebody does from a stick. ``--site`` is a site that is
built already (of 5,000 organisations, in `make bench`), else the one in `site/`.
"""

from __future__ import annotations

import argparse
import gzip
import re
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.conftest import ROOT
from tests.measured import keep
from tests.site.browser import started

SLOWER = 4
WORDS = (
    "vrouwen",
    "lening",
    "psycholoog",
    "school",
    "advocaat",
    "luchthaven",
    "kinderen",
    "cursus",
    "familie",
    "tolken",
)
QUESTIONS = ("opvang", "advocaat roemenie", "vrouwenopvang nigeria kinderen", "nigeira", "lening winkel", "medisch onderzoek albanie")  # fmt: skip

# From the change of a choice until the next frame is on the screen.
FILTER = """() => new Promise(done => {
  const box = document.querySelector('#finder [name=service][value="' + (window.turn = ((window.turn || 0) + 1) % 11) + '"]');
  const start = performance.now();
  box.click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
})"""

WORD = """word => new Promise(done => {
  const field = document.querySelector('#finder-text'), start = performance.now();
  field.value = word;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
})"""

ASK = """async question => {
  const start = performance.now();
  await SocialMap.use("search").ask(question);
  return performance.now() - start;
}"""

SEEN = """() => {
  const [page] = performance.getEntriesByType("navigation"), paint = performance.getEntriesByName("first-contentful-paint")[0];
  return [paint ? paint.startTime : page.loadEventEnd, page.loadEventEnd, document.getElementsByTagName("*").length];
}"""


def kinds(site: Path) -> dict[str, str]:
    """A page of each kind, the largest there is: front page, lists, and records of each folder."""
    found = {"front": "index.html"}
    for folder in sorted(one for one in site.iterdir() if (one / "index.html").is_file() and len(one.name) > 2):
        name = folder.name
        found[f"list of {name}"] = f"{name}/index.html"
        others = [file for file in folder.rglob("*.html") if file.name != "index.html"]
        if others:
            largest = max(others, key=lambda file: file.stat().st_size)
            found[f"largest of {name}"] = largest.relative_to(site).as_posix()
    return found


def weight(site: Path, page: str) -> float:
    """The kB of a page with the styles and scripts it names, compressed."""
    file = site / page
    named = set(re.findall(r'(?:src|href)="([^":]+\.(?:js|css|svg))"', file.read_text(encoding="utf-8")))
    files = [file, *((file.parent / name).resolve() for name in named)]
    return sum(len(gzip.compress(one.read_bytes())) for one in files if one.is_file()) / 1000


def slow(page: Page) -> None:
    """Let the page run on a slower processor."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})


def views(page: Page, site: Path) -> dict[str, float]:
    """Print how soon each kind of page is seen and loaded, the middle of three times; give weights and elements."""
    found: dict[str, float] = {}
    print(
        f"{f'processor {SLOWER} times slower':<44}{'first view ms':>14}{'loaded ms':>12}{'elements':>10}{'kB gzip':>10}"
    )
    for name, path in kinds(site).items():
        times = []
        for _ in range(3):
            page.goto((site / path).as_uri(), wait_until="load")
            page.wait_for_timeout(50)
            times.append(page.evaluate(SEEN))
        first, loaded, elements = (statistics.median(each) for each in zip(*times, strict=True))
        size = weight(site, path)
        print(f"{name:<44}{first:>14.0f}{loaded:>12.0f}{elements:>10.0f}{size:>10.0f}", flush=True)
        found |= {f"elements, {name}": elements, f"kB compressed, {name}": round(size, 1)}
    return found


def answers(name: str, times: Sequence[float]) -> None:
    """Print the median and the 95th percentile."""
    high = statistics.quantiles(times, n=20)[-1]
    print(f"{name:<44}{statistics.median(times):>14.0f}{high:>12.0f}", flush=True)


def heap(page: Page) -> float:
    """The MB that the scripts of a page hold, after what nobody needs was cleared away."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def asked(page: Page, site: Path) -> dict[str, float]:
    """Print how fast the finder and the search answer; give what their scripts hold in memory."""
    page.goto((site / "organisations/index.html").as_uri())
    page.locator("#finder").wait_for(state="visible")
    print(f"{'answers, ms':<44}{'median':>14}{'95 %':>12}")
    answers("a choice of the finder until painted", [page.evaluate(FILTER) for _ in range(40)])
    page.evaluate(WORD, WORDS[0])
    page.wait_for_timeout(3_000)  # what free text needs is loaded with the first word
    answers("a free-text word until painted", [page.evaluate(WORD, word) for word in 4 * WORDS])
    held = {"MB of scripts, finder": round(heap(page), 1)}
    page.goto((site / "index.html").as_uri())
    page.evaluate(ASK, "zzzzzz")
    answers("the search, with the files it loads", [page.evaluate(ASK, question) for question in QUESTIONS])
    answers("the search, asked again", [page.evaluate(ASK, question) for question in 5 * QUESTIONS])
    held["MB of scripts, search"] = round(heap(page), 1)
    return held


def main() -> int:
    """Print weights and times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    site = parser.parse_args().site.resolve()
    with sync_playwright() as playwright:
        browser = started(playwright)
        page = browser.new_page()
        slow(page)
        found = {**views(page, site), **asked(page, site)}
        browser.close()
    records = sum(1 for _ in (site / "organisations").glob("*/*.html"))
    keep({f"{name}, {records} organisations": number for name, number in found.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
