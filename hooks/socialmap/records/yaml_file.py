"""A YAML file → plain data and the line of every key; refuses what YAML lets through.

Every scalar stays the text that was typed: ``NO`` is Norway's code, ``0201234567`` keeps its
zero. What could make a record say something else than it seems to say is refused: a key twice,
aliases, tags, several documents, hidden characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from socialmap.base.problems import Problem
from socialmap.base.refused import RefusedError
from socialmap.base.signs import fault
from socialmap.records.yaml_causes import cause

Place = tuple[str | int, ...]

LARGEST = 1_000_000  # bytes; the longest real record is under 10,000
DEEPEST = 12
MOST = 50_000  # keys and values; the largest real file, the outlines of countries, has a few hundred
MOST_WORDS = 3  # of a value behind which a comment may stand; what is longer is a text, and `#` a sign in it
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
    lines: dict[Place, int] = field(repr=False)

    def line(self, place: Place) -> int:
        """The line of ``place``, or of the nearest thing around it that is in the file."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


class _RefusedError(RefusedError):
    def __init__(self, line: int, place: Place, what: str, right: str) -> None:
        super().__init__(what, right)
        self.line, self.place = line, place


def read(file: Path, root: Path) -> tuple[Document | None, list[Problem]]:
    """Read ``file``; problems name it relative to ``root``. A document comes only without problems."""
    path = file.relative_to(root).as_posix()
    try:
        text = _text(file)
    except _RefusedError as refused:
        return None, [Problem(path, refused.line, "", refused.what, refused.right)]
    if (kept := _KEPT.get(path)) and kept[0] == text:
        return kept[1], []
    document, problems = read_text(text, path)
    if document:
        _KEPT[path] = text, document
    return document, problems


_KEPT: dict[str, tuple[str, Document]] = {}
"""What was last read of each file of this process, with its text: a preview reads only what was changed. Nobody writes into it."""


def read_text(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Problem]]:
    """Read YAML that stands in a larger file, the page at ``path`` say, from its ``first_line`` on."""
    try:
        builder = _Builder("\n" * (first_line - 1) + text)
        return Document(path, builder.mapping(), builder.lines), []
    except _RefusedError as refused:
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
        raise _RefusedError(1, (), "is a symbolic link.", "Put the record itself here.")
    if file.stat().st_size > LARGEST:
        raise _RefusedError(1, (), f"is larger than {LARGEST:,} bytes.", "One record is one small file.")
    raw = file.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _RefusedError(1, (), "is saved as UTF-16.", "Save it as UTF-8.")
    try:
        text = raw.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise _RefusedError(line, (), "is not saved as UTF-8.", "Save it as UTF-8, without special encoding.") from None
    if found := HIDDEN.search(text):
        line = text[: found.start()].count("\n") + 1
        raise _RefusedError(
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


class _Builder:
    """Builds data from the parser's events, so that nothing is resolved, merged or expanded."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Place, int] = {}
        self._text = text
        self._events = self._checked(yaml.parse(text, Loader=yaml.CSafeLoader))

    def mapping(self) -> dict[str, Any]:
        next(self._events)  # the stream
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            raise _RefusedError(1, (), "is empty.", "A record starts with a line such as `name: …`.")
        data = self._value(next(self._events), ())
        next(self._events)
        following = next(self._events)
        if not isinstance(following, yaml.StreamEndEvent):
            raise _RefusedError(
                _line(following), (), "holds more than one document (`---`).", "One record is one file."
            )
        if not isinstance(data, dict):
            raise _RefusedError(
                1,
                (),
                "does not start with keys.",
                "A record is made of lines such as `name: …`, not of a list or a text.",
            )
        return data

    def _lost(self, event: Any) -> str:
        """What follows ` #` after a plain text, when it is no comment: behind a sentence, or with no space after the `#`."""
        rest = self._text[event.end_mark.index :].partition("\n")[0]
        found = re.match(r"\s+(#\s*(\S.*))$", rest)
        if not found:
            return ""
        glued = found[1][1:2] not in ("", " ", "\t", "#")
        return found[1] if glued or len(event.value.split()) > MOST_WORDS else ""

    @staticmethod
    def _checked(events: Iterator[Any]) -> Iterator[Any]:
        for event in events:
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise _RefusedError(
                    _line(event),
                    (),
                    "uses `&` or `*`, with which YAML points to another place.",
                    "Write the text out, or put it in double quotes.",
                )
            if getattr(event, "tag", None):
                raise _RefusedError(
                    _line(event),
                    (),
                    f"uses the tag `{event.tag}`.",
                    "Put a text that starts with `!` in double quotes.",
                )
            yield event

    def _value(self, event: Any, place: Place) -> Any:
        self.lines.setdefault(place, _line(event))
        if len(self.lines) > MOST:
            raise _RefusedError(
                _line(event), place[:3], f"holds more than {MOST:,} values.", "One record is one small file."
            )
        if len(place) > DEEPEST:
            raise _RefusedError(
                _line(event), place[:3], "is nested too deeply.", "Compare it with a record that works."
            )
        if isinstance(event, yaml.MappingStartEvent):
            return self._keys(place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._entries(place)
        if not event.style and (lost := self._lost(event)):
            raise _RefusedError(
                _line(event),
                place,
                f"is cut off: “{lost}” is lost, since YAML reads what follows ` #` as a comment.",
                "Put the whole text in double quotes; a comment on a text goes on a line of its own.",
            )
        if event.value == "" and not event.style:
            raise _RefusedError(_line(event), place, "has no value.", "Fill it in, or leave the whole line out.")
        self._readable(event, place)
        return event.value

    @staticmethod
    def _readable(event: Any, place: Place) -> None:
        if refused := fault(event.value):
            raise _RefusedError(_line(event), place, *refused)

    def _keys(self, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise _RefusedError(
                    _line(event), place, "has a list or a mapping as a key.", "A key is one word before a colon."
                )
            self._readable(event, place)
            key, here = event.value, (*place, event.value)
            if key in data:
                raise _RefusedError(
                    _line(event), here, f"stands here twice (first on line {self.lines[here]}).", "Keep one of the two."
                )
            self.lines[here] = _line(event)
            data[key] = self._value(next(self._events), here)
        return data

    def _entries(self, place: Place) -> list[Any]:
        entries: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            entries.append(self._value(event, (*place, len(entries))))
        return entries


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
