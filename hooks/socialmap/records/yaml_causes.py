"""Why a file cannot be read as YAML, at the line where somebody made the mistake.

The parser tells where it gave up, which is often lines below. Here the lines are looked through from the top, only when the parser has
given up already, for what people really do: no space after a colon or dash, a quote at the beginning of a word, a line that is not below
its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import yaml

_KEY = re.compile(r"^(?P<room>[ ]*)(?P<dashes>(?:- +)*)(?P<key>[A-Za-z_][\w.-]*):(?P<value>(?: .*)?)$")
_GLUED = re.compile(r"^ *(?:- +)*(?P<key>[a-z_][a-z0-9_-]*):(?:[\[{'\"].*|[^\s/:][^:]*)$")
_DASH = re.compile(r"^ *-(?P<word>[A-Za-z'\"{\[][^-]*)$")
_MERGE = re.compile(r"^(?:<{7}|={7}|>{7})(?: |$)")
_BLOCK = re.compile(r"[|>][+-]?\d?$")
_OPENS = re.compile(r"^(?:[?%@`!&*]|[-?] )")

QUOTES = "Put the whole text in double quotes."


class Cause(NamedTuple):
    """The line, what is wrong there, and what would be right."""

    line: int
    message: str
    hint: str


def cause(text: str, error_line: int) -> Cause | None:
    """The first mistake of a known kind down to the line behind ``error_line``; None when none is seen."""
    lines = text.split("\n")
    found = sorted([*_in_lines(lines, error_line + 1), *_in_columns(lines, error_line + 1)])
    return found[0] if found else None


def _in_lines(lines: Sequence[str], last: int) -> Iterator[Cause]:
    """Mistakes that a line shows by itself."""
    for number, line in enumerate(lines[:last], 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if _MERGE.match(line):
            yield Cause(
                number,
                "has a mark that git puts where two changes met.",
                "Keep one of the two, and delete the three marks.",
            )
        elif "\t" in line[: len(line) - len(line.lstrip())]:
            yield Cause(number, "begins with a tab.", "Indent with spaces.")
        elif glued := _GLUED.match(line):
            yield Cause(number, f"has no space after `{glued['key']}:`.", f"Write a space there: `{glued['key']}: …`.")
        elif _DASH.match(line) and line.strip() != "---":
            yield Cause(number, "has no space after the dash.", "Write a space there: `- …`.")
        elif (key := _KEY.match(line)) and (value := key["value"].strip()):
            yield from (Cause(number, *told) for told in _in_value(value))
        elif key is None and (entry := line.lstrip(" -")) and line.lstrip().startswith("- ") and entry[0] in "'\"[{":
            yield from (Cause(number, *told) for told in _in_value(entry))


def _in_value(value: str) -> Iterator[tuple[str, str]]:
    """Mistakes in what follows a key."""
    if value[0] in "'\"":
        if _fails(value):
            if value.count(value[0]) == 1:
                yield (
                    f"begins with a quote ({value[0]}) that is not closed.",
                    f"Close it at the end, or: {_quotes(value)[0].lower()}{_quotes(value)[1:]}",
                )
            else:
                yield f"begins with a text in quotes ({value[0]}), and goes on behind them.", _quotes(value)
    elif value[0] in "[{":
        if _fails(value) and not value.endswith(","):
            what = "a list" if value[0] == "[" else "a group"
            yield (
                f"has {what} in brackets that is not closed, or in which a text needs quotes.",
                "Close it, put a text with a comma, colon, bracket or apostrophe in quotes, or give each part a line of its own.",
            )
    elif _OPENS.match(value):
        yield f"begins with “{value[0]}”, which YAML reads as code.", QUOTES
    elif re.search(r":(?: |$)", value.partition(" #")[0]):
        yield "has a colon inside a text, which YAML reads as a new key.", QUOTES


def _quotes(value: str) -> str:
    return QUOTES if '"' not in value else "Put the whole text in single quotes, and write '' for an apostrophe in it."


def _fails(value: str) -> bool:
    try:
        for _ in yaml.parse(f"key: {value}\n", Loader=yaml.CSafeLoader):
            pass
    except yaml.YAMLError:
        return True
    return False


def _in_columns(lines: Sequence[str], last: int) -> Iterator[Cause]:
    """Lines that do not begin below their neighbours."""
    open_: list[int] = [0]
    full, block = False, -1
    for number, line in enumerate(lines[:last], 1):
        room = len(line) - len(line.lstrip(" "))
        if not line.strip() or line.lstrip().startswith("#") or (0 <= block < room):
            continue
        block = -1
        key = _KEY.match(line)
        if key is None and not line.lstrip().startswith("- "):
            continue
        if room > open_[-1] and full:
            yield Cause(
                number,
                f"begins {room - open_[-1]} too far to the right of the line above it.",
                "Lines of one group begin below each other.",
            )
            return
        if room < open_[-1] and room not in open_:
            yield Cause(
                number,
                "begins below none of the lines above it.",
                "Lines of one group begin below each other; count the spaces.",
            )
            return
        open_ = [one for one in open_ if one < room] + [room]
        if key:
            if key["dashes"]:
                open_.append(room + len(key["dashes"]))
            value = key["value"].partition(" #")[0].strip()
            full = bool(value) and not _BLOCK.search(value)
            block = open_[-1] if value and not full else -1
            if value and value[0] in "'\"[{" and _fails(value):
                return  # what follows belongs to this value
        else:
            full = False
