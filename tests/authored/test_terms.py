"""A term is explained where it first stands, and nowhere where a link would do harm."""

from __future__ import annotations

from socialmap.authored.terms import explained
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.vocabulary import Term

TERMS = {
    "shelter": Term.model_validate(
        {"name": {"nl": "opvang", "en": "shelter"}, "description": {"nl": "Een veilige plek.", "en": 'A safe "place".'}}
    ),
    "ind": Term.model_validate(
        {"name": {"nl": "immigratiedienst", "en": "immigration service"}, "alternate_names": ["IND"]}
    ),
}


def test_the_first_mention_is_linked_and_the_next_is_not() -> None:
    assert explained("<p>A shelter and a shelter.</p>", TERMS, "en", "../glossary.html") == (
        '<p>A <a class="sm-term" href="../glossary.html#shelter" title="A safe &quot;place&quot;.">shelter</a> and a shelter.</p>'
    )


def test_a_capital_at_the_start_and_an_abbreviation_are_known() -> None:
    html = explained("<p>Shelter. Ask the IND.</p>", TERMS, "en", "g.html")
    assert html.count("sm-term") == 2


def test_headings_links_and_parts_of_words_are_left_alone() -> None:
    html = "<h2>shelter</h2><p><a href='x'>shelter</a> vrouwenopvang IND-brief shelters</p><!-- shelter -->"
    assert explained(html, TERMS, "en", "g.html") == html
    assert explained("<p>vrouwenopvang</p>", TERMS, "nl", "g.html") == "<p>vrouwenopvang</p>"


def test_the_real_glossary_explains_every_term(catalogue: Catalogue) -> None:
    terms = catalogue.terms("glossary")
    assert len(terms) > 80
    assert [id for id, term in terms.items() if term.description is None] == []
