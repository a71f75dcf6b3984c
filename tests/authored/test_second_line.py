"""What reads every page a second time takes out all that the first reader refuses, and agrees with it on the real pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.authored import markup, reading
from socialmap.authored.second_line import is_clean
from tests.authored.test_markup import HOSTILE
from tests.authored.told import told_about
from tests.conftest import ROOT
from tests.real import LANGUAGES

ELEMENTS = [
    body
    for body in HOSTILE
    if "<" in body and not body.startswith(("<!--", "<?", "<http", "<a ", "<A ", "<body", "<html", "<javascript"))
]


@pytest.mark.parametrize("body", ELEMENTS)
def test_the_second_line_takes_out_what_the_first_would_refuse(body: str) -> None:
    assert not is_clean(read(f"# Title\n\n{body}\n"))


@pytest.mark.parametrize("body", ["[x](javascript:alert(1))", "[x](data:text/html,x)", "![x](y){onerror=alert(1)}"])
def test_the_second_line_takes_out_addresses_and_attributes_too(body: str) -> None:
    assert not is_clean(read(f"# Title\n\n{body}\n"))


def test_what_the_first_line_lets_through_the_second_one_tells(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markup, "check", lambda *_: ())
    told = told_about(docs, "<img src=x onerror=alert(1)>")
    assert told == [
        f"docs/page.{language}.md:1: holds something that a second reader takes out. "
        "Write it as other pages do; if it is right, the lists of `authored/markup.py` and of nh3 differ."
        for language in ("en", "nl")
    ]


def test_both_lines_agree_on_every_page_of_the_project() -> None:
    assert [found.file for found in reading.read(ROOT / "docs", LANGUAGES) if not is_clean(found)] == []


def read(text: str) -> reading.Page:
    """A page that says ``text``."""
    return reading.page("docs/page.nl.md", text, LANGUAGES)
