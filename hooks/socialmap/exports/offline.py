"""The offline copy: the whole site as one zip with a checksum, to be carried on a stick.

The same files give the same bytes: names in order, one fixed time, no system's own attributes.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

FOLDER = "download"
NAME = "sociale-kaart.zip"
INSIDE = "sociale-kaart"
"""The folder that appears when somebody unpacks the zip."""
UNNEEDED = frozenset({"sitemap.xml", "sitemap.xml.gz"})


_DOWNLOAD = re.compile(rb'<a href="(?:\.\./)*download/[^"]*">([^<]*)</a>')


def _without_download(file: Path) -> bytes:
    """A file as it goes into the copy: a page of the copy offers no download, since it is not in the copy."""
    content = file.read_bytes()
    return _DOWNLOAD.sub(rb"\1", content) if file.suffix == ".html" else content


def pack(site: Path, revised: str) -> tuple[Path, str]:
    """Write ``site``/download/sociale-kaart.zip and its .sha256; give the zip and its checksum.

    ``revised`` is the date of the data, which every file in the zip gets.
    """
    target = site / FOLDER / NAME
    target.parent.mkdir(exist_ok=True)
    day = datetime.fromisoformat(revised).replace(tzinfo=UTC)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for file in sorted(site.rglob("*")):
            path = file.relative_to(site).as_posix()
            if file.is_file() and not path.startswith(f"{FOLDER}/") and path not in UNNEEDED:
                entry = zipfile.ZipInfo(f"{INSIDE}/{path}", (day.year, day.month, day.day, 0, 0, 0))
                entry.external_attr = 0o644 << 16
                entry.create_system = 3
                packed.writestr(entry, _without_download(file), zipfile.ZIP_DEFLATED, compresslevel=9)
    checksum = hashlib.sha256(target.read_bytes()).hexdigest()
    target.with_name(NAME + ".sha256").write_text(f"{checksum}  {NAME}\n", encoding="ascii")
    return target, checksum
