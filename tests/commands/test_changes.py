"""`changes` writes down for readers what became different since a commit. Every record here is made up."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from socialmap.__main__ import main
from tests.commands.conftest import COMMENTED, Run, git
from tests.conftest import EXAMPLE, write

SINCE = ("changes", "--since", "HEAD", "--on", "2026-05-03")
FILE = "data/changes/2026-05-03.yml"


def written(kept: Path, name: str = FILE) -> list[dict[str, object]]:
    found: list[dict[str, object]] = yaml.safe_load((kept / name).read_text())["changes"]
    return found


def test_it_explains_itself_in_both_languages() -> None:
    said = CliRunner().invoke(main, ["changes", "--help"]).output
    assert "Schrijf voor lezers op" in said and " · " in said


def test_nothing_different_is_no_file(run: Run, kept: Path) -> None:
    done = run(*SINCE)
    assert done.exit_code == 0 and "no file is written" in done.output
    assert not (kept / "data" / "changes").exists()


def test_a_dry_run_shows_the_file_and_writes_none(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/made-up.yml", EXAMPLE)
    done = run(*SINCE, "--dry-run")
    assert "+  - {id: al/made-up, what: new}" in done.output and not (kept / FILE).exists()


def test_a_new_one_and_what_changed_in_another(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/made-up.yml", EXAMPLE)
    write(
        kept,
        "organisations/al/house.yml",
        COMMENTED.replace("kind: ngo", "kind: ngo\nwebsites: ['https://example.org']"),
    )
    assert run(*SINCE).exit_code == 0
    assert written(kept) == [
        {"id": "al/house", "what": "changed", "fields": ["websites"]},
        {"id": "al/made-up", "what": "new"},
    ]


def test_of_services_each_is_told_by_itself(run: Run, kept: Path) -> None:
    write(
        kept,
        "organisations/al/house.yml",
        COMMENTED.replace("  shelter: {state: by-referral, via: al/example}\n", "  shelter: yes\n  legal-help: no\n"),
    )
    run(*SINCE)
    assert written(kept) == [
        {"id": "al/house", "what": "changed", "fields": ["services.shelter", "services.legal-help"]}
    ]


def test_a_confirmation_an_ending_and_another_id_are_told_as_such(run: Run, kept: Path) -> None:
    assert (
        run("confirm", "al/house", "--how", "telephone", "--on", "2026-05-03", "--fields", "services.shelter").exit_code
        == 0
    )
    run(*SINCE)
    assert written(kept) == [{"id": "al/house", "what": "confirmed", "fields": ["services.shelter"]}]
    git(kept, "add", "-A")
    git(kept, "commit", "-qm", "Made up")
    assert (
        run(
            "end", "al/house", "--state", "closed", "--since", "2026-05", "--how", "mail", "--on", "2026-05-03"
        ).exit_code
        == 0
    )
    git(kept, "add", "-A")
    git(kept, "commit", "-qm", "Made up")
    assert run("rename", "al/example", "al/other").exit_code == 0
    run("changes", "--since", "HEAD~1", "--on", "2026-05-03")
    told = written(kept, "data/changes/2026-05-03-2.yml")
    assert told == [{"id": "al/house", "what": "ended"}, {"id": "al/other", "what": "renamed"}]


def test_nothing_is_told_of_a_withdrawn_record(run: Run, kept: Path) -> None:
    write(
        kept,
        "organisations/al/house.yml",
        COMMENTED.replace("reached_through: [al/example]\n", "").replace(
            "services:\n  shelter: {state: by-referral, via: al/example}\n", ""
        ),
    )
    git(kept, "commit", "-qam", "Made up")
    assert run("end", "al/example", "--state", "withdrawn", "--since", "2026-05").exit_code == 0
    assert "no file is written" in run(*SINCE).output


@pytest.mark.parametrize("revision", ["nowhere", "--all", "HEAD~40"])
def test_a_commit_that_git_does_not_know_is_told(run: Run, revision: str) -> None:
    done = run("changes", "--since", revision)
    assert done.exit_code == 1 and "commit" in done.output and "Traceback" not in done.output


def test_a_record_of_then_that_is_none_today_is_not_told_as_new(run: Run, kept: Path) -> None:
    good = (kept / "data/organisations/al/house.yml").read_text()
    write(kept, "organisations/al/house.yml", "nothing: here\n")
    git(kept, "commit", "-qam", "Made up")
    write(kept, "organisations/al/house.yml", good)
    done = run(*SINCE)
    assert "nothing is told: 1." in done.output and "no file is written" in done.output
