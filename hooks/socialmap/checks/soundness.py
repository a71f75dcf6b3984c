"""What a page is made from is there, once, and possible."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import problem_at, records
from socialmap.records.loader import RESERVED
from socialmap.records.models.confirmation import Confirmation
from socialmap.records.models.outline import NO_OUTLINES
from socialmap.records.models.service_area import ServiceArea
from socialmap.records.references import models

LISTS = {
    "organisation": ("service_areas", "target_groups", "languages", "websites", "networks", "reached_through"),
    "programme": ("run_by", "websites", "countries"),
    "procedure": ("organisations", "steps", "countries", "unions"),
    "instrument": ("steps",),
}
"""The lists of a record in which each entry stands once."""

EXPLAINED = ("services", "service-states", "glossary")
"""The vocabularies whose pages print the description of every term."""

EARLIEST = "1990"
"""No organisation of the map can have been asked before this year."""


def a_list_names_each_thing_once(catalogue: Catalogue) -> Iterator[Problem]:
    """A country, language, target group, website, network or service area stands once in a record."""
    for kind, id, record in records(catalogue):
        for field in LISTS.get(kind, ()):
            seen: set[Hashable] = set()
            for number, entry in enumerate(getattr(record, field)):
                key = _key(entry)
                if key in seen:
                    yield problem_at(
                        catalogue, kind, id, (field, number), f"names `{key}` a second time.", "Name it once."
                    )
                seen.add(key)


def _key(entry: Any) -> Any:
    return entry.country or entry.region if isinstance(entry, ServiceArea) else entry


def a_procedure_belongs_to_steps_that_exist(catalogue: Catalogue) -> Iterator[Problem]:
    """The steps of a procedure are steps of the method before the return."""
    vocabulary = catalogue.vocabularies.get("method-steps")
    known = [id.removeprefix("steps-") for id in vocabulary.terms if id.startswith("steps-")] if vocabulary else []
    for id, record in catalogue.procedures.items() if vocabulary else ():
        for number, step in enumerate(record.steps):
            if step not in known:
                yield problem_at(
                    catalogue,
                    "procedure",
                    id,
                    ("steps", number),
                    f"names the step “{step}”, which the method does not have.",
                    f"Choose from {', '.join(known)}.",
                )


def the_picture_has_room(catalogue: Catalogue) -> Iterator[Problem]:
    """The picture of the world has a size, and every country with a record lies inside it."""
    outlines = catalogue.outlines
    if outlines is NO_OUTLINES:  # the file could not be read, which is a problem of its own
        return
    if not outlines.countries:
        hint = "Restore the outlines from the history."
        yield problem_at(catalogue, "outlines", "", ("countries",), "is empty, so that nothing can be drawn.", hint)
    for side in ("width", "height"):
        if not getattr(outlines, side):
            hint = "Write the size of the picture that the outlines are drawn in."
            yield problem_at(catalogue, "outlines", "", (side,), "is 0, so that nothing can be drawn.", hint)
    if not (outlines.width and outlines.height):
        return
    for code, shape in outlines.countries.items():
        left, top, right, bottom = shape.extent
        place = ("countries", code, "box" if shape.box else "centre")
        if left > right or top > bottom:
            hint = "Write left, top, right, bottom, in this order."
            yield problem_at(catalogue, "outlines", "", place, "ends before it begins.", hint)
        elif code in catalogue.countries and (right > outlines.width or bottom > outlines.height):
            hint = f"Keep it within {outlines.width} to the right and {outlines.height} down."
            yield problem_at(catalogue, "outlines", "", place, "lies outside the picture.", hint)


def a_term_on_a_page_is_explained(catalogue: Catalogue) -> Iterator[Problem]:
    """A service, a state of a service and a word of the glossary have a description, which their page prints."""
    for name in EXPLAINED:
        vocabulary = catalogue.vocabularies.get(name)
        for id, term in vocabulary.terms.items() if vocabulary else ():
            if term.description is None:
                hint = "Add `description` in both languages: what it means, in a sentence or two."
                yield problem_at(catalogue, "vocabulary", name, ("terms", id), "has no description.", hint)


def a_term_has_a_free_name(catalogue: Catalogue) -> Iterator[Problem]:
    """No term has an id that some system refuses for a file, or that is a page of the site."""
    for name, vocabulary in catalogue.vocabularies.items():
        for id in vocabulary.terms:
            if id in RESERVED:
                hint = "Give it another id."
                yield problem_at(
                    catalogue, "vocabulary", name, ("terms", id), f"is named “{id}”, which is reserved.", hint
                )


def a_confirmation_is_of_our_time(catalogue: Catalogue) -> Iterator[Problem]:
    """Nobody confirmed a record before there were such records."""
    for kind, id, record in records(catalogue):
        for place, confirmation in models(record, Confirmation):
            if confirmation.assured_date < EARLIEST:
                yield problem_at(
                    catalogue,
                    kind,
                    id,
                    (*place, "assured_date"),
                    f"is {confirmation.assured_date}, which is not plausible.",
                    f"Write the day on which it was confirmed, in {EARLIEST} or later.",
                )


def a_section_holds_something(catalogue: Catalogue) -> Iterator[Problem]:
    """A section of an instrument has questions or an introduction, unless a drawing belongs to it."""
    for id, record in catalogue.instruments.items():
        for number, section in enumerate(record.sections):
            if not (section.questions or section.intro or record.drawing):
                yield problem_at(
                    catalogue,
                    "instrument",
                    id,
                    ("sections", number),
                    "has neither questions nor an `intro`.",
                    "Add one of them, or leave the section out.",
                )


CHECKS = (
    a_list_names_each_thing_once,
    a_procedure_belongs_to_steps_that_exist,
    the_picture_has_room,
    a_term_on_a_page_is_explained,
    a_term_has_a_free_name,
    a_confirmation_is_of_our_time,
    a_section_holds_something,
)
