"""Longer texts as one page for print: everything in it, once, with links that still lead somewhere."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.printed import Section, printed

SECTIONS = [
    Section(
        "method/steps/step-1.html",
        "Step 1",
        '<h1 id="s">Step 1</h1><p id="x"><a href="step-2.html">2</a> <a href="#x">x</a> <a href="../../countries/ng.html">ng</a></p><h2 id="how">How</h2>',
    ),
    Section("method/steps/step-2.html", "Step 2", '<h1>Step 2</h1><p id="x">Two</p><nav>menu</nav>'),
]


def test_a_page_per_chapter_and_one_with_all(catalogue: Catalogue) -> None:
    views = printed({"steps": ("The steps", SECTIONS)}, catalogue, locale("en"))
    assert [view.path for view in views] == ["method/print/steps.html", "method/print/whole.html"]
    for view in views:
        assert view.content.count("<h1>") == 1
        assert view.content.count('<h2 id="steps-step-') == 2
        assert "Two" in view.content and "menu" not in view.content


def test_links_and_ids_are_those_of_the_larger_page(catalogue: Catalogue) -> None:
    content = printed({"steps": ("The steps", SECTIONS)}, catalogue, locale("en"))[0].content
    assert 'href="../steps/step-2.html"' in content
    assert 'href="#steps-step-1-x"' in content and 'id="steps-step-1-x"' in content and 'id="steps-step-2-x"' in content
    assert 'href="../../countries/ng.html"' in content
    assert "<h3 " in content, "headings stand one lower"
