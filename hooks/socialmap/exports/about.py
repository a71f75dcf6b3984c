"""What every export says of itself: its licence, its sources, the date of the data, and when something was last verified."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.rendering.age import Aged, as_of, confirmed

CHECKSUMS = "api/v1/SHA256SUMS"


def about(catalogue: Catalogue, day: str | None) -> dict[str, Any]:
    """The head of an export. ``day`` is the date of the data, if it is known; ``verified`` the newest word of an organisation."""
    licence = catalogue.settings.licence
    records: list[Aged] = [*catalogue.organisations.values(), *catalogue.programmes.values()]
    verified = [found.assured_date for record in records if (found := confirmed(record))]
    return {
        "licence": {"name": licence.name, "url": licence.url, "rights": licence.rights.model_dump()},
        "sources": {
            id: source.model_dump(mode="json", exclude={"short"}, exclude_none=True)
            for id, source in catalogue.sources.items()
        },
        "as_of": day,
        "verified": max(verified, default=None),
    }


def dates(record: Any, catalogue: Catalogue) -> dict[str, str | None]:
    """As of when one record can be trusted, and when somebody verified the whole of it; nothing for kinds that nobody confirms."""
    if not hasattr(record, "confirmations"):
        return {}
    found = confirmed(record)
    return {"as_of": as_of(record, catalogue), "verified": found.assured_date if found else None}


def checksums(files: Mapping[str, str | bytes]) -> str:
    """A line for each of ``files`` as `sha256sum -c` reads it, by their path beside the list itself."""
    folder = CHECKSUMS.rpartition("/")[0] + "/"
    lines = []
    for path, content in sorted(files.items()):
        data = content.encode() if isinstance(content, str) else content
        lines.append(f"{hashlib.sha256(data).hexdigest()}  {path.removeprefix(folder)}\n")
    return "".join(lines)
