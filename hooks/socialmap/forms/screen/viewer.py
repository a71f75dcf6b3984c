"""The file of a case as a page that opens itself, without the site: its frame, into which a script puts what is saved.

It may load and send nothing: its own policy names the one script and the one style in it by their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import render

HERE = Path(__file__).resolve().parent / "templates"

MARK = "SOCIALMAP-CASE"
"""Where the case is put; `docs/assets/js/case-file.js` knows it too."""


def viewer(catalogue: Catalogue, locale: Locale) -> str:
    """The page in one language, with ``MARK`` in the place of a case."""
    script, style = ((HERE / name).read_text(encoding="utf-8") for name in ("viewer.js", "viewer.css"))
    told = {
        "drawing": locale("case.viewer.drawing"),
        "drawn": locale("case.viewer.drawn"),
        "organisations": locale("case.organisations_chosen"),
        "per_map": locale("case.script.per_map", offers="{offers}"),
        "per_map_unasked": locale("case.script.per_map_unasked", offers="{offers}"),
        "talk": {"day": locale("paper.date")}
        | {key: locale(f"case.script.talk.{key}") for key in ("who", "asked", "answer", "next")},
        "unlocking": locale("case.script.unlocking"),
        "damaged": locale("case.script.refused.damaged"),
        "wrong": locale("case.script.refused.wrong"),
        "not_secure": locale("case.viewer.not_secure"),
    }
    return render(
        "forms/screen/viewer.html",
        catalogue,
        locale,
        "",
        script=Markup(script),  # noqa: S704 our own file
        style=Markup(style),  # noqa: S704 our own file
        script_hash=_hash(script),
        style_hash=_hash(style),
        words=Markup(json.dumps(told, ensure_ascii=False).replace("<", "\\u003c")),  # noqa: S704 nothing in it ends a script
        mark=MARK,
    )


def _hash(text: str) -> str:
    """A text as a policy names it."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
