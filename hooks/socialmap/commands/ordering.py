"""The keys of a record in the order of its model, made by moving whole lines, so that every comment and every scalar stays as written.

Where nobody can tell which key a comment belongs to, nothing is moved, and it is said why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import yaml
from pydantic import BaseModel

from socialmap.commands.edits import node_at, parsed
from socialmap.records.text import Language
from socialmap.records.validation_errors import fields_at
from socialmap.records.yaml_file import Place

_LANGUAGES = ("root",)
"""The only field of a text, whose keys are the languages of the map."""


class _StayError(Exception):
    """Why the keys of a group stay in their order: the line, and what stands there."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line, self.why = line, why


def ordered(text: str, path: str, model: type[BaseModel], languages: Sequence[Language]) -> tuple[str, list[str]]:
    """``text`` with its keys in order, and why those of some groups stay as they are, each with its place in the file."""
    told: list[str] = []
    for place in list(_groups(yaml.compose(text, Loader=yaml.CSafeLoader), ())):
        try:
            text = _checked(text, _moved(text, place, _wanted(model, place, languages)), path)
        except _StayError as stay:
            field = ".".join(map(str, place))
            told.append(f"{path}:{stay.line}: {f'{field}: ' if field else ''}stays in its order: {stay.why}")
    return text, told


def _groups(node: Any, place: Place) -> Iterator[Place]:
    """The place of every group of keys that has lines of its own; what is in braces stays as somebody wrote it."""
    if isinstance(node, yaml.MappingNode):
        if not node.flow_style:
            yield place
        for key, value in node.value:
            yield from _groups(value, (*place, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for number, entry in enumerate(node.value):
            yield from _groups(entry, (*place, number))


def _wanted(model: type[BaseModel], place: Place, languages: Sequence[Language]) -> tuple[str, ...]:
    """The order of the keys at ``place``; that of a text is that of the languages."""
    known = tuple(fields_at(model, place))
    return tuple(languages) if known == _LANGUAGES else known


def _moved(text: str, place: Place, wanted: Sequence[str]) -> str:
    node = node_at(text, place)
    keys = [key.value for key, _ in node.value]
    if not set(keys) <= set(wanted):  # ids, such as those of services, have no order of their own here
        return text
    target = sorted(range(len(keys)), key=lambda number: wanted.index(keys[number]))
    if target == list(range(len(keys))):
        return text
    lines = text.split("\n")
    dashed = bool(
        lines[node.start_mark.line][: node.start_mark.column].strip()
    )  # a comment above is about the whole entry
    starts = _starts(node, lines, target[0] != 0 and not dashed)
    if text.endswith("\n"):
        lines.pop()
    end = _end(node, lines)
    column = node.start_mark.column
    first, *_ = starts
    dash = lines[first][:column]  # `  - ` in a list: it stays where it is
    if dash.strip(" -"):
        raise _StayError(first + 1, "something stands before its first key. Give it a line of its own.")
    lines[first] = " " * column + lines[first][column:]
    blocks = [lines[one:other] for one, other in zip(starts, [*starts[1:], end], strict=True)]
    found = [line for number in target for line in _without_gap(blocks[number])]
    place_of_dash = next((n for n, line in enumerate(found) if line.strip() and not line.strip().startswith("#")), 0)
    if dash.strip() and place_of_dash:
        raise _StayError(first + 1, "a comment would come between the dash and its first key. Order it by hand.")
    found[place_of_dash] = dash + found[place_of_dash][column:] if dash.strip() else found[place_of_dash]
    return "\n".join([*lines[:first], *found, *lines[end:]]) + "\n"


def _without_gap(block: list[str]) -> list[str]:
    """Lines of a key without the empty ones at its end, which parted it from a neighbour that it may not have any more."""
    kept = list(block)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept


def _starts(node: Any, lines: Sequence[str], moves: bool) -> list[int]:
    """The first line of each key, its own comments above it included; ``moves`` when the first one does not stay the first."""
    starts = []
    last = None
    column = node.start_mark.column
    for number, (key, value) in enumerate(node.value):
        line = key.start_mark.line
        if number:
            gap = range(_last_line(last) + 1, line)
            comments = [one for one in gap if lines[one].strip()]
            if any(lines[one].index("#") != column for one in comments):
                raise _StayError(
                    comments[0] + 1, "nobody can tell which key this comment belongs to. Put it right above one."
                )
            if comments and comments != list(range(comments[0], line)):
                raise _StayError(
                    comments[0] + 1, "this comment stands apart from the key below it. Put it right above one."
                )
            line = comments[0] if comments else line
            if line <= _last_line(last):
                raise _StayError(line + 1, "two keys share a line. Give each a line of its own.")
        elif moves and line and lines[line - 1].lstrip().startswith("#"):
            raise _StayError(line, "this comment may belong to the first key, which would move, or to all of them.")
        starts.append(line)
        last = value
    return starts


def _last_line(node: Any) -> int:
    """The last line on which something of a value stands."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            return int(node.end_mark.line) - (1 if node.end_mark.column == 0 else 0)
        return int(node.end_mark.line)
    last = node.value[-1]
    return _last_line(last[1] if isinstance(last, tuple) else last)


def _end(node: Any, lines: Sequence[str]) -> int:
    """The line behind the last key; a comment that follows it at its own depth could belong to it."""
    end = _last_line(node.value[-1][1]) + 1
    for number in range(end, len(lines)):
        if not lines[number].strip():
            continue
        at = len(lines[number]) - len(lines[number].lstrip())
        if lines[number].lstrip().startswith("#") and at >= node.start_mark.column:
            raise _StayError(
                number + 1, "nobody can tell whether this comment belongs to the last key. Put it right above one."
            )
        break
    return end


def _checked(old: str, new: str, path: str) -> str:
    """``new``, when it says the same in the same lines."""
    if new == old:
        return old
    if parsed(old, path) != parsed(new, path) or _lines(old) != _lines(new):
        raise _StayError(1, "it is written in a way that cannot be moved safely. Order it by hand.")
    return new


def _lines(text: str) -> Counter[str]:
    return Counter(line.strip().lstrip("- ") for line in text.split("\n") if line.strip())
