"""What a file is called, or says, moves no terminal and speaks to no forge: it is printed as text, on its own line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from socialmap.__main__ import main
from tests.conftest import write

ESCAPE = "\x1b[31m\x1b]0;x\x07"
NAMES = [
    f"a{ESCAPE}b.yml",
    "a\n::error file=x::y.yml",
    "a%0A::error::x.yml",
    "a\r::warning::x.yml",
    "a\u202eb.yml",
    "a::b,c=d.yml",
]
RECORDS = [
    'name: "a\\e[31m\\x07b"\nkind: ngo\n',
    'name: Example\nkind: "x\\n::error file=x::y"\n',
    "name: Example\nkind: 'x%0A::error::y'\n",
    "name: Example\n'::error::x%0Ay': z\n",
    'name: Example\nservices: {"shel\\r\\nter": yes}\n',
]


def printed(project: Path, form: str) -> str:
    done = CliRunner().invoke(main, ["check", str(project), "--format", form])
    assert done.exit_code == 1 and (done.exception is None or isinstance(done.exception, SystemExit))
    return done.output


def is_quiet(text: str) -> bool:
    """Whether a terminal does nothing but show ``text``."""
    return not any(
        (ord(sign) < 32 and sign != "\n") or 127 <= ord(sign) < 160 or sign in "\u202e\u2028" for sign in text
    )


@pytest.mark.parametrize("form", ["text", "github", "json"])
@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_a_file_is_only_shown(project: Path, name: str, form: str) -> None:
    write(project, f"organisations/al/{name}", "name: x\n")
    check(printed(project, form), form)


@pytest.mark.parametrize("form", ["text", "github", "json"])
@pytest.mark.parametrize("record", RECORDS)
def test_a_value_or_a_key_is_only_shown(project: Path, record: str, form: str) -> None:
    write(project, "organisations/al/example.yml", record)
    check(printed(project, form), form)


def check(text: str, form: str) -> None:
    assert is_quiet(text)
    if form == "json":
        assert json.loads(text[: text.rindex("]") + 1])
    elif form == "github":
        commands = [line for line in text.splitlines() if line.startswith("::")]
        assert commands and all(line.startswith(("::error file=data/", "::warning file=data/")) for line in commands)
        assert not any("::" in line.split(" file=", 1)[1].split(",line=")[0] for line in commands)
    else:
        assert not [line for line in text.splitlines() if line.startswith("::")]
