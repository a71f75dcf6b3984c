"""The fields at the top of a page are known, have their shape, and name forms that exist."""

from __future__ import annotations

import pytest

from socialmap.authored.front_matter import check
from socialmap.authored.reading import page
from socialmap.catalogue.catalogue import Catalogue

TOP = "---\ntitle: Made up\ndescription: Made up.\n{}\n---\n# Made up\n"


def told(catalogue: Catalogue, line: str) -> list[str]:
    made = page("docs/page.nl.md", TOP.format(line), ("nl", "en"))
    assert made.top is not None
    return [problem.as_text() for problem in check(made.top, catalogue)]


def test_a_form_that_exists_is_fine_and_a_page_may_have_no_fields(catalogue: Catalogue) -> None:
    assert told(catalogue, "instruments: [overview-1]") == []
    assert page("docs/page.nl.md", "# Made up\n", ("nl", "en")).top is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "instruments: [overview-1, overvieuw-2]",
            "docs/page.nl.md:4: instruments: names the form “overvieuw-2”, which does not exist. Did you mean `overview-2`?",
        ),
        (
            "instruments: [zzz]",
            "docs/page.nl.md:4: instruments: names the form “zzz”, which does not exist. Name a file of data/instruments/.",
        ),
        (
            "instruments: overview-1",
            "docs/page.nl.md:4: instruments: is not a list (lines that start with `- `).",
        ),
        (
            "instrumnets: [overview-1]",
            "docs/page.nl.md:4: instrumnets: is not a field here. Did you mean `instruments`?",
        ),
    ],
)
def test_what_is_said_about_wrong_fields(catalogue: Catalogue, line: str, expected: str) -> None:
    (said,) = told(catalogue, line)
    assert said.startswith(expected)
