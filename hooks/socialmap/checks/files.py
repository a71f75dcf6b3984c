"""What may stand in `docs/` beside pages: styles, scripts, images without metadata; nothing that a browser would open as a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from socialmap.base.images import READERS, UnreadableError, metadata
from socialmap.base.problems import Problem
from socialmap.records.loader import STRAY

LARGEST = 2_000_000  # bytes; a page is opened on a telephone
BLANK = "assets/blank.htm"
"""The page to which the way out leads from a stick: the only one that is copied as it is."""

_PAGES = frozenset(
    ("html", "htm", "xhtml", "xht", "shtml", "xml", "xsl", "mht", "mhtml", "hta", "php", "pdf", "swf", "wasm")
)
_OTHER_IMAGES = frozenset(
    ("gif", "bmp", "tif", "tiff", "ico", "heic", "heif", "avif", "psd", "raw", "mp4", "mov", "webm", "mp3", "wav")
)
_HOW = "Save the picture anew without its metadata (`exiftool -all= name`, or “remove properties”), and look at what it shows."


def check(docs: Path) -> Iterator[Problem]:
    """Every file of `docs/` is a real file of a kind that the site has a use for, and an image holds its picture alone."""
    for file in sorted(docs.rglob("*")):
        path = file.relative_to(docs.parent).as_posix()
        if file.is_symlink():
            yield Problem(path, 1, "", "is a symbolic link.", "Put the file itself here.")
        elif file.is_file() and STRAY.fullmatch(file.name):
            if not file.name.startswith("."):  # those with a dot are not copied
                yield Problem(path, 1, "", "was left by an editor and would be published.", "Delete it.")
        elif file.is_file():
            yield from _file(file, path, file.relative_to(docs).as_posix())


def _file(file: Path, path: str, name: str) -> Iterator[Problem]:
    ending = file.suffix[1:].casefold()
    if ending in _PAGES and name != BLANK:
        yield Problem(
            path,
            1,
            "",
            "would be published as it is, unchecked.",
            "Write a page in Markdown; link to what stands elsewhere.",
        )
    elif ending in _OTHER_IMAGES:
        yield Problem(
            path,
            1,
            "",
            f"is a file of the kind {ending}, which the site does not show.",
            f"Use one of {', '.join(READERS)}.",
        )
    elif file.stat().st_size > LARGEST:
        yield Problem(
            path, 1, "", f"is larger than {LARGEST:,} bytes.", "Make it smaller: pages are opened on a telephone."
        )
    elif ending in READERS:
        try:
            found = metadata(ending, file.read_bytes())
        except UnreadableError:
            yield Problem(path, 1, "", f"is no whole image of the kind {ending}.", "Save it anew.")
            return
        if found:
            yield Problem(path, 1, "", f"holds more than a picture: {', '.join(found[:5])}.", _HOW)
