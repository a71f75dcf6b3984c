"""While somebody works on the map: what is whole is shown, and what is not says why."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from socialmap.site.preview import Preview

BUILD = """
import sys; from pathlib import Path
said = Path("said").read_text()
if said == "wrong": sys.exit("data/x.yml:1: <is> wrong.")
out = Path(sys.argv[-1]); out.mkdir(); (out / "index.html").write_text(said)
"""


def preview(folder: Path) -> Preview:
    """A preview of a site with one page, which says what the file `said` says."""
    return Preview(folder, folder / "shown", None, (sys.executable, "-c", BUILD))


def asked(shown: Preview, path: str) -> tuple[str, str]:
    """(type, text) of what somebody gets at ``path``."""
    told: list[Any] = []

    def site(environment: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        start("200 OK", [("Content-Type", "of the site")])
        return [(shown.folder / "index.html").read_bytes()]

    text = b"".join(shown.around(site)({"PATH_INFO": path}, lambda status, heads: told.extend(heads)))
    return told[0][1], text.decode()


def test_a_mistake_is_a_page_until_it_is_mended_and_the_old_site_stays(tmp_path: Path) -> None:
    shown = preview(tmp_path)
    (tmp_path / "said").write_text("first")
    assert shown.build() and asked(shown, "/en/") == ("of the site", "first")
    (tmp_path / "said").write_text("wrong")
    assert not shown.build()
    kind, text = asked(shown, "/about.html")
    assert kind.startswith("text/html") and "data/x.yml:1: &lt;is&gt; wrong." in text and 'http-equiv="refresh"' in text
    assert asked(shown, "/assets/css/base.css") == ("of the site", "first")
    (tmp_path / "said").write_text("second")
    assert shown.build() and asked(shown, "/about.html") == ("of the site", "second")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["said", "shown"]
