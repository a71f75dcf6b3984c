"""A letter, its answer, and the record after it: by e-mail and on paper. Everything here is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.catalogue.load import load
from socialmap.commands.letters.paper import paper
from socialmap.commands.letters.questions import parts
from socialmap.forms.paper.pdf import pdf
from tests.commands.conftest import Run
from tests.commands.letters.conftest import HOUSE, answer, filled, in_pdf
from tests.conftest import told, write

pytestmark = pytest.mark.long

ALL_RIGHT = {"right": "yes", "date": "3 May 2026", "role": "coordination"}


def made(kept: Path) -> bytes:
    found, _ = load(kept)
    locale = found.locales["en"]
    return pdf(paper("al/house", found, locale, parts("al/house", found, locale)))


def test_an_answer_by_mail_changes_what_was_answered_and_nothing_else(
    run: Run, kept: Path, house: Path, sent: str
) -> None:
    said = filled(
        sent, services__shelter="no", contacts__0__phones="+355 4 220 1013; +355 4 220 1014",
        websites="none", services__training="yes", addresses__0="no", **ALL_RIGHT,
    )  # fmt: skip
    shown = answer(run, kept, said)
    assert shown.exit_code == 0 and "Nothing was written (without --write)." in shown.output, shown.output
    assert house.read_text() == HOUSE
    assert answer(run, kept, said, "--write").exit_code == 0
    expected = (
        HOUSE.replace("shelter: yes  ", "shelter: no  ")
        .replace("state: by-referral\n    via: al/example", "state: yes")
        .replace("220 1012'}", "220 1014'}")
        .replace("websites: ['https://www.example.org']\n", "")
        .replace("  - {kind: postal, box: P.O. Box 26, city: Tirana}\n", "")
    )
    confirmed = "confirmations:\n  - {assured_date: 2026-05-03, method: mail, role: coordination}\n"
    assert house.read_text() == expected + confirmed
    assert told(kept) == []


def test_the_filled_pdf_says_the_same(run: Run, kept: Path, house: Path) -> None:
    answers = {"services.shelter": "limited", "note.services.shelter": "Only women.", "contacts.0.emails": "office@example.org",
               "right": "yes", "role": "coordination", "date": "03-05-2026"}  # fmt: skip
    done = answer(run, kept, in_pdf(made(kept), answers), "--write", typed="Alleen vrouwen.\n")
    assert done.exit_code == 0, done.output
    record = load(kept)[0].organisations["al/house"]
    assert record.services["shelter"].state == "limited"
    assert record.services["shelter"].note is not None and record.services["shelter"].note.root == {
        "nl": "Alleen vrouwen.",
        "en": "Only women.",
    }
    assert [one.address for one in record.contacts[0].emails] == ["office@example.org"]
    assert record.confirmations[0].assured_date == "2026-05-03" and record.confirmations[0].fields == ()


def test_an_empty_answer_changes_nothing(run: Run, kept: Path, house: Path, sent: str) -> None:
    done = answer(run, kept, sent, "--write")
    assert done.exit_code == 0 and "changes nothing" in done.output
    done = answer(run, kept, made(kept), "--write")
    assert done.exit_code == 0 and "changes nothing" in done.output
    assert house.read_text() == HOUSE


@pytest.mark.parametrize("quote", ["> ", ">> ", " > > ", ""])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_quotes_and_line_ends_of_mail_programs_do_no_harm(
    run: Run, kept: Path, house: Path, sent: str, quote: str, end: str
) -> None:
    said = filled(sent, description="A house,\nquite  made\nup.", **ALL_RIGHT)
    came = "Hello!\n\n" + "".join(f"{quote}{line}\n" for line in said.split("\n")) + "--\nWith regards\n"
    done = answer(run, kept, came.replace("\n", end), "--write", typed="Een verzonnen huis.\n")
    assert done.exit_code == 0, done.output
    assert "description: {nl: Een verzonnen huis., en: 'A house, quite made up.'}\n" in house.read_text()


def test_lines_that_were_wrapped_anew_are_read_all_the_same(run: Run, kept: Path, house: Path, sent: str) -> None:
    said = filled(sent, services__shelter="limited: only women", **ALL_RIGHT)
    for text in (said.replace(" ", "\n"), said.replace("\n", " "), said.replace("=>", "⇒")):
        done = answer(run, kept, text, typed="alleen vrouwen\n")
        assert done.exit_code == 0, done.output
        assert "+  shelter: {state: limited, note: {nl: alleen vrouwen, en: only women}}" in done.output


@pytest.mark.parametrize(
    ("id", "said"),
    [
        (
            "printed",
            "“printed” is a programme: a letter asks an organisation about itself. Ask who runs it (`socialmap letter al/house`)",
        ),
        ("al", "“al” is a country, which nobody answers for"),
        ("al/nobody", "There is no organisation “al/nobody”."),
    ],
)
def test_only_organisations_are_written_to_and_the_others_are_told_what_to_do(
    run: Run, kept: Path, house: Path, id: str, said: str
) -> None:
    programme = "name: {nl: Gedrukt, en: Printed}\nkind: return\nrun_by: [al/house]\ndescription: {nl: x, en: y}\n"
    write(kept, "programmes/printed.yml", programme + "sources: [{source: safe-future, part: annex-14}]\n")
    done = run("letter", id)
    assert done.exit_code == 1 and said in done.output, done.output
