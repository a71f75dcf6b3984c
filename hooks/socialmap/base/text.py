"""The order in which people look names up."""

from __future__ import annotations

import unicodedata


def sorting(name: str) -> str:
    """The key of ``name`` in a list: without accents or capitals."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign))
