"""Which questions a letter asks, in which language, and the shapes in which its answer comes back. All made up."""

from __future__ import annotations

import re
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from socialmap.catalogue.load import load
from socialmap.commands.letters import letter as command
from socialmap.commands.letters.questions import by_name, parts
from tests.commands.conftest import Run, git
from tests.commands.letters.conftest import HOUSE, answer, filled, in_pdf
from tests.commands.letters.test_letters import ALL_RIGHT, made
from tests.conftest import write
from tests.made_up import EVERYTHING

pytestmark = pytest.mark.long


def committed(kept: Path, name: str, text: str) -> None:
    write(kept, name, text)
    git(kept, "add", "-A")
    git(kept, "commit", "-qm", "Made up")


def test_a_letter_is_two_files_that_ask_the_same(run: Run, house: Path, kept: Path) -> None:
    done = run("letter", "al/house")
    assert done.exit_code == 0 and "Written in letters/: al-house.txt, al-house.pdf." in done.output, done.output
    text = (kept / "letters" / "al-house.txt").read_text()
    with pikepdf.open(kept / "letters" / "al-house.pdf") as pdf:
        fields = {str(field.T).replace(":", ".") for field in pdf.Root.AcroForm.Fields}
    marks = set(re.findall(r"\[\[([a-z].*?~.*?)\]\]", text))
    assert {name for name in fields if not name.startswith("note.")} == marks
    assert text.startswith("To: info@example.org\nSubject: Is the information about Made-up House on our map right?\n")
    assert all(len(line) <= 72 for line in text.split("\n"))
    assert run("letter", "al/house").exit_code == 0, "the same letter again is no harm"
    (kept / "letters" / "al-house.txt").write_text("an answer that somebody saved")
    again = run("letter", "al/house")
    assert again.exit_code == 1 and "al-house.txt in letters/: is there already" in again.output


def test_nothing_is_asked_about_clients_persons_or_where_a_shelter_is(house: Path, kept: Path, sent: str) -> None:
    found, _ = load(kept)
    asked = by_name(parts("al/house", found, found.locales["en"]))
    assert "addresses.0" in asked and "addresses.1" not in asked, "a confidential address is no question"
    assert not {name for name in asked if re.search(r"person|client|street|evidence", name)}
    said = " ".join(sent.split())
    for sentence in (
        "Everything on the map is public",
        "You decide whether you are on the map",
        "Do not write anything about clients",
    ):
        assert sentence in said
    assert "- address: Not public (Tirana)" in sent


@pytest.mark.parametrize(
    ("languages", "subject"),
    [("[sq, nl, en]", "Klopt wat"), ("[sq, en, nl]", "Is the"), ("[sq]", "Is the"), ("[nl]", "Klopt wat")],
)
def test_the_letter_is_in_the_first_language_of_the_record_that_has_words_else_in_english(
    run: Run, house: Path, kept: Path, languages: str, subject: str
) -> None:
    committed(kept, "organisations/al/house.yml", HOUSE.replace("[sq, en]", languages))
    assert f"Subject: {subject}" in run("letter", "al/house", "--dry-run").stdout
    assert "Subject: Klopt" in run("letter", "al/house", "--dry-run", "--language", "nl").stdout
    refused = run("letter", "al/house", "--language", "fr")
    assert refused.exit_code == 2 and "Choose from nl, en." in refused.output


def test_without_the_libraries_of_pdfs_there_is_the_text_and_a_warning(
    run: Run, house: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "missing", lambda: "The PDFs of the forms cannot be made: no font.")
    done = run("letter", "al/house")
    assert done.exit_code == 0 and "Only the e-mail, no PDF." in done.stderr and "no font" in done.stderr
    assert [file.name for file in (kept / "letters").iterdir()] == ["al-house.txt"]


def test_a_record_with_everything_is_asked_about_every_way_in(run: Run, kept: Path) -> None:
    committed(kept, "organisations/nl/everything.yml", EVERYTHING)
    sent = run("letter", "nl/everything", "--dry-run", "--language", "en").stdout
    assert "Made-up Branch North, reception: Telephone: +31 50 521 0150" in " ".join(sent.split())
    said = filled(sent, branches__0__contacts__0__phones="+31 50 521 0151", contacts__1__emails="none", **ALL_RIGHT)
    done = answer(run, kept, said, "--write")
    assert done.exit_code == 0, done.output
    record = load(kept)[0].organisations["nl/everything"]
    assert record.branches[0].contacts[0].phones[0].number == "+31 50 521 0151"
    assert record.contacts[1].emails == () and len(record.contacts[1].messengers) == 4


def test_a_contact_with_no_way_in_left_goes_and_a_first_one_comes(run: Run, kept: Path, house: Path, sent: str) -> None:
    done = answer(
        run, kept, filled(sent, contacts__0__phones="none", contacts__0__emails="geen", **ALL_RIGHT), "--write"
    )
    assert done.exit_code == 0, done.output
    assert load(kept)[0].organisations["al/house"].contacts == ()
    git(kept, "commit", "-qam", "Made up")
    sent = run("letter", "al/house", "--dry-run").stdout
    said = filled(sent, contacts__0__phones="+355 4 220 1015", contacts__0__emails="office@example.org", **ALL_RIGHT)
    done = answer(run, kept, said, "--write")
    assert done.exit_code == 0, done.output
    assert (
        "contacts:\n  - {role: general, phones: [{number: '+355 4 220 1015'}], emails: [{address: 'office@example.org'}]}\n"
        in house.read_text()
    )


def test_an_answer_without_a_word_on_the_rest_confirms_what_it_is_about(
    run: Run, kept: Path, house: Path, sent: str
) -> None:
    said = filled(sent, services__shelter="yes", contacts__0__emails="info@example.org", date="2026-05-03")
    assert answer(run, kept, said, "--write").exit_code == 0
    assert house.read_text() == HOUSE + (
        "confirmations:\n  - {assured_date: 2026-05-03, method: mail, fields: [services.shelter, contacts]}\n"
    )


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64", "8bit"])
def test_a_saved_mail_is_read_with_its_text_or_the_pdf_that_it_carries(
    run: Run, kept: Path, house: Path, sent: str, transfer: str
) -> None:
    message = EmailMessage()
    message["Subject"] = "Antwoord – réponse"
    message.set_content(filled(sent, name="Ünïcödé House", **ALL_RIGHT), cte=transfer)
    done = answer(run, kept, bytes(message))
    assert done.exit_code == 0 and "+name: Ünïcödé House" in done.output, done.output
    message.add_attachment(in_pdf(made(kept), {"name": "House of Paper", "date": "2026-05-03"}), "application", "pdf")
    done = answer(run, kept, bytes(message))
    assert done.exit_code == 0 and "+name: House of Paper" in done.output, done.output


def test_the_letter_put_again_below_the_answer_is_no_second_answer(
    run: Run, kept: Path, house: Path, sent: str
) -> None:
    quoted = "".join(f"> {line}\n" for line in sent.split("\n"))
    for came in (filled(sent, name="One", **ALL_RIGHT) + quoted, quoted + filled(sent, name="One", **ALL_RIGHT)):
        done = answer(run, kept, came)
        assert done.exit_code == 0 and "+name: One" in done.output, done.output


def test_the_pdf_asks_in_a_format_that_every_field_says_what_it_is_for(kept: Path, house: Path) -> None:
    with pikepdf.open(BytesIO(made(kept))) as pdf:
        assert str(pdf.Root.Lang) == "en" and str(pdf.docinfo.Title).startswith("Is the information about")
        assert all(str(field.TU) for field in pdf.Root.AcroForm.Fields)
