"""The page of a step opens with when it is and what comes of it, in its own words, the rights that matter, and its date."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest

from socialmap.authored.reading import Page
from socialmap.base.html_tree import name
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.inspection import inspect
from socialmap.pages.step import step_box
from tests.conftest import ROOT
from tests.pages.test_organisation import plain
from tests.real import LOCALES

PARTS = {
    "nl": ["Doel", "Wanneer", "Wat u nodig hebt", "Hoe u het doet", "Waar u op let", "Wat het oplevert"],
    "en": ["Purpose", "When", "What you need", "How to do it", "What to watch for", "Outcome"],
}
"""The parts of such a page; the box takes the second and the sixth."""


@pytest.fixture(scope="module")
def steps() -> list[Page]:
    return [page for page in inspect(ROOT).pages if {"step", "reintegration_step"} & set(page.fields)]


def heads(body: Element) -> list[str]:
    return ["".join(node.itertext()) for node in body if name(node) == "h2"]


def test_every_step_is_written_alike(steps: list[Page]) -> None:
    assert len(steps) == 36
    for page in steps:
        assert heads(page.body)[:6] == PARTS[page.language or ""], page.file


def test_the_box_says_when_and_what_comes_of_it(steps: list[Page], catalogue: Catalogue) -> None:
    (page,) = (one for one in steps if (one.path, one.language) == ("method/steps/step-5.html", "nl"))
    box = step_box(page.path, page.fields, page.body, catalogue, LOCALES["nl"])
    said = plain(box)
    assert "Wanneer Na het actieplan van stap 4. lees verder" in said
    assert "Wat het oplevert U ziet samen welke factoren zwaar wegen en wat nog kan veranderen." in said
    assert "Oktober 2014." in said
    rights = catalogue.procedures_at["step-5"]
    assert [f'procedures/{id}.html"' in box for id in rights] == [True] * 4 + [False] * (len(rights) - 4)
    assert f'<a href="#procedures">alle {len(rights)}</a>' in box, "the whole list stands below on the page"


def test_a_page_about_no_step_has_none(catalogue: Catalogue) -> None:
    assert step_box("about.html", {"title": "About"}, Element("body"), catalogue, LOCALES["en"]) == ""
