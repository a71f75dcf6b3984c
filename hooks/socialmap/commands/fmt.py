"""`socialmap fmt`: the keys of records in the order of the guide, so that people find a field where they expect it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click
from pydantic import BaseModel

from socialmap.base.problems import report
from socialmap.commands.edits import Change, apply, shared
from socialmap.commands.ordering import ordered
from socialmap.commands.records import read
from socialmap.records.kinds import KINDS
from socialmap.records.loader import STRAY
from socialmap.records.yaml_file import read_text


@click.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--check",
    is_flag=True,
    help="Only say what would change; exit code 1 when something would. · Zeg alleen wat er zou veranderen.",
)
@shared
def fmt(files: tuple[Path, ...], check: bool, root: Path, dry_run: bool) -> None:
    """Order the keys of records as data/README.md does: of FILES, or of all. Comments stay with their lines; else nothing moves.

    Zet de velden van gegevens in de volgorde van data/README.md: in FILES, of overal. Opmerkingen blijven bij hun regel.
    """
    root = root.resolve()
    codes = read(root).settings.codes
    change: Change = {}
    for file, model in _records(root, files):
        path = file.relative_to(root).as_posix()
        text = file.read_bytes().decode("utf-8").removeprefix("\ufeff")
        if "\r" in text:
            click.echo(
                f"{path}: stays as it is: it has line ends of Windows. Save it with line ends of Unix.", err=True
            )
            continue
        document, problems = read_text(text, path)
        if document is None:
            raise click.ClickException(report(problems))
        new, told = ordered(text, path, model, codes)
        for one in told:
            click.echo(one, err=True)
        if new != text:
            change[path] = new
    if not change:
        click.echo("Every key is in its order, or stays where it is.", err=True)
        return
    apply(root, change, dry_run or check, flag="--check" if check else "--dry-run")
    if check:
        sys.exit(1)


def _records(root: Path, files: tuple[Path, ...]) -> Iterator[tuple[Path, type[BaseModel]]]:
    """Each file with its model; those of all records when none is named."""
    models = {kind.folder: kind.model for kind in KINDS if not kind.vocabulary}
    named = [file.resolve() for file in files] or [
        file
        for folder in models
        for file in sorted((root / "data" / folder).rglob("*.yml"))
        if not STRAY.fullmatch(file.name)
    ]
    for file in named:
        folder = file.relative_to(root / "data").parts[0] if file.is_relative_to(root / "data") else ""
        if folder not in models or file.suffix != ".yml":
            raise click.ClickException(f"{file.name}: is no record. Name files of data/{', data/'.join(models)}.")
        yield file, models[folder]
