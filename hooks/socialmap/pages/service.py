"""The page of one service, and the list of all services."""

from __future__ import annotations

from collections import Counter

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.age import as_of
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
        groups=_groups(catalogue.by_service[id], catalogue, locale),
        silent=sum(not catalogue.organisations[one].target_groups for one in catalogue.by_service[id]),
        ages=_ages(catalogue.by_service[id], catalogue, locale),
        refused=_by_seat(catalogue.refusing.get(id, []), id, catalogue, locale),
        organisations=len(catalogue.by_service[id]),
        countries=sum(1 for code, _, _ in offered if code),
    )
    return View(path, name, locale("service.description", service=name), content)


def _groups(ids: list[str], catalogue: Catalogue, locale: Locale) -> list[tuple[str, int]]:
    """(target group, how many of the organisations say that they help it), the most frequent first."""
    counts = Counter(group for id in ids for group in catalogue.organisations[id].target_groups)
    terms = catalogue.terms("target-groups")
    return [(locale.text(terms[group].name), n) for group, n in counts.most_common()]


def _ages(ids: list[str], catalogue: Catalogue, locale: Locale) -> str:
    """From when what is said of the organisations is: the oldest and the newest date."""
    dates = sorted({as_of(catalogue.organisations[id], catalogue) for id in ids})
    if not dates:
        return locale("box.not_stated")
    said = [locale.date(date) for date in (dates[0], dates[-1])]
    if said[0] == said[1]:
        return locale("service.since", date=said[0])
    return locale("service.between", first=said[0], last=said[1])


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
