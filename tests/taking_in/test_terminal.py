"""What a directory says moves no terminal and speaks to no forge: names of files and columns, cells, keys and messages are only shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.taking_in.conftest import MAPPING, Import
from tests.test_terminal import is_quiet

HEAD = MAPPING[: MAPPING.index("columns:")]
SAID = HEAD + "columns:\n  Name: name\n  Country: country\n  Tel: phones\n"
ESCAPE = "\x1b[31m\x1b]0;x\x07"
NAMES = [f"a{ESCAPE}b", "a\n::error file=x::y", "a\r::warning::x", "a\u202eb", "a%0A::error::x"]


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_file_is_only_shown(name: str, empty: Path, tmp_path: Path, take: Import) -> None:
    for ending, data in ((".csv", "Name,Country,Tel\nA,Atlantis,1\n"), (".json", '{"a": '), (".csv", "")):
        file = tmp_path / f"{name}{ending}"
        file.write_text(data, encoding="utf-8")
        done = take(empty, file, said=SAID)
        assert done.exit_code == 1
        quiet(done.output)


@pytest.mark.parametrize("name", NAMES)
def test_a_head_a_cell_and_a_key_are_only_shown(name: str, empty: Path, tmp_path: Path, take: Import) -> None:
    table = tmp_path / "a.csv"
    quoted = name.replace('"', '""')
    table.write_text(
        f'Name,Country,Tel,"{quoted}"\n"A {quoted}",Albania,"{quoted}","{quoted}"\nB,"{quoted}",1,2\n',
        encoding="utf-8",
        newline="",
    )
    feed = tmp_path / "a.json"
    feed.write_text(json.dumps({"contents": [{"id": name, "name": f"B {name}", name: name, "status": name}]}))
    for file in (table, feed):
        for more in ((), ("--skip",), ("--write", "--skip")):
            quiet(take(empty, file, *more, said=SAID if file is table else HEAD).output)


def quiet(output: str) -> None:
    assert output and is_quiet(output)
    assert not [line for line in output.splitlines() if line.startswith("::")]
    assert "Traceback" not in output
