"""An entry that is a record already: what changes, what stays, and what is for a person to decide. Everything is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.catalogue.load import load
from tests.conftest import write
from tests.taking_in.conftest import MAPPING, Import, commit, given_out

pytestmark = pytest.mark.long

COLUMNS = "columns:\n  Name: name\n  Country: country\n  Tel: phones\n  Web: websites\n  About: description\n  Languages: languages\n"
MAPPED = MAPPING[: MAPPING.index("columns:")] + COLUMNS
HEAD = "Name,Country,Tel,Web,About,Languages\n"

HOUSE = """\
# A comment that stays.
name: Stichting Lantern Desk
kind: ngo
description: {nl: Ons woord., en: Our own word.}
languages: [sq]
contacts:
  - role: general
    phones: [{number: +355 4 220 1012}]   # checked
websites: ['https://lantern.example.org/start']
sources:
  - {source: safe-future, part: annex-14}
"""


@pytest.fixture
def known(empty: Path) -> Path:
    """A map with one office that a directory may name too."""
    write(empty, "organisations/al/lantern-desk.yml", HOUSE)
    commit(empty)
    return empty


def listed(folder: Path, *rows: str) -> Path:
    file = folder / "list.csv"
    file.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return file


def text(root: Path, id: str = "al/lantern-desk") -> str:
    return (root / f"data/organisations/{id}.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "row",
    [
        "Lantern Desk,Albania,,,,English",
        "LANTERN DESK,al,,,,English",
        "The Lantern Desks,Albania,(04) 220 1012,,,English",
        "Lantern Desk Tirana,Albania,,www.lantern.example.org,,English",
    ],
)
def test_the_same_name_number_or_host_is_the_same_organisation(
    row: str, known: Path, tmp_path: Path, take: Import
) -> None:
    done = take(known, listed(tmp_path, row), "--write", said=MAPPED)
    assert "0 new, 1 changed" in done.output, done.output
    assert (
        "languages: [sq, en]" in text(known) and "# checked" in text(known) and "# A comment that stays." in text(known)
    )
    assert text(known).endswith(
        "  - {source: safe-future, part: annex-14}\n  - {source: made-up-directory, part: list}\n"
    )


@pytest.mark.parametrize(
    "row",
    [
        "Lantern Desk,Romania,,,,",
        "Harbour Office,Albania,+355 4 220 1013,,,",
        "Lantern Desk 2,Albania,+355 4 220 1012,,,",
    ],
)
def test_another_country_number_or_office_is_another_organisation(
    row: str, known: Path, tmp_path: Path, take: Import
) -> None:
    assert "1 new, 0 changed" in take(known, listed(tmp_path, row), said=MAPPED).output


def test_what_only_looks_alike_is_for_a_person_to_decide(known: Path, tmp_path: Path, take: Import) -> None:
    file = listed(tmp_path, "Harbour Office,Albania,+355 4 220 1012,,,English")
    shown = take(known, file, said=MAPPED)
    assert "0 new, 0 changed" in shown.output
    assert (
        "row 2: “Harbour Office”: al/lantern-desk (has a number or website in common). If it is: --same “Harbour Office=al/lantern-desk”"
        in shown.output
    )
    assert "1 changed" in take(known, file, "--same", "Harbour Office=al/lantern-desk", said=MAPPED).output
    assert "1 new" in take(known, file, "--alike", "new", said=MAPPED).output
    assert (
        "There is no organisation “al/nobody”."
        in take(known, file, "--same", "Harbour Office=al/nobody", said=MAPPED).output
    )


def test_the_word_of_a_record_stays_and_it_is_told(known: Path, tmp_path: Path, take: Import) -> None:
    done = take(known, listed(tmp_path, "Lantern Desk,Albania,+355 4 220 1019,,Another word.,"), "--write", said=MAPPED)
    assert "al/lantern-desk: description: says something else; the record keeps its own." in done.output
    assert "Our own word." in text(known) and "Another word" not in text(known)
    assert "{number: '+355 4 220 1019'}" in text(known) and "{number: +355 4 220 1012}" in text(known)


def test_nothing_goes_over_what_was_confirmed_later(known: Path, tmp_path: Path, take: Import) -> None:
    said = "confirmations:\n  - {assured_date: 2026-06-01, method: telephone, fields: [contacts]}\n"
    write(known, "organisations/al/lantern-desk.yml", HOUSE + said)
    commit(known)
    done = take(known, listed(tmp_path, "Lantern Desk,Albania,+355 4 220 1019,,,English"), "--write", said=MAPPED)
    assert "al/lantern-desk: contacts.0.phones: was confirmed later, on 2026-06-01." in done.output
    assert "1899" not in text(known) and "languages: [sq, en]" in text(known)


def test_a_newer_list_changes_what_came_from_it_alone(empty: Path, tmp_path: Path, take: Import) -> None:
    assert (
        take(
            empty, listed(tmp_path, "Poppy Desk,Albania,+355 4 220 1012,,Old word.,English"), "--write", said=MAPPED
        ).exit_code
        == 0
    )
    commit(empty)
    newer = MAPPED.replace("date: 2026-05", "date: 2026-09")
    done = take(empty, listed(tmp_path, "Poppy Desk,Albania,+355 4 220 1013,,New word.,English"), "--write", said=newer)
    assert "0 new, 1 changed" in done.output
    record = load(empty)[0].organisations["al/poppy-desk"]
    assert record.description and record.description.root == {"en": "New word."}
    assert [one.number for one in record.contacts[0].phones] == ["+355 4 220 1013"]
    assert load(empty)[0].sources["made-up-directory"].date == "2026-09"


def test_a_newer_list_does_not_make_newer_what_it_does_not_have(empty: Path, tmp_path: Path, take: Import) -> None:
    assert (
        take(
            empty, listed(tmp_path, "Poppy Desk,Albania,,,,", "Heron Desk,Albania,,,,"), "--write", said=MAPPED
        ).exit_code
        == 0
    )
    commit(empty)
    newer = MAPPED.replace("date: 2026-05", "date: 2026-09")
    done = take(empty, listed(tmp_path, "Poppy Desk,Albania,,,,English"), "--write", said=newer)
    assert done.exit_code == 1
    assert (
        "1 organisations of “made-up-directory” are not in this newer list: al/heron-desk. With its date" in done.output
    )


def test_two_rows_of_one_organisation_are_one_record(empty: Path, tmp_path: Path, take: Import) -> None:
    file = listed(tmp_path, "Poppy Desk,Albania,+355 4 220 1012,,,English", "Poppy Desk,Albania,+355 4 220 1013,,,Dari")
    assert "2 entries (CSV by a mapping): 1 new" in take(empty, file, "--write", said=MAPPED).output
    record = load(empty)[0].organisations["al/poppy-desk"]
    assert record.languages == ("en", "prs") and len(record.contacts[0].phones) == 2


def test_one_that_ended_is_left_alone(known: Path, tmp_path: Path, take: Import) -> None:
    write(
        known,
        "organisations/al/lantern-desk.yml",
        HOUSE + "ended: {state: closed, since: 2026, note: {nl: Dicht., en: Closed.}}\n",
    )
    commit(known)
    done = take(known, listed(tmp_path, "Lantern Desk,Albania,+355 4 220 1019,,,English"), "--write", said=MAPPED)
    assert (
        "al/lantern-desk: has ended; what the file says of it was left." in done.output
        and "Nothing changes." in done.output
    )


def test_one_that_was_taken_back_stays_away(empty: Path, tmp_path: Path, take: Import) -> None:
    (file,) = given_out(load(empty)[0], tmp_path, "csv")
    (empty / "data/organisations/al/example.yml").unlink()
    (empty / "data/vocabularies/fallbacks.yml").write_text(
        "about: {nl: Verzonnen., en: Made up.}\nterms:\n  ask: {name: {nl: Vraag rond., en: Ask around.}}\n"
    )
    write(
        empty,
        "withdrawn.yml",
        "about: {nl: Weg., en: Gone.}\nrecords:\n  - {kind: organisation, id: al/example, since: '2026'}\n",
    )
    commit(empty)
    done = take(empty, file, "--write")
    assert "was taken back at its own wish; it stays away." in done.output and "Nothing changes." in done.output


def test_a_file_with_changes_of_its_own_is_left_alone(known: Path, tmp_path: Path, take: Import) -> None:
    write(known, "organisations/al/lantern-desk.yml", HOUSE + "# mine\n")
    done = take(known, listed(tmp_path, "Lantern Desk,Albania,+355 4 220 1019,,,"), "--write", said=MAPPED)
    assert (
        done.exit_code == 1
        and "data/organisations/al/lantern-desk.yml: has changes that are not committed." in done.output
    )
    assert text(known).endswith("# mine\n")


def test_a_mobile_number_is_a_persons_until_somebody_says_otherwise(empty: Path, tmp_path: Path, take: Import) -> None:
    file = listed(tmp_path, "Poppy Desk,Albania,+355 67 212 3456,,,English")
    assert "private-number: 1 (" in take(empty, file, said=MAPPED).output
    assert (
        "+      - {number: '+355 67 212 3456', type: mobile}"
        in take(empty, file, "--mobiles", "own", said=MAPPED).output
    )


def test_a_map_in_two_languages_is_told_what_to_translate(tmp_path: Path, take: Import) -> None:
    from tests.taking_in.conftest import ground

    root = ground(tmp_path / "map", translations=True)
    done = take(root, listed(tmp_path, "Poppy Desk,Albania,,,A word.,English"), said=MAPPED)
    assert done.exit_code == 0 and "1 texts lack a language of this map: translate them" in done.output


def test_a_file_of_doubts_changes_nothing_the_second_time(empty: Path, tmp_path: Path, take: Import) -> None:
    """Whatever shares a number with several, in whatever order: what was in doubt stays so."""
    rows = [
        f"{name} Desk,Albania,+355 4 220 1012,,,English"
        for name in ("Poppy", "Heron", "Heron House", "Amber", "Poppy Main")
    ]
    file = listed(tmp_path, *rows)
    assert take(empty, file, "--write", said=MAPPED).exit_code == 0
    commit(empty)
    again = take(empty, file, "--write", said=MAPPED)
    assert "0 new, 0 changed" in again.output and "Nothing changes." in again.output
