"""What the tests share: the real records, a folder to write bad ones in, and the real site."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from socialmap import checks
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from tests.site.browser import OPTIONS, chromium

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Every record of this project."""
    found, problems = load(ROOT)
    assert problems == []
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project: the real vocabularies and sources, three countries and one organisation."""
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data" / "vocabularies", data / "vocabularies")
    for name in ("site.yml", "sources.yml", "outlines.yml"):
        shutil.copy(ROOT / "data" / name, data / name)
    for code in ("al", "ro", "nl"):
        write(
            tmp_path, f"countries/{code}.yml", (ROOT / "data" / "countries" / f"{code}.yml").read_text(encoding="utf-8")
        )
    (data / "vocabularies" / "fallbacks.yml").write_text(FALLBACKS)
    write(tmp_path, "organisations/al/example.yml", EXAMPLE)
    return tmp_path


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
    return sorted({*problems, *checks.run(found)})


def told(project: Path) -> list[str]:
    """The same, as people read it."""
    return [problem.as_text() for problem in problems_of(project)]


Build = Callable[..., Path]


def build(output: Path, project: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Build the site of ``project`` with mkdocs, as `make site` does."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(output)],
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
    """The real site, built once."""
    output = tmp_path_factory.mktemp("build") / "site"
    done = build(output)
    assert done.returncode == 0, done.stdout + done.stderr
    return output


def copied(target: Path) -> Path:
    """A copy of the project, to change something in."""
    for name in ("data", "docs", "hooks", "overrides"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", target / "mkdocs.yml")
    return target


@pytest.fixture(scope="session")
def engine() -> Iterator[Playwright]:
    """What starts browsers: it cannot run twice at a time."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chrome(engine: Playwright) -> Iterator[Browser]:
    """The one browser of a run."""
    browser = engine.chromium.launch(executable_path=chromium(), args=OPTIONS)
    yield browser
    browser.close()
