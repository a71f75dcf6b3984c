"""What two records share that one of them can't have, and numbers of elsewhere: only warnings, since it may be so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at
from socialmap.records.models.contact import Mailbox
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.records.references import models
from socialmap.records.yaml_file import Place
from socialmap.reference import numbers


def a_channel_is_of_one_organisation(catalogue: Catalogue) -> Iterator[Problem]:
    """No number, mailbox or website is that of two organisations, unless one is a part or a member of the other (a warning)."""
    users: dict[str, list[tuple[str, Place]]] = defaultdict(list)
    for id, record in catalogue.living.items():
        for place, channel in _channels(record):
            users[channel].append((id, place))
    for found in users.values():
        first = found[0][0]
        told = {first}
        for id, place in found[1:]:
            if id not in told and not _belong_together(first, id, catalogue):
                hint = (
                    "One of the two is wrong, or they are one organisation; if one belongs to the other, say `part_of`."
                )
                message = f"is also that of {first}."
                yield problem_at(catalogue, "organisation", id, place, message, hint, "warning")
            told.add(id)


def _channels(record: Organisation) -> Iterator[tuple[Place, str]]:
    for place, phone in models(record, Phone):
        yield (*place, "number"), numbers.digits(phone.number) + (f"@{phone.only_inside}" if phone.only_inside else "")
    for place, mailbox in models(record, Mailbox):
        yield (*place, "address"), mailbox.address.casefold()
    for number, url in enumerate(record.websites):
        yield ("websites", number), url.partition("://")[2].removeprefix("www.").rstrip("/").casefold()


def _belong_together(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether one is a part or a member of the other, or is reached through it."""
    for id, kin in ((one, other), (other, one)):
        record = catalogue.organisations[id]
        if kin in (record.part_of, *record.networks, *record.reached_through):
            return True
    return False


def a_number_is_of_a_country_where_it_works(catalogue: Catalogue) -> Iterator[Problem]:
    """The code with which a number begins is that of a country in which the organisation works (a warning)."""
    for id, record in catalogue.living.items():
        here = {*catalogue.countries_of(id), *(place.country for place in record.places if place.country)}
        if catalogue.seat(id) is None:
            continue
        for place, phone in models(record, Phone):
            codes = numbers.countries(phone.number)
            if codes and not here & set(codes):
                names = ", ".join(codes[:3])
                yield problem_at(
                    catalogue,
                    "organisation",
                    id,
                    (*place, "number"),
                    f"is {phone.number}, a number of another country ({names}).",
                    "Check the code after the +; if it works there too, say so in `service_areas`.",
                    "warning",
                )


CHECKS = (a_channel_is_of_one_organisation, a_number_is_of_a_country_where_it_works)
