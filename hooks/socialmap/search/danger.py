"""What the search says first when a question speaks of danger: whom to call, by the settings. The results stand below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.reference import numbers
from socialmap.search.pipeline import split

GAP = "…"
"""Stands for up to three words: `wil … dood` is also `wil liever dood`."""

BEGINNING = "-"
"""Behind a word that may go on: `bedreig-` is also `bedreigingen`."""

ALONE = "="
"""Before a phrase that means danger only when it is all that is asked: `help`, but not `help with children`."""


def danger(catalogue: Catalogue, locale: Locale) -> dict[str, Any] | None:
    """The phrases that speak of danger, in every language of the map, and what to show; None for a map that names no number."""
    listed = catalogue.settings.danger
    if not listed:
        return None
    said = (phrase for words in catalogue.locales.values() for phrase in words("search.danger.words").split(";"))
    own = (word for one in listed for word in (one.number, *one.name.root.values()))
    safety = catalogue.settings.parts.safety
    return {
        "phrases": sorted(
            {ALONE * phrase.strip().startswith(ALONE) + " ".join(_words(phrase)) for phrase in (*said, *own)} - {""}
        ),
        "calls": [
            {
                "name": locale.text(one.name),
                "number": one.number,
                "address": numbers.address(one.number),
                "when": locale.text(one.when),
            }
            for one in listed
        ],
        "path": f"{safety}.html" if safety else "",
    }


def _words(phrase: str) -> Iterator[str]:
    """The folded words of a phrase, with the signs of gaps and of words that go on."""
    for part in phrase.split():
        if part == GAP:
            yield GAP
        else:
            *first, last = split(part) or [""]
            yield from first
            yield last + BEGINNING * part.endswith(BEGINNING)
