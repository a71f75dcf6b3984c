"""A term is explained where it first stands, and nowhere where a link would do harm."""

from __future__ import annotations

import pytest

from socialmap.authored.terms import Mentions
from socialmap.authored.writing import Surroundings, shown
from socialmap.base.html_tree import fragment, written
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.vocabulary import Term
from socialmap.records.text import Language

TERMS = {
    "shelter": Term.model_validate(
        {"name": {"nl": "opvang", "en": "shelter"}, "description": {"nl": "Een veilige plek.", "en": 'A safe "place".'}}
    ),
    "ind": Term.model_validate(
        {"name": {"nl": "immigratiedienst", "en": "immigration service"}, "alternate_names": ["IND"]}
    ),
    "dtv": Term.model_validate(
        {"name": {"nl": "terugkeerdienst", "en": "return service"}, "alternate_names": ["DT&V"]}
    ),
}


def explained(html: str, language: Language = "en") -> str:
    around = Surroundings(lambda address: address, str, Mentions(TERMS, language, "../glossary.html"))
    return written(shown(fragment(html), around))


def test_the_first_mention_is_linked_and_the_next_is_not() -> None:
    assert explained("<p>A shelter and a shelter.</p><p>A shelter.</p>") == (
        '<p>A <a class="sm-term" href="../glossary.html#shelter" title="A safe &quot;place&quot;.">shelter</a>'
        " and a shelter.</p><p>A shelter.</p>"
    )


def test_a_capital_at_the_start_and_an_abbreviation_are_known() -> None:
    assert explained("<p>Shelter. Ask the <b>IND</b> or DT&amp;V.</p>").count("sm-term") == 3


@pytest.mark.parametrize(
    "html",
    [
        "<h2>shelter</h2>",
        "<h2>A <em>shelter</em></h2>",
        '<p><a href="x">shelter</a></p>',
        '<p><a href="x">a <strong>shelter</strong> there</a></p>',
        "<pre><code>shelter</code></pre>",
        "<p><code>shelter</code></p>",
        "<button>shelter</button>",
        '<p><img src="x.png" alt="a > b shelter" title="shelter"></p>',
        "<p>motor-shelter IND-brief shelters</p>",
        "<!-- shelter -->",
    ],
)
def test_headings_links_code_attributes_and_parts_of_words_are_left_alone(html: str) -> None:
    assert "sm-term" not in explained(html)


def test_what_only_looks_like_an_element_is_text() -> None:
    html = explained("<p>1 < 2 shelter, <b>3 < 4</b></p>")
    assert html.startswith('<p>1 &lt; 2 <a class="sm-term"') and html.endswith("shelter</a>, <b>3 &lt; 4</b></p>")


def test_after_a_quiet_place_terms_are_explained_again() -> None:
    assert explained("<h2>shelter</h2>A shelter <A HREF=x>x</A> IND").count("sm-term") == 2


def test_each_language_has_its_words() -> None:
    assert "sm-term" not in explained("<p>vrouwenopvang, shelter</p>", "nl")
    assert "sm-term" in explained("<p>de opvang</p>", "nl")


def test_a_map_without_terms_explains_nothing() -> None:
    assert list(Mentions({}, "en", "g.html").explained("A shelter.")) == ["A shelter."]


def test_the_real_glossary_explains_every_term(catalogue: Catalogue) -> None:
    terms = catalogue.terms("glossary")
    assert len(terms) > 80
    assert [id for id, term in terms.items() if term.description is None] == []
