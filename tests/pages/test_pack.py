"""A trainer's pack: the module, what is handed out with it, and its own made-up clients, marked as such; no others."""

from __future__ import annotations

import pytest

from socialmap.base.html_tree import fragment
from socialmap.catalogue.catalogue import Catalogue
from socialmap.pages.pack import pack_link, pack_pages
from socialmap.rendering.view import View
from tests.real import LOCALES

PAGES = {
    "training/module-1-begin.html": (
        "Module 1",
        fragment('<h1>Module 1</h1><p><a href="handout-1.html">Sheet 1</a></p><h2 id="how">How</h2><p>In pairs.</p>'),
    ),
    "training/module-2-go-on.html": ("Module 2", fragment("<h1>Module 2</h1><p>Alone.</p>")),
    "training/handout-1.html": (
        "Sheet 1",
        fragment('<h1>Sheet 1</h1><p>By <a href="module-1-begin.html">module 1</a>: write.</p>'),
    ),
    "training/example-clients.html": (
        "Example clients",
        fragment(
            '<h1>Example clients</h1><h2 id="a">Client A</h2><p>For <a href="module-1-begin.html">module 1</a>.</p><p>Woman, 27.</p>'
            '<h2 id="b">Client B</h2><p>For <a href="module-2-go-on.html">module 2</a>.</p><p>Man, 31; see <a href="module-1-begin.html">1</a>.</p>'
        ),
    ),
}


@pytest.fixture
def packs(catalogue: Catalogue) -> list[View]:
    return pack_pages(PAGES, catalogue, LOCALES["en"])


def test_each_module_has_a_pack_of_its_own(packs: list[View]) -> None:
    first, second = packs
    assert first.path == "training/pack/module-1-begin.html"
    assert [part in first.content for part in ("In pairs.", ": write.", "Woman, 27.", "Man, 31")] == [True] * 3 + [
        False
    ]
    assert [part in second.content for part in ("Alone.", ": write.", "Woman, 27.", "Man, 31")] == [
        *(True, False, False, True),
    ]


def test_a_made_up_client_is_marked_as_made_up(packs: list[View]) -> None:
    for pack in packs:
        assert pack.content.index("Made up. These people do not exist.") < pack.content.index("Client ")


def test_headings_stand_one_lower_and_links_still_lead_there(packs: list[View]) -> None:
    content = packs[0].content
    assert content.count("<h1>") == 1
    assert '<h3 id="module-1-begin-how">How</h3>' in content
    assert 'href="../handout-1.html"' in content


def test_the_page_of_a_module_leads_to_its_pack_and_no_other_page_does(catalogue: Catalogue) -> None:
    assert 'href="pack/module-1-begin.html"' in pack_link("training/module-1-begin.html", catalogue, LOCALES["en"])
    assert pack_link("training/handout-1.html", catalogue, LOCALES["en"]) == ""
