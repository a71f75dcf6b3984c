"""A confirmation says how, when and about what; an organisation's own word is a source like a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.records.models.confirmation import Confirmation
from tests.conftest import EXAMPLE, told, write


@pytest.mark.parametrize(
    ("confirmation", "expected"),
    [
        ("{method: mail}", "confirmations.0.assured_date: is missing."),
        ("{assured_date: '2020-01-01'}", "confirmations.0.method: is missing."),
        ("{method: rumour, assured_date: '2020-01-01'}", "confirmations.0.method: is “rumour”."),
        ("{method: mail, assured_date: last week}", "assured_date: is “last week”, which is not a date."),
        (
            "{method: mail, assured_date: 2020, fields: [phone]}",
            "confirms “phone”, which is not a field of this record.",
        ),
        (
            "{method: mail, assured_date: 2020, fields: [services.sheltr]}",
            "confirms “services.sheltr”, which is not a field of this record. Name its fields: contacts, addresses, websites, services, `services.shelter` …",
        ),
        (
            "{method: mail, assured_date: 2020, fields: [contacts.shelter]}",
            "confirms “contacts.shelter”, which is not a field of this record.",
        ),
        ("{method: mail, assured_date: 2020, role: boss}", "names the contact role “boss”, which does not exist."),
    ],
)
def test_what_is_said_about_a_wrong_confirmation(project: Path, confirmation: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE + f"confirmations:\n  - {confirmation}\n")
    assert any(expected in line for line in told(project)), told(project)


def test_a_confirmed_record_is_fine(project: Path) -> None:
    whole = "{method: visit, assured_date: '2024-05'}"
    some = "{method: telephone, assured_date: '2024-06-01', role: intake, fields: [contacts, services.shelter]}"
    write(project, "organisations/al/example.yml", EXAMPLE + f"confirmations:\n  - {whole}\n  - {some}\n")
    assert told(project) == []


def test_a_confirmation_covers_the_fields_that_it_names_and_what_is_in_them() -> None:
    some = Confirmation(method="mail", assured_date="2024", fields=("services.shelter", "contacts"))
    assert some.covers("contacts") and some.covers("services.shelter")
    assert not some.covers("services") and not some.covers("services.training") and not some.covers("")
    assert Confirmation(method="mail", assured_date="2024", fields=("services",)).covers("services.training")
    assert Confirmation(method="mail", assured_date="2024").covers("contacts")


SOURCE = "  - {source: safe-future, part: annex-14}\n"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{method: telephone}", "does not say when."),
        ("{date: 2026-05-03}", "does not say how it was told."),
        ("{source: safe-future}", "names a document, but no part of it."),
        ("{part: annex-14}", "needs either a document or the organisation's own word."),
        ("{source: safe-future, part: annex-14, method: mail, date: 2026}", "needs either a document"),
        ("{method: mail, date: 2026, block: 3}", "which has no part or block."),
    ],
)
def test_what_is_said_about_a_wrong_source(project: Path, source: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", EXAMPLE.replace(SOURCE, f"  - {source}\n"))
    assert any(expected in line for line in told(project)), told(project)


def test_the_word_of_an_organisation_needs_no_entry_in_the_list_of_sources(project: Path) -> None:
    own = "  - {method: telephone, date: 2026-05-03}\n"
    write(project, "organisations/al/example.yml", EXAMPLE.replace(SOURCE, own))
    assert told(project) == []
