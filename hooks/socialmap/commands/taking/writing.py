"""A record as the text of its file, in the manner of the others: a line for each thing, short things in one line."""

from __future__ import annotations

from typing import Any

from socialmap.commands.edits import flow
from socialmap.taking_in.draft import Part

WIDEST = 110
_OPEN = frozenset({"contacts", "addresses", "branches", "services", "phones", "emails"})
"""What begins on a line of its own, however short."""


def record_text(data: Part) -> str:
    """The text of a new record."""
    return "".join(_lines(data, 0))


def _lines(data: Part, depth: int) -> list[str]:
    room = "  " * depth
    lines: list[str] = []
    for key, value in data.items():
        if key == "services":
            value = {id: one["state"] if set(one) == {"state"} else one for id, one in value.items()}
        one_line = f"{room}{key}: {flow(value)}\n"
        if not isinstance(value, (dict, list)) or (key not in _OPEN and _is_short(value, one_line)):
            lines.append(one_line)
        elif isinstance(value, dict):
            lines += [f"{room}{key}:\n", *_lines(value, depth + 1)]
        else:
            lines += [f"{room}{key}:\n", *_entries(value, depth + 1)]
    return lines


def _entries(value: list[Any], depth: int) -> list[str]:
    lines: list[str] = []
    for one in value:
        line = f"{'  ' * depth}- {flow(one)}\n"
        if not isinstance(one, dict) or _is_short(one, line):
            lines.append(line)
            continue
        first, *rest = _lines(one, depth + 1)
        lines += [f"{'  ' * depth}- {first.lstrip()}", *rest]
    return lines


def _is_short(value: Any, line: str) -> bool:
    """Whether it fits in one line and holds no groups within groups."""
    inner = value.values() if isinstance(value, dict) else value
    deep = any(isinstance(one, list) and any(isinstance(two, dict) for two in one) for one in inner)
    return len(line) <= WIDEST and not deep
