"""A page is read once: what is at its top, and what a browser would see."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from socialmap.authored.reading import EXTENSIONS, named, page, read
from socialmap.base.html_tree import readable, written
from tests.conftest import ROOT
from tests.real import LANGUAGES, SETTINGS


def test_a_page_knows_its_name_its_fields_and_its_lines() -> None:
    read = page("docs/method/x.nl.md", "---\ntitle: Kop\n---\n\n# Kop {: #own }\n\nEen [link](x.md).\n", LANGUAGES)
    assert (read.path, read.source, read.language, read.line) == ("method/x.html", "method/x.md", "nl", 4)
    assert dict(read.fields) == {"title": "Kop"}
    assert readable(read.body) == "Kop Een link."
    assert read.line_of("x.md") == 7
    assert read.line_of_heading("Kop", 0) == 5


def test_a_comment_at_the_top_is_a_part_of_the_page() -> None:
    assert written(page("docs/x.nl.md", "<!-- view: flow -->\n\nText\n", LANGUAGES).body).startswith(
        "<!-- view: flow -->"
    )


def test_ids_of_headings_begin_anew_on_every_page(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    for name in ("a.nl.md", "b.nl.md"):
        (docs / name).write_text("# Kop\n\n## Kop\n", encoding="utf-8")
    assert {written(one.body) for one in read(docs, LANGUAGES)} == {'<h1 id="kop">Kop</h1>\n<h2 id="kop_1">Kop</h2>'}


def test_what_files_are_called_comes_from_the_settings(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.nl.md").write_text('<a href="download/{files}.zip">{files}.zip</a>{files}\n', encoding="utf-8")
    (said,) = read(docs, LANGUAGES, files="paper")
    assert written(said.body) == '<p><a href="download/paper.zip">paper.zip</a>paper</p>'


def test_no_page_of_ours_says_by_hand_what_files_are_called() -> None:
    said = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "docs").rglob("*.md"))
    assert SETTINGS.names.files not in said
    assert "download/{files}.zip" in said


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("docs/about.en.md", ("about", "en")),
        ("docs/method/index.nl.md", ("method/index", "nl")),
        ("docs/about.md", ("about", None)),
    ],
)
def test_the_name_says_the_language(path: str, expected: tuple[str, str | None]) -> None:
    assert named(path, LANGUAGES) == expected


def test_fields_that_cannot_be_read_are_a_problem_and_no_fields() -> None:
    wrong = page("docs/x.nl.md", "---\ntitle: [a\n---\nText\n", LANGUAGES)
    assert wrong.top is None and not wrong.fields
    assert [problem.path for problem in wrong.problems] == ["docs/x.nl.md"]


def test_pages_are_read_as_the_site_reads_them() -> None:
    configured = yaml.safe_load(
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8").split("markdown_extensions:")[1].split("\nnav:")[0]
    )
    assert [next(iter(one)) if isinstance(one, dict) else one for one in configured] == list(EXTENSIONS)
