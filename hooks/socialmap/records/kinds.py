"""The registry of kinds, in the order in which lists of kinds show them. A new kind is its model file with its ``KIND``, and a line here."""

from __future__ import annotations

from socialmap.records.kind import Kind
from socialmap.records.models import country, instrument, organisation, procedure, programme, vocabulary

KINDS: tuple[Kind, ...] = (
    organisation.KIND,
    country.KIND,
    vocabulary.SERVICE,
    programme.KIND,
    procedure.KIND,
    instrument.KIND,
)

BY_NAME = {kind.name: kind for kind in KINDS}

BY_LINK = {kind.link: kind.name for kind in KINDS}
"""From the word of a link (``org``) to the kind that it names."""


def kinds_with(name: str) -> list[str]:
    """The names of the kinds whose records have a field ``name``: those that somebody can confirm, say."""
    return [kind.name for kind in KINDS if name in kind.model.model_fields]
