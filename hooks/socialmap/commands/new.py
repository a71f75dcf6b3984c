"""`socialmap new`: the file of a new record, with what it needs filled in and all else explained in comments."""

from __future__ import annotations

import textwrap
import typing
from pathlib import Path
from typing import Any, get_args

import click
from pydantic.fields import FieldInfo

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.edits import apply, flow, shared
from socialmap.commands.records import day, path_of, read, sound
from socialmap.records.fields import Ref
from socialmap.records.kinds import BY_NAME
from socialmap.records.loader import bad_name
from socialmap.records.models.told import Way
from socialmap.records.text import Text

KINDS = ("organisation", "country", "programme", "procedure")
"""The kinds that begin with a few fields; a form begins best as a copy of another one."""

LATER = frozenset({"confirmations", "ended", "former_ids", "corrections"})
"""Fields that a new record does not have yet."""


@click.command()
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("id")
@shared
def new(kind: str, id: str, root: Path, dry_run: bool) -> None:
    """Make the file of a new record: socialmap new organisation al/example. It asks what the record needs.

    Maak het bestand van nieuwe gegevens. De vragen gaan over wat er in elk geval in moet staan.
    """
    catalogue = read(root.resolve())
    folder, _, stem = id.rpartition("/")
    if problem := bad_name(stem, kind, catalogue.settings.codes):
        raise click.BadParameter(" ".join(problem), param_hint="ID")
    if bool(folder) != BY_NAME[kind].by_country:
        raise click.BadParameter(
            "Write an organisation with its folder: `al/example`, others without.", param_hint="ID"
        )
    if (root / path_of(kind, id)).exists():
        raise click.ClickException(f"There is a {kind} “{id}” already.")
    text = skeleton(catalogue, kind)
    sound(catalogue, kind, id, text)
    apply(root, {path_of(kind, id): text}, dry_run)


def skeleton(catalogue: Catalogue, kind: str) -> str:
    """The text of a record of ``kind``, with answers to what it needs."""
    model = BY_NAME[kind].model
    lines: list[str] = []
    for name, field in model.model_fields.items():
        if name == "sources":
            continue
        if field.is_required():
            lines.append(f"{name}: {flow(_asked(name, field, catalogue))}")
        elif name not in LATER:
            lines += textwrap.wrap(f"{name}: {field.description}", 118, initial_indent="# ", subsequent_indent="#   ")
    return "\n".join([*lines, "sources:", f"  - {flow(_source(catalogue))}", ""])


def _asked(name: str, field: FieldInfo, catalogue: Catalogue) -> Any:
    """What somebody answers for a field: in every language, or one of the words that it can be, or a line."""
    click.echo(f"{name}: {field.description}")
    if field.annotation is Text:
        settings = catalogue.settings
        return {one.code: click.prompt(f"  {name} ({one.name})") for one in settings.languages}
    words = list(get_args(field.annotation)) if typing.get_origin(field.annotation) is typing.Literal else []
    ref = next((mark for mark in field.metadata if isinstance(mark, Ref)), None)
    choices = words or (catalogue.ids(ref.kind) if ref else [])
    return click.prompt(f"  {name}", type=click.Choice(choices) if choices else str)


def _source(catalogue: Catalogue) -> dict[str, str]:
    """Where the record comes from: the organisation's own word, or a document of the list."""
    click.echo("sources: how do you know? From the organisation itself, or from a document of data/sources.yml.")
    how = click.prompt("  how", type=click.Choice([*get_args(Way), "document"]))
    if how == "document":
        source = click.prompt("  document", type=click.Choice(list(catalogue.sources)))
        return {
            "source": source,
            "part": click.prompt("  part", type=click.Choice(list(catalogue.sources[source].parts))),
        }
    context = click.get_current_context()
    return {
        "method": how,
        "date": click.prompt("  on which day", value_proc=lambda said: day(context, context.command.params[0], said)),
    }
