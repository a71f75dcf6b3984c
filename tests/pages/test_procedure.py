"""The page of a procedure says for whom, how long, what comes next, and that it must be checked today."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.country import country_page
from socialmap.pages.procedure import diagram, procedure_list, procedure_page
from tests.pages.test_organisation import plain


def test_every_procedure_warns_that_it_must_be_checked(catalogue: Catalogue) -> None:
    for id in catalogue.procedures:
        page = plain(procedure_page(id, catalogue, locale("en")).content)
        assert "Ask a lawyer what applies now" in page
        assert "For whom" in page and "Where this comes from" in page


def test_terms_are_said_in_words(catalogue: Catalogue) -> None:
    page = plain(procedure_page("reflection-period", catalogue, locale("nl")).content)
    assert "3 maanden" in page
    assert "Deze pagina beschrijft de situatie in oktober 2014." in page


def test_what_follows_is_a_link_there_and_back(catalogue: Catalogue) -> None:
    links = [
        (id, step.procedure) for id, record in catalogue.procedures.items() for step in record.next if step.procedure
    ]
    assert links
    for before, after in links:
        assert f'href="{after}.html"' in procedure_page(before, catalogue, locale("en")).content
        assert f'href="{before}.html"' in procedure_page(after, catalogue, locale("en")).content


def test_the_list_has_every_procedure(catalogue: Catalogue) -> None:
    page = procedure_list(catalogue, locale("en"), "procedures/index.html")
    for id in catalogue.procedures:
        assert f'href="{id}.html"' in page


def test_a_diagram_has_the_statuses_of_a_group_and_where_they_lead(catalogue: Catalogue) -> None:
    group = [id for id, record in catalogue.procedures.items() if record.group == "trafficking"]
    drawn = diagram(group, catalogue, locale("en"), "procedures/index.html")
    for id in group:
        for step in catalogue.procedures[id].next:
            if step.procedure:
                assert f'href="{id}.html"' in drawn and f'href="{step.procedure}.html"' in drawn


def test_a_country_shows_the_procedures_of_its_citizens(catalogue: Catalogue) -> None:
    europeans = [id for id, record in catalogue.procedures.items() if "eu" in record.unions]
    assert europeans
    for id in europeans:
        assert f"procedures/{id}.html" in country_page("ro", catalogue, locale("en")).content
        assert f"procedures/{id}.html" not in country_page("ng", catalogue, locale("en")).content
