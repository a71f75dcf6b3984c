"""A second map, in French and Arabic, begun and built with the wheel alone: once for all tests that look at it."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.conftest import ROOT, alone, shared

FAMILY = """\
name: {fr: Qui est qui, ar: من هو من}
description: {fr: "Une fiche inventée, avec un dessin.", ar: استمارة خيالية فيها رسم.}
for_whom: {fr: L’assistant social., ar: الأخصائي الاجتماعي.}
version: 1
changed: 2026-05-03
as_of: '2026-05-03'
drawing: genogram
sections:
  - id: notes
    title: {fr: Notes, ar: ملاحظات}
    questions: [{id: more, ask: {fr: "Autre chose ?", ar: شيء آخر؟}}]
sources: [{source: example, part: all}]
"""
"""A made-up form with a drawing; a new map has none."""

NUMBER = "+33199001234"
"""Of the numbers that France keeps for films: it reaches nobody."""


def run(folder: Path, *command: str) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command,
        cwd=folder,
        env={**environment, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1777766400"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Python with the wheel, and with the locked libraries of this one: nothing is fetched."""
    folder = shared(tmp_path_factory) / "wheel"
    python = folder / "env" / "bin" / "python"
    with alone(folder.with_suffix(".lock")):
        if not (folder / "whole").exists():
            folder.mkdir(exist_ok=True)
            _install(folder, python)
            (folder / "whole").touch()
    return str(python)


def _install(folder: Path, python: Path) -> None:
    pip = ("-m", "pip", "--disable-pip-version-check")
    built = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder))
    run(ROOT, sys.executable, *pip, "wheel", "--quiet", *built, str(ROOT))
    run(folder, sys.executable, "-m", "venv", "env")
    site = Path(run(folder, str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (site / "locked.pth").write_text(sysconfig.get_path("purelib") + "\n")
    (wheel,) = folder.glob("*.whl")
    run(folder, str(python), *pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    assert run(folder, str(python), "-c", "import socialmap; print(socialmap.__file__)").startswith(str(site))


@pytest.fixture(scope="session")
def second(installed: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a new map in French and Arabic; to what `init` begins come a telephone number and a form with a drawing."""
    here = shared(tmp_path_factory) / "second"
    with alone(here.with_suffix(".lock")):
        if not (here / "site").exists():
            run(
                here.parent,
                installed,
                "-m",
                "socialmap",
                "init",
                here.name,
                "--languages",
                "fr,ar",
                "--on",
                "2026-05-03",
            )
            (here / "data" / "instruments" / "family.yml").write_text(FAMILY, encoding="utf-8")
            house = here / "data" / "organisations" / "ma" / "example-house.yml"
            there = "service_areas: [{country: ma}, {country: fr}]\n"
            replace(house, "contacts:\n", f"{there}contacts:\n")
            replace(house, "- role: general\n", f"- role: general\n    phones: [{{number: '{NUMBER}'}}]\n")
            changes = here / "data" / "changes" / "2026-05-03.yml"
            changes.parent.mkdir()
            changes.write_text("date: 2026-05-03\nchanges:\n  - {id: ma/example-house, what: new}\n", encoding="utf-8")
            run(here, installed, "-m", "socialmap", "check", "--strict")
            run(here, installed, "-m", "socialmap", "site")
    return here / "site"


@pytest.fixture(scope="session")
def untranslated(installed: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a new map in English, to which Arabic was added, and nothing translated: English stands in."""
    here = shared(tmp_path_factory) / "untranslated"
    with alone(here.with_suffix(".lock")):
        if not (here / "site").exists():
            run(here.parent, installed, "-m", "socialmap", "init", here.name, "--languages", "en", "--on", "2026-05-03")
            english = '  - {code: en, name: "English", direction: ltr}\n'
            replace(here / "data/site.yml", english, f"{english}  - {{code: ar, name: العربية, direction: rtl}}\n")
            replace(here / "data/site.yml", "missing_translation: error", "missing_translation: other-language")
            replace(here / "data/site.yml", 'site: {"en": ', 'site: {"ar": خريطة, "en": ')
            replace(here / "mkdocs.yml", "fallback_to_default: false", "fallback_to_default: true")
            added = "        - {locale: ar, name: العربية, build: true, site_name: خريطة, theme: {language: ar}}\n"
            replace(here / "mkdocs.yml", "          default: true\n", f"          default: true\n{added}")
            run(here, installed, "-m", "socialmap", "check", "--strict")
            run(here, installed, "-m", "socialmap", "site")
    return here / "site"
