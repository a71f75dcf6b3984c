"""From drafts to what would change in the map: cleaned, compared with what is there, each entry once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from socialmap.base.problems import Problem
from socialmap.base.text import folded
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.hsds import first_id
from socialmap.exports.hsds_parts import identity
from socialmap.records.loader import bad_name
from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Languages
from socialmap.records.validation_errors import explain
from socialmap.records.yaml_file import Document
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.likeness import Known, Match
from socialmap.taking_in.merging import Change, merged
from socialmap.taking_in.plain_data import names
from socialmap.taking_in.sieve import Sieve

MISSING = ("name", "kind", "country")
Told = Callable[[int], None]


@dataclass(frozen=True)
class Decisions:
    """What somebody decided about entries that look like a record."""

    same: dict[str, str] = field(default_factory=dict)
    """Ids by the name of the entry."""
    alike_are_new: bool = False
    known_sources: frozenset[str] = frozenset()
    """The ids of sources that come with the file."""


@dataclass
class Intake:
    """All that came of a file."""

    new: dict[str, Part] = field(default_factory=dict)
    changed: dict[str, list[Change]] = field(default_factory=dict)
    same: dict[str, None] = field(default_factory=dict)
    alike: list[tuple[Draft, list[Match]]] = field(default_factory=list)
    kept: list[tuple[str, str, str]] = field(default_factory=list)
    """(id, field, why): what the file says otherwise, and the record keeps."""
    drafts: list[tuple[Draft, str]] = field(default_factory=list)
    """Every entry, and the id of the record that it is now; empty for one that is in none."""
    problems: list[Problem] = field(default_factory=list)


class Taking:
    """Takes one draft after the other into a map."""

    def __init__(self, catalogue: Catalogue, sieve: Sieve, decisions: Decisions) -> None:
        self.catalogue, self.sieve, self.decisions = catalogue, sieve, decisions
        self.found = Intake()
        self.now: dict[str, Part] = {id: slim(record) for id, record in catalogue.organisations.items()}
        self._known = Known()
        for id, data in self.now.items():
            self._known.add(id, data)
        self._former = {old: id for (kind, old), id in catalogue.former.items() if kind == "organisation"}
        self._keys = {identity(first_id(id, catalogue)): id for id in catalogue.organisations}
        self._withdrawn = {one.id for one in catalogue.withdrawn if one.kind == "organisation"}
        self._met: dict[str, tuple[Draft, bool]] = {}
        """By its id, what the file says of a record that is here, and whether it is a whole record of ours."""

    def take(self, drafts: Iterable[Draft], told: Told = lambda number: None) -> Intake:
        """Take all of them in; ``told`` hears how far it is."""
        drafts = list(drafts)
        self.sieve = self.sieve.knowing(name for draft in drafts if draft.whole for name in names(draft))
        for number, draft in enumerate(drafts, start=1):
            self.found.drafts.append((draft, self._one(draft)))
            told(number)
        for id, (draft, ours) in self._met.items():
            self._merge(id, draft, ours)
        return self.found

    def _one(self, draft: Draft) -> str:
        if draft.whole and not draft.stated:  # withdrawn in the file: there is nothing to take in
            return ""
        if draft.id in self._withdrawn:
            draft.leave("id", draft.id, "was taken back at its own wish; it stays away.")
            return ""
        if not self.sieve.clean(draft):
            return self._nameless(draft)
        record = self._valid(draft)
        if record is None:
            return ""
        draft.data = slim(record)
        return self._placed(draft)

    def _nameless(self, draft: Draft) -> str:
        if not any(one.field == "name" for one in draft.dropped):
            refused = next((one.why for one in draft.left if one.field == "name"), "")
            self.found.problems.append(
                draft.problem("name", refused or "is missing.", "" if refused else "Every organisation has a name.")
            )
        return ""

    def _valid(self, draft: Draft) -> Organisation | None:
        """The draft as a record; what is wrong with it is told."""
        if not draft.country:
            self._lacks_country(draft)
        if not draft.data.get("kind"):
            hint = "Say it for all that do not say it themselves: `--kind ngo`, or `kind` in the mapping."
            self.found.problems.append(draft.problem("kind", "is missing: what sort of organisation it is.", hint))
        if not draft.country or not draft.data.get("kind"):
            return None
        settings = self.catalogue.settings
        names = {one.code: one.name for one in settings.languages}
        try:
            record = Organisation.model_validate(draft.data, context=Languages(names, needed=False))
        except ValidationError as error:
            document = Document(draft.file, draft.data, {(): draft.row})
            self.found.problems += [_counted_from_one(one) for one in explain(error, document, Organisation)]
            return None
        lacking = self._sources_that_nobody_has(record)
        if lacking:
            hint = "Take in the file organisations.json, which brings its sources, or copy their entries to data/sources.yml."
            self.found.problems.append(
                draft.problem("sources", f"cites {', '.join(lacking)}, which this map does not have.", hint)
            )
        return None if lacking else record

    def _lacks_country(self, draft: Draft) -> None:
        said = next((one for one in draft.left if one.field == "country"), None)
        message = f"is “{said.value}”, which is no country by any name that we know." if said else "is missing."
        hint = "Write its name or the two letters of ISO 3166, or `int` for a network without one."
        self.found.problems.append(draft.problem("country", message, hint))

    def _sources_that_nobody_has(self, record: Organisation) -> list[str]:
        known = {*self.catalogue.sources, *self.decisions.known_sources}
        cited = [*record.sources, *(record.ended.sources if record.ended else ())]
        return sorted({one.source for one in cited if one.source and one.source not in known})

    def _placed(self, draft: Draft) -> str:
        """The id of the record that the draft is, or becomes."""
        own = self._former.get(draft.id, draft.id) or self._keys.get(draft.key, "")
        id = own if own in self.now else self.decisions.same.get(draft.name, "")
        if not id:
            matches = self._known.match(draft.country, draft.data) if not draft.id else []
            sure = [one for one in matches if one.sure]
            if matches and not sure and not self.decisions.alike_are_new:
                self.found.alike.append((draft, matches))
                self._known.add_doubtful(f"{draft.country}/row {draft.row}", draft.data)
                return ""
            id = sure[0].id if sure else ""
        if id not in self.now:
            return self._added(draft)
        if id in self.found.new:
            self._second_row(id, draft, self.found.new[id])
        elif id in self._met:
            first, _ = self._met[id]
            self._second_row(id, draft, first.data)
            first.stated |= first.data.keys()
        else:
            self._met[id] = draft, draft.whole and id == own
        return id

    def _added(self, draft: Draft) -> str:
        id = draft.id or self._id(draft)
        folder, _, stem = id.partition("/")
        if wrong := bad_name(stem, "organisation", self.catalogue.settings.codes):
            self.found.problems.append(draft.problem("id", *wrong))
            return ""
        if folder != "int" and folder not in self.catalogue.countries:
            self.found.problems.append(draft.problem("id", f"is in the folder “{folder}”, which is no country."))
            return ""
        self.found.new[id] = self.now[id] = draft.data
        self._known.add(id, draft.data)
        return id

    def _id(self, draft: Draft) -> str:
        """An id of its name that nobody has or had; of a name without Latin letters, one that stays the same."""
        stem = "-".join(re.findall(r"[a-z0-9]+", folded(draft.name).replace("'", "").replace("’", "")))[:50].strip("-")
        if len(re.sub(r"[^a-z]", "", stem)) < 2 or bad_name(stem, "organisation", self.catalogue.settings.codes):
            stem = f"organisation-{hashlib.sha256(draft.name.encode()).hexdigest()[:8]}"
        number, id = 1, f"{draft.country}/{stem}"
        while id in self.now or id in self._former or id in self._withdrawn:
            number += 1
            id = f"{draft.country}/{stem}-{number}"
        return id

    def _merge(self, id: str, draft: Draft, ours: bool) -> None:
        record = self.catalogue.organisations[id]
        if record.ended and not ours:
            self.found.kept.append((id, "", "has ended; what the file says of it was left"))
            return
        now, raw = self.now[id], self.catalogue.documents["organisation", id].data
        cited = {one.get("source") for one in draft.data.get("sources", ())}
        trusted = ours or (not draft.whole and {one.source for one in record.sources} <= cited)
        found = merged(draft, now, raw, record.confirmations, trusted)
        self.found.kept += [(id, name, why) for name, why in found.kept]
        fresh = [one for one in found.changes if one not in self.found.changed.get(id, [])]
        if fresh:
            self.found.changed.setdefault(id, []).extend(fresh)
            self.found.same.pop(id, None)
        elif id not in self.found.changed:
            self.found.same[id] = None

    @staticmethod
    def _second_row(id: str, draft: Draft, data: Part) -> None:
        """Two entries of one file that are one organisation: the second adds to ``data`` what the first does not say."""
        found = merged(draft, data, data, (), trusted=False)
        for act, place, value in found.changes:
            inner: Any = data
            for step in place[:-1]:
                inner = inner.setdefault(step, {}) if isinstance(inner, dict) else inner[step]
            if act == "add":
                inner.setdefault(place[-1], []).append(value)
            else:
                inner[place[-1]] = value
        for name, why in found.kept:
            draft.leave(name, draft.name, f"{why}: another entry of the file is the same organisation ({id}).")


def slim(record: Organisation) -> Part:
    """A record as plain data, without what is not said or goes without saying; numbers are text."""
    said = _as_text(record.model_dump(mode="json", exclude_defaults=True))
    return {name: said[name] for name in Organisation.model_fields if name in said}


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _as_text(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    return str(value)


def _counted_from_one(problem: Problem) -> Problem:
    """A problem whose place counts as our tables do: `phones.1` is the first."""
    steps = [str(int(step) + 1) if step.isdecimal() else step for step in problem.field.split(".")]
    return Problem(problem.path, problem.line, ".".join(steps), problem.message, problem.hint)
