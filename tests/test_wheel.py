"""From the wheel alone, in an environment without this checkout: a new map begins, is checked, and becomes a site."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from tests.conftest import ROOT


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


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Python with the wheel, and with the locked libraries of this one: nothing is fetched."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = ("-m", "pip", "--disable-pip-version-check")
    built = ("--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder))
    run(ROOT, sys.executable, *pip, "wheel", "--quiet", *built, str(ROOT))
    run(folder, sys.executable, "-m", "venv", "env")
    python = folder / "env" / "bin" / "python"
    site = Path(run(folder, str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    (site / "locked.pth").write_text(sysconfig.get_path("purelib") + "\n")
    (wheel,) = folder.glob("*.whl")
    run(folder, str(python), *pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel))
    assert run(folder, str(python), "-c", "import socialmap; print(socialmap.__file__)").startswith(str(site))
    return str(python)


@pytest.mark.all
def test_a_map_in_two_languages_is_made_from_the_wheel_alone(installed: str, tmp_path: Path) -> None:
    run(tmp_path, installed, "-m", "socialmap", "init", "map", "--languages", "fr,ar", "--on", "2026-05-03")
    here = tmp_path / "map"
    run(here, installed, "-m", "socialmap", "check", "--strict")
    run(here, installed, "-m", "socialmap", "site")
    site = here / "site"
    assert "Example House" in (site / "organisations" / "ma" / "example-house.html").read_text(encoding="utf-8")
    assert '<html lang="fr"' in (site / "index.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl"' in (site / "ar" / "index.html").read_text(encoding="utf-8")
    assert (site / "download" / "map.zip").is_file()
    assert dead_links(site) == []


@pytest.mark.all
def test_a_language_is_added_that_no_list_of_the_map_names(installed: str, tmp_path: Path) -> None:
    run(tmp_path, installed, "-m", "socialmap", "init", "map", "--languages", "en", "--on", "2026-05-03")
    here = tmp_path / "map"
    english = '  - {code: en, name: "English", direction: ltr}\n'
    replace(here / "data" / "site.yml", english, english + "  - {code: nl, name: Nederlands, direction: ltr}\n")
    replace(here / "data" / "site.yml", "missing_translation: error", "missing_translation: other-language")
    replace(here / "data" / "site.yml", 'site: {"en": ', 'site: {"nl": Kaart, "en": ')
    replace(here / "mkdocs.yml", "fallback_to_default: false", "fallback_to_default: true")
    dutch = "        - {locale: nl, name: Nederlands, build: true, site_name: Kaart, theme: {language: nl}}\n"
    replace(here / "mkdocs.yml", "          default: true\n", "          default: true\n" + dutch)
    run(here, installed, "-m", "socialmap", "check", "--strict")
    run(here, installed, "-m", "socialmap", "site")
    assert dead_links(here / "site") == []
    assert 'lang="nl"' in (here / "site" / "nl" / "index.html").read_text(encoding="utf-8")


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def dead_links(site: Path) -> list[str]:
    """What pages of ``site`` link to or load below it that is not there."""
    found = []
    for page in sorted(site.rglob("*.html")):
        if page.name == "404.html":
            continue  # it stands at no depth of its own
        for address in re.findall(r'(?:href|src)="([^"]+)"', page.read_text(encoding="utf-8")):
            place = unquote(urldefrag(address)[0].partition("?")[0])
            if place and not re.match(r"[a-z]+:", place) and not (page.parent / place).exists():
                found.append(f"{page.relative_to(site)}: {address}")
    return found
