"""What became more public since a commit is printed, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.checks import disclosure
from tests.conftest import EXAMPLE, write


def since(root: Path, revision: str) -> list[str]:
    return [": ".join(line) for line in disclosure.since(root, revision)]


@pytest.fixture
def committed(project: Path) -> Path:
    write(project, "organisations/al/example.yml", EXAMPLE + "websites: ['https://example.org']\n")
    who = ["-c", "user.name=Example", "-c", "user.email=info@example.org"]
    for command in (["init", "-q"], ["add", "data"], [*who, "commit", "-q", "-m", "First"]):
        subprocess.run(["git", *command], cwd=project, check=True)
    return project


def test_addresses_places_channels_and_towns_that_are_new(committed: Path) -> None:
    write(
        committed,
        "organisations/al/example.yml",
        EXAMPLE
        + "addresses: [{kind: postal, box: P.O. Box 1, city: Tirana}]\n"
        + "contacts: [{role: general, phones: [{number: +355 4 220 1012}], emails: [{address: info@example.org}]}]\n"
        + "remarks: [{nl: tekst, en: They work in Durres}]\n",
    )
    path = "data/organisations/al/example.yml: "
    assert since(committed, "HEAD") == [
        path + "box: P.O. Box 1",
        path + "kind of address: postal",
        path + "mailbox: info@example.org",
        path + "number: +355 4 220 1012",
        path + "place in a text: Durres",
        path + "town: Tirana",
    ]


ALL_WAYS = """\
contacts:
  - role: general
    phones: [{number: +355 4 220 1012}]
    messengers: [{app: whatsapp, account: '@madeup'}, {app: other, app_name: Madeupchat, account: madeup}]
    emails: [{address: info@example.org}]
    contact_forms: ['https://example.org/contact']
    skype: madeup
websites: ['https://example.org', 'https://other.example.org']
"""


def test_every_channel_is_told(committed: Path) -> None:
    write(committed, "organisations/al/example.yml", EXAMPLE + ALL_WAYS)
    told = [line.removeprefix("data/organisations/al/example.yml: ") for line in since(committed, "HEAD")]
    assert told == [
        "Madeupchat: madeup",
        "Skype: madeup",
        "form: https://example.org/contact",
        "mailbox: info@example.org",
        "number: +355 4 220 1012",
        "website: https://other.example.org",
        "whatsapp: @madeup",
    ]


def test_a_place_is_told_wherever_it_is_named(committed: Path) -> None:
    write(
        committed,
        "programmes/made-up.yml",
        "name: {nl: Verzonnen, en: Made up}\nkind: return\ncountries: [al]\n"
        "description: {nl: Ze wonen in Voorbeelddorp., en: They live in Durres.}\n"
        "contacts: [{role: general, emails: [{address: info@example.org}]}]\n"
        "sources: [{source: safe-future, part: annex-14}]\n",
    )
    country = committed / "data" / "countries" / "ro.yml"
    fact = "facts:\n  - topic: contact\n    text: {nl: Veel komen uit Vlora., en: Many come from Vlora.}\n    sources: [{source: safe-future, part: annex-14}]\n"
    text = country.read_text(encoding="utf-8")
    country.write_text(text.replace("facts:\n", fact, 1) if "facts:\n" in text else text + fact, encoding="utf-8")
    write(committed, "../docs/page.nl.md", "# Titel\n\nHet gesprek was in Voorbeeldstad.\n")
    told = since(committed, "HEAD")
    assert "data/programmes/made-up.yml: mailbox: info@example.org" in told
    assert "data/programmes/made-up.yml: place in a text: Durres" in told
    assert "data/programmes/made-up.yml: place in a text: Voorbeelddorp" in told
    assert "data/countries/ro.yml: place in a text: Vlora" in told
    assert "docs/page.nl.md: place in a text: Voorbeeldstad" in told


def test_what_went_away_is_not_told(committed: Path) -> None:
    write(committed, "organisations/al/example.yml", EXAMPLE)
    assert since(committed, "HEAD") == []


@pytest.mark.parametrize("revision", ["nope", "--output=x"])
def test_a_commit_that_git_does_not_know_is_told(committed: Path, revision: str) -> None:
    done = CliRunner().invoke(main, ["check", str(committed), f"--disclosure={revision}"])
    assert done.exit_code == 1 and "Traceback" not in done.output


def test_one_thing_is_told_as_one_and_in_the_language_of_the_reader(committed: Path) -> None:
    def said(*options: str) -> tuple[str, str]:
        done = CliRunner().invoke(main, ["check", "--disclosure", "HEAD", str(committed), *options])
        return done.stdout.strip().partition(": ")[2], done.stderr.strip()

    assert said("--language", "nl") == ("", "Er is niets openbaarder geworden.")
    number = "contacts: [{role: general, phones: [{number: +355 4 220 1012}]}]\n"
    site = "websites: ['https://example.org']\n"
    write(committed, "organisations/al/example.yml", EXAMPLE + site + number)
    assert said("--language", "en") == ("number: +355 4 220 1012", "1 thing is public now that was not: look at it.")
    assert said("--language", "nl") == (
        "nummer: +355 4 220 1012",
        "1 ding is nu openbaar dat het niet was: kijk ernaar.",
    )
    write(committed, "organisations/al/example.yml", EXAMPLE + site.replace("example.org", "example.com") + number)
    assert said("--language", "nl")[1] == "2 dingen zijn nu openbaar die het niet waren: kijk naar elk ervan."
