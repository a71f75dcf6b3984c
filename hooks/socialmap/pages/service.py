"""The page of one service, and the list of all services."""

from __future__ import annotations

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.table import Cell, confirmed_cell
from socialmap.rendering.view import View, path_of, render


def service_page(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the service named ``id``: what it means and who offers it, by country."""
    term, path = catalogue.services[id], path_of("service", id)
    name = locale.text(term.name)
    offered = _by_seat(catalogue.by_service[id], id, catalogue, locale)
    content = render(
        "pages/service.html",
        catalogue,
        locale,
        path,
        id=id,
        term=term,
        name=name,
        file=catalogue.file_of("vocabulary", "services"),
        offered=offered,
        refused=_by_seat(catalogue.refusing.get(id, []), id, catalogue, locale),
        organisations=len(catalogue.by_service[id]),
        countries=sum(1 for code, _, _ in offered if code),
    )
    return View(path, name, locale("service.description", service=name), content)


def _by_seat(
    ids: list[str], service: str, catalogue: Catalogue, locale: Locale
) -> list[tuple[str | None, str, list[tuple[str, Cell]]]]:
    """(country code, its name, organisations with their cell), in the order of the names; networks last."""
    groups: dict[str | None, list[tuple[str, Cell]]] = {}
    for id in ids:
        groups.setdefault(catalogue.seat(id), []).append(
            (id, confirmed_cell(service, catalogue.organisations[id], catalogue, locale))
        )
    named = [
        (code, locale.text(catalogue.countries[code].name) if code else locale("finder.international"), found)
        for code, found in groups.items()
    ]
    return sorted(named, key=lambda group: (group[0] is None, sorting(group[1])))


def service_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """The list of services, and what the states mean."""
    counts = {id: len(found) for id, found in catalogue.by_service.items()}
    return render("pages/services.html", catalogue, locale, path, counts=counts)
