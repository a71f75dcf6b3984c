"""The page of a country: its organisations, what nobody is known to offer, and what to do when there is nobody."""

from __future__ import annotations

from pathlib import Path

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.locale import locale
from socialmap.pages.country import country_page
from socialmap.records.models.offer import OFFERED
from tests.conftest import ROOT, told, write
from tests.pages.test_organisation import plain
from tests.real import LOCALES


def test_every_country_has_a_page_in_both_languages(catalogue: Catalogue) -> None:
    for code in catalogue.countries:
        for language in ("nl", "en"):
            view = country_page(code, catalogue, locale("nl" if language == "nl" else "en"))
            assert f"<h1>{view.title}</h1>" in view.content.replace("&#39;", "'")


def test_the_services_nobody_offers_are_named(catalogue: Catalogue) -> None:
    page = plain(country_page("dk", catalogue, locale("en")).content)
    silent = [
        locale("en").text(term.name)
        for service, term in catalogue.services.items()
        if not any(catalogue.organisations[id].offer(service).state in OFFERED for id in catalogue.by_country["dk"])
    ]
    assert len(silent) == 11
    assert locale("en").list(silent) in page


def test_a_country_without_an_organisation_says_what_to_do(catalogue: Catalogue) -> None:
    assert catalogue.by_country["er"] == []
    page = plain(country_page("er", catalogue, locale("en")).content)
    assert "This map lists no organisation in Eritrea." in page
    assert "Ask a programme that does list Eritrea: Bridge to Better ." in page.replace("Better.", "Better .")
    assert "Ask IOM." in page
    assert "Look at countries in the same region:" in page


def test_programmes_are_apart_from_projects_of_the_past(catalogue: Catalogue) -> None:
    page = plain(country_page("ng", catalogue, LOCALES["en"]).content)
    programmes, projects = page.split("Past projects")
    assert "Maatwerk bij Terugkeer" in programmes
    assert LOCALES["en"]("country.projects_text") in projects


def test_every_fact_has_its_source_and_year(catalogue: Catalogue) -> None:
    for code, record in catalogue.countries.items():
        content = country_page(code, catalogue, locale("en")).content
        assert content.count("sm-source") == len(record.facts) + (
            record.union is not None and record.union.status != "left"
        )


def test_a_former_member_of_the_union_is_not_shown_as_one(catalogue: Catalogue) -> None:
    assert "has since left the EU" in plain(country_page("gb", catalogue, locale("en")).content)


def test_a_country_without_a_record_says_so_and_what_to_do_and_whom_to_call(catalogue: Catalogue) -> None:
    page = country_page("ht", catalogue, locale("nl")).content
    said = plain(page)
    assert "Geen bron van deze kaart zegt iets over Haïti." in said
    assert "Inwoners: Haïtiaan, Haïtiaanse" in said and "Port-au-Prince" in said
    assert "Dominicaanse Republiek" in said, "the nearest country where somebody is known"
    assert 'href="tel:+31' in page, "somebody to call"
    assert "Talitha Kum" in said, "a network that reaches every country"
    assert 'id="facts"' not in page
    assert 'data-zone="America/Port-au-Prince"' in page


def test_a_country_is_named_in_its_own_script_and_direction(catalogue: Catalogue) -> None:
    assert '<span lang="fa" dir="rtl">ایران</span>' in country_page("ir", catalogue, locale("en")).content
    assert '<span lang="ka" dir="ltr">საქართველო</span>' in country_page("ge", catalogue, locale("nl")).content


FACTS = """
facts:
  - topic: shelter
    text: {nl: Eerste., en: First.}
    confirmations: [{method: website, assured_date: 2026-05-03}]
    sources: [{source: safe-future, part: annex-14}]
  - topic: shelter
    text: {nl: Tweede., en: Second.}
    sources: [{source: safe-future, part: annex-14}]
  - topic: residence
    text: {nl: Derde., en: Third.}
    sources: [{source: safe-future, part: annex-14}]
sources: [{source: safe-future, part: annex-14}]
"""


def test_a_single_fact_that_was_confirmed_speaks_of_that_day_and_the_others_do_not(project: Path) -> None:
    head = (
        (ROOT / "data/countries/al.yml").read_text(encoding="utf-8").partition("\nfacts:")[0].partition("\nsources:")[0]
    )
    write(project, "countries/al.yml", head + FACTS)
    found, problems = load(project)
    assert problems == []
    page = plain(country_page("al", found, locale("en")).content)
    first, rest = page[page.index("First.") :].split("Second.")
    assert "confirmed on 3 May 2026" in first and "From 3 May 2031, this is too old to rely on" in first
    assert "From a source dated October 2014" in rest and "From October 2019, this is too old to rely on" in rest
    law = page[page.index("Third.") : page.index("First.")]
    assert "From October 2017, this is too old to rely on: ask a lawyer" in law


def test_facts_of_one_age_say_once_when_they_grow_old(catalogue: Catalogue) -> None:
    shown = country_page("hu", catalogue, locale("nl")).content
    assert shown.count("data-fresh") == 1 or len({fact.topic for fact in catalogue.countries["hu"].facts}) > 1


def test_a_confirmation_of_a_fact_is_of_all_of_it(project: Path) -> None:
    head = (
        (ROOT / "data/countries/al.yml").read_text(encoding="utf-8").partition("\nfacts:")[0].partition("\nsources:")[0]
    )
    write(project, "countries/al.yml", head + FACTS.replace("2026-05-03}", "2026-05-03, fields: [text]}"))
    assert any("confirms fields, but a fact has none." in line for line in told(project))
