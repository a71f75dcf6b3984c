"""The map as it would be after a file was taken in, and what a check says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from socialmap import checks
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks import privacy
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.source import SourceList
from socialmap.records.text import Languages
from socialmap.records.yaml_file import Document, read_text

SOURCES = "data/sources.yml"


def then(catalogue: Catalogue, texts: Mapping[str, str], sources: str | None) -> tuple[Catalogue, list[Problem]]:
    """The map with the records ``texts`` (by id) and the text of its sources; texts that still lack a translation are let through."""
    settings = catalogue.settings
    lenient = Languages({one.code: one.name for one in settings.languages}, needed=False)
    documents: dict[tuple[str, str], Document] = {}
    problems: list[Problem] = []
    found = dict(catalogue.organisations)
    for id, text in texts.items():
        document, wrong = read_text(text, f"data/organisations/{id}.yml")
        problems += wrong
        if document:
            documents["organisation", id] = document
            found[id] = Organisation.model_validate(document.data, context=lenient)
    known = catalogue.sources
    if sources is not None:
        document, wrong = read_text(sources, SOURCES)
        problems += wrong
        if document:
            known = SourceList.model_validate(document.data, context=lenient).sources
            documents["sources", ""] = document
    changed = replace(
        catalogue,
        records={**catalogue.records, "organisation": dict(sorted(found.items()))},
        sources=known,
        documents={**catalogue.documents, **documents},
        files=catalogue.files | {("organisation", id) for id in texts},
    )
    return changed, problems


def news(root: Path, before: Catalogue, after: Catalogue, paths: Iterable[str]) -> list[Problem]:
    """What a check says of ``paths`` after the change and does not say now."""
    touched = set(paths)
    now = [one for one in _all(root, after) if one.path in touched]
    if not now:
        return []
    known = {(one.path, one.field, one.message) for one in _all(root, before)}
    return sorted({one for one in now if (one.path, one.field, one.message) not in known})


def _all(root: Path, catalogue: Catalogue) -> list[Problem]:
    return [*checks.run(catalogue), *privacy.check(root, catalogue)]


def untranslated(catalogue: Catalogue, ids: Iterable[str]) -> int:
    """How many texts of records lack a language that this map asks for."""
    settings = catalogue.settings
    if settings.missing_translation == "other-language":
        return 0
    codes = set(settings.codes)
    return sum(_lacking(catalogue.documents["organisation", id].data, codes) for id in ids)


def _lacking(value: object, codes: set[str]) -> int:
    if isinstance(value, dict):
        if value and set(value) <= codes:
            return 1 if set(value) < codes else 0
        return sum(_lacking(one, codes) for one in value.values())
    return sum(_lacking(one, codes) for one in value) if isinstance(value, list) else 0
