"""The pages that list everything."""

from __future__ import annotations

from socialmap.base.text import sorting
from socialmap.catalogue.catalogue import Catalogue
from socialmap.finder.page import home_counts, organisation_list
from socialmap.locale import locale
from socialmap.pages.country import country_list
from socialmap.pages.programme import programme_list, programme_page
from socialmap.pages.service import service_list, service_page
from socialmap.records.fields import Period
from socialmap.rendering.view import Links, duration
from tests.pages.test_organisation import plain


def test_the_table_has_every_organisation_once(catalogue: Catalogue) -> None:
    page = organisation_list(catalogue, locale("nl"), "organisations/index.html", "2026-11-21")
    described = [id for id, record in catalogue.organisations.items() if record.listing == "described"]
    for id in catalogue.organisations:
        assert page.count(f'href="{id}.html"') == 1, id
    assert page.count('class="sm-organisation"') == len(described)
    assert page.count('data-state="') == len(described) * len(catalogue.services)


def test_a_network_without_services_of_its_own_does_not_look_like_one_that_refuses(catalogue: Catalogue) -> None:
    page = organisation_list(catalogue, locale("en"), "organisations/index.html", "2026-11-21")
    refusing = sum(
        offer.state == "no" for record in catalogue.organisations.values() for offer in record.services.values()
    )
    assert page.count('data-state="no"') == refusing


def test_every_country_is_listed_once_with_what_is_known(catalogue: Catalogue) -> None:
    page = country_list(catalogue, locale("en"), "countries/index.html")
    for code in catalogue.countries:
        assert page.partition('id="countries-list"')[2].count(f'href="{code}.html"') == 1
    assert "no organisation" in page


def test_a_service_names_who_offers_it_by_country(catalogue: Catalogue) -> None:
    page = plain(service_page("family-reunification", catalogue, locale("en")).content)
    description = catalogue.services["family-reunification"].description
    assert description and description.in_("en").partition(". ")[0] in page
    assert "COSUDOW" in page
    assert "Ask first" in page
    listed = plain(service_list(catalogue, locale("en"), "services/index.html"))
    assert (
        f"Family reunification {locale('en').count('organisations', len(catalogue.by_service['family-reunification']))}"
        in listed
    )


def test_programmes_stand_side_by_side_and_projects_below(catalogue: Catalogue) -> None:
    page = programme_list(catalogue, locale("en"), "programmes/index.html")
    table, _, projects = page.partition('id="projects"')
    assert "bridge-to-better.html" in table and "bridge-to-better.html" not in projects
    assert "4 to 5 months" in plain(table)
    assert "laborex10.html" in projects and "laborex10.html" not in table


def test_a_programme_names_its_countries_and_what_is_unclear(catalogue: Catalogue) -> None:
    page = plain(programme_page("bridge-to-better", catalogue, locale("en")).content)
    assert "Unclear in the source" in page and "Congo" in page
    assert "Nigeria" in page


def test_the_home_page_counts_what_there_is(catalogue: Catalogue) -> None:
    assert home_counts(catalogue, locale("en")).startswith(
        f"{sum(record.listing == 'described' for record in catalogue.organisations.values())} organisations in "
    )


def test_names_are_sorted_as_people_look_them_up() -> None:
    assert sorted(["Zambia", "Égypte", "eritrea", "Éthiopie"], key=sorting) == [
        "Égypte",
        "eritrea",
        "Éthiopie",
        "Zambia",
    ]


def test_links_are_relative_so_that_they_work_from_a_stick() -> None:
    assert Links("organisations/al/x.html").record("country", "al") == "../../countries/al.html"
    assert Links("index.html").section("countries") == "countries/index.html"


def test_a_length_of_time_in_words() -> None:
    nl = locale("nl")
    assert duration(Period(shortest=4, longest=5, unit="months"), nl) == "4 tot 5 maanden"
    assert duration(Period(longest=1, unit="years"), nl) == "hoogstens 1 jaar"
    assert duration(Period(shortest=6, unit="weeks"), nl) == "minstens 6 weken"
    assert duration(Period(shortest=3, longest=3, unit="days"), nl) == "3 dagen"
