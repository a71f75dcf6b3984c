"""The genogram and the ecogram: people and ties in a list, and a drawing that follows it, without a mouse.

The values of each list stand here once; the scripts get them, and every word, from the page.
"""

from __future__ import annotations

import json
from typing import Literal

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import render

Kind = Literal["genogram", "ecogram"]

CHOICES: dict[str, dict[str, tuple[str, ...]]] = {
    "genogram": {
        "generation": ("grandparents", "parents", "own", "children", "grandchildren"),
        "symbol": ("woman", "man", "other"),
        "place": ("origin", "netherlands", "elsewhere"),
        "tie": (
            "partners",
            "separated",
            "divorced",
            "parent",
            "sibling",
            "close",
            "distant",
            "conflict",
            "violence",
            "broken",
        ),
    },
    "ecogram": {
        "kind": (
            "family",
            "friend",
            "acquaintance",
            "peer",
            "housemate",
            "colleague",
            "counsellor",
            "caseworker",
            "organisation",
        ),
        "place": ("netherlands", "origin", "elsewhere"),
        "support": ("practical", "advice", "company", "emotional"),
        "strength": ("weak", "fair", "strong"),
        "direction": ("from", "to"),
    },
}
"""What can be chosen, by the name of the field; the order of generations is the order of the rows."""

SCRIPTS = tuple(
    f"assets/js/drawing{part}.js"
    for part in (
        "-data",
        "-svg",
        "-lines",
        "-places",
        "-families",
        "-order",
        "-routes",
        "-genogram",
        "-ecogram",
        "-words",
        "-parents",
        "-fields",
        "-list",
        "",
    )
)
"""The scripts of a page with a drawing, in the order in which they must be loaded, after those of every page."""

STYLES = ("assets/css/drawing.css", "assets/css/drawing-print.css")
"""The styles of a page with a drawing."""


def drawing(kind: Kind, catalogue: Catalogue, locale: Locale, path: str) -> Markup:
    """The part of the page at ``path`` where a genogram or ecogram is made, under a heading of its own (h2).

    A page holds at most one. It needs ``SCRIPTS`` and ``STYLES``; without a script it says what to do instead.
    """
    content = render(
        "forms/drawing/drawing.html",
        catalogue,
        locale,
        path,
        kind=kind,
        choices=CHOICES[kind],
        choices_json=_json(CHOICES[kind]),
        words_json=_json(script_words(kind, locale)),
    )
    return Markup(content)  # noqa: S704 the template has escaped everything in it


def script_words(kind: Kind, locale: Locale) -> dict[str, str]:
    """Every word that the scripts put on the page, by the key under ``drawing.script``, or of a choice."""
    shared = {key.removeprefix("drawing.script."): text for key, text in _below("drawing.script.", locale).items()}
    chosen = {
        f"{field}.{id}": locale(f"drawing.{kind}.{field}.{id}") for field, ids in CHOICES[kind].items() for id in ids
    }
    explained = {
        "legend." + key.rsplit(".", 1)[1]: text for key, text in _below(f"drawing.{kind}.legend.", locale).items()
    }
    letters = {
        "letter." + key.rsplit(".", 1)[1]: text for key, text in _below(f"drawing.{kind}.letter.", locale).items()
    }
    return {**shared, **chosen, **explained, **letters, "title": locale(f"drawing.{kind}.title")}


def _below(prefix: str, locale: Locale) -> dict[str, str]:
    return {key: text for key, text in locale.words.items() if key.startswith(prefix)}


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
