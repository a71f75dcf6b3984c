"""The offline copy: the whole site as one zip with a checksum, to be carried on a stick."""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path

from socialmap.base.archive import zipped

FOLDER = "download"
UNNEEDED = frozenset({"sitemap.xml", "sitemap.xml.gz"})


_DOWNLOAD = re.compile(rb'<a href="(?:\.\./)*download/[^"]*"[^>]*>([^<]*)</a>')


def _without_download(file: Path) -> bytes:
    """A file as it goes into the copy: a page of the copy offers no download, since it is not in the copy."""
    content = file.read_bytes()
    return _DOWNLOAD.sub(rb"\1", content) if file.suffix == ".html" else content


def pack(site: Path, name: str, day: date) -> tuple[Path, str]:
    """Write ``site``/download/``name``.zip and its .sha256; give the zip and its checksum.

    Unpacked, everything stands in a folder ``name``. ``day`` is the date of the data, which every file in the zip gets.
    """
    target = site / FOLDER / f"{name}.zip"
    target.parent.mkdir(exist_ok=True)
    files = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    parts = {
        f"{name}/{path}": _without_download(file)
        for path, file in files.items()
        if not path.startswith(f"{FOLDER}/") and path not in UNNEEDED
    }
    copy = zipped(parts, day)
    target.write_bytes(copy)
    checksum = hashlib.sha256(copy).hexdigest()
    target.with_name(target.name + ".sha256").write_text(f"{checksum}  {target.name}\n", encoding="ascii")
    return target, checksum
