"""The page of what became different, for readers who come back."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.news import days
from socialmap.rendering.view import render


def changes_list(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """Every day with what is told of it, the newest first; a sentence where there is none."""
    return render("pages/changes.html", catalogue, locale, path, days=days(catalogue, locale))
