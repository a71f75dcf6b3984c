"""Pages of records as they were rendered, kept in a project's `.build/` until something changes that they have looked at.

What that is nobody lists: a page is rendered with a catalogue that notes it (`catalogue/watched.py`). A change of anything else that a page
is made of lets all of them be rendered anew: the vocabularies, sources, settings and words, the generator, its libraries, Python, and
which files of forms this machine can make. Only what is published to a page gets here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from socialmap.base.book import Book, book
from socialmap.base.kept import FOLDER, key
from socialmap.base.made_by import made_by
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.watched import Marks, Watched
from socialmap.forms.formats import formats
from socialmap.locale import Locale
from socialmap.records.kind import Kind, maker
from socialmap.rendering.view import View, noticed
from socialmap.site.unused import Names


class KeptViews:
    """The pages of records in one language. ``shown`` is what the map publishes to pages; in a folder that is no project nothing is kept."""

    def __init__(self, root: Path, shown: Catalogue, locale: Locale) -> None:
        folder = root / FOLDER
        self._shown, self._locale = shown, locale
        self._folder = folder if folder.is_dir() else None
        self._marks = Marks(shown)
        self.names = Names()
        """The names that a selector can find on the pages that were asked for."""

    def of(self, kind: Kind) -> Iterator[View]:
        """The pages of all records of ``kind``, in their order; each is made when it is asked for."""
        page, ids = maker(kind.page), self._shown.ids(kind.name)
        if self._folder is None:
            for id in ids:
                view = noticed(page(id, self._shown, self._locale), self._locale)
                self.names.add(view.content)
                yield view
            return
        watched = Watched.of(self._shown)

        def made(id: str) -> View:
            watched.noted.clear()
            return noticed(page(id, watched, self._locale), self._locale)

        place = self._folder / f"views-{kind.folder}-{self._locale.language}"
        made_of_all = key(made_by(), self._locale.language, self._marks.told_by_all, *formats())
        with book(place, made_of_all) as kept:
            for id in ids:
                yield self._found(kept, id) or self._made(kept, id, made, watched.noted)

    def _found(self, kept: Book, id: str) -> View | None:
        """The page of ``id`` as it was kept; None when there is none, or what it has looked at is not as it was."""
        noted, mark, names = kept.told(id) or ([], "", "")
        said = kept.find(id) if mark and self._marks.of(noted) == mark else None
        if said is None:
            return None
        self.names.found.update(names.split())
        return View(*json.loads(said))

    def _made(self, kept: Book, id: str, made: Callable[[str], View], noted: set[str]) -> View:
        view = made(id)
        said = json.dumps([view.path, view.title, view.description, view.content, view.files], ensure_ascii=False)
        names = self.names.of(view.content)
        self.names.found |= names
        kept.keep(id, said.encode(), [looked := sorted(noted), self._marks.of(looked), " ".join(sorted(names))])
        return view
