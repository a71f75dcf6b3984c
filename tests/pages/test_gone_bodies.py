"""What the pages say of a body that has gone: its name is one of then, wherever a page links to it."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.pages.glossary import glossary_list
from socialmap.pages.organisation import organisation_page
from socialmap.pages.procedure import procedure_page


def test_the_glossary_lists_them_with_how_it_is_known(catalogue: Catalogue) -> None:
    shown = glossary_list(catalogue, catalogue.locales["en"], "glossary.html")
    below = shown[shown.index('id="gone"') :]
    for body in catalogue.gone.bodies:
        assert f'id="gone-{body.id}"' in below
        assert body.names["en"][0] in below
    assert below.count("We do not know when the name changed.") == sum(
        body.since is None for body in catalogue.gone.bodies
    )


def test_a_link_to_one_says_that_the_name_is_of_then_and_so_does_its_page(catalogue: Catalogue) -> None:
    locale = catalogue.locales["nl"]
    listed = procedure_page("womens-shelter", catalogue, locale).content
    assert "><bdi>Federatie Opvang</bdi></a> (naam van toen)" in listed
    page = organisation_page("nl/federatie-opvang", catalogue, locale).content
    assert "<strong>Dit is een vroegere naam.</strong>" in page
    assert "Dit is een vroegere naam" not in organisation_page("nl/dtv", catalogue, locale).content
