"""The blank form: everything that is asked, in the languages of its edition, and nothing from elsewhere."""

from __future__ import annotations

import re

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.paper.document import field, instrument_paper, stacked
from tests.forms.example import QUESTIONS, both, options, question, with_example
from tests.real import EDITIONS

DUTCH, _, TWO = EDITIONS


def test_a_form_says_what_it_is_which_version_and_from_what_it_is_made(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue, duration=both("an hour")), DUTCH)
    assert '<html lang="nl">' in page and "<title>Example (nl)</title>" in page
    for words in ("description (nl)", "for whom (nl)", "an hour (nl)", "mind (nl)", "versie 3 (21 november 2026)"):
        assert words in page
    assert "Safe Future 2014, hoofdstuk 5, bijlage 3" in page
    assert "(en)" not in page and "<span" not in page


def test_two_languages_stand_on_one_sheet_and_the_second_is_marked(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), TWO)
    for asked in QUESTIONS:
        assert f'{asked["id"]} (nl)<span class="second" lang="en">{asked["id"]} (en)</span>' in page
    assert "21 november 2026" in page and "21 November 2026" in page


def test_what_is_the_same_in_both_languages_stands_once(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue, name={"nl": "Genogram", "en": "Genogram"}), TWO)
    assert '<h1 data-label="Genogram">Genogram</h1>' in page


def test_every_question_has_its_kind_of_field(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), DUTCH)
    for part in (
        '<textarea name="told"',
        '<input class="line" name="town"',
        '<input class="date" name="arrival"',
        '<input type="radio" name="status" value="second"',
        '<textarea name="status_remark"',
        '<input type="checkbox" name="needs_work"',
        '<input type="checkbox" name="agreed"',
        '<input type="radio" name="seen_housing_score" value="++"',
        '<textarea name="seen_safety_why"',
        '<input name="seen_total-negative"',
        '<input class="line" name="narrow_here_who"',
        '<textarea name="wide_there_why"',
        '<input class="line" name="people_2_name"',
        '<input type="radio" name="people_1_score" value="--"',
        '<textarea name="steps_2_when"',
    ):
        assert part in page, part


def test_every_form_has_the_date_of_the_talk(catalogue: Catalogue) -> None:
    assert 'name="form_date"' in instrument_paper("example", with_example(catalogue), DUTCH)


def test_a_table_too_wide_for_the_paper_becomes_a_block_for_each_row(catalogue: Catalogue) -> None:
    instrument = with_example(catalogue).instruments["example"]
    assert [asked.id for asked in instrument.questions() if asked.columns and stacked(asked)] == ["wide", "steps"]


def test_a_list_that_takes_over_factors_says_so_and_names_the_form_before_it(catalogue: Catalogue) -> None:
    taking = question(
        "change",
        "list",
        takes="negative-scores",
        columns=[*options("factor", kind="line"), *options("score", kind="score"), *options("how")],
    )
    sections = [{"id": "all", "title": both("Section"), "questions": [taking]}]
    found = with_example(catalogue, sections=sections, continues="example")
    page = instrument_paper("example", found, DUTCH)
    assert "Begin met de factoren met − of −−." in page and "<b>Vul eerst in:</b> Example (nl)" in page


def test_a_label_stands_before_the_text_in_its_own_language(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), TWO)
    assert '<b>Let op:</b> mind (nl)<span class="second" lang="en"><b>Note:</b> mind (en)</span>' in page
    assert '<b>Voor wie:</b> for whom (nl)<span class="second" lang="en"><b>For whom:</b> for whom (en)</span>' in page


def test_the_foot_has_a_line_for_each_language(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), TWO)
    assert "<p>Example (nl) · versie 3 (21 november 2026)</p>" in page
    assert '<p class="second" lang="en">Example (en) · version 3 (21 November 2026)</p>' in page


def test_a_reference_is_asked_once_and_stands_in_every_foot(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), TWO)
    assert page.count('name="form_reference" title="Kenmerk / Reference"') == 2
    foot = page[page.index('class="foot"') : page.index("<form>")]
    assert 'Kenmerk<span class="second" lang="en">Reference</span> <input class="reference"' in foot


def test_every_table_of_scores_says_what_the_signs_mean(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), DUTCH)
    legends = re.findall(r'<thead>\s*<tr class="legend">.*<b>−−</b> zeer negatief.*<b>\+\+</b> zeer positief', page)
    assert len(legends) == len([asked for asked in QUESTIONS if asked["id"] in ("seen", "people")]) == 2


def test_how_a_form_is_used_stands_where_it_costs_no_page(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue, use=[both("first this")]), DUTCH)
    assert page.index('class="about front"') < page.index("<section") < page.index('class="about back"')


def test_short_answers_stand_beside_each_other(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue), DUTCH)
    assert re.findall(r'class="question (\w+) half (\w+)"', page) == [("line", "left"), ("date", "right")]


def test_fields_that_would_be_called_the_same_begin_with_the_title_of_their_section(catalogue: Catalogue) -> None:
    sections = [
        {"id": id, "title": both(id), "questions": [{**question(f"{id}-can", "text"), "ask": both("can")}]}
        for id in ("home", "work")
    ]
    page = instrument_paper("example", with_example(catalogue, sections=sections), DUTCH)
    assert 'title="home (nl): can (nl)"' in page and 'title="work (nl): can (nl)"' in page


def test_a_drawing_has_a_page_of_its_own_with_the_signs(catalogue: Catalogue) -> None:
    genogram = instrument_paper("example", with_example(catalogue, drawing="genogram"), TWO)
    assert all(f"<title>{sign}" in genogram for sign in ("man<", "vrouw / woman", "overleden: kruis door het teken / "))
    ecogram = instrument_paper("example", with_example(catalogue, drawing="ecogram"), DUTCH)
    assert all(f">{letter}</text>" in ecogram for letter in "PAGE") and "gezelschap" in ecogram


def test_signs_that_html_needs_are_written_as_text(catalogue: Catalogue) -> None:
    page = instrument_paper("example", with_example(catalogue, name=both('"Bold" & co')), TWO)
    assert "<title>&#34;Bold&#34; &amp; co (nl) / &#34;Bold&#34; &amp; co (en)</title>" in page


def test_names_of_fields_have_no_points_and_lead_back_to_the_answer() -> None:
    assert (field("change", 1, "factor"), field("status.remark")) == ("change_1_factor", "status_remark")


def test_no_form_refers_to_anything_outside_itself(papers: dict[str, str]) -> None:
    for page in papers.values():
        assert not re.search(r"""\b(?:src|href|action)=|url\(|@import""", page)
