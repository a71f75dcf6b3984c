"""What a page may ask for is what there is, and a page gets all that belongs in it."""

from __future__ import annotations

from socialmap.authored.markup import VIEWS
from socialmap.authored.reading import page
from socialmap.base.html_tree import written
from socialmap.catalogue.catalogue import Catalogue
from socialmap.finder.page import home_counts
from socialmap.site.views import FRAGMENTS, with_views
from tests.real import LANGUAGES, LOCALES


def test_check_knows_the_views_that_there_are() -> None:
    assert tuple(FRAGMENTS) == VIEWS


def html(catalogue: Catalogue, path: str, text: str) -> str:
    read = page(f"docs/{path}", text, LANGUAGES)
    return written(with_views(read, catalogue, LOCALES["en"], None, "../", lambda place: place == "assets/x.svg"))


def test_a_page_of_the_method_gets_links_terms_forms_and_views(catalogue: Catalogue) -> None:
    made = html(
        catalogue,
        "method/steps/x.en.md",
        "---\ntitle: X\ninstruments: [overview-1]\n---\n# X\n\nAsk <A HREF='org:ng/cosudow#reach'>COSUDOW</A> about the IND.\n\n"
        "![x](../../assets/x.svg) [About](../../about.md)\n\n<!-- view: counts -->\n",
    )
    assert '<a href="../../organisations/ng/cosudow.html#reach">COSUDOW</a>' in made
    assert '<a class="sm-term" href="../../glossary.html#' in made
    assert '</p><nav class="sm-forms-here"' in made and "../../instruments/overview-1.html" in made
    assert 'src="../../../assets/x.svg"' in made, "files without language stand once, at the root of the site"
    assert 'href="../../about.html"' in made
    assert home_counts(catalogue, LOCALES["en"]) in made and "<!--" not in made


def test_other_pages_explain_no_terms(catalogue: Catalogue) -> None:
    assert "sm-term" not in html(catalogue, "about.en.md", "# About\n\nAsk the IND.\n")
