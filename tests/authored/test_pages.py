"""Authored pages name records that exist, and say the same in both languages."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from socialmap.__main__ import _older
from socialmap.authored import pages as authored
from socialmap.authored.reading import read
from socialmap.catalogue.catalogue import Catalogue
from tests.conftest import ROOT

PAGE = "---\ntitle: T\n---\n# T\n\nAsk [COSUDOW](org:ng/cosudow).\n\n## One\n"


def told(folder: Path, catalogue: Catalogue, nl: str, en: str | None) -> list[str]:
    docs = folder / "docs"
    docs.mkdir()
    (docs / "page.nl.md").write_text(nl)
    if en is not None:
        (docs / "page.en.md").write_text(en)
    return [problem.as_text() for problem in authored.check(list(read(docs, ("nl", "en"))), docs, catalogue)]


def test_the_real_pages_are_fine(catalogue: Catalogue) -> None:
    assert list(authored.check(list(read(ROOT / "docs", ("nl", "en"))), ROOT / "docs", catalogue)) == []


def test_what_only_looks_like_a_heading_or_a_link_is_none(tmp_path: Path, catalogue: Catalogue) -> None:
    code = "\n```\n# comment\n[x](org:ng/nobody)\n```\n\n`[x](nowhere.md)`\n"
    assert told(tmp_path, catalogue, PAGE + code, PAGE) == []


def test_a_link_to_a_part_that_is_not_there_is_said(tmp_path: Path, catalogue: Catalogue) -> None:
    page = PAGE + "\nSee [one](#one), [one](page.md#one) and [two](page.md#two).\n"
    assert [line.partition(" Name")[0] for line in told(tmp_path, catalogue, page, page)] == [
        f"docs/page.{language}.md:10: leads to the part “#two”, which that page does not have."
        for language in ("en", "nl")
    ]


def test_twins_are_fine(tmp_path: Path, catalogue: Catalogue) -> None:
    assert told(tmp_path, catalogue, PAGE, PAGE) == []


@pytest.mark.parametrize(
    ("nl", "en", "expected"),
    [
        (PAGE, None, "docs/page.nl.md:1: has no page.en.md beside it."),
        (PAGE, PAGE.replace("## One\n", ""), "docs/page.en.md:1: has other headings than page.nl.md: ## is missing."),
        (
            PAGE,
            PAGE.replace("## One\n", "## One\n\n## Two\n"),
            "docs/page.en.md:1: has other headings than page.nl.md: 3 instead of 2, or in another order.",
        ),
        (
            PAGE,
            PAGE.replace("[COSUDOW](org:ng/cosudow)", "COSUDOW"),
            "docs/page.en.md:1: has other links than page.nl.md: org:ng/cosudow is missing.",
        ),
        (
            PAGE,
            PAGE.replace("title: T", "title: T\nstep: 1"),
            "docs/page.en.md:1: has other fields at the top than page.nl.md: step: 1 is extra.",
        ),
        (
            PAGE,
            PAGE.replace("[COSUDOW](org:ng/cosudow)", "<a href='country:ng'>Nigeria</a>"),
            "docs/page.en.md:1: has other links than page.nl.md: org:ng/cosudow is missing, country:ng is extra.",
        ),
        (
            PAGE.replace("cosudow)", "cosudo)"),
            PAGE,
            "docs/page.nl.md:6: names `org:ng/cosudo`, which does not exist. Did you mean `org:ng/cosudow`?",
        ),
    ],
)
def test_what_is_said_about_wrong_pages(
    tmp_path: Path, catalogue: Catalogue, nl: str, en: str | None, expected: str
) -> None:
    assert any(expected in line for line in told(tmp_path, catalogue, nl, en))


def test_a_page_in_one_other_language_is_missed(tmp_path: Path, catalogue: Catalogue) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.en.md").write_text(PAGE)
    docs = tmp_path / "docs"
    assert [problem.message for problem in authored.check(list(read(docs, ("nl", "en"))), docs, catalogue)] == [
        "has no page in Nederlands beside it."
    ]


def test_a_translation_older_than_its_original_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def commit(day: str, *files: str) -> None:
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"{day}T12:00:00Z")
        for file in files:
            (tmp_path / "docs" / file).write_text(day)
        for words in (["add", "."], ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x"]):
            subprocess.run(["git", "-C", str(tmp_path), *words], check=True)

    (tmp_path / "docs").mkdir()
    subprocess.run(["git", "-C", str(tmp_path), "init", "-q"], check=True)
    commit("2020-01-01", "a.nl.md", "a.en.md", "b.nl.md", "b.en.md")
    commit("2020-02-01", "a.nl.md")
    commit("2020-03-01", "b.en.md")
    assert [(page, day[:10], original[:10]) for page, day, original in authored.outdated(tmp_path, ("nl", "en"))] == [
        ("docs/a.en.md", "2020-01-01", "2020-02-01")
    ]
    _older(tmp_path, ("nl", "en"), "nl")
    assert capsys.readouterr().err == (
        "docs/a.en.md is ouder dan de pagina die het vertaalt: kijk of beide nog hetzelfde zeggen.\n"
    )


def test_a_page_for_which_another_language_stands_in_is_no_problem_and_is_listed(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.nl.md").write_text(PAGE)
    docs = tmp_path / "docs"
    pages = list(read(docs, ("nl", "en")))
    assert [problem.message for problem in authored.check(pages, docs, catalogue)] == ["has no page.en.md beside it."]
    lenient = catalogue.settings.model_copy(update={"missing_translation": "other-language"})
    assert list(authored.check(pages, docs, replace(catalogue, settings=lenient))) == []
    assert authored.untranslated(tmp_path, ("nl", "en")) == [("docs/page.en.md", "docs/page.nl.md")]
