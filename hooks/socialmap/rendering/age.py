"""How old a record is: when somebody confirmed it, else the date of its newest source."""

from __future__ import annotations

from collections.abc import Iterable

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.source import Citation
from socialmap.records.models.verification import Verification


def newest(sources: Iterable[Citation], catalogue: Catalogue) -> str:
    """The date of the newest source, as exact as it is known."""
    return max(catalogue.sources[citation.source].date for citation in sources)


def as_of(verification: Verification, sources: Iterable[Citation], catalogue: Catalogue) -> str:
    """The date for which a record can be trusted."""
    return verification.assured_date or newest(sources, catalogue)
