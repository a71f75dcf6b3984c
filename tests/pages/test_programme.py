"""The page of a programme: one that has ended says so in place of all ways in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import entries
from socialmap.finder.data import finder_data_js
from socialmap.pages.country import country_page
from socialmap.pages.programme import programme_list, programme_page
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.contact import Contact
from socialmap.records.models.ending import ProgrammeEnding
from socialmap.records.models.source import Citation
from socialmap.search.documents import programme_document


@pytest.fixture
def ended(small: Catalogue) -> Catalogue:
    """The made-up map, in which the printed programme has gone over into the confirmed one."""
    word = Citation(method="mail", date="2026-05-03")
    ending = ProgrammeEnding(state="merged", since="2026-03", programmes=("confirmed",), sources=(word,))
    contact = Contact.model_validate({"role": "general", "emails": [{"address": "desk@example.org"}]})
    changed = {"ended": ending, "contacts": (contact,), "websites": ("https://printed.example.org",)}
    record = small.programmes["printed"].model_copy(update=changed)
    return replace(small, records={**small.records, "programme": {**small.programmes, "printed": record}})


@pytest.mark.parametrize("language", ["nl", "en"])
def test_its_page_says_so_and_leads_on(ended: Catalogue, language: str) -> None:
    locale = ended.locales[language]
    view = programme_page("printed", ended, locale)
    said = locale("ended.programme.merged", date=locale.date("2026-03"))
    assert said in view.content and said in view.description
    assert 'href="confirmed.html"' in view.content
    assert "desk@example.org" not in view.content and "printed.example.org" not in view.content


def test_lists_and_the_page_of_a_country_leave_it_out(ended: Catalogue) -> None:
    locale = ended.locales["en"]
    for shown in (programme_list(ended, locale, "x.html"), country_page("al", ended, locale).content):
        assert "programmes/confirmed.html" in shown or "confirmed.html" in shown
        assert "printed.html" not in shown


def test_the_search_finds_it_by_name_and_says_what_came_instead(ended: Catalogue) -> None:
    found = programme_document("printed", ended, ended.locales["en"], lambda kind, id: id)
    assert found.summary == "This programme has been part of another one since March 2026. Turn to: Confirmed"
    assert set(found.fields) == {"names"}


def test_other_programs_get_its_name_and_what_became_of_it_alone(ended: Catalogue) -> None:
    (entry,) = (one for one in entries(BY_NAME["programme"], ended) if one["id"] == "printed")
    assert set(entry) == {"id", "name", "alternate_names", "kind", "former_ids", "ended", "sources"}


def test_the_finder_does_not_offer_it(ended: Catalogue) -> None:
    texts = finder_data_js(ended)
    assert '"confirmed"' in texts and '"printed"' not in texts
