"""The glossary as a page."""

from __future__ import annotations

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import render


def glossary_list(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """Every term with its explanation, in the order of its name in this language."""
    terms = sorted(catalogue.terms("glossary").items(), key=lambda pair: sorting(locale.text(pair[1].name)))
    return render("pages/glossary.html", catalogue, locale, path, terms=terms)
