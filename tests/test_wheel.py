"""From the wheel alone, in an environment without this checkout: a new map begins, is checked, and becomes a site."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from tests.second import installed, replace, run, second  # noqa: F401 - two are fixtures

pytestmark = pytest.mark.all


def test_a_map_in_two_languages_is_made_from_the_wheel_alone(second: Path) -> None:  # noqa: F811
    assert "Example House" in (second / "organisations" / "ma" / "example-house.html").read_text(encoding="utf-8")
    assert '<html lang="fr"' in (second / "index.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl"' in (second / "ar" / "index.html").read_text(encoding="utf-8")
    assert (second / "download" / "map.zip").is_file()
    assert dead_links(second) == []


def test_a_language_is_added_that_no_list_of_the_map_names(installed: str, tmp_path: Path) -> None:  # noqa: F811
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
