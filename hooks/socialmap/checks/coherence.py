"""What records say together makes sense."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at
from socialmap.records.models.offer import STATES


def networks_have_no_loop(catalogue: Catalogue) -> Iterator[Problem]:
    """No organisation is its own network, branch or way in."""
    for id, record in catalogue.organisations.items():
        for field in ("networks", "reached_through"):
            if id in getattr(record, field):
                yield problem_at(
                    catalogue, "organisation", id, (field,), "names the organisation itself.", "Leave it out."
                )
        if record.part_of == id:
            yield problem_at(
                catalogue, "organisation", id, ("part_of",), "names the organisation itself.", "Leave it out."
            )


def a_service_goes_via_somebody_else(catalogue: Catalogue) -> Iterator[Problem]:
    """A service by referral goes through another organisation, or through members that a network has."""
    for id, record in catalogue.organisations.items():
        for service, offer in record.services.items():
            place = ("services", service, "via")
            if offer.via == id:
                yield problem_at(
                    catalogue,
                    "organisation",
                    id,
                    place,
                    "names the organisation itself.",
                    "Name the other one, or leave `via` out.",
                )
            if offer.via == "members" and record.kind != "network":
                yield problem_at(
                    catalogue,
                    "organisation",
                    id,
                    place,
                    "is `members`, but the record is not a network.",
                    "Make `kind: network`, or name the other organisation.",
                )


def a_network_without_a_seat_says_where_it_works(catalogue: Catalogue) -> Iterator[Problem]:
    """A record in `int` has service areas, since its folder does not tell where it works."""
    for id, record in catalogue.organisations.items():
        if catalogue.seat(id) is None and not record.service_areas:
            yield problem_at(
                catalogue,
                "organisation",
                id,
                (),
                "does not say where it works.",
                "Add `service_areas` with countries or a region.",
            )


def a_printed_block_is_one_record(catalogue: Catalogue) -> Iterator[Problem]:
    """A block of the printed map is the source of one record only."""
    users: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for id, record in catalogue.organisations.items():
        for citation in record.sources:
            if citation.source and citation.part and citation.block is not None:
                users[citation.source, citation.part, citation.block].append(id)
    for (_, part, block), ids in users.items():
        for id in ids[1:]:
            yield problem_at(
                catalogue,
                "organisation",
                id,
                ("sources",),
                f"cites {part}, block {block}, like {ids[0]}.",
                "One organisation is one record; merge the two or correct the number.",
            )


def a_name_is_used_once(catalogue: Catalogue) -> Iterator[Problem]:
    """Two organisations of one country do not have the same name."""
    seen: dict[tuple[str | None, str], str] = {}
    for id, record in catalogue.organisations.items():
        key = (catalogue.seat(id), record.name.casefold())
        if key in seen:
            yield problem_at(
                catalogue,
                "organisation",
                id,
                ("name",),
                f"is also the name of {seen[key]}.",
                "One organisation is one record; merge the two.",
            )
        seen.setdefault(key, id)


def a_country_code_is_one_of_a_kind(catalogue: Catalogue) -> Iterator[Problem]:
    """Two countries do not share a name or a three-letter code."""
    seen: dict[str, str] = {}
    for id, record in catalogue.countries.items():
        for field, key in (("alpha_3", record.alpha_3), *(("name", name) for name in record.name.root.values())):
            other = seen.setdefault(f"{field}:{key.casefold()}", id)
            if other != id:
                yield problem_at(
                    catalogue, "country", id, (field,), f"is “{key}”, like that of {other}.", "Correct one of the two."
                )


def the_states_of_a_service_have_words(catalogue: Catalogue) -> Iterator[Problem]:
    """The vocabulary of service states has a term for each state the model knows, and no other."""
    vocabulary = catalogue.vocabularies.get("service-states")
    if vocabulary and tuple(vocabulary.terms) != STATES:
        yield problem_at(
            catalogue,
            "vocabulary",
            "service-states",
            ("terms",),
            f"lists {', '.join(vocabulary.terms)}.",
            f"It must list {', '.join(STATES)}, in this order.",
        )


CHECKS = (
    networks_have_no_loop,
    a_service_goes_via_somebody_else,
    a_network_without_a_seat_says_where_it_works,
    a_printed_block_is_one_record,
    a_name_is_used_once,
    a_country_code_is_one_of_a_kind,
    the_states_of_a_service_have_words,
)
