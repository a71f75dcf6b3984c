"""A made-up map in memory with an organisation that ended, one that was renamed, and one that was withdrawn."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import api_files
from socialmap.finder.data import finder_data_js, finder_texts_js
from socialmap.finder.details import finder_details_js
from socialmap.finder.page import home_counts, organisation_list
from socialmap.pages.country import country_page
from socialmap.pages.service import service_page
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.withdrawn import Withdrawn
from socialmap.rendering.view import path_of
from socialmap.search.documents import organisation_document as document
from socialmap.site.leading import POLICY, renamed, withdrawn
from tests.real import LANGUAGES, LOCALES, ROOT

CLOSED = "ng/cosudow"


@pytest.fixture(scope="module")
def changed(catalogue: Catalogue) -> Catalogue:
    old = catalogue.organisations
    ending = {"state": "closed", "since": "2026-03", "instead": ["nl/fairwork"], "note": {"nl": "Nee.", "en": "No."}}
    closed = Organisation.model_validate({**old[CLOSED].model_dump(), "ended": ending})
    named = Organisation.model_validate({**old["nl/fairwork"].model_dump(), "former_ids": ["nl/made-up-before"]})
    found = catalogue.with_records("organisation", {**old, CLOSED: closed, "nl/fairwork": named})
    return replace(found, withdrawn=(Withdrawn(kind="organisation", id="al/a-12", since="2026-02-01"),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_counts_and_the_finder_leave_out_what_has_ended(
    catalogue: Catalogue, changed: Catalogue, language: str
) -> None:
    words, name = LOCALES[language], catalogue.organisations[CLOSED].name
    shown = [
        organisation_list(changed, words, "organisations/index.html", None),
        country_page("ng", changed, words).content,
        service_page("shelter", changed, words).content,
        finder_data_js(changed),
        finder_texts_js(changed, words),
        *finder_details_js(changed, words).values(),
    ]
    assert all(f'"{CLOSED}"' not in text and f">{name}<" not in text for text in shown)
    assert f">{name}<" in country_page("ng", catalogue, words).content
    assert home_counts(changed, words) != home_counts(catalogue, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_still_finds_it_by_its_name_and_leads_on(changed: Catalogue, language: str) -> None:
    found = document(CLOSED, changed, LOCALES[language], path_of)
    assert found.title == changed.organisations[CLOSED].name
    assert found.summary.startswith(
        LOCALES[language]("ended.organisation.closed", date=LOCALES[language].date("2026-03"))
    )
    assert found.summary.endswith("FairWork") and set(found.fields) == {"names"}


def test_other_programs_get_what_became_of_it_and_no_way_to_call(changed: Catalogue) -> None:
    entries = json.loads(api_files(changed)["api/v1/organisations.json"])["organisations"]
    found = {entry["id"]: entry for entry in entries}
    assert found[CLOSED]["ended"]["since"] == "2026-03"
    assert not {"contacts", "addresses", "websites", "services"} & set(found[CLOSED])
    assert found["nl/fairwork"]["former_ids"] == ["nl/made-up-before"]
    assert found["al/a-12"] == {"id": "al/a-12", "withdrawn": "2026-02-01"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_former_address_leads_on_without_a_script_and_from_a_file(changed: Catalogue, language: str) -> None:
    ((path, page),) = renamed(changed, LOCALES[language]).items()
    assert path == "organisations/nl/made-up-before.html"
    for part in ('content="0; url=fairwork.html"', 'rel="canonical" href="fairwork.html"', '<a href="fairwork.html">'):
        assert part in page
    assert POLICY in page and POLICY in (ROOT / "overrides" / "main.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in page and "<script" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_withdrawn_record_an_address_and_a_sentence_stay(changed: Catalogue, language: str) -> None:
    words = LOCALES[language]
    (view,) = withdrawn("organisation", changed, words)
    assert (view.path, view.title) == ("organisations/al/a-12.html", words("withdrawn.title"))
    assert words("withdrawn.text", date=words.date("2026-02-01")) in view.content
    assert list(withdrawn("programme", changed, words)) == []
