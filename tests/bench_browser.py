"""How fast the finder and the search answer in a browser, and how heavy the pages are; run with `make bench`.

With ``--organisations 5000`` it measures a site of that many made-up organisations.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from socialmap.catalogue.load import load
from tests.conftest import build, copied, write
from tests.site.browser import started

# From the change of a choice until the next frame is on the screen, and the elements that were made for it.
FILTER = """() => new Promise(done => {
  const box = document.querySelector('#finder [name=service][value="' + (window.turn = ((window.turn || 0) + 1) % 11) + '"]');
  const start = performance.now();
  box.click();
  const made = document.querySelectorAll("#organisations tbody *, #answers *").length;
  requestAnimationFrame(() => setTimeout(() => done([performance.now() - start, made]), 0));
})"""
SIZES = {"desk": (1280, 900), "phone": (360, 740)}


def made_up(project: Path, number: int) -> None:
    """Add made-up organisations until there are ``number``."""
    catalogue, _ = load(project)
    chance = random.Random(1)  # noqa: S311 - not for secrets
    countries, services = list(catalogue.countries), list(catalogue.services)
    words = [
        "helps",
        "women",
        "children",
        "mothers",
        "return",
        "shelter",
        "training",
        "legal",
        "income",
        "safe",
        "family",
        "support",
        "city",
        "north",
        "south",
        "house",
    ]
    for index in range(number - len(catalogue.organisations)):
        offered = "".join(
            f"  {service}: {chance.choice(['yes', 'yes', 'on-request', 'by-referral'])}\n"
            for service in services
            if service == "shelter" or chance.random() < 0.6
        )
        text = " ".join(chance.choices(words, k=40))
        write(
            project,
            f"organisations/{chance.choice(countries)}/made-up-{index}.yml",
            f"name: Made-up organisation {index}\nkind: ngo\ndescription: {{nl: {text}, en: {text}}}\nservices:\n{offered}"
            "sources:\n  - {source: safe-future, part: annex-14}\n",
        )


def weight(site: Path, page: str) -> int:
    """The bytes of a page with the styles and scripts it names, compressed."""
    file = site / page
    named = set(re.findall(r'(?:src|href)="([^":]+\.(?:js|css|svg))"', file.read_text(encoding="utf-8")))
    return sum(
        len(gzip.compress(one.read_bytes())) for one in [file, *((file.parent / name).resolve() for name in named)]
    )


def filtering(page: Page, address: str) -> list[tuple[float, int]]:
    """Milliseconds until a change of the filter is painted and how many elements it made, 40 times; whoever chooses sees an answer whole."""
    page.goto(address)
    page.locator("#finder").wait_for(state="visible")
    found = []
    for _ in range(40):
        page.wait_for_selector("[aria-busy]", state="detached")
        time, made = page.evaluate(FILTER)
        found.append((float(time), int(made)))
    return found


def main() -> int:
    """Print weights and times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--organisations", type=int, default=0)
    wanted = parser.parse_args().organisations
    with tempfile.TemporaryDirectory() as folder:
        project = copied(Path(folder) / "project")
        if wanted:
            made_up(project, wanted)
        site = Path(folder) / "site"
        done = build(site, project)
        if done.returncode:
            print(done.stdout + done.stderr)
            return 1
        for page in ("index.html", "organisations/index.html", "countries/index.html"):
            print(f"{page + ' with what it names, compressed':<60}{weight(site, page) / 1000:>8.0f} kB")
        print(
            f"{'finder/nl/texts.js (with the first word), compressed':<60}{len(gzip.compress((site / 'finder/nl/texts.js').read_bytes())) / 1000:>8.0f} kB"
        )
        with sync_playwright() as playwright:
            browser = started(playwright)
            for address, name in (("organisations/index.html", "organisations"), ("index.html", "home")):
                for screen, (width, height) in SIZES.items():
                    visited = browser.new_page(viewport={"width": width, "height": height})
                    times, made = zip(*filtering(visited, f"{site.as_uri()}/{address}"), strict=True)
                    where = f"{name}, {screen}: a change of the filter until painted"
                    print(f"{where + ', median':<60}{statistics.median(times):>8.1f} ms")
                    print(f"{where + ', slowest':<60}{max(times):>8.1f} ms{max(made):>8} elements")
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
