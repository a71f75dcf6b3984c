"""The page of one organisation: what it offers, how to reach it, what we do not know, how old it is."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.pages.linked_data import linked_data
from socialmap.records.models.organisation import Organisation
from socialmap.reference.countries import zone
from socialmap.rendering.age import confirmed
from socialmap.rendering.saying import ended
from socialmap.rendering.table import cells
from socialmap.rendering.view import View, path_of, render


def organisation_page(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the organisation named ``id``."""
    record, path = catalogue.organisations[id], path_of("organisation", id)
    content = render(
        "pages/organisation.html",
        catalogue,
        locale,
        path,
        id=id,
        record=record,
        gone=next((body for body in catalogue.gone.bodies if body.organisation == id), None),
        seat=catalogue.seat(id),
        zone=record.time_zone or zone(catalogue.seat(id) or ""),
        file=catalogue.file_of("organisation", id),
        linked=None if record.ended else linked_data(id, catalogue, locale),
        cells=cells(record, catalogue, locale),
        own=_own(record),
        state_heading=_heading(record),
        unknowns=_unknowns(record, catalogue, locale),
        members=catalogue.members.get(id, []),
        branches=catalogue.branches.get(id, []),
        programmes=[name for name in catalogue.run_by.get(id, []) if catalogue.programmes[name].kind != "project"],
    )
    said = f"{record.name}: {ended(record.ended, locale)}" if record.ended else ""
    return View(path, record.name, said or locale("organisation.description", name=record.name), content)


def _own(record: Organisation) -> str:
    """What follows the name of a sentence that speaks of a source, when the organisation itself has confirmed the record."""
    return "_confirmed" if confirmed(record) else ""


def _heading(record: Organisation) -> str:
    """Whose word the states of the services are."""
    if confirmed(record, "services"):
        return "organisation.state_confirmed"
    some = any(field.startswith("services.") for one in record.confirmations for field in one.fields)
    return "organisation.state_known" if some else "organisation.state"


def _unknowns(record: Organisation, catalogue: Catalogue, locale: Locale) -> list[str]:
    """What a caseworker would ask and the record cannot answer."""
    if record.listing == "contact":
        return [locale("organisation.contact_only")]
    silent = [
        locale.text(term.name)
        for service, term in catalogue.services.items()
        if record.offer(service).state == "unknown"
    ]
    lines = (
        [locale("organisation.unknown_services" + _own(record), services=locale.list(silent))]
        if silent and record.services
        else []
    )
    if not any(set(phone.used_for) - {"fax"} for way in record.ways for phone in way.phones):
        lines.append(locale("organisation.unknown_phone"))
    if not any(way.emails or way.contact_forms for way in record.ways):
        lines.append(locale("organisation.unknown_mail"))
    if not record.spoken:
        lines.append(locale("organisation.unknown_languages"))
    if record.application_process is None:
        lines.append(locale("organisation.unknown_referral" + _own(record)))
    return lines
