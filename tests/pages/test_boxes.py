"""Procedures, programmes and services open with a box: the answer, for whom, how long, who decides, whom to call, from when."""

from __future__ import annotations

from typing import Any

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.pages.procedure import procedure_page
from socialmap.pages.programme import programme_page
from socialmap.pages.service import service_page
from socialmap.rendering.view import View
from tests.pages.test_organisation import plain
from tests.real import LANGUAGES, LOCALES

HEADS = {
    "nl": ["In het kort", "Voor wie", "Hoe lang", "Wie beslist", "Wie u kunt bellen", "Van wanneer"],
    "en": ["In short", "For whom", "How long", "Who decides", "Whom to call", "From when"],
}
MAKERS = {"procedure": procedure_page, "programme": programme_page, "service": service_page}


def box(view: View) -> str:
    """What the box of a page says; it is the first thing after the title and what stands below that."""
    before, _, rest = view.content.partition('<section class="sm-answer"')
    assert "<h2" not in before
    return plain(rest.partition("</section>")[0])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", list(MAKERS))
def test_a_page_opens_with_the_answer(catalogue: Catalogue, kind: str, language: str) -> None:
    for id in catalogue.ids(kind):
        record: Any = catalogue.require(kind, id)
        if getattr(record, "kind", "") == "project":  # helps nobody directly: there is nobody to call
            continue
        said = box(MAKERS[kind](id, catalogue, LOCALES[language]))
        assert plain(record.description.in_(language)) in said, id
        assert sorted(HEADS[language], key=said.index) == HEADS[language], id


def test_what_a_source_does_not_say_is_not_stated_and_never_a_no(catalogue: Catalogue) -> None:
    for id, record in catalogue.procedures.items():
        said = box(procedure_page(id, catalogue, LOCALES["en"]))
        missing = [not record.terms, not record.decided_by].count(True)
        assert said.count("Not stated. Ask.") == missing, id
        assert ("Not stated. Ask a lawyer." in said) == (not record.organisations), id


def test_whom_to_call_comes_with_the_number(catalogue: Catalogue) -> None:
    page = procedure_page("reflection-period", catalogue, LOCALES["en"]).content
    assert 'href="tel:+31334481186"><bdi dir="ltr">+31 33 448 1186</bdi></a>' in page
    assert "+31 33 448 1186" in box(procedure_page("reflection-period", catalogue, LOCALES["en"]))


def test_a_service_counts_for_whom_its_organisations_say_that_they_are(catalogue: Catalogue) -> None:
    offering = [catalogue.organisations[id] for id in catalogue.by_service["shelter"]]
    women = sum("women" in one.target_groups for one in offering)
    silent = sum(not one.target_groups for one in offering)
    said = box(service_page("shelter", catalogue, LOCALES["en"]))
    assert f"women ({women})" in said
    assert f"{silent} organisations do not say whom the service is for." in said
    assert "October 2014" in said
