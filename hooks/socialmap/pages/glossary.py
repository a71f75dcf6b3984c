"""The glossary as a page."""

from __future__ import annotations

from ..catalogue import Catalogue
from ..locale import Locale
from ..rendering.order import sorting
from ..rendering.view import render


def glossary(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """Every term with its explanation, in the order of its name in this language."""
    terms = sorted(catalogue.terms("glossary").items(), key=lambda pair: sorting(locale.text(pair[1].name)))
    return render("pages/glossary.html", catalogue, locale, path, terms=terms)
