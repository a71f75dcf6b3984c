"""The flow chart of the method, with the step marked that one is reading."""

from __future__ import annotations

import re
from itertools import pairwise

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.flow import Arrow, Box, chart
from socialmap.rendering.view import Links, page_of_step, render


def method_flow(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """The chart as seen from the page at ``path`` (`method/steps/step-5.html`), which is marked if it is a step."""
    links = Links(path)
    boxes = [
        Box(id, locale.text(term.name), links.to(page_of_step(id, catalogue)))
        for id, term in catalogue.terms("method-steps").items()
    ]
    current = next((box.id for box in boxes if page_of_step(box.id, catalogue) == path), "")
    drawn = chart(
        boxes,
        _arrows([box.id for box in boxes], catalogue),
        locale("methodflow.flow"),
        current,
        locale("methodflow.here"),
    )
    return render(
        "pages/methodflow.html",
        catalogue,
        locale,
        path,
        chart=drawn,
        open=not current,
        procedures=catalogue.procedures_at.get(current.removeprefix("steps-"), []),
    )


def method_steps(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """The steps of the method as a row of links, from the first to the last; what follows a return is one more."""
    links, terms = Links(path), catalogue.terms("method-steps")
    if catalogue.settings.parts.method is None:
        return ""
    first = next(iter(terms), "").partition("-")[0]
    own = [id for id in terms if id.startswith(f"{first}-")]
    after = next((id for id in terms if id not in own), "")
    named = [
        (_NUMBER.sub("", locale.text(terms[id].name)), links.to(page_of_step(id, catalogue)))
        for id in [*own, *([after] if after else [])]
    ]
    return render("pages/steps.html", catalogue, locale, path, steps=named[: len(own)], after=named[len(own) :])


_NUMBER = re.compile(r"^\d+\. ")
"""The number of a step before its name; a list counts by itself."""


def _arrows(ids: list[str], catalogue: Catalogue) -> list[Arrow]:
    """Each step leads to the next; a decision leads two ways, of which one goes no further."""
    method = catalogue.settings.parts.method
    if method is None or method.decision is None or method.aside is None:
        return list(pairwise(ids))
    return [*pairwise(id for id in ids if id != method.aside), (method.decision, method.aside)]
