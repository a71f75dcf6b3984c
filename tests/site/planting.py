"""Plants a word that is nowhere else into every text of a record, in a way that its type allows."""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from socialmap.records.kind import BY_ID, Allowed, Kind
from socialmap.records.references import references, texts
from socialmap.records.text import Languages
from socialmap.records.yaml_file import Place

_LETTERS = "bcdfghjklmnpqrstvwx"
"""No vowel, so that no stemmer cuts; no digit, so that nothing takes it for a number."""

NAMES = frozenset({"id", "part", "former_ids"})
"""Fields that name something, which a check looks up."""

_WORDS = ("zq" + "".join(letters) + "q" for letters in itertools.product(_LETTERS, repeat=4))


def word() -> str:
    """A word that nothing else says."""
    return next(_WORDS)


@dataclass(frozen=True)
class Planted:
    """A ``word`` that stands at ``place`` of a record."""

    kind: Kind
    id: str
    place: Place
    word: str

    @property
    def field(self) -> str:
        """Its place without numbers and ids, as the lists of fields name it."""
        return ".".join(str(step) for step in self.place if isinstance(step, str))

    def published(self, output: str) -> bool:
        """Whether the kind publishes the field to ``output``."""
        return _allowed(self.place, self.kind.publishes.get(output, {}))


def _allowed(place: Place, allowed: Allowed | None) -> bool:
    for step in place:
        if allowed is None:
            return True
        if isinstance(step, str):
            if step not in allowed and BY_ID not in allowed:
                return False
            allowed = allowed[step] if step in allowed else allowed[BY_ID]
    return True


def planted(kind: Kind, id: str, data: Any, model: type[BaseModel], languages: Languages) -> tuple[Any, list[Planted]]:
    """``data`` with a word in every text of it that takes one, and those words.

    A name of another record takes none, nor does a choice from a list: each is tried with the model itself.
    """
    data = copy.deepcopy(data)
    record = model.model_validate(data, context=languages)
    named = {place for place, _, _ in references(record)}
    found = []
    for place, _ in list(texts(record)):
        if place in named or not NAMES.isdisjoint(place):
            continue
        new = word()
        for text in _with(_at(data, place), new):
            changed = copy.deepcopy(data)
            _at(changed, place[:-1])[place[-1]] = text
            try:
                again = model.model_validate(changed, context=languages)
            except ValidationError:
                continue
            if len(list(references(again))) == len(named):
                data = changed
                found.append(Planted(kind, id, place, new))
                break
    return data, found


def _with(text: Any, word: str) -> Iterator[str]:
    if isinstance(text, str):
        yield from (f"{text} {word}", f"{text}/{word}", f"{word}.{text}", f"{text}.{word}", f"{text}{word}")


def _at(data: Any, place: Place) -> Any:
    """What stands at ``place``; nothing where the record writes a part in a shorter way."""
    for step in place:
        if isinstance(data, dict):
            data = data.get(step)
        else:
            data = data[step] if isinstance(data, list) and isinstance(step, int) else None
    return data
