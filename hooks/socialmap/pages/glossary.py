"""The glossary as a page."""

from __future__ import annotations

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.vocabulary import Term
from socialmap.rendering.view import render


def glossary_list(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """Every term with its explanation, in the order of its name in this language."""
    terms = sorted(catalogue.terms("glossary").items(), key=lambda pair: sorting(locale.text(pair[1].name)))
    letters: dict[str, list[tuple[str, Term]]] = {}
    for id, term in terms:
        letters.setdefault(_letter(locale.text(term.name)), []).append((id, term))
    return render("pages/glossary.html", catalogue, locale, path, letters=letters)


def _letter(said: str) -> str:
    """The letter below which a name stands; a sign for those that begin with none."""
    first = sorting(said)[:1].upper()
    return first if first.isalpha() else "#"
