"""From the wheel alone, in an environment without this checkout: a new map begins, is checked, and becomes a site."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from tests.second import installed, second, untranslated  # noqa: F401 - fixtures

pytestmark = pytest.mark.all


def test_a_map_in_two_languages_is_made_from_the_wheel_alone(second: Path) -> None:  # noqa: F811
    assert "Example House" in (second / "organisations" / "ma" / "example-house.html").read_text(encoding="utf-8")
    assert '<html lang="fr"' in (second / "index.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl"' in (second / "ar" / "index.html").read_text(encoding="utf-8")
    assert (second / "download" / "map.zip").is_file()
    assert dead_links(second) == []


def test_a_language_is_added_that_no_list_of_the_map_names(untranslated: Path) -> None:  # noqa: F811
    assert dead_links(untranslated) == []
    home, offline = (
        (untranslated / "ar" / f"{name}.html").read_text(encoding="utf-8") for name in ("index", "offline")
    )
    assert 'lang="ar" dir="rtl"' in home and '<div lang="en" dir="ltr">' in home
    assert "finder/ar/words.js" in home and "finder/en/" not in home, "the data of its own language"
    assert '<a href="../download/map.zip">' in offline and (untranslated / "download" / "map.zip").is_file()


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
