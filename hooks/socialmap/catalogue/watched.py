"""A catalogue that notes what is looked at, so that what was made of it can be kept until one of these things changes.

Nobody has to say what a page depends on: whatever it has looked at is noted, record by record, and one that looks at all of
them depends on all. Vocabularies, sources, settings and the like are not noted: they are few, and `told_by_all` stands for them.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from dataclasses import fields
from functools import cached_property
from typing import Any

from socialmap.base.kept import key
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.holding import Holding

ALL = ""
"""Noted in the place of an id by whoever looks at every one."""

PLAIN = frozenset({"kinds", "locales"})
"""What does not come from the records."""

BY_KIND = {"living": "organisation", "running": "programme"}
"""Those that hold records, by the kind of these."""


class Noting(Mapping[Any, Any]):
    """A mapping that notes in ``noted`` what it is asked for."""

    def __init__(self, name: str, held: Mapping[Any, Any], noted: set[str]) -> None:
        self._name, self._held, self._noted = name, held, noted

    def _note(self, id: Any) -> None:
        self._noted.add(f"{self._name} {id if isinstance(id, str) else ALL}")

    def __getitem__(self, id: Any) -> Any:
        self._note(id)
        return self._held[id]

    def get(self, id: Any, default: Any = None) -> Any:
        """As a mapping has it."""
        self._note(id)
        return self._held.get(id, default)

    def __contains__(self, id: Any) -> bool:
        self._note(id)
        return id in self._held

    def __iter__(self) -> Iterator[Any]:
        self._note(ALL)
        return iter(self._held)

    def __len__(self) -> int:
        self._note(ALL)
        return len(self._held)

    def keys(self) -> KeysView[Any]:
        """As a mapping has it; who asks for them looks at all."""
        self._note(ALL)
        return self._held.keys()

    def values(self) -> ValuesView[Any]:
        """As a mapping has it; who asks for them looks at all."""
        self._note(ALL)
        return self._held.values()

    def items(self) -> ItemsView[Any, Any]:
        """As a mapping has it; who asks for them looks at all."""
        self._note(ALL)
        return self._held.items()


class Watched(Catalogue):
    """The same catalogue, of which every look at a record, or at an index of records, is in ``noted``."""

    noted: set[str]
    whole: Catalogue

    @classmethod
    def of(cls, whole: Catalogue) -> Watched:
        """``whole``, watched; its indexes stay those that it has already."""
        held = {each.name: getattr(whole, each.name) for each in fields(whole)}
        noted: set[str] = set()
        records = {kind: Noting(kind, found, noted) for kind, found in whole.records.items()}
        made = cls(**{**held, "records": records, "documents": {}})
        made.__dict__ |= {"noted": noted, "whole": whole}
        return made

    def file_of(self, kind: str, id: str) -> str:
        """As the whole catalogue has it: a file is named by the id."""
        return self.whole.file_of(kind, id)

    def published(self, output: str) -> Any:
        """Nobody would note what is looked at there."""
        raise TypeError(f"a watched catalogue has no other one for {output}")

    def in_order(self, kind: str, ids: Any) -> list[str]:
        """As the whole catalogue has it: of each id only whether it is there matters, since records stand in the order of their ids."""
        wanted = [*ids]
        self.noted.update(f"{kind} {id}" for id in wanted)
        return self.whole.in_order(kind, wanted)


def _indexed(name: str) -> Any:
    """The index ``name`` of a watched catalogue."""

    def look(self: Watched) -> Any:
        found = getattr(self.whole, name)
        if name in PLAIN:
            return found
        if isinstance(found, Mapping):
            noting = self.__dict__.setdefault("_noting", {})
            return noting.get(name) or noting.setdefault(name, Noting(name, found, self.noted))
        self.noted.add(f"{name} {ALL}")
        return found

    return property(look)


INDEXES = tuple(
    name for part in (Holding, Catalogue) for name, held in vars(part).items() if isinstance(held, cached_property)
)
for _name in INDEXES:
    setattr(Watched, _name, _indexed(_name))


class Marks:
    """What stands for each thing that can be looked at: another record, or another answer of an index, has another."""

    def __init__(self, whole: Catalogue) -> None:
        self._whole = whole
        self._known: dict[str, str] = {}
        self.told_by_all = _told_by_all(whole)

    @classmethod
    def of_whole(cls, whole: Catalogue) -> Marks:
        """The marks of ``whole``, which has them once, as it has its indexes."""
        found: Marks = whole.__dict__.get("_marks") or whole.__dict__.setdefault("_marks", cls(whole))
        return found

    def of(self, noted: list[str]) -> str:
        """What stands for all of these."""
        known = self._known
        return key(*[known.get(one) or self._mark(one) for one in noted])

    def _mark(self, one: str) -> str:
        name, _, id = one.partition(" ")
        kind = BY_KIND.get(name, name)
        held = self._whole.records[name] if name in self._whole.records else getattr(self._whole, name)
        if id == ALL:
            ids = map(str, held) if isinstance(held, Mapping) else ()
            whole = kind if kind in self._whole.records else ""
            mark = key(*(part for one in ids for part in (one, self._record(whole, one)))) if whole else key(repr(held))
        elif kind in self._whole.records:
            mark = self._record(kind, id) if id in held else "-"
        else:
            mark = key(repr(held[id])) if id in held else "-"
        self._known[one] = mark
        return mark

    def _record(self, kind: str, id: str) -> str:
        """A record is what its file says; one without a file is what libraries and lists say."""
        document = self._whole.documents.get((kind, id))
        return key(document.path, document.said) if document else "+"


def told_by_records(whole: Catalogue) -> str:
    """What stands for every record, and for all that `told_by_all` stands for."""
    said = (part for (kind, id), document in whole.documents.items() for part in (f"{kind} {id}", document.said))
    return key(*said, *_words(whole))


def _told_by_all(whole: Catalogue) -> str:
    """What stands for all that is not noted: vocabularies, sources, settings and whatever else is no record, and every word of the interface."""
    documents = (
        (f"{kind} {id}", document.said) for (kind, id), document in whole.documents.items() if kind not in whole.records
    )
    return key(*(part for one in documents for part in one), *_words(whole))


def _words(whole: Catalogue) -> Iterator[str]:
    return (repr([one.language, one.direction, *one.words.items()]) for one in whole.locales.values())
