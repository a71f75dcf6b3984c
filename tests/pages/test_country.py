"""The page of a country: its organisations, what nobody is known to offer, and what to do when there is nobody."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.country import country_page
from socialmap.records.models.offer import OFFERED
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
    assert "over or date from before 2012" in projects


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
