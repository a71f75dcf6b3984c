"""What the commands write, what they show first, and what they refuse. Every record here is made up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.catalogue.load import load
from tests.commands.conftest import COMMENTED, Run, git
from tests.conftest import EXAMPLE, told, write

CONFIRM = ("confirm", "al/house", "--how", "telephone", "--on", "2026-05-03")


def text(project: Path, id: str) -> str:
    return (project / "data" / "organisations" / f"{id}.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["new", "confirm", "end", "rename", "due", "letter", "answer", "fmt"])
def test_every_command_explains_itself_in_both_languages(command: str) -> None:
    said = CliRunner().invoke(main, [command, "--help"]).output
    assert "Usage:" in said and " · " in said
    assert re.search(r"\b(Noteer|Maak|Geef|Laat|Verwerk|Zet)\b", said)


def test_a_dry_run_shows_a_diff_and_writes_nothing(run: Run, kept: Path) -> None:
    done = run(*CONFIRM, "--dry-run")
    assert done.exit_code == 0, done.output
    assert "+confirmations:\n+  - {assured_date: 2026-05-03, method: telephone}\n" in done.output
    assert text(kept, "al/house") == COMMENTED


def test_a_confirmation_is_added_and_every_comment_stays(run: Run, kept: Path) -> None:
    assert run(*CONFIRM, "--role", "coordination", "--fields", "services.shelter, contacts").exit_code == 0
    added = "confirmations:\n  - {assured_date: 2026-05-03, method: telephone, role: coordination, fields: [services.shelter, contacts]}\n"
    assert text(kept, "al/house") == COMMENTED + added
    assert told(kept) == []


def test_a_second_confirmation_comes_after_the_first(run: Run, kept: Path) -> None:
    for shape in (
        "[{assured_date: 2025, method: mail}]\n",
        "\n  - {assured_date: 2025, method: mail}\n",
        "\n- assured_date: 2025\n  method: mail\n",
    ):
        write(kept, "organisations/al/house.yml", f"{COMMENTED}confirmations: {shape}# the end\n")
        git_commit(kept)
        assert run(*CONFIRM).exit_code == 0
        record = load(kept)[0].organisations["al/house"]
        assert [one.assured_date for one in record.confirmations] == ["2025", "2026-05-03"]
        assert text(kept, "al/house").rstrip().endswith("# the end")
        git_commit(kept)


def git_commit(project: Path) -> None:
    git(project, "commit", "-qam", "Made up")


def test_a_file_with_changes_of_its_own_is_left_alone(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/house.yml", COMMENTED + "# mine\n")
    done = run(*CONFIRM)
    assert done.exit_code == 1 and "data/organisations/al/house.yml: has changes that are not committed." in done.output
    assert text(kept, "al/house") == COMMENTED + "# mine\n"
    assert run(*CONFIRM[:1], "al/example", *CONFIRM[2:]).exit_code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("confirm", "al/nobody", *CONFIRM[2:]), "There is no organisation “al/nobody”."),
        ((*CONFIRM, "--role", "boss"), "Choose from general, reception"),
        ((*CONFIRM, "--fields", "phone"), "confirms “phone”, which is not a field of this record."),
        ((*CONFIRM[:-1], "yesterday"), "Write a year, a month or a day"),
        (("end", "al/house", "--state", "closed", "--since", "2026"), "does not say how it is known."),
        (("rename", "al/house", "al/example"), "There is a organisation “al/example” already."),
        (("rename", "al/house", "Al/House"), "small letters"),
        (("new", "organisation", "house"), "Write an organisation with its folder"),
    ],
)
def test_what_would_be_wrong_is_refused_with_a_reason(run: Run, kept: Path, words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert done.exit_code != 0 and said in " ".join(done.output.split()), done.output
    assert text(kept, "al/house") == COMMENTED


def test_an_ending_is_noted_and_check_tells_who_still_leads_through_it(run: Run, kept: Path) -> None:
    words = ("--state", "merged", "--since", "2026-03", "--how", "mail", "--on", "2026-05-03", "--instead", "al/house")
    assert run("end", "al/example", *words).exit_code == 0
    assert text(kept, "al/example") == EXAMPLE + (
        "ended:\n  state: merged\n  since: 2026-03\n  sources: [{method: mail, date: 2026-05-03}]\n  instead: [al/house]\n"
    )
    assert len([line for line in told(kept) if "names al/example, which is no more since 2026-03" in line]) >= 2
    git_commit(kept)
    assert "`ended` stands there already." in run("end", "al/example", *words).output


def test_a_programme_ends_and_names_the_one_in_its_place(run: Run, kept: Path) -> None:
    programme = (
        "name: {nl: Oud, en: Old}\nkind: return\ndescription: {nl: Verzonnen., en: Made up.}\n"
        "sources: [{source: safe-future, part: annex-14}]\n"
    )
    write(kept, "programmes/before.yml", programme)
    write(kept, "programmes/after.yml", programme.replace("Oud", "Nieuw"))
    git(kept, "add", "-A")
    git_commit(kept)
    words = ("--kind", "programme", "--state", "merged", "--since", "2026-03", "--how", "mail", "--on", "2026-05-03")
    assert run("end", "before", *words).exit_code == 1
    assert run("end", "before", *words, "--programme", "after").exit_code == 0
    assert (kept / "data/programmes/before.yml").read_text(encoding="utf-8") == programme + (
        "ended:\n  state: merged\n  since: 2026-03\n  sources: [{method: mail, date: 2026-05-03}]\n  programmes: [after]\n"
    )


def test_withdrawn_leaves_an_address_unless_the_id_says_who_it_was(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/a-12.yml", EXAMPLE.replace("Example Organisation", "Quite Another"))
    write(kept, "organisations/al/quite.yml", EXAMPLE.replace("Example Organisation", "Quite Different"))
    git(kept, "add", "-A")
    git_commit(kept)
    words = ("--state", "withdrawn", "--since", "2026-02-01")
    assert run("end", "al/a-12", *words).exit_code == 0
    assert not (kept / "data/organisations/al/a-12.yml").exists()
    listed = (kept / "data" / "withdrawn.yml").read_text(encoding="utf-8")
    assert listed.endswith("records:\n  - {kind: organisation, id: al/a-12, since: 2026-02-01}\n")
    done = run("end", "al/quite", *words)
    assert "nothing stays, not even its address" in done.output
    assert not (kept / "data/organisations/al/quite.yml").exists()
    assert (kept / "data" / "withdrawn.yml").read_text(encoding="utf-8") == listed
    assert told(kept) == []


def test_a_new_id_is_told_everywhere_and_the_old_one_is_kept(run: Run, kept: Path) -> None:
    done = run("rename", "al/example", "al/after")
    assert done.exit_code == 0, done.output
    assert text(kept, "al/after") == EXAMPLE + "former_ids:\n  - al/example\n"
    assert not (kept / "data/organisations/al/example.yml").exists()
    assert text(kept, "al/house") == COMMENTED.replace("al/example", "al/after")
    assert "org:al/after), not [that](org:al/example-two)" in (kept / "docs" / "about.en.md").read_text()
    assert "al/after" in (kept / "data" / "vocabularies" / "fallbacks.yml").read_text()
    assert told(kept) == []


def test_a_new_record_asks_what_it_needs_and_explains_the_rest(run: Run, kept: Path) -> None:
    done = run("new", "organisation", "al/made-up", typed="Made-up: a House\nngo\ntelephone\n2026-05-03\n")
    assert done.exit_code == 0, done.output
    made = text(kept, "al/made-up")
    assert made.startswith("name: 'Made-up: a House'\n# alternate_names: Short, former")
    assert made.endswith("sources:\n  - {method: telephone, date: 2026-05-03}\n")
    assert "# contacts: How to reach it" in made and "confirmations" not in made
    assert told(kept) == []


def test_a_new_programme_is_asked_about_in_every_language(run: Run, kept: Path) -> None:
    typed = "Verzonnen\nMade up\nreturn\nNiets.\nNothing.\ndocument\nsafe-future\nannex-14\n"
    done = run("new", "programme", "made-up", typed=typed)
    assert done.exit_code == 0, done.output
    assert "description: {nl: Niets., en: Nothing.}" in (kept / "data" / "programmes" / "made-up.yml").read_text()
    assert told(kept) == []
