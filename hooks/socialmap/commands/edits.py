"""Changes of files, made as text so that every comment and every quote stays: shown first, written together or not at all."""

from __future__ import annotations

import difflib
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import click
import yaml

from socialmap.base.problems import report
from socialmap.base.resources import map_folder
from socialmap.records.yaml_file import Place, read_text

MOST_NAMED = 20
"""Files that are named one by one when they were written."""

Change = dict[str, str | None]
"""The new text of files by their path from the root of the project; None for a file that goes."""


def shared(command: Callable[..., None]) -> Callable[..., None]:
    """The options that every command which changes files has."""
    root = click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=map_folder,
        help="The project. · Het project.",
    )
    dry = click.option(
        "--dry-run", is_flag=True, help="Only show what would change. · Laat alleen zien wat er zou veranderen."
    )
    return root(dry(command))


def apply(
    root: Path, change: Change, dry_run: bool, moved: tuple[str, str] | None = None, flag: str = "--dry-run"
) -> None:
    """Show ``change`` as a diff and, unless ``dry_run``, write it; refuse when one of the files has changes of its own.

    ``moved`` are the old and the new path of a file that gets another name; ``flag`` says why nothing was written.
    """
    was, now = moved or ("", "")
    for path, text in change.items():
        if path == was:
            continue
        file = root / (was if path == now else path)
        old = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        new = text.splitlines() if text is not None else []
        name = "/dev/null" if text is None else path
        for line in difflib.unified_diff(
            old, new, file.relative_to(root).as_posix() if file.exists() else "/dev/null", name, lineterm=""
        ):
            click.echo(line)
    if dirty := _uncommitted(root, change):
        raise click.ClickException(
            f"{', '.join(dirty)}: has changes that are not committed. Commit them or take them back first."
        )
    if dry_run:
        click.echo(f"Nothing was written ({flag}).", err=True)
        return
    for path, text in change.items():
        file = root / path
        if text is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    named = ", ".join(change) if len(change) <= MOST_NAMED else f"{len(change):,} files"
    click.echo(f"Written: {named}. Now run `check`.", err=True)


def _uncommitted(root: Path, paths: Iterable[str]) -> list[str]:
    """Those of ``paths`` that git calls changed; none where the project has no history."""
    there = [path for path in paths if (root / path).exists()]
    if not there:
        return []
    try:
        done = subprocess.run(
            ["git", "-C", str(root), "status", "--porcelain", "-z", "--no-renames", "--", *there],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return []
    prefix = subprocess.run(
        ["git", "-C", str(root), "rev-parse", "--show-prefix"], capture_output=True, text=True, check=False
    ).stdout.strip()
    return (
        [entry[3:].removeprefix(prefix) for entry in done.stdout.split("\0") if entry] if done.returncode == 0 else []
    )


def quoted(text: str) -> str:
    """A scalar of YAML that stays what it is: plain where that is safe, else in single quotes."""
    plain = text and text == text.strip() and text[0].isalnum() and not set(text) & set(":#{}[],&*!|>'\"%@`\n")
    return text if plain else "'" + " ".join(text.split()).replace("'", "''") + "'"


def flow(value: Any) -> str:
    """A value in one line: ``{state: closed, since: 2026-03}``."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(flow, value)) + "]"
    return quoted(str(value))


def with_entry(text: str, key: str, entry: Any) -> str:
    """``text`` with ``entry`` at the end of its list ``key``, which is made when it is not there."""
    node = node_at(text, (key,))
    if node is None:
        return _appended(text, f"{key}:\n  - {flow(entry)}\n")
    if getattr(node, "flow_style", False):
        place = node.end_mark.index - 1
        return text[:place].rstrip() + (", " if node.value else "") + flow(entry) + text[place:]
    line = text.find("\n", end_of(node.value[-1]) - 1)
    place = len(text) if line < 0 else line + 1
    return f"{text[:place]}{'' if text[:place].endswith(chr(10)) else chr(10)}{' ' * node.start_mark.column}- {flow(entry)}\n{text[place:]}"


def end_of(node: Any) -> int:
    """Where what a node says ends: a block of YAML counts what follows it, comments too, up to the next key."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return end_of(last[1] if isinstance(last, tuple) else last)


def with_field(text: str, key: str, value: dict[str, Any]) -> str:
    """``text`` with a new group of fields ``key``, a line for each."""
    if node_at(text, (key,)) is not None:
        raise click.ClickException(f"`{key}` stands there already. Change it by hand.")
    return _appended(text, f"{key}:\n" + "".join(f"  {name}: {flow(one)}\n" for name, one in value.items()))


def _appended(text: str, block: str) -> str:
    return f"{text.rstrip(chr(10))}\n{block}"


def node_at(text: str, place: Place) -> Any:
    """The node of YAML at ``place`` of ``text``, with its marks; None when nothing stands there."""
    node: Any = yaml.compose(text, Loader=yaml.CSafeLoader)
    for step in place:
        if isinstance(node, yaml.MappingNode):
            node = next((value for name, value in node.value if name.value == step), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return None
    return node


def parsed(text: str, path: str) -> dict[str, Any]:
    """The data of ``text``; stops with what is wrong when it cannot be read."""
    document, problems = read_text(text, path)
    if document is None:
        raise click.ClickException(report(problems))
    return document.data


def safe(old: str, new: str, path: str, *changed: str) -> str:
    """``new``, when it says what ``old`` says in every field but those that were to be ``changed``."""
    before, after = parsed(old, path), parsed(new, path)
    if {key for key in {*before, *after} if before.get(key) != after.get(key)} - set(changed):
        raise click.ClickException(f"{path}: is written in a way that this command cannot change. Change it by hand.")
    return new
