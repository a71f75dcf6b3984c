"""What the theme brings, cut to what the site uses: its style in a layer of its own, so that the site's never has to outdo it.

A page cannot say in a link to which layer a style belongs, and an `@import` would be loaded one step later: so the
theme's files are put into one, without the rules that no page needs. The files that no page loads go, its scripts and
pictures too: no page of this site shows or runs them, and a stick would carry them along.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection
from pathlib import Path

from socialmap.site.unused import Names, names_in_script, without_unused

FILES = ("main", "palette")
"""The theme's own styles, in the order in which it loads them."""

STYLE = "assets/css/theme.css"

_ALWAYS = frozenset({"html", "body", "open"})
"""Names that a browser brings itself."""

_OUTSIDE = re.compile(r'@charset "[^"]*";|/\*# sourceMappingURL=[^*]*\*/')


ASSETS = "docs/assets"
"""Where the styles and scripts of the generator stand."""


def bring(site: Path, assets: Path) -> None:
    """Put the styles and scripts of the generator below ``site``; what the map has itself under the same name stays."""
    for file in sorted(assets.rglob("*")):
        target = site / "assets" / file.relative_to(assets)
        if file.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)


def layer(site: Path, docs: Path, names: Collection[str] = (), read: Collection[str] = ()) -> None:
    """Write ``STYLE`` below ``site`` from the files of the theme, when all pages stand there, and remove what the theme brought.

    What stands below ``docs`` is the map's own, and stays. ``names`` are those on the pages ``read`` (from the root of the site), which
    whoever made them knows already.
    """
    assets = site / "assets"
    folder = assets / "stylesheets"
    own = [file.read_text(encoding="utf-8") for file in sorted((assets / "css").glob("*.css"))]
    texts = [_OUTSIDE.sub("", _only(folder, name).read_text(encoding="utf-8")).strip() for name in FILES]
    used = without_unused("\n".join(texts), _names(site, names, read), own)
    text = "\n".join(('@charset "UTF-8";', "@layer theme {", used, "}", ""))
    (site / STYLE).write_text(text, encoding="utf-8")
    shutil.rmtree(folder)
    for other in ("javascripts", "images"):
        for file in [*(assets / other).rglob("*")]:
            if file.is_file() and not (docs / file.relative_to(site)).exists():
                file.unlink()


def _names(site: Path, known: Collection[str], read: Collection[str]) -> set[str]:
    """What the selectors of a style can find on the pages of ``site``, also after its scripts have changed them."""
    names = Names([*_ALWAYS, *known])
    passed = {site / page for page in read}
    for page in site.rglob("*.html"):
        if page not in passed:
            names.add(page.read_text(encoding="utf-8"))
    found = names.found
    for script in (site / "assets" / "js").glob("*.js"):
        found |= names_in_script(script.read_text(encoding="utf-8"))
    return found


def _only(folder: Path, name: str) -> Path:
    found = sorted(folder.glob(f"{name}.*.min.css"))
    if len(found) != 1:
        raise FileNotFoundError(f"one file {name}.*.min.css was expected in {folder}, but there are {len(found)}")
    return found[0]
