"""What the tests share: the real records, a folder to write bad ones in, the real site, and the browser.

Only `tests/site` (the built site) and `tests/bare` (a part on a bare page) need a browser; without them, nothing here
imports one.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from socialmap import checks
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.checks import privacy
from socialmap.checks.inspection import inspect
from tests.small import RECORDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

ROOT = Path(__file__).resolve().parents[1]

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault of what is tested
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """One option that writes a page of the guide anew, with what the commands print today."""
    parser.addoption("--rewrite", action="store_true", help="write pages of guide/ that show commands anew")


def pytest_configure(config: pytest.Config) -> None:
    """Name every failure when it happens: a run takes minutes, and pytest's own list comes at its end."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(_Naming(config), "naming")


class _Naming:
    def __init__(self, config: pytest.Config) -> None:
        self.config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """One line for a failure: its name and the end of what it says."""
        terminal = self.config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and terminal is not None:
            said = getattr(getattr(report.longrepr, "reprcrash", None), "message", str(report.longrepr))
            terminal.ensure_newline()
            terminal.write_line(
                f"FAILED {report.nodeid}: {said.strip().splitlines()[0] if said.strip() else ''}", red=True
            )


def shared(factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this run have in common."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """One process of this machine at a time; the others wait for it."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Every record of this project."""
    found, problems = load(ROOT)
    assert problems == []
    return found


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """A made-up map of a few records, one of each sort that pages treat differently: see `tests/small.py`."""
    folder = tmp_path_factory.mktemp("small")
    ground(folder)
    for name, text in RECORDS.items():
        write(folder, name, text)
    assert problems_of(folder) == []
    return load(folder)[0]


@pytest.fixture(scope="session")
def looked_through(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a check of the small project keeps in its `.build/`: so that no test looks through the real vocabularies again."""
    folder = tmp_path_factory.mktemp("looked-through")
    ground(folder)
    write(folder, "organisations/al/example.yml", EXAMPLE)
    (folder / ".build").mkdir()
    inspect(folder)
    return folder / ".build"


@pytest.fixture
def project(tmp_path: Path, looked_through: Path) -> Path:
    """A small project: the real vocabularies and sources, three countries and one organisation."""
    ground(tmp_path)
    write(tmp_path, "organisations/al/example.yml", EXAMPLE)
    shutil.copytree(looked_through, tmp_path / ".build")
    return tmp_path


def ground(tmp_path: Path) -> None:
    """What every record stands on: the real vocabularies and sources, and three real countries."""
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data" / "vocabularies", data / "vocabularies")
    for name in ("site.yml", "sources.yml", "outlines.yml", "cities.txt"):
        shutil.copy(ROOT / "data" / name, data / name)
    for code in ("al", "ro", "nl"):
        write(
            tmp_path, f"countries/{code}.yml", (ROOT / "data" / "countries" / f"{code}.yml").read_text(encoding="utf-8")
        )
    (data / "vocabularies" / "fallbacks.yml").write_text(FALLBACKS)


FALLBACKS = """\
about: {nl: Verzonnen., en: Made up.}
terms:
  ask: {name: {nl: Vraag rond., en: Ask around.}, organisations: [al/example]}
"""

EXAMPLE = """\
name: Example Organisation
kind: ngo
services:
  shelter: yes
sources:
  - {source: safe-future, part: annex-14}
"""
"""A made-up organisation, the least a record can be."""


def write(project: Path, name: str, text: str | bytes) -> None:
    """Write a file below data/."""
    file = project / "data" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


def problems_of(project: Path) -> list[Problem]:
    """Everything that is wrong in a project, as `socialmap check` finds it."""
    found, problems = load(project)
    return sorted({*problems, *checks.run(found), *privacy.check(project, found)})


def told(project: Path) -> list[str]:
    """The same, as people read it."""
    return [problem.as_text() for problem in problems_of(project)]


def digest(files: Mapping[str, str]) -> str:
    """What stands for files: the same for the same names and bytes in the same order."""
    return hashlib.sha256("\0".join(f"{name}\0{text}" for name, text in files.items()).encode()).hexdigest()


def elsewhere(imports: str, files: str) -> str:
    """The ``digest`` of what the expression ``files`` makes of the real ``catalogue`` in a process of its own.

    Within one process sets and hashes have one order, so that chance would not show.
    """
    program = (
        "from pathlib import Path; from socialmap.catalogue.load import load; from socialmap.locale import locale; "
        f"from tests.conftest import digest; {imports}; root = Path.cwd(); catalogue = load(root)[0]; print(digest({files}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'hooks'}{os.pathsep}{ROOT}", "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


Build = Callable[..., Path]


MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict")


def build(
    output: Path, project: Path = ROOT, command: Sequence[str] = MKDOCS, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Build the site of ``project`` with mkdocs, as `make site` does, or with another ``command``."""
    return subprocess.run(
        [*command, "--site-dir", str(output)],
        cwd=project,
        env={
            **os.environ,
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": "1412121600",
            "FORMS_CACHE": str(ROOT / ".build" / "forms"),
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once for all processes of a run."""
    output = shared(tmp_path_factory) / "site"
    with alone(output.with_suffix(".lock")):
        if not output.exists():
            partly = output.with_suffix(".partly")
            done = build(partly)
            assert done.returncode == 0, done.stdout + done.stderr
            partly.rename(output)
    return output


def copied(target: Path) -> Path:
    """A copy of the project, to change something in. What Python and Jinja have compiled of it goes along: it is told by the time of a file and by its text."""
    for name in ("data", "docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, target / name)
    shutil.copy(ROOT / "mkdocs.yml", target / "mkdocs.yml")
    return target


@pytest.fixture(scope="session")
def engine() -> Iterator[Playwright]:
    """What starts browsers: it cannot run twice at a time."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chrome(engine: Playwright) -> Iterator[Browser]:
    """The one browser of a run."""
    from tests.site.browser import started

    browser = started(engine)
    yield browser
    browser.close()
