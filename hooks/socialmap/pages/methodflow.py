"""The flow chart of the method (annex 2 of Safe Future), with the step marked that one is reading."""

from __future__ import annotations

from itertools import pairwise

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.flow import Arrow, Box, chart
from socialmap.rendering.view import Links, page_of_step, render

DECISION, STAY = "steps-step-8", "steps-step-9"
"""After the provisional decision somebody either stays or returns; staying leads no further."""


def flow(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """The chart as seen from the page at ``path`` (`method/steps/step-5.html`), which is marked if it is a step."""
    links = Links(path)
    boxes = [
        Box(id, locale.text(term.name), links.to(page_of_step(id)))
        for id, term in catalogue.terms("method-steps").items()
    ]
    current = next((box.id for box in boxes if page_of_step(box.id) == path), "")
    drawn = chart(
        boxes, _arrows([box.id for box in boxes]), locale("methodflow.flow"), current, locale("methodflow.here")
    )
    return render(
        "pages/methodflow.html",
        catalogue,
        locale,
        path,
        chart=drawn,
        open=not current,
        procedures=_procedures(current, catalogue),
    )


def _procedures(current: str, catalogue: Catalogue) -> list[str]:
    """The procedures that matter at a step of the method in the Netherlands."""
    step = current.removeprefix("steps-")
    return [id for id, record in catalogue.procedures.items() if step in record.steps]


def _arrows(ids: list[str]) -> list[Arrow]:
    """Each step leads to the next; the decision leads two ways."""
    returning = [id for id in ids if id != STAY]
    return [*pairwise(returning), (DECISION, STAY)]
