"""The offline copy: the whole site as one zip with a checksum, to be carried on a stick."""

from __future__ import annotations

import html
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from socialmap.base.earlier_zip import write_again
from socialmap.base.html_tree import document, name, rebuilt, written

FOLDER = "download"
KEPT = ".build/copy.zip"
"""Where a project keeps its last copy, for the next one."""
BLANK = "assets/blank.htm"
"""The page of the copy that takes the place of the neutral one."""
UNNEEDED = frozenset({"sitemap.xml", "sitemap.xml.gz", "404.html", ".htaccess", "_headers"})
"""Files that only a host on the web needs, by their name in any folder."""


def _without_download(file: Path) -> bytes:
    """A file as it goes into the copy: a page of the copy offers no download, since it is not in the copy."""
    content = file.read_bytes()
    if file.suffix != ".html" or f"{FOLDER}/".encode() not in content:
        return content
    page = document(content.decode())
    return written(rebuilt(page, _offered_nowhere)).encode()


def _offered_nowhere(node: Element) -> Iterator[Element | str]:
    """``node`` without links to the download; what they say stays."""
    if name(node) == "a" and _leads_to_download(node.get("href", "")):
        inside = rebuilt(node, _offered_nowhere)
        yield inside.text or ""
        for child in inside:
            yield child
            yield child.tail or ""
    else:
        yield rebuilt(node, _offered_nowhere)


def _leads_to_download(address: str) -> bool:
    """Whether ``address``, as a page below the root writes it, leads into the folder of downloads."""
    parts = urlsplit(address)
    way = [step for step in parts.path.split("/") if step not in (".", "..")]
    return not (parts.scheme or parts.netloc) and way[:1] == [FOLDER]


def _leaving_to_blank(content: bytes, path: str, away: str) -> bytes:
    """A page whose way out leads to the blank page of the copy, for where there is no network and no script."""
    blank = "../" * path.count("/") + BLANK
    return content.replace(f'id="exit" href="{html.escape(away)}"'.encode(), f'id="exit" href="{blank}"'.encode(), 1)


def pack_offline_copy(site: Path, name: str, away: str, day: date, project: Path | None = None) -> tuple[Path, str]:
    """Write ``site``/download/``name``.zip and its .sha256; give the zip and its checksum.

    Unpacked, everything stands in a folder ``name``. ``away`` is where the way out of a page leads on the web. ``day`` is
    the date of the data, which every file in the zip gets. What the copy before of the ``project`` had already is not compressed again.
    """
    target = site / FOLDER / f"{name}.zip"
    target.parent.mkdir(exist_ok=True)
    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    taken = sorted(
        path for path, file in files.items() if not path.startswith(f"{FOLDER}/") and file.name not in UNNEEDED
    )
    contents = ((f"{name}/{path}", _leaving_to_blank(_without_download(files[path]), path, away)) for path in taken)
    checksum = write_again(target, contents, day, project / KEPT if project else None)
    target.with_name(target.name + ".sha256").write_text(f"{checksum}  {target.name}\n", encoding="ascii")
    return target, checksum
