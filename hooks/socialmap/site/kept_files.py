"""Files that are made of all records at once (search, finder, exports), kept in a project's `.build/` until any of these changes.

Only what goes into the site gets here, as it goes there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from socialmap.base.book import Book, book
from socialmap.base.kept import FOLDER, key
from socialmap.base.made_by import made_by
from socialmap.forms.formats import formats


def kept_files(
    root: Path, name: str, room: str, made_of: str, made: Callable[[], Mapping[str, str | bytes]]
) -> Mapping[str, str | bytes]:
    """What ``made`` makes, by path; taken from the run before when that made it of the same.

    ``room`` is that of the views which make it, and ``made_of`` stands for all but the generator.
    """
    folder = root / FOLDER
    if not folder.is_dir():
        return made()
    with book(folder / f"files-{name}", key(made_by(room, "site"), *formats(), made_of)) as kept:
        return _whole(kept) or _kept(kept, made())


def _whole(kept: Book) -> dict[str, bytes]:
    """All files of the run before; none when one is not whole."""
    found = {path: kept.find(path) for path in kept}
    return {path: said for path, said in found.items() if said is not None} if None not in found.values() else {}


def _kept(kept: Book, made: Mapping[str, str | bytes]) -> Mapping[str, str | bytes]:
    for path, said in made.items():
        kept.keep(path, said.encode() if isinstance(said, str) else said)
    return made
