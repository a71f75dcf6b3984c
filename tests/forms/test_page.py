"""The page of a form asks everything, in two languages, and leads to its step and back."""

from __future__ import annotations

import html
from dataclasses import replace

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.screen.listing import forms_here, instrument_list
from socialmap.forms.screen.page import instrument_page
from socialmap.forms.screen.printing import together
from socialmap.locale import locale
from socialmap.records.text import Language
from tests.real import LANGUAGES


def test_overview_2_stands_on_the_page_of_overview_1_and_the_other_way_round(catalogue: Catalogue) -> None:
    assert together("overview-1", catalogue) == ["overview-1", "overview-2"]
    assert together("overview-2", catalogue) == ["overview-1", "overview-2"]
    assert together("genogram", catalogue) == ["genogram"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_asked_in_both_languages_and_has_a_field(catalogue: Catalogue, language: Language) -> None:
    for id, record in catalogue.instruments.items():
        page = html.unescape(instrument_page(id, catalogue, locale(language)).content)
        for section in record.sections:
            assert all(said in page for said in section.title.root.values())
        for question in record.questions():
            for text in (
                question.ask,
                *(option.text for option in (*question.choices, *question.rows, *question.columns)),
            ):
                assert all(said in page for said in text.root.values()), (id, question.id)
            for answer in question.answers():
                name = answer.rpartition(".")[2]
                held = f'data-column="{name}"' if question.kind == "list" else f'data-answer="{answer}"'
                assert held in page, (id, answer)


def test_nothing_typed_is_offered_to_a_browser_or_its_helpers(catalogue: Catalogue) -> None:
    for id in catalogue.instruments:
        page = instrument_page(id, catalogue, locale("nl")).content
        fields = [part.partition(">")[0] for part in page.replace("<textarea", "<input").split("<input")[1:]]
        typed = [
            field for field in fields if not any(f'type="{one}"' in field for one in ("file", "radio", "checkbox"))
        ]
        assert '<form id="form" autocomplete="off"' in page, "holds for what is chosen too, which has no such attribute"
        assert all('autocomplete="off"' in field for field in typed)
        assert all('spellcheck="false"' in field for field in typed if 'type="text"' in field or "rows=" in field)
        assert "action=" not in page and "formaction" not in page


def test_a_title_cannot_break_out_of_the_style_of_paper(catalogue: Catalogue) -> None:
    page = instrument_page("overview-1", catalogue, locale("nl"))
    ((path, style),) = page.files.items()
    assert (
        path == "instruments/overview-1.css"
        and '<link rel="stylesheet" href="overview-1.css" media="print">' in page.content
    )
    # Head and foot of this form, also as the second one, of the one on the same page, and of each in both languages.
    assert style.count('"') == 2 * 12
    assert "Overzicht 1" in style and "Overview 2" in style
    assert f"versie {catalogue.instruments['overview-2'].version}" in style


def test_the_list_says_of_each_form_where_it_is_used_and_has_all_files(catalogue: Catalogue) -> None:
    page = instrument_list(catalogue, locale("en"), "instruments/index.html")
    for id in catalogue.instruments:
        assert f'href="{id}.html"' in page
        for edition in ("nl", "en", "nl-en"):
            assert (
                f'href="../../forms/{id}.{edition}.pdf"' in page and f'href="../../forms/{id}.{edition}.docx"' in page
            )
    assert "Conversation about the future" in page and "forms.nl.zip" in page


def test_a_step_leads_to_its_forms_and_other_pages_to_those_they_name(catalogue: Catalogue) -> None:
    words = locale("nl")
    assert "overview-1.html" in forms_here("method/steps/step-5.html", catalogue, words, [])
    assert "genogram.html" in forms_here("about.html", catalogue, words, ["genogram"])
    assert forms_here("about.html", catalogue, words, []) == ""


def test_a_print_has_a_line_for_a_reference_at_the_foot_of_every_sheet(catalogue: Catalogue) -> None:
    (style,) = instrument_page("risk-analysis", catalogue, locale("en")).files.values()
    one, both = style.split("@page both")
    assert '@bottom-left { content: "Reference' in one and "Kenmerk" not in one.partition("@bottom-left")[2]
    assert '@bottom-left { content: "Reference' in both and "Kenmerk" in both.partition("@bottom-left")[2][:60]


def test_forms_are_saved_under_a_neutral_name_when_the_settings_have_one(catalogue: Catalogue) -> None:
    plain = instrument_page("overview-1", catalogue, locale("nl")).content
    assert 'rel="noopener" download>' in plain
    settings = catalogue.settings
    names = settings.names.model_copy(update={"forms": "paper"})
    told = replace(catalogue, settings=settings.model_copy(update={"names": names}))
    shown = instrument_page("overview-1", told, locale("nl")).content
    number = [*catalogue.instruments].index("overview-1") + 1
    assert f'download="paper-{number}.nl.docx">' in shown and "download>" not in shown
