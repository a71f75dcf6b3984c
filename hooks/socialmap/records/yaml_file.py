"""A YAML file → plain data and the line of every key; refuses what YAML lets through.

Every scalar stays the text that was typed: ``NO`` is Norway's code, ``0201234567`` keeps its
zero. What could make a record say something else than it seems to say is refused: a key twice,
aliases, tags, several documents, hidden characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from socialmap.base import signs
from socialmap.base.kept import Kept, kept, key
from socialmap.base.problems import Problem
from socialmap.records import yaml_builder
from socialmap.records.yaml_builder import MOST_WORDS as MOST_WORDS
from socialmap.records.yaml_builder import Builder, RefusedAtError
from socialmap.records.yaml_builder import Place as Place
from socialmap.records.yaml_causes import cause

LARGEST = 1_000_000  # bytes; the longest real record is under 10,000
# Bidirectional controls, zero-width signs and other invisible characters: a name or a number
# that contains one is not what it looks like. Values are looked at again when they have been parsed
# (`base.signs`): YAML can write a sign as an escape, and joiners depend on what stands around them.
HIDDEN = re.compile(
    "[\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff\u00ad\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
)


@dataclass(frozen=True)
class Document:
    """A file as read: ``data`` is a mapping of text, lists and mappings; ``lines`` knows where each key stands."""

    path: str
    data: dict[str, Any]
    lines: Mapping[Place, int] = field(repr=False)
    said: str = field(default="", repr=False)
    """The text that was read."""

    def line(self, place: Place) -> int:
        """The line of ``place``, or of the nearest thing around it that is in the file."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read(file: Path, root: Path) -> tuple[Document | None, list[Problem]]:
    """Read ``file``; problems name it relative to ``root``. A document comes only without problems."""
    path = file.relative_to(root).as_posix()
    try:
        text = _text(file)
    except RefusedAtError as refused:
        return None, [Problem(path, refused.line, "", refused.what, refused.right)]
    if (kept := _KEPT.get(path)) and kept[0] == text:
        return kept[1], []
    document, problems = _remembered(text, path)
    if document:
        _KEPT[path] = text, document
    return document, problems


def _remembered(text: str, path: str) -> tuple[Document | None, list[Problem]]:
    """What ``text`` says, from an earlier run when that has read it."""
    if _before is None:
        return read_text(text, path)
    own = key(text)
    if (data := _before.get(own)) is not None:
        return Document(path, data, _Lines(text), text), []
    document, problems = read_text(text, path)
    if document:
        _before.put(own, document.data)
    return document, problems


_before: Kept | None = None
"""What the texts that were accepted in earlier runs say."""


@contextmanager
def remembering(root: Path) -> Iterator[None]:
    """While it lasts, a text that an earlier run in the project ``root`` has accepted is not parsed again."""
    global _before
    outer, _before = (
        _before,
        kept(root, "records", [Path(one) for one in (__file__, yaml_builder.__file__, signs.__file__)], ["PyYAML"]),
    )
    try:
        yield
        _before.write()
    finally:
        _before = outer


class _Lines(Mapping[Place, int]):
    """The lines of a text that is known to be right: found when somebody asks, and mostly nobody does."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _found(self) -> Mapping[Place, int]:
        builder = Builder(self._text)
        builder.mapping()
        return builder.lines

    def __getitem__(self, place: Place) -> int:
        return self._found[place]

    def __iter__(self) -> Iterator[Place]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


_KEPT: dict[str, tuple[str, Document]] = {}
"""What was last read of each file of this process, with its text: a preview reads only what was changed. Nobody writes into it."""


def read_text(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Problem]]:
    """Read YAML that stands in a larger file, the page at ``path`` say, from its ``first_line`` on."""
    try:
        builder = Builder("\n" * (first_line - 1) + text)
        return Document(path, builder.mapping(), builder.lines, text), []
    except RefusedAtError as refused:
        name = ".".join(str(step) for step in refused.place)
        return None, [Problem(path, refused.line, name, refused.what, refused.right)]
    except yaml.YAMLError as error:
        return None, [_yaml_problem(path, error, text, first_line)]
    except (ValueError, OverflowError) as error:  # some bad scalars raise what is not a YAMLError
        return None, [
            Problem(path, 1, "", f"cannot be read as YAML ({error}).", "Compare it with a record that works.")
        ]


def _text(file: Path) -> str:
    if file.is_symlink():
        raise RefusedAtError(1, (), "is a symbolic link.", "Put the record itself here.")
    if file.stat().st_size > LARGEST:
        raise RefusedAtError(1, (), f"is larger than {LARGEST:,} bytes.", "One record is one small file.")
    raw = file.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RefusedAtError(1, (), "is saved as UTF-16.", "Save it as UTF-8.")
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise RefusedAtError(
            line, (), "is not saved as UTF-8.", "Save it as UTF-8, without special encoding."
        ) from None
    if found := HIDDEN.search(text):
        line = text[: found.start()].count("\n") + 1
        raise RefusedAtError(
            line, (), f"has a hidden character (U+{ord(found.group()):04X}).", "Delete it and type the text again."
        )
    return text


def _yaml_problem(path: str, error: yaml.YAMLError, text: str, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line = (mark.line + 1) if mark else first_line
    if found := cause(text, line - first_line + 1):
        return Problem(path, found.line + first_line - 1, "", found.message, found.hint)
    what = str(getattr(error, "problem", None) or "cannot be read")
    if "'\\t'" in what or "cannot start any token" in what:
        return Problem(
            path,
            line,
            "",
            "has a tab or a sign that YAML reads as code.",
            "Indent with spaces; put a text with special signs in double quotes.",
        )
    return Problem(
        path, line, "", f"is not valid YAML here ({what}).", "Check the indentation and the quotes around this line."
    )
