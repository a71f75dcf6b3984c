"""A made-up house to write to, its letter, and somebody who fills it in."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from click.testing import Result

from tests.commands.conftest import Run, git
from tests.conftest import write

HOUSE = """\
# A comment at the head.
name: 'Made-up House'   # a comment behind
kind: ngo
languages: [sq, en]
description: {nl: 'Verzonnen.', en: 'Made up.'}
services:
  shelter: yes            # said on the telephone
  legal-help: {state: limited, note: {nl: Alleen advies., en: Advice only.}}
  # the mornings
  training:
    state: by-referral
    via: al/example
contacts:
  - role: general
    phones:
      - {number: '+355 4 220 1012'}   # the desk
      - number: '+355 4 220 1013'
        note: {nl: De hulplijn., en: The helpline.}
    emails: [{address: info@example.org}]
websites: ['https://www.example.org']
addresses:
  - {kind: postal, box: P.O. Box 26, city: Tirana}
  - {kind: confidential, city: Tirana}
sources:
  - {source: safe-future, part: annex-14}
"""


@pytest.fixture
def house(kept: Path) -> Path:
    """The file of the house, committed."""
    write(kept, "organisations/al/house.yml", HOUSE)
    git(kept, "commit", "-qam", "Made up")
    return kept / "data" / "organisations" / "al" / "house.yml"


@pytest.fixture
def sent(run: Run, house: Path, kept: Path) -> str:
    """The e-mail to the house."""
    done = run("letter", "al/house", "--dry-run")
    assert done.exit_code == 0, done.output
    return done.stdout


def filled(text: str, **answers: str) -> str:
    """The e-mail with answers behind its arrows; two strokes in a name stand for a point."""
    for name, said in answers.items():
        mark = re.search(rf"\[\[{re.escape(name.replace('__', '.'))}~(?:(?!=>).)*=> ", text, re.DOTALL)
        assert mark, name
        text = text[: mark.end()] + said + text[mark.end() :]
    return text


def answer(run: Run, kept: Path, content: str | bytes, *words: str, typed: str = "") -> Result:
    """Enter an answer that came back."""
    file = kept / "answer.txt"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return run("answer", str(file), *words, typed=typed)


def in_pdf(made: bytes, answers: dict[str, str]) -> bytes:
    """The PDF as a program fills it in: by the beginning of the names of its fields."""
    output = BytesIO()
    with pikepdf.open(BytesIO(made)) as pdf:
        names = {str(one.T).rpartition("~")[0].replace(":", "."): one for one in pdf.Root.AcroForm.Fields}
        for name, said in answers.items():
            one = names[name]
            one.V = pikepdf.Name(f"/{said}") if one.get("/FT") == "/Btn" else pikepdf.String(said)
        pdf.save(output)
    return output.getvalue()
