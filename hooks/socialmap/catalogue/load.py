"""From the files of `data/` to the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import completed
from socialmap.records.kinds import KINDS
from socialmap.records.loader import Reading
from socialmap.records.models.asked import Asked
from socialmap.records.models.changes import Changes
from socialmap.records.models.gone_bodies import NO_GONE_BODIES, GoneBodies
from socialmap.records.models.link_report import LinkReport
from socialmap.records.models.nation import Nations
from socialmap.records.models.outline import NO_OUTLINES, Outlines
from socialmap.records.models.settings import UNSET
from socialmap.records.models.source import SourceList
from socialmap.records.models.synonyms import Synonyms
from socialmap.records.models.vocabulary import Vocabulary
from socialmap.records.models.withdrawn import WithdrawnList
from socialmap.records.models.wording import NO_WORDING, Wording
from socialmap.records.yaml_file import remembering

ASKED = "asked"
"""The folder of the files that tell how people ask for a page."""

LINKS = "links.yml"
"""Where `socialmap links` writes which web addresses did not answer."""

CHANGES = "changes"
"""The folder of the files that tell readers what became different."""


def load(root: Path) -> tuple[Catalogue, list[Problem]]:
    """Read everything under ``root``/data. Records with problems are left out; the problems say why."""
    with remembering(root):
        return _load(root)


def _load(root: Path) -> tuple[Catalogue, list[Problem]]:
    reading = Reading(root)
    settings = reading.settings()
    vocabularies = reading.folder("vocabularies", Vocabulary, "vocabulary", apart=("synonyms.yml", "countries.yml"))
    synonyms = reading.single("vocabularies/synonyms.yml", Synonyms)
    listed = cast("Nations | None", reading.single("vocabularies/countries.yml", Nations, needed=False))
    nations = listed.countries if listed else {}
    sources = reading.single("sources.yml", SourceList)
    outlines = reading.single("outlines.yml", Outlines)
    withdrawn = cast("WithdrawnList | None", reading.single("withdrawn.yml", WithdrawnList, needed=False))
    links = cast("LinkReport | None", reading.single(LINKS, LinkReport, needed=False))
    wording = reading.single("wording.yml", Wording, needed=False)
    gone = reading.single("gone-bodies.yml", GoneBodies, needed=False)
    changes = cast(dict[str, Changes], reading.folder(CHANGES, Changes, CHANGES))
    asked = cast(dict[str, Asked], reading.folder(ASKED, Asked, ASKED))
    records: dict[str, Any] = {kind.name: reading.kind(kind) for kind in KINDS if not kind.vocabulary}
    records["country"] = completed(records["country"], nations, settings.codes if settings else ())
    catalogue = Catalogue(
        records=records,
        nations=nations,
        sources=cast(SourceList, sources).sources if sources else {},
        vocabularies=cast(dict[str, Vocabulary], vocabularies),
        documents=reading.documents,
        files=frozenset(reading.files),
        outlines=cast(Outlines, outlines) if outlines else NO_OUTLINES,
        wording=cast(Wording, wording) if wording else NO_WORDING,
        gone=cast(GoneBodies, gone) if gone else NO_GONE_BODIES,
        withdrawn=withdrawn.records if withdrawn else (),
        links=links,
        changes=changes,
        synonyms=cast(Synonyms, synonyms).groups if synonyms else (),
        asked=asked,
        settings=settings or UNSET,
    )
    return catalogue, reading.problems
