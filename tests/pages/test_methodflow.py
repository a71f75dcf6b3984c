"""The flow chart of the method marks the step that one is reading."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import locale
from socialmap.pages.methodflow import method_flow


def test_the_chart_has_every_step_and_two_ways_after_the_decision(catalogue: Catalogue) -> None:
    svg = method_flow(catalogue, locale("nl"), "method/index.html")
    assert svg.count("<rect") == len(catalogue.terms("method-steps")) == 18
    assert svg.count('marker-end="url(#arrow-flow)"') == 17
    assert 'href="steps/step-1.html"' in svg
    assert "aria-current" not in svg


def test_a_step_is_marked_on_its_own_page(catalogue: Catalogue) -> None:
    svg = method_flow(catalogue, locale("en"), "method/steps/step-5.html")
    assert 'aria-label="You are reading: 5. Conversation about the future"' in svg
    assert 'href="../reintegration/step-1.html"' in svg
