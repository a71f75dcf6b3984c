"""A flow chart is text, links and arrows, in rows that follow from what leads where."""

from __future__ import annotations

import re

from socialmap.rendering.flow import Box, chart

BOXES = [
    Box("a", "Start here", "a.html"),
    Box("b", "Then & there", "b.html"),
    Box("c", "Or <here>", "c.html"),
    Box("d", "End", "d.html"),
]
ARROWS = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "a"), ("d", "nowhere")]


def tops(svg: str) -> dict[str, int]:
    return {found[1]: int(found[2]) for found in re.finditer(r'<a href="(\w)\.html".*?<rect x="\d+" y="(\d+)"', svg)}


def test_a_box_stands_below_everything_that_leads_to_it() -> None:
    found = tops(chart(BOXES, ARROWS, "Chart"))
    assert found["a"] < found["b"] == found["c"] < found["d"]


def test_every_box_is_a_link_and_every_known_arrow_is_drawn() -> None:
    svg = chart(BOXES, ARROWS, "Chart")
    assert re.findall(r'<a href="(\w\.html)"', svg) == ["a.html", "b.html", "c.html", "d.html"]
    assert svg.count('marker-end="url(#arrow-flow)"') == 5


def test_words_are_escaped_and_the_current_box_says_so() -> None:
    svg = chart(BOXES, ARROWS, "A <chart>", "b", "You are here")
    assert "Then &amp; there" in svg and "Or &lt;here&gt;" in svg and 'aria-label="A &lt;chart&gt;"' in svg
    assert svg.count("aria-current") == 1
    assert 'aria-label="You are here: Then &amp; there"' in svg
