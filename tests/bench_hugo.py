"""Pages of organisations beside Hugo's, from the same files and in the same shell; part of `make bench`.

Both read every file, make a page for each organisation in both languages and write it. Ours also checks every field, and looks up more: what Hugo's
template shows is about as long. Neither makes anything else (no search, no lists, no copy for a stick).
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from socialmap.authored.markup import CONTENT
from socialmap.base.made_by import made_by
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.catalogue.parts import keeping
from socialmap.records.kinds import BY_NAME
from socialmap.rendering.signs import outline
from socialmap.site.beside import Beside
from socialmap.site.kept_views import kept_views
from socialmap.site.shells import DESCRIPTION, TITLE, replace, shell_of
from socialmap.site.unused import Names
from tests.bench_build import project
from tests.conftest import ROOT
from tests.measured import Took, keep, took

HERE = Path(__file__).resolve().parent / "hugo"
KIND = BY_NAME["organisation"]
LANGUAGES = ("nl", "en")
MARK = f"<!--{CONTENT}-->"


def shells(site: Path) -> dict[str, str]:
    """The shell of an organisation in each language, from a page of the built ``site``."""
    found = {}
    for language in LANGUAGES:
        folder = site if language == LANGUAGES[0] else site / language
        file = next(file for file in sorted((folder / "organisations").glob("*/*.html")))
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"(<article[^>]*>).*(</article>)", rf"\g<1>{MARK}\g<2>", text, flags=re.DOTALL)
        text = re.sub(r"<title>.*?(?= ·|</title>)", f"<title>{TITLE}", text, flags=re.DOTALL)
        text = re.sub(r'(<meta name="description" content=)"[^"]*"', rf'\g<1>"{DESCRIPTION}"', text)
        found[language] = text.replace(file.relative_to(folder).as_posix(), shell_of(KIND))
    return found


def ready(folder: Path, number: int, made: dict[str, str]) -> None:
    """A project of ``number`` organisations in ``folder``, with the shells and Hugo's own project in it."""
    made_up = project(number, folder)
    catalogue, _ = load(made_up)
    shutil.rmtree(made_up / ".build")
    (folder / "shells.json").write_text(json.dumps(made), encoding="utf-8")
    hugo = folder / "hugo"
    shutil.copytree(HERE, hugo)
    for name in ("organisations", "countries", "vocabularies"):
        shutil.copytree(made_up / "data" / name, hugo / "data" / name)
    for language, words in _words(catalogue).items():
        (hugo / "data" / "words").mkdir(exist_ok=True)
        (hugo / "data" / "words" / f"{language}.json").write_text(json.dumps(words), encoding="utf-8")
    (hugo / "data" / "signs.json").write_text(json.dumps(_signs(catalogue)), encoding="utf-8")
    for language, shell in made.items():
        before, _, after = shell.replace(TITLE, "{{ .Title }}").replace(DESCRIPTION, "{{ .Title }}").partition(MARK)
        own = shell_of(KIND)
        for part, text in (("before", before), ("after", after)):
            said = text.replace(own, "organisations/{{ .Params.country }}/{{ .Params.name }}.html")
            (hugo / "layouts" / "_partials" / f"{part}-{language}.html").write_text(said, encoding="utf-8")


WORDS = {
    "start": "error.start", "age": "age.banner", "reach": "organisation.reach", "services": "organisation.services", "service": "organisation.service",
    "state": "organisation.state", "other": "organisation.other_services", "who": "organisation.who", "networks": "organisation.networks",
    "unknown": "organisation.unknown", "silent": "organisation.unknown_services", "phone": "organisation.unknown_phone",
    "languages": "organisation.unknown_languages", "sources": "organisation.sources", "countries": "sections.countries",
}  # fmt: skip
"""What Hugo's template says, by the words of ours; a sentence that has no such word gets one as long."""

LONG = ("put", "banner", "warning", "application", "address", "ageing", "old", "too_old")


def _words(catalogue: Catalogue) -> dict[str, dict[str, str]]:
    filler = "A sentence about as long as the one that stands on our page in this place, for the same number of bytes."
    return {
        language: {
            **dict.fromkeys(LONG, filler),
            **{name: locale.words.get(key, filler) for name, key in WORDS.items()},
        }
        for language, locale in catalogue.locales.items()
    }


def _signs(catalogue: Catalogue) -> dict[str, str]:
    """The path of each sign that a page of an organisation shows."""
    states = {state: outline(f"state-{state}") for state in catalogue.terms("service-states")}
    return {"mail": outline("mailbox"), **states, **{service: outline(service) for service in catalogue.services}}


def make(folder: Path) -> None:
    """Our own pages: read, check, render and write, each language in a process of its own. Run as a program by ``took``."""
    catalogue, problems = load(folder / "project")
    if problems:
        raise SystemExit(problems[0].as_text())
    shown, made = catalogue.published("page"), json.loads((folder / "shells.json").read_text(encoding="utf-8"))
    made_by()
    gc.freeze()

    def write(language: str) -> None:
        locale, out = catalogue.locales[language], folder / "site" / language
        (out / shell_of(KIND)).parent.mkdir(parents=True, exist_ok=True)
        (out / shell_of(KIND)).write_text(made[language], encoding="utf-8")
        with keeping(folder / "project"):
            replace(out, shell_of(KIND), kept_views(KIND, shown, locale, Names()))

    first, second = LANGUAGES
    other = Beside(lambda: write(second))
    write(first)
    other.wait()


def compared(folder: Path, number: int, made: dict[str, str], times: int) -> dict[str, list[Took]]:
    """So many alternated rounds at a size: Hugo, ours with nothing kept, ours again; the sites are removed before each."""
    ready(folder, number, made)
    hugo = [sys.executable, "-m", "hugo"] if not shutil.which("hugo") else [str(shutil.which("hugo"))]
    ours = [sys.executable, "-m", "tests.bench_hugo", "--make", str(folder)]
    found: dict[str, list[Took]] = {}
    for name, command, where in times * (
        ("Hugo", [*hugo, "--quiet", "--destination", str(folder / "site")], folder / "hugo"),
        (COLD, ours, ROOT),
        ("ours, warm", ours, ROOT),
    ):
        shutil.rmtree(folder / "site", ignore_errors=True)
        kept = folder / "project" / ".build"
        if name == COLD:
            shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(exist_ok=True)
        found.setdefault(name, []).append(took(command, where))
        pages = sum(1 for _ in (folder / "site").rglob("*.html"))
        if pages != 2 * number:
            raise SystemExit(f"{name} wrote {pages} pages instead of {2 * number}.")
    return found


COLD = "ours, cold"


def middle(runs: list[Took]) -> Took:
    """The median of each figure."""
    return Took(*(statistics.median(each) for each in zip(*runs, strict=True)))


def table(number: int, found: dict[str, Took]) -> dict[str, float]:
    """Print what each took; give the ratios."""
    print(
        f"{f'pages of {number} organisations':<32}{'processor s':>14}{'clock s':>10}{'ms each':>10}{'MB memory':>12}{'by Hugo, clock':>16}{'processor':>12}"
    )
    hugo = found.get("Hugo")
    ratios: dict[str, float] = {}
    for name, one in found.items():
        each = one.processor / number * 1000
        line = f"{name:<32}{one.processor:>14.1f}{one.clock:>10.1f}{each:>10.2f}{one.memory:>12.0f}"
        if hugo:
            clock, processor = one.clock / hugo.clock, one.processor / hugo.processor
            line += f"{clock:>16.2f}{processor:>12.2f}"
            if one is not hugo:
                ratios |= {
                    f"pages at {number}, {name}, by Hugo: clock": round(clock, 2),
                    f"pages at {number}, {name}, by Hugo: processor": round(processor, 2),
                }
        print(line, flush=True)
    return ratios


def growth(sizes: dict[int, dict[str, Took]]) -> dict[str, float]:
    """What an organisation costs at the largest size by what it costs at the smallest."""
    less, more = min(sizes), max(sizes)
    return {
        f"pages: an organisation at {more} by one at {less}, {name}": round(
            (sizes[more][name].processor / more) / (sizes[less][name].processor / less), 2
        )
        for name in sizes[more]
        if less < more
    }


def main() -> int:
    """Print the table for some sizes, in shells from a site that is already built."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--organisations", type=int, nargs="+", default=[1_000, 5_000])
    parser.add_argument("--times", type=int, default=3, help="rounds, of which the median counts")
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    parser.add_argument("--make", type=Path)
    given = parser.parse_args()
    if given.make:
        make(given.make)
        return 0
    sizes: dict[int, dict[str, Took]] = {}
    found: dict[str, float] = {}
    for number in given.organisations:
        with tempfile.TemporaryDirectory() as folder:
            runs = compared(Path(folder), number, shells(given.site), given.times)
            sizes[number] = {name: middle(each) for name, each in runs.items()}
            found |= table(number, sizes[number])
    keep({**found, **growth(sizes)})
    return 0


if __name__ == "__main__":
    sys.exit(main())
