"""Plants a word that is nowhere else into every text of a record, in a way that its type allows."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kind import BY_ID, Allowed, Kind
from socialmap.records.kinds import KINDS
from socialmap.records.references import references, texts
from socialmap.records.text import Languages
from socialmap.records.yaml_file import Place, read
from tests.conftest import write
from tests.made_up import EVERYTHING

MORE = """\
alternate_names: [Made-up Other Name]
eligibility_description: {nl: 'Voor wie verzonnen is.', en: 'For those who are made up.'}
application_process: {nl: 'Bel eerst.', en: 'Call first.'}
other_services: [{nl: Verzonnen hulp., en: Made-up help.}]
remarks: [{nl: Een verzonnen opmerking., en: A made-up remark.}]
corrections: [{field: contacts, printed: as it was, reason: {nl: Verzonnen., en: Made up.}}]
confirmations: [{method: mail, assured_date: '2024-05', note: {nl: Verzonnen., en: Made up.}}]
former_ids: [nl/everything-else]
"""

GONE = """\
name: Made-up House That Closed
kind: ngo
description: {nl: 'Verzonnen.', en: 'Made up.'}
remarks: [{nl: Een verzonnen opmerking., en: A made-up remark.}]
contacts: [{role: general, emails: [{address: info@example.org}], note: {nl: Verzonnen., en: Made up.}}]
websites: ['https://www.example.org']
ended: {state: closed, since: '2020', note: {nl: Verzonnen., en: Made up.}, sources: [{source: safe-future, part: annex-14}]}
sources: [{source: safe-future, part: annex-14}]
"""

GONE_ID = "nl/gone"

Ways = Callable[[str, str], Iterator[str]]
"""A text and a word → what may stand there instead, the best first."""

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


def planted(
    kind: Kind, id: str, data: Any, model: type[BaseModel], languages: Languages, ways: Ways | None = None
) -> tuple[Any, list[Planted]]:
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
        old = _at(data, place)
        for text in (ways or _with)(old, new) if isinstance(old, str) else ():
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


def _with(text: str, word: str) -> Iterator[str]:
    yield from (f"{text} {word}", f"{text}/{word}", f"{word}.{text}", f"{text}.{word}", f"{text}{word}")


def _at(data: Any, place: Place) -> Any:
    """What stands at ``place``; nothing where the record writes a part in a shorter way."""
    for step in place:
        if isinstance(data, dict):
            data = data.get(step)
        else:
            data = data[step] if isinstance(data, list) and isinstance(step, int) else None
    return data


def plant(project: Path, catalogue: Catalogue, ways: Ways | None = None, spared: str = "") -> tuple[Planted, ...]:
    """Put words into one record of each kind: the made-up organisations, and of other kinds the real one that says most, but for ``spared``."""
    languages = Languages({one.code: one.name for one in catalogue.settings.languages})
    found: list[Planted] = []
    write(project, "organisations/nl/everything.yml", EVERYTHING + MORE)
    write(project, f"organisations/{GONE_ID}.yml", GONE)
    for kind in KINDS:
        records: Mapping[str, Any] = catalogue.terms(kind.folder) if kind.vocabulary else catalogue.records[kind.name]
        richest = max(
            (id for id in records if id != spared and (kind.vocabulary or (kind.name, id) in catalogue.documents)),
            key=_size(records),
        )
        for id in ("nl/everything", GONE_ID) if kind.name == "organisation" else (richest,):
            name = f"vocabularies/{kind.folder}.yml" if kind.vocabulary else f"{kind.folder}/{id}.yml"
            file = project / "data" / name
            document, problems = read(file, project)
            assert document, problems
            whole = document.data
            part = whole["terms"][id] if kind.vocabulary else whole
            part, words = planted(kind, id, part, kind.model, languages, ways)
            whole = {**whole, "terms": {**whole["terms"], id: part}} if kind.vocabulary else part
            file.write_text(json.dumps(whole, ensure_ascii=False, indent=1), encoding="utf-8")
            found += words
    return tuple(found)


def _size(records: Mapping[str, Any]) -> Callable[[str], int]:
    return lambda id: len({tuple(step for step in place if isinstance(step, str)) for place, _ in texts(records[id])})
