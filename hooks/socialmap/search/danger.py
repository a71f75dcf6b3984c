"""What the search says first when a question speaks of danger: whom to call, by the settings. The results stand below."""

from __future__ import annotations

from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.reference import numbers
from socialmap.search.pipeline import split

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
            {ALONE * phrase.strip().startswith(ALONE) + " ".join(split(phrase)) for phrase in (*said, *own)}
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
