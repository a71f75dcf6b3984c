"""One value of a record put in, added or taken out, in the text of its file: nothing else in it moves, comments stay.

Each change is made twice, in the text and in what the text says; where the two do not agree, the file is written in a
way that this module does not know, and nobody's words are risked.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import click
import yaml

from socialmap.commands.edits import end_of, flow, node_at, parsed
from socialmap.records.yaml_file import MOST_WORDS, Place


@dataclass(frozen=True)
class Edit:
    """``put`` a value at a place (made when it is not there), ``add`` one at the end of the list there, or ``drop`` what stands there."""

    act: Literal["put", "add", "drop"]
    place: Place
    value: Any = None


def edited(text: str, edits: Iterable[Edit], path: str) -> str:
    """``text`` after ``edits``, in their order; stops when it would then say something else than it should."""
    data = copy.deepcopy(parsed(text, path))
    for edit in edits:
        _in_data(data, edit)
        text = _ACTS[edit.act](text, edit.place, edit.value)
    if parsed(text, path) != data:
        raise click.ClickException(f"{path}: is written in a way that this command cannot change. Change it by hand.")
    return text


def _in_data(data: Any, edit: Edit) -> None:
    """The same change in what the text says."""
    *around, last = edit.place
    parents = [data]
    for number, step in enumerate(around):
        if isinstance(parents[-1], dict) and step not in parents[-1]:
            following = edit.place[number + 1]
            parents[-1][step] = [] if isinstance(following, int) else {}
        parents.append(parents[-1][step])
    if edit.act == "put":
        parents[-1][last] = edit.value
    elif edit.act == "add":
        parents[-1].setdefault(last, []).append(edit.value)
    else:
        del parents[-1][last]
        for parent, step in zip(reversed(parents[:-1]), reversed(around), strict=True):
            if not parent[step]:
                del parent[step]


def _put(text: str, place: Place, value: Any) -> str:
    node = node_at(text, place)
    if node is None:
        return _new(text, place, value)
    start, end = node.start_mark.index, end_of(node)
    rest = text[end:].partition("\n")[0]
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):  # a block ends with its last line
        end, rest = start + len(text[start:end].rstrip()), ""
    return text[:start] + _scalar(value, bool(re.match(r"\s+#", rest))) + text[end:]


def _scalar(value: Any, commented: bool) -> str:
    """A value in one line; a longer text in quotes when a comment follows it, which would be taken for a part of it."""
    if commented and isinstance(value, str) and len(value.split()) > MOST_WORDS:
        return "'" + " ".join(value.split()).replace("'", "''") + "'"
    return flow(value)


def _new(text: str, place: Place, value: Any) -> str:
    """``text`` with a key that it does not have, behind the others of its group."""
    *around, key = place
    group = node_at(text, tuple(around))
    if group is None:
        return _new(text, tuple(around), {key: value})
    if not isinstance(group, yaml.MappingNode) or isinstance(key, int):
        return text
    if group.flow_style:
        last = group.end_mark.index - 1
        return f"{text[:last].rstrip()}{', ' if group.value else ''}{key}: {flow(value)}{text[last:]}"
    if not around:
        return f"{text.rstrip(chr(10))}\n{_block(str(key), value, 0)}"
    return _after(text, group, _block(str(key), value, group.start_mark.column))


def _block(key: str, value: Any, column: int) -> str:
    """A key with its value, in lines of their own: a list or a group of texts has one for each."""
    room = " " * column
    if isinstance(value, list):
        return f"{room}{key}:\n" + "".join(f"{room}  - {flow(one)}\n" for one in value)
    if isinstance(value, dict):
        return f"{room}{key}:\n" + "".join(f"{room}  {name}: {flow(one)}\n" for name, one in value.items())
    return f"{room}{key}: {flow(value)}\n"


def _after(text: str, node: Any, lines: str) -> str:
    """``text`` with ``lines`` behind the last line of ``node``."""
    line = text.find("\n", max(end_of(node) - 1, 0))
    place = len(text) if line < 0 else line + 1
    return f"{text[:place]}{'' if text[:place].endswith(chr(10)) else chr(10)}{lines}{text[place:]}"


def _add(text: str, place: Place, value: Any) -> str:
    node = node_at(text, place)
    if node is None:
        return _new(text, place, [value])
    if node.flow_style:
        last = node.end_mark.index - 1
        return f"{text[:last].rstrip()}{', ' if node.value else ''}{flow(value)}{text[last:]}"
    return _after(text, node, f"{' ' * node.start_mark.column}- {flow(value)}\n")


def _drop(text: str, place: Place, _: Any = None) -> str:
    *around, last = place
    group = node_at(text, tuple(around))
    if group is None or not group.value:
        return text
    if len(group.value) == 1 and around:
        return _drop(text, tuple(around))
    if isinstance(group, yaml.MappingNode):
        number = next(n for n, (key, _) in enumerate(group.value) if key.value == last)
        spans = [(key.start_mark.index, end_of(value)) for key, value in group.value]
    else:
        number = int(last)
        spans = [(entry.start_mark.index, end_of(entry)) for entry in group.value]
    return _cut_flow(text, spans, number) if group.flow_style else _cut_lines(text, group, spans, number)


def _cut_flow(text: str, spans: list[tuple[int, int]], number: int) -> str:
    """Out of ``{…}`` or ``[…]``, with the comma that parted it from its neighbour."""
    if number + 1 < len(spans):
        return text[: spans[number][0]] + text[spans[number + 1][0] :]
    return text[: spans[number - 1][1]] + text[spans[number][1] :]


def _cut_lines(text: str, group: Any, spans: list[tuple[int, int]], number: int) -> str:
    """Out of a block: whole lines, those of its comments behind it included."""
    start, end = spans[number]
    first = text.rfind("\n", 0, start) + 1
    before = text[first:start]
    if isinstance(group, yaml.MappingNode) and before.strip():  # behind the dash of a list: the next key moves up
        following = spans[number + 1][0] if number + 1 < len(spans) else end
        return text if "#" in text[end:following] else text[:start] + text[following:]
    if isinstance(group, yaml.SequenceNode) and not before.strip(" -"):
        first = text.rfind("\n", 0, text.rfind("-", 0, start)) + 1
    line = text.find("\n", max(end - 1, start))
    return text[:first] + (text[line + 1 :] if line >= 0 else "")


_ACTS: Mapping[str, Callable[[str, Place, Any], str]] = {"put": _put, "add": _add, "drop": _drop}
