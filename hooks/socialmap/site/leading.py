"""Small pages at addresses that lead on: a record that has another id now, and one that was withdrawn."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from html import escape

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import FOLDERS, View, path_of, render

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
)
"""That of every page of the site, which the theme writes (overrides/main.html)."""


def renamed(catalogue: Catalogue, locale: Locale) -> dict[str, str]:
    """The pages at the former addresses of records, by path from the root of a language; each leads to the record's own.

    They work from a file and without a script, and search engines find the new address in them.
    """
    pages = {}
    for (kind, old), id in catalogue.former.items():
        path = path_of(kind, old)
        address = posixpath.relpath(path_of(kind, id), posixpath.dirname(path))
        pages[path] = _page(address, locale)
    return pages


def _page(address: str, locale: Locale) -> str:
    to = escape(address)
    return f"""<!doctype html>
<html lang="{locale.language}" dir="{locale.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url={to}">
<link rel="canonical" href="{to}">
<title>{escape(locale("renamed.text").rstrip(":"))}</title>
</head>
<body>
<p>{escape(locale("renamed.text"))} <a href="{to}">{to}</a></p>
</body>
</html>
"""


def withdrawn(kind: str, catalogue: Catalogue, locale: Locale) -> Iterator[View]:
    """The pages that stay of withdrawn records of ``kind``: their address, and that they were withdrawn."""
    for one in catalogue.withdrawn:
        if one.kind == kind:
            path, title = path_of(kind, one.id), locale("withdrawn.title")
            said = locale("withdrawn.text", date=locale.date(one.since))
            yield View(
                path,
                title,
                said,
                render("pages/withdrawn.html", catalogue, locale, path, folder=FOLDERS[kind], said=said),
            )
