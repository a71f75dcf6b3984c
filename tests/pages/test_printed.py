"""Longer texts as one page for print: everything in it, once, with links that still lead somewhere."""

from __future__ import annotations

from socialmap.base.html_tree import fragment, made
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.printed import Section, inner, printed_pages
from socialmap.records.models.parts import Method

METHOD = Method(folder="method", printed="method/print")
SECTIONS = [
    Section(
        "method/steps/step-1.html",
        "Step 1",
        fragment(
            '<h1 id="s">Step 1</h1><p id="x"><a href="step-2.html">2</a> <a href="#x">x</a> <a href="../../countries/ng.html">ng</a></p><h2 id="how">How</h2>'
        ),
    ),
    Section("method/steps/step-2.html", "Step 2", fragment('<h1>Step 2</h1><p id="x">Two</p><nav>menu</nav>')),
]


def test_a_page_per_chapter_and_one_with_all(catalogue: Catalogue) -> None:
    views = printed_pages({"steps": ("The steps", SECTIONS)}, catalogue, locale("en"))
    assert [view.path for view in views] == ["method/print/steps.html", "method/print/whole.html"]
    for view in views:
        assert view.content.count("<h1>") == 1
        assert view.content.count('<h2 id="steps-step-') == 2
        assert "Two" in view.content and "menu" not in view.content


def test_links_and_ids_are_those_of_the_larger_page(catalogue: Catalogue) -> None:
    content = printed_pages({"steps": ("The steps", SECTIONS)}, catalogue, locale("en"))[0].content
    assert 'href="../steps/step-2.html"' in content
    assert 'href="#steps-step-1-x"' in content and 'id="steps-step-1-x"' in content and 'id="steps-step-2-x"' in content
    assert 'href="../../countries/ng.html"' in content
    assert "<h3 " in content, "headings stand one lower"


def test_what_a_view_made_is_a_part_of_the_larger_page_too() -> None:
    content = fragment("<h1>Steps</h1><p data-id='x'>See &lt;h2 id=\"no\"&gt;.</p>")
    content.append(
        made(
            '<h2 id="f">Flow</h2><nav>menu</nav><details class="sm-chapter">closed</details>'
            '<section aria-labelledby="f"><label for="a b">x</label><IMG SRC="../../assets/x.png"></section>'
        )
    )
    assert inner(Section("method/steps/overview.html", "Steps", content), METHOD) == (
        '<p data-id="x">See &lt;h2 id="no"&gt;.</p><h3 id="steps-overview-f">Flow</h3>'
        '<section aria-labelledby="steps-overview-f"><label for="steps-overview-a steps-overview-b">x</label>'
        '<img src="../../assets/x.png"></section>'
    )


def test_addresses_of_every_shape_still_lead_there() -> None:
    links = "<a href='step-2.html#x'>a</a><a href=\"../context/x.html\">b</a><a href=https://example.org/x>c</a><a href='?x'>d</a>"
    assert inner(Section("method/steps/step-1.html", "One", fragment(links)), METHOD) == (
        '<a href="../steps/step-2.html#x">a</a><a href="../context/x.html">b</a>'
        '<a href="https://example.org/x">c</a><a href="?x">d</a>'
    )
