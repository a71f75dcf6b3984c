"""The two pages with the finder as scripts, so that one can become the other, or itself in another language, in its place.

A page opened from a file may not fetch another one; and what somebody chose may go along in memory alone, not in an address.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from socialmap.locale import Locale

PAGES = {"front": "index.html", "list": "organisations/index.html"}
"""The pages by the name that their form says; each from the root of its language."""

FIRST, APART = "assets/js/base.js", "assets/js/exit.js"
"""The script that all others build on, and the one that goes on running when a page becomes another."""

_PARTS = {
    "title": re.compile(r"<title>(.*?)</title>", re.DOTALL),
    "header": re.compile(r'<header class="sm-header">(.*?)</header>', re.DOTALL),
    "content": re.compile(r"<article[^>]*>(.*?)</article>", re.DOTALL),
    "footer": re.compile(r'<footer class="sm-footer">(.*?)</footer>', re.DOTALL),
}
_SCRIPT = re.compile(r'<script src="([^"]+)"')
_ROWS = re.compile(r"<tbody>.*?</tbody>", re.DOTALL)


def carried(site: Path, locales: Iterable[tuple[str, Locale]]) -> dict[str, str]:
    """`finder/<language>/front.js` and `list.js` for each (root of the language, locale), by path from the root of the site."""
    return {
        f"finder/{locale.language}/{name}.js": _script(f"finder/{locale.language}/{name}", text, locale)
        for root, locale in locales
        for name, path in PAGES.items()
        if (place := site / root / path).is_file() and f'data-name="{name}"' in (text := place.read_text("utf-8"))
    }


def _script(key: str, page: str, locale: Locale) -> str:
    """One page; its rows are left out, since the finder draws them."""
    parts = {name: found[1] for name, pattern in _PARTS.items() if (found := pattern.search(page))}
    scripts = [source for source in _SCRIPT.findall(page) if not source.endswith(APART)]
    scripts.sort(key=lambda source: not source.endswith(FIRST))
    said = {
        **parts,
        "content": _ROWS.sub("", parts["content"]),
        "language": locale.language,
        "locale": locale("tag"),
        "comma": locale.comma,
        "direction": locale.direction,
        "scripts": scripts,
    }
    return (
        f"SocialMap.take({json.dumps(key)},{json.dumps(said, ensure_ascii=False, separators=(',', ':'))});\n".replace(
            "</", "<\\/"
        )
    )
