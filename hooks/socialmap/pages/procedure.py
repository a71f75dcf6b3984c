"""The page of one procedure, the list of all, and how the statuses follow each other."""

from __future__ import annotations

from markupsafe import Markup

from ..catalogue import Catalogue
from ..locale import Locale
from ..rendering.flow import Box, chart
from ..rendering.view import Links, View, path_of, render


def procedure(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the procedure named ``id``."""
    record, path = catalogue.procedures[id], path_of("procedure", id)
    name = locale.text(record.name)
    content = render(
        "pages/procedure.html",
        catalogue,
        locale,
        path,
        id=id,
        record=record,
        name=name,
        file=catalogue.place("procedure", id),
        before=[other for other, one in catalogue.procedures.items() if any(step.procedure == id for step in one.next)],
    )
    return View(path, name, locale("procedure.description", name=name), content)


def procedures(catalogue: Catalogue, locale: Locale, path: str) -> str:
    """The procedures by group, and the diagram of what follows what."""
    groups = {
        group: [id for id, record in catalogue.procedures.items() if record.group == group]
        for group in catalogue.terms("procedure-groups")
    }
    return render(
        "pages/procedures.html",
        catalogue,
        locale,
        path,
        groups={group: ids for group, ids in groups.items() if ids},
        diagram=diagram(catalogue, locale, path),
    )


def diagram(catalogue: Catalogue, locale: Locale, path: str) -> Markup:
    """How the statuses follow each other: only the procedures that lead to another or come from one."""
    links = Links(path)
    arrows = [
        (id, step.procedure) for id, record in catalogue.procedures.items() for step in record.next if step.procedure
    ]
    linked = {end for arrow in arrows for end in arrow}
    order = [
        id
        for group in catalogue.terms("procedure-groups")
        for id, record in catalogue.procedures.items()
        if record.group == group
    ]
    boxes = [
        Box(id, locale.text(catalogue.procedures[id].name), links.record("procedure", id))
        for id in order
        if id in linked
    ]
    return chart(boxes, arrows, locale("procedure.diagram")) if boxes else Markup("")
