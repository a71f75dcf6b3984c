"""The fields at the top of a page are known, have their shape, and name forms that exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.authored.front_matter import check
from socialmap.authored.reading import page
from socialmap.catalogue.catalogue import Catalogue
from tests.authored.told import told_about

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


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("instruments: 5\n", "instruments: is not a list"),
        ("instruments: true\n", "instruments: is not a list"),
        ("instruments:\n", "has no value"),
        ("instruments:\n  - nope\n", "names the form “nope”, which does not exist"),
        ("template: home.html\n", "template: is not a field here"),
        ("scripts: ['\"></script><script>alert(1)</script>']\n", "scripts.0: "),
        ("scripts: ['data:text/javascript,alert(1)']\n", "scripts.0: "),
        ("styles: ['https://example.org/x.css']\n", "styles.0: "),
        ("source: [a\n", "has a list in brackets that is not closed"),
    ],
)
def test_the_fields_at_the_top_are_as_strict_as_a_record(docs: Path, top: str, expected: str) -> None:
    told = told_about(docs, "Text.", "title: Made up\ndescription: Made up\n" + top)
    assert any(expected in line for line in told), told
