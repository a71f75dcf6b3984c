"""A second run, which knows what the first one has found, says the same; also when something was changed between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.authored import reading
from socialmap.base.problems import Problem
from socialmap.checks.inspection import inspect
from tests.checks.test_gone_bodies import DESK, GONE
from tests.checks.test_wording import WORDING
from tests.conftest import EXAMPLE, write

PAGE = "---\ntitle: Made up\ndescription: Made up\n---\n\n# Title\n\nCall Mrs Testerman.\n\n<script>x</script>\n"
RECORD = (
    "name: Example Organisation\nkind: ngo\nremarks: [{nl: Bel mevrouw Jansen, en: Call Mrs Jansen}]\n"
    "sources: [{source: safe-future, part: annex-14}]\n"
)


@pytest.fixture
def kept(project: Path) -> Path:
    """A small map with faults, in a project that keeps what it finds."""
    for file in (project / ".build").iterdir():
        file.unlink()
    for language in ("nl", "en"):
        write(project, f"../docs/page.{language}.md", PAGE)
    write(project, "organisations/al/example.yml", RECORD)
    return project


def said(project: Path) -> list[Problem]:
    return list(inspect(project).problems)


def test_a_second_run_says_the_same_and_parses_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = said(kept)
    assert any("element <script>" in one.message for one in first)
    assert any("person's name" in one.message for one in first)
    assert sorted(file.name for file in (kept / ".build").iterdir()) == [
        "clean.json",
        "pages.json",
        "records.json",
        "said.json",
    ]
    monkeypatch.setattr(reading, "document", lambda text: pytest.fail("was parsed again"))
    assert said(kept) == first


def test_a_change_is_seen(kept: Path) -> None:
    said(kept)
    write(kept, "../docs/page.nl.md", PAGE.replace("<script>x</script>", "").replace("Mrs Testerman", "the office"))
    write(kept, "organisations/al/example.yml", RECORD.replace("mevrouw Jansen", "het kantoor"))
    found = said(kept)
    assert not [one for one in found if one.path == "docs/page.nl.md" and "element" in one.message]
    assert [one.field for one in found if "person's name" in one.message and one.path.startswith("data")] == [
        "remarks.0.en"
    ]


def test_a_name_that_becomes_an_organisations_is_no_persons_any_more(kept: Path) -> None:
    write(
        kept,
        "organisations/al/example.yml",
        RECORD.replace("mevrouw Jansen", "Clara Voorbeeld").replace("Mrs Jansen", "them"),
    )
    assert any(one.field == "remarks.0.nl" for one in said(kept))
    other = "".join(line for line in RECORD.splitlines(True) if not line.startswith("remarks"))
    write(kept, "organisations/al/clara.yml", other.replace("Example Organisation", "Clara Voorbeeld"))
    assert not any(one.field == "remarks.0.nl" for one in said(kept))


REMARK = "remarks: [{nl: Een rijwiel en de Oude Balie., en: A push bike and the Old Desk.}]\n"


def test_a_rule_that_changes_looks_again_at_what_did_not(kept: Path) -> None:
    write(kept, "organisations/al/example.yml", EXAMPLE + REMARK)
    write(kept, "organisations/al/old-desk.yml", DESK)
    assert not [one for one in said(kept) if one.path.endswith("example.yml")]
    write(kept, "wording.yml", WORDING)
    assert {one.message for one in said(kept) if one.path.endswith("example.yml")} == {
        "says “rijwiel”.",
        "says “push bike”.",
    }
    write(kept, "wording.yml", WORDING.replace("rijwiel", "karretje").replace("push bike", "cart"))
    assert not [one for one in said(kept) if one.path.endswith("example.yml")]
    write(kept, "gone-bodies.yml", GONE)
    assert len([one for one in said(kept) if one.path.endswith("example.yml")]) == 2


def test_what_is_found_by_rules_across_records_comes_back_each_time(kept: Path) -> None:
    write(kept, "organisations/al/example.yml", EXAMPLE + "remarks: [{nl: Er zijn 3 huizen. TODO, en: There are 4.}]\n")
    first = said(kept)
    assert {one.severity for one in first if one.field.startswith("remarks.0")} == {"warning"}
    assert len([one for one in first if one.field.startswith("remarks.0")]) == 2
    assert said(kept) == first
