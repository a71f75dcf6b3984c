"""What is made of one record at a time, kept in a project's `.build/` until something changes that the making has looked at.

What that is nobody lists: each part is made with a catalogue that notes it (`watched.py`). A change of anything else that it is made of
lets all be made anew: the vocabularies, sources, settings and words, the generator, its libraries and Python. A part is made of what the
given catalogue publishes, and nothing else gets here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from socialmap.base.book import book
from socialmap.base.kept import FOLDER, key
from socialmap.base.made_by import made_by
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.watched import Marks, Watched

_folder: Path | None = None
"""Where parts are kept now."""


@contextmanager
def keeping(root: Path) -> Iterator[None]:
    """While it lasts, parts are kept for the next run in the project ``root``; a folder that is no project keeps nothing."""
    global _folder
    before, folder = _folder, root / FOLDER
    _folder = folder if folder.is_dir() else None
    try:
        yield
    finally:
        _folder = before


def parts(
    name: str,
    catalogue: Catalogue,
    ids: Iterable[str],
    made: Callable[[str, Catalogue], str],
    rooms: tuple[str, ...],
    *others: str,
) -> Iterator[str]:
    """What ``made`` makes of each of ``ids``, in their order; ``others`` is what it is made of besides the catalogue.

    ``name`` is another one for every other thing that is made, and for every language; ``rooms`` are those of views that make it.
    """
    if _folder is None:
        yield from (made(id, catalogue) for id in ids)
        return
    marks, watched = Marks.of_whole(catalogue), Watched.of(catalogue)
    with book(_folder / f"parts-{name}", key(made_by(*rooms), marks.told_by_all, *others)) as kept:
        for id in ids:
            noted, mark = kept.told(id) or ([], "")
            said = kept.find(id) if mark and marks.of(noted) == mark else None
            if said is not None:
                yield said.decode()
                continue
            watched.noted.clear()
            part = made(id, watched)
            kept.keep(id, part.encode(), [noted := sorted(watched.noted), marks.of(noted)])
            yield part
