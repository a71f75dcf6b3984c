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
