"""The theme's style in a layer of its own, so that the site's style never has to outdo it.

A page cannot say in a link to which layer a style belongs, and an `@import` would be loaded one step later: so the
theme's files are put into one, and the files that nothing links to any more go.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

FILES = ("main", "palette")
"""The theme's own styles, in the order in which it loads them."""

STYLE = "assets/css/theme.css"

_OUTSIDE = re.compile(r'@charset "[^"]*";|/\*# sourceMappingURL=[^*]*\*/')


def layer(site: Path) -> None:
    """Write ``STYLE`` below ``site`` from the files that the theme has put there."""
    folder = site / "assets" / "stylesheets"
    texts = [_OUTSIDE.sub("", _only(folder, name).read_text(encoding="utf-8")).strip() for name in FILES]
    text = "\n".join(('@charset "UTF-8";', "@layer theme {", *texts, "}", ""))
    (site / STYLE).write_text(text, encoding="utf-8")
    shutil.rmtree(folder)


def _only(folder: Path, name: str) -> Path:
    found = sorted(folder.glob(f"{name}.*.min.css"))
    if len(found) != 1:
        raise FileNotFoundError(f"one file {name}.*.min.css was expected in {folder}, but there are {len(found)}")
    return found[0]
