"""The order in which people look names up."""

from __future__ import annotations

from ..text import folded


def sorting(name: str) -> str:
    """The key of ``name`` in a list: without accents or capitals."""
    return folded(name)
