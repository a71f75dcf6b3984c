"""Answers that must not get in, and files that are none: each ends in a sentence that repeats nothing of them."""

from __future__ import annotations

import random
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialmap.commands.letters.reading import UnreadableError, read
from tests.commands.conftest import Run, git
from tests.commands.letters.conftest import HOUSE, answer, filled, in_pdf
from tests.commands.letters.test_letters import ALL_RIGHT, made
from tests.conftest import write

pytestmark = pytest.mark.long


@pytest.mark.parametrize(
    ("field", "said", "told"),
    [
        ("description", "Ask for Mrs Testerman at the desk.", "holds"),
        ("services__shelter", "limited: ask for Mrs Testerman", "holds"),
        ("application_process", "Call 067 234 5678.", "holds"),
        ("contacts__0__schedule", "At 12 Baker Street, from nine to five.", "holds"),
        ("letter", "Our shelter is at 12 Baker Street.", "letter: holds a street"),
        ("letter", "Kind regards, Mrs Testerman", "letter: holds"),
        ("eligibility_description", "Women who come to our house near Krujë.", "a place with fewer than 100,000"),
        ("contacts__0__phones", "+355 67 234 5678", "is a mobile number."),
        ("contacts__0__phones", "+355 4 220 1012; jane.testerman@example.org", "is no number"),
        ("contacts__0__emails", "jane.testerman@example.org", "looks like a person's mailbox"),
        ("websites", "https://maps.google.com/?q=Testerman", "is a link to a map."),
        ("websites", "javascript:alert('Testerman')", "web address"),
        ("websites", "https://wa.me/355672345678", "is a chat with a number"),
        ("name", "<script>Testerman</script>", "holds markup"),
        ("description", "{{ Testerman }}{% x %}", "holds markup or template signs"),
        ("description", "See https://example.org/Testerman", "holds a web address"),
        ("cost", "as much as Testerman wants", "cost: the answer is none of:"),
        ("services__shelter", "perhaps, ask Testerman", "services.shelter: the answer is none of: yes, limited"),
        ("languages", "English; Testermanish", "is no language that the map knows"),
        ("cost", "partly free of charge", "is partly free, but does not say what."),
        ("services__children", "limited", "is limited, but does not say how."),
        ("date", "Testerman, yesterday", "on which day it was written"),
    ],
)
def test_what_must_not_be_said_is_refused_and_never_repeated(
    run: Run, kept: Path, house: Path, sent: str, field: str, said: str, told: str
) -> None:
    answers = {"right": "yes", "date": "2026-05-03"} | {field: said}
    extra = {"typed": "Iets in het Nederlands.\n"}
    if field == "letter":
        sent, answers = (
            sent.replace("go\non the map.\n=> ", f"go\non the map.\n=> {said}"),
            {"right": "yes", "date": "2026-05-03"},
        )
        sent = sent if said in sent else _at_last(sent, said)
    done = answer(run, kept, filled(sent, **answers), "--write", **extra)
    assert done.exit_code == 1, done.output
    assert told in " ".join(done.stderr.split()), done.stderr
    assert "Traceback" not in done.output and house.read_text() == HOUSE
    # What somebody is asked to translate is shown on the screen of the one who holds the file; messages mask it.
    after = done.stderr.rpartition("Error:")[2]
    assert not any(word in after for word in ("Testerman", "Baker Street", "67 234 5678", "672345678"))


def _at_last(sent: str, said: str) -> str:
    place = sent.index("=> ", sent.index("[[letter~")) + 3
    return sent[:place] + said + sent[place:]


def test_a_record_that_has_changed_since_the_letter_is_not_overwritten(
    run: Run, kept: Path, house: Path, sent: str
) -> None:
    said = filled(sent, services__shelter="no", contacts__0__phones="+355 4 220 1019", **ALL_RIGHT)
    write(kept, "organisations/al/house.yml", HOUSE.replace("220 1012", "220 1010"))
    git(kept, "commit", "-qam", "Made up")
    done = answer(run, kept, said, "--write")
    assert done.exit_code == 1
    assert "contacts.0.phones: was another question when the letter was written" in done.output
    assert "services.shelter" not in done.output


def test_what_is_written_before_an_arrow_is_noticed(run: Run, kept: Path, house: Path, sent: str) -> None:
    done = answer(run, kept, sent.replace("Made-up House\n=>", "Made-up House Two\n=>"), "--write")
    assert done.exit_code == 1
    assert "name: something was changed or written before the arrow (=>)." in done.output
    linked = sent.replace("info@example.org", "info@example.org <mailto:info@example.org>")
    assert answer(run, kept, filled(linked, **ALL_RIGHT)).exit_code == 0


def test_whoever_wants_off_the_map_or_is_no_more_is_told_what_to_run(
    run: Run, kept: Path, house: Path, sent: str
) -> None:
    done = answer(run, kept, filled(sent, withdraw="yes", name="Another", **ALL_RIGHT), "--write")
    assert done.exit_code == 0 and "end al/house --state withdrawn" in done.output
    done = answer(run, kept, filled(sent, still="no", **ALL_RIGHT), "--write")
    assert done.exit_code == 0 and "end al/house --state closed" in done.output
    assert house.read_text() == HOUSE


def test_a_file_with_changes_of_its_own_is_left_alone(run: Run, kept: Path, house: Path, sent: str) -> None:
    house.write_text(HOUSE + "# mine\n")
    done = answer(run, kept, filled(sent, **ALL_RIGHT), "--write")
    assert done.exit_code == 1 and "has changes that are not committed" in done.output
    assert house.read_text() == HOUSE + "# mine\n"


def broken_pdfs(whole: bytes) -> list[bytes]:
    """A PDF that was cut, one with noise, one that is locked, one that goes round in circles, one without fields."""
    chance = random.Random(7)  # noqa: S311 - the same noise every time
    noisy = bytearray(whole)
    for _ in range(2000):
        noisy[chance.randrange(8, len(noisy))] = chance.randrange(256)
    locked, flat, circle = BytesIO(), BytesIO(), BytesIO()
    with pikepdf.open(BytesIO(whole)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="x", owner="y"))
        pdf.Root.AcroForm.Fields[0].V = pdf.Root.AcroForm.Fields[0]
        pdf.Root.AcroForm.Fields.append(pikepdf.Array([1]))
        pdf.save(circle)
        del pdf.Root.AcroForm
        for page in pdf.pages:
            del page.obj.Annots
        pdf.save(flat)
    return [whole[:4000], bytes(noisy), locked.getvalue(), circle.getvalue(), flat.getvalue(), b"%PDF-1.7\n"]


def test_files_that_are_no_answer_get_a_sentence(run: Run, kept: Path, house: Path, sent: str) -> None:
    files = [
        b"", b"\0" * 100, b"PK\x03\x04" + b"x" * 100, b"\xff\xfe" + "no form".encode("utf-16-le"), b"\xff" * 400,
        b"Just a text.", b"[[letter~al/house~en]]", b"[[letter~al/nobody~en]] =>  x", b"[[letter~al/house~xx]] => x",
        b"[[letter~../../etc~en]] => x", (filled(sent, name="One") + filled(sent, name="Two")).encode(), b"[[*]]" * 100_000, b"=>" * 100_000,
        filled(sent, name="x").replace("~al/house~", "~al/example~").encode(), ("[[name~0000]] => x\n" + sent).encode(), (sent + sent.replace("~al/house~", "~al/example~")).encode(),
        filled(sent, name="x" * 6000).encode(), b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\n--x--\n",
        b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+\n", b"[[name~" + b"a" * 100_000,
        b"x" * 20_000_001, *broken_pdfs(made(kept)),
    ]  # fmt: skip
    for number, content in enumerate(files):
        done = answer(run, kept, content, "--write")
        if content != b"[[letter~al/house~en]]":
            assert done.exit_code == 1, (number, done.output)
            assert done.stderr.startswith("Error: "), (number, done.output)
        assert done.exception is None or isinstance(done.exception, SystemExit), (number, done.exception)
    assert house.read_text() == HOUSE


@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda text: f"[[letter~al/a~en]] => {text}".encode()))
)
def test_no_bytes_whatever_end_in_a_traceback(raw: bytes) -> None:
    try:
        read(raw)
    except UnreadableError as told:
        assert str(told)


def test_fields_of_a_pdf_that_are_none_of_ours_are_left_out(run: Run, kept: Path, house: Path) -> None:
    with pikepdf.open(BytesIO(made(kept))) as pdf:
        for field in pdf.Root.AcroForm.Fields:
            if str(field.T).startswith("cost"):
                field.T = pikepdf.String("cost:x~zzzz")
        output = BytesIO()
        pdf.save(output)
    done = answer(run, kept, in_pdf(output.getvalue(), {"cost.x": "free", "right": "yes", "date": "2026-05-03"}))
    assert done.exit_code == 0 and "cost" not in done.output
