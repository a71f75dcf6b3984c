"""The page of one programme, and the table that compares them."""

from __future__ import annotations

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.saying import ended
from socialmap.rendering.view import View, path_of, render


def programme_page(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the programme named ``id``."""
    record, path = catalogue.programmes[id], path_of("programme", id)
    name = locale.text(record.name)
    content = render(
        "pages/programme.html",
        catalogue,
        locale,
        path,
        id=id,
        record=record,
        name=name,
        file=catalogue.file_of("programme", id),
        countries=in_order(record.countries, catalogue, locale),
    )
    said = f"{name}: {ended(record.ended, locale)}" if record.ended else ""
    return View(path, name, said or locale("programme.description", name=name), content)


def in_order(codes: tuple[str, ...], catalogue: Catalogue, locale: Locale) -> list[tuple[str, str]]:
    """(code, name) of countries in the order of their names."""
    named = [(code, locale.text(catalogue.countries[code].name)) for code in codes]
    return sorted(named, key=lambda pair: sorting(pair[1]))


def programme_list(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """The programmes side by side, and the projects of the past."""
    direct = [id for id, record in catalogue.running.items() if record.kind != "project"]
    projects = [id for id, record in catalogue.running.items() if record.kind == "project"]
    return render(
        "pages/programmes.html",
        catalogue,
        locale,
        path,
        programmes=direct,
        projects=projects,
        names={id: in_order(catalogue.programmes[id].countries, catalogue, locale) for id in projects},
    )
