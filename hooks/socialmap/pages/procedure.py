"""The page of one procedure, the list of all, and how the statuses follow each other."""

from __future__ import annotations

from heapq import heappop, heappush

from markupsafe import Markup

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.flow import Arrow, Box, chart
from socialmap.rendering.view import Links, View, path_of, render


def procedure_page(id: str, catalogue: Catalogue, locale: Locale) -> View:
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
        file=catalogue.file_of("procedure", id),
        before=catalogue.procedures_before.get(id, []),
    )
    return View(path, name, locale("procedure.description", name=name), content)


def procedure_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """The procedures by group, and the diagram of what follows what."""
    groups = {group: catalogue.procedures_of.get(group, []) for group in catalogue.terms("procedure-groups")}
    return render(
        "pages/procedures.html",
        catalogue,
        locale,
        path,
        groups={group: _from_first_to_last(ids, _arrows(ids, catalogue)) for group, ids in groups.items() if ids},
        diagrams={group: diagram(ids, catalogue, locale, path) for group, ids in groups.items()},
    )


def diagram(ids: list[str], catalogue: Catalogue, locale: Locale, path: str) -> Markup:
    """How the statuses of a group follow each other, and where they lead; empty when none of them leads on."""
    links = Links(path)
    arrows = _arrows(ids, catalogue)
    linked = dict.fromkeys([id for id in ids if any(id in arrow for arrow in arrows)] + [end for _, end in arrows])
    boxes = [
        Box(id, locale.text(catalogue.procedures[id].name), links.record("procedure", id))
        for id in _from_first_to_last(list(linked), arrows)
    ]
    return chart(boxes, arrows, locale("procedure.diagram"), name=ids[0]) if boxes else Markup("")


def _arrows(ids: list[str], catalogue: Catalogue) -> list[Arrow]:
    """What each of ``ids`` leads to."""
    return [(id, step.procedure) for id in ids for step in catalogue.procedures[id].next if step.procedure]


def _from_first_to_last(ids: list[str], arrows: list[Arrow]) -> list[str]:
    """The ids so that one comes after those that lead to it, as far as they do not lead in a circle."""
    before: dict[str, set[str]] = {id: set() for id in ids}
    after: dict[str, set[str]] = {id: set() for id in ids}
    for start, end in arrows:
        if start in after and end in before and start != end:
            before[end].add(start)
            after[start].add(end)
    place = {id: number for number, id in enumerate(ids)}
    free = [place[id] for id in ids if not before[id]]
    ordered: dict[str, None] = {}
    for id in ids:  # where all that wait are in a circle, the first of them opens it
        while free or id not in ordered:
            chosen = ids[heappop(free)] if free else id
            ordered[chosen] = None
            for other in after[chosen]:
                before[other].discard(chosen)
                if not before[other] and other not in ordered:
                    heappush(free, place[other])
    return list(ordered)
