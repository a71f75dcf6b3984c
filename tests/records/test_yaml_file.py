"""YAML is read so that it can't lie, and what it can't say is refused with a line and a hint."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialmap.records import yaml_file
from socialmap.records.yaml_file import LARGEST, read, read_text


def reading(folder: Path, text: str | bytes) -> tuple[dict[str, object] | None, str]:
    file = folder / "x.yml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    document, problems = read(file, folder)
    return (document.data if document else None), "\n".join(problem.as_text() for problem in problems)


@pytest.mark.parametrize(
    "typed",
    ["NO", "no", "yes", "0201234567", "12:30", "+31 20 123", "2014-10", "1e3", "0x1F", "null", "~", ".inf", "1_000"],
)
def test_everything_stays_the_text_that_was_typed(tmp_path: Path, typed: str) -> None:
    assert reading(tmp_path, f"key: {typed}\n") == ({"key": typed}, "")


def test_the_line_of_every_key_is_known(tmp_path: Path) -> None:
    file = tmp_path / "x.yml"
    file.write_text(
        "name: x\nservices:\n  shelter:\n    state: yes\n    note:\n      nl: a\nphones:\n  - one\n  - two\n"
    )
    document, _ = read(file, tmp_path)
    assert document is not None
    assert document.line(("services", "shelter", "note")) == 5
    assert document.line(("phones", 1)) == 9
    assert document.line(("services", "shelter", "note", "en")) == 5  # a missing field stands where its parent does


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "x.yml:1: is empty."),
        ("# only a comment\n", "x.yml:1: is empty."),
        ("- a\n- b\n", "x.yml:1: does not start with keys."),
        ("just a text\n", "x.yml:1: does not start with keys."),
        ("name: a\nname: b\n", "x.yml:2: name: stands here twice (first on line 1)."),
        ("a: &x 1\nb: *x\n", "x.yml:1: uses `&` or `*`"),
        ("b: *x\n", "x.yml:1: uses `&` or `*`"),
        ("a: {<<: {b: c}}\nd: !!python/object:os.system x\n", "x.yml:2: uses the tag"),
        ("a: !secret x\n", "x.yml:1: uses the tag `!secret`."),
        ("a: 1\n---\nb: 2\n", "x.yml:2: holds more than one document"),
        ("a:\n", "x.yml:1: a: has no value."),
        ("a:\n  - \n", "x.yml:2: a.0: has no value."),
        ("a: b: c\n", "x.yml:1: has a colon inside a text"),
        ("a:\n\tb: c\n", "x.yml:2: begins with a tab."),
        ("? [a, b]\n: c\n", "x.yml:1: has a list or a mapping as a key."),
        ("a: [b\n", "x.yml:1: has a list in brackets that is not closed"),
        ("a: 'caf\u00e9\u200b'\n", "x.yml:1: has a hidden character (U+200B)."),
        ("a: b\nc: \u202eevil\n", "x.yml:2: has a hidden character (U+202E)."),
        ("a: b\x00\n", "x.yml:1: has a hidden character (U+0000)."),
        (b"a: \xff\xfeb\n", "x.yml:1: is not saved as UTF-8."),
        ("a: b".encode("utf-16"), "x.yml:1: is saved as UTF-16."),
        ("a: " + "[" * 40 + "]" * 40, "is nested too deeply."),
        ("a: " + "x" * LARGEST, "is larger than 1,000,000 bytes."),
    ],
)
def test_what_yaml_lets_through_is_refused(tmp_path: Path, text: str | bytes, expected: str) -> None:
    data, told = reading(tmp_path, text)
    assert data is None
    assert expected in told


def test_a_text_that_was_accepted_says_the_same_without_being_parsed_again(tmp_path: Path) -> None:
    (tmp_path / ".build").mkdir()
    file = tmp_path / "x.yml"
    file.write_text("name: x\nphones:\n  - one\n  - number: 'two'\n", encoding="utf-8")
    found = []
    for _ in range(2):
        yaml_file._KEPT.clear()  # as in another process
        with yaml_file.remembering(tmp_path):
            found += [read(file, tmp_path)[0]]
    first, again = found
    assert first and again and again.data == first.data
    assert dict(again.lines) == dict(first.lines) and again.line(("phones", 1, "number")) == 4
    file.write_text("name: x\nname: y\n", encoding="utf-8")
    with yaml_file.remembering(tmp_path):
        assert read(file, tmp_path)[0] is None


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    assert reading(tmp_path, b"\xef\xbb\xbfa: b\r\nc: d\r\n") == ({"a": "b", "c": "d"}, "")


def test_a_symbolic_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real.yml").write_text("a: b\n")
    (tmp_path / "x.yml").symlink_to(tmp_path / "real.yml")
    _, problems = read(tmp_path / "x.yml", tmp_path)
    assert problems[0].message == "is a symbolic link."


@given(st.binary(max_size=200))
def test_no_bytes_whatever_end_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.mktemp("any") / "x.yml"
    file.write_bytes(raw)
    document, problems = read(file, file.parent)
    assert (document is None) == bool(problems)


@given(st.text(string.printable + "&*!|>%@`{}[]#é", max_size=60))
def test_no_text_whatever_ends_in_a_traceback(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("any") / "x.yml"
    file.write_text(f"key: {text}\n", encoding="utf-8", newline="")
    document, problems = read(file, file.parent)
    assert (document is None) == bool(problems)


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("name: Stichting #MeToo", "#MeToo"),
        ("name: Bel het nummer van de opvang # dag en nacht", "# dag en nacht"),
        ("name: Opvang   # a comment", None),
        ("name: 'Stichting #MeToo'  # a comment", None),
        ("name: C#", None),
        ("name: Kamer#3", None),
    ],
)
def test_text_that_yaml_would_take_for_a_comment_is_told(line: str, lost: str | None) -> None:
    _, problems = read_text(f"kind: ngo\n{line}\n", "example.yml")
    messages = [problem.as_text() for problem in problems if "is lost" in problem.message]
    assert len(messages) == (lost is not None)
    assert all(text.startswith(f"example.yml:2: name: is cut off: “{lost}” is lost") for text in messages)
