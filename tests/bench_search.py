"""How large the search is and how fast it answers, at real size and with 5,000 organisations; run by `make bench`."""

from __future__ import annotations

import gzip
import random
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from socialmap.authored.reading import read
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.records.models.organisation import Organisation
from socialmap.rendering.view import path_of
from socialmap.search import search_files
from tests.conftest import ROOT
from tests.real import LANGUAGES
from tests.site.browser import started

MANY = 5_000
QUESTIONS = (
    "opvang",
    "advocaat roemenie",
    "vrouwenopvang nigeria kinderen",
    "nigeira",
    "caritas",
    "blijf van mijn lijf albanie",
    "psychologishe hulp bulgarye",
    "o",
    "ro",
    "lawyer for a woman with children in poland",
)
SCRIPTS = (
    "base.js",
    "text.js",
    "search-arabic.js",
    "search-words.js",
    "search-signs.js",
    "search-names.js",
    "search-asked.js",
    "search-rank.js",
    "search.js",
)
ASK = """async question => {
  const start = performance.now();
  const answer = await SocialMap.use("search").ask(question);
  return [performance.now() - start, answer.total];
}"""


def many(catalogue: Catalogue, number: int = MANY) -> Catalogue:
    """The catalogue with its organisations repeated under made-up names until there are ``number``."""
    chance = random.Random(2014)  # noqa: S311
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
    organisations: dict[str, Organisation] = dict(catalogue.organisations)
    real = list(catalogue.organisations.items())
    while len(organisations) < number:
        id, record = real[len(organisations) % len(real)]
        name = "".join(chance.choices(syllables, k=3)).capitalize()
        copy = record.model_copy(update={"name": f"{name} {record.name}", "alternate_names": (name,)})
        organisations[f"{id}-{len(organisations)}"] = copy
    return catalogue.with_records("organisation", organisations)


def written(catalogue: Catalogue, folder: Path) -> None:
    """Write the Dutch search and an empty page that loads it, and print sizes."""
    pages = [page for page in read(ROOT / "docs", LANGUAGES) if page.language == "nl"]
    start = time.perf_counter()
    files = search_files(catalogue, locale("nl"), pages, path_of)
    print(f"{'  build the index of one language':<44}{(time.perf_counter() - start) * 1000:>10.0f} ms")
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    whole = sum(len(text.encode()) for text in files.values()) / 1024
    words = files["search/nl/words.js"].encode()
    print(f"{'  the index, in ' + str(len(files)) + ' files':<44}{whole:>10.0f} kB")
    print(f"{'  its words, loaded on focus':<44}{len(words) / 1024:>10.0f} kB")
    print(f"{'  the same, compressed':<44}{len(gzip.compress(words)) / 1024:>10.0f} kB")
    scripts = "".join(f'<script src="assets/js/{name}" data-language="nl"></script>' for name in SCRIPTS)
    for name in SCRIPTS:
        (folder / "assets/js" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "assets/js" / name).write_bytes((ROOT / "docs/assets/js" / name).read_bytes())
    (folder / "index.html").write_text(f"<!doctype html><meta charset='utf-8'>{scripts}")


def measured(page: Page, address: str, slower: int) -> None:
    """Print how long the first answer takes, with everything it loads, and the ones after it, on a ``slower`` machine."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    print(f"  a machine {slower} times slower" if slower > 1 else "  this machine")
    first, loads, after = [], [], []
    for question in QUESTIONS:
        page.goto(address)
        first.append(page.evaluate(ASK, question)[0])
        page.goto(address)
        page.evaluate("SocialMap.use('search').ask('zzzzzz')")
        loads.append(page.evaluate(ASK, question)[0])
        after.append(page.evaluate(ASK, question)[0])
    for name, times in (("first answer, from nothing", first), ("answer that loads its part", loads), ("again", after)):
        print(f"{'    ' + name + ', median and most':<44}{statistics.median(times):>10.0f} ms{max(times):>6.0f} ms")


def bench(catalogue: Catalogue) -> None:
    """Print the figures of the search."""
    with sync_playwright() as playwright:
        browser = started(playwright)
        for records in (catalogue, many(catalogue)):
            print(f"search, {len(records.organisations)} organisations")
            with tempfile.TemporaryDirectory() as folder:
                written(records, Path(folder))
                page = browser.new_page()
                for slower in (1, 4):
                    measured(page, (Path(folder) / "index.html").as_uri(), slower)
                page.close()
        browser.close()
