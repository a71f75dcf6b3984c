"""Signs beside words: of services, of their states, of ways to reach somebody. They say nothing that words do not say too.

Drawn into the page itself, in the colour of the words around them: so they print, and stay in forced colours.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from markupsafe import Markup

FOLDER = Path(__file__).resolve().parent / "signs"

_SHAPE = re.compile(r' d="([MmLlHhVvCcSsAaQqTtZz0-9 .,-]+)"')

_FRAME = Markup('<svg class="sm-sign" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>')


@cache
def outline(name: str) -> str:
    """The shape of a sign in a square of 24, as an SVG path; empty when there is none of that name."""
    place = FOLDER / f"{name}.svg"
    return "".join(_SHAPE.findall(place.read_text(encoding="utf-8"))) if place.is_file() else ""


def sign(name: str) -> Markup:
    """The sign as it stands in a page; nothing when there is none of that name."""
    shape = outline(name)
    return _FRAME.format(shape) if shape else Markup("")
