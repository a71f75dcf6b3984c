"""The directory as an entry of `data/sources.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.placing import Edit, edited
from socialmap.commands.taking.checking import SOURCES
from socialmap.commands.taking.writing import record_text
from socialmap.taking_in.draft import Part
from socialmap.taking_in.intake import Intake


def cited_by(found: Intake) -> frozenset[str]:
    """The sources of entries that are new, or change something."""
    written = [draft for draft, id in found.drafts if id in found.new or id in found.changed]
    return frozenset(one["source"] for draft in written for one in draft.data.get("sources", ()) if "source" in one)


def gone_from(sources: Mapping[str, Part], found: Intake, catalogue: Catalogue) -> str:
    """What to do when a newer list lacks organisations that an older one had: its date would make them seem newer; empty when it has all."""
    here = {id for _, id in found.drafts}
    for source, said in sources.items():
        if source not in catalogue.sources or catalogue.sources[source].date == said["date"]:
            continue
        citing = [id for id, record in catalogue.living.items() if any(one.source == source for one in record.sources)]
        if gone := [id for id in citing if id not in here]:
            some = ", ".join(gone[:5]) + (" …" if len(gone) > 5 else "")
            return (
                f"{len(gone):,} organisations of “{source}” are not in this newer list: {some}. With its date they would seem as new as it is. "
                "Find out what became of them (`end`), or give this list an id of its own in the mapping."
            )
    return ""


def with_sources(root: Path, catalogue: Catalogue, sources: Mapping[str, Part]) -> str | None:
    """The text of the list with ``sources`` in it, the newer word where one is there already; None when nothing changes."""
    text = before = (root / SOURCES).read_text(encoding="utf-8")
    for id, source in sources.items():
        if id not in catalogue.sources:
            block = record_text({id: source})
            text = text.rstrip("\n") + "\n" + "".join(f"  {line}\n" for line in block.splitlines())
            continue
        now: Any = catalogue.sources[id].model_dump(mode="json", exclude_none=True)
        edits = [
            Edit("put", ("sources", id, name), value)
            for name, value in source.items()
            if name != "parts" and now.get(name) != value
        ]
        edits += [
            Edit("put", ("sources", id, "parts", part), name)
            for part, name in source["parts"].items()
            if part not in now["parts"]
        ]
        text = edited(text, edits, SOURCES) if edits else text
    return text if text != before else None
