"""Whom to call in danger, as the settings say it."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import render


def danger_numbers(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """The numbers to call in danger, each with when to call it, for the page at ``path``."""
    return render("pages/danger.html", catalogue, locale, path, listed=catalogue.settings.danger)
