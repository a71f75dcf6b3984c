"""`socialmap changes`: writes down for readers what became different in the records since a commit."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click
from pydantic import BaseModel

from socialmap.base.history import unpack
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import CHANGES, load
from socialmap.commands.edits import apply, flow, shared
from socialmap.commands.records import day, read
from socialmap.records.kind import Kind
from socialmap.records.kinds import KINDS

BOOKKEEPING = frozenset({"sources", "confirmations", "corrections", "former_ids", "ended", "version", "remarks"})
"""Fields that say where something is from or what became of it; what they tell readers is told by itself."""


@click.command()
@click.option(
    "--since",
    "revision",
    metavar="REV",
    required=True,
    help="The commit to compare with. · De commit om mee te vergelijken.",
)
@click.option(
    "--on",
    callback=day,
    default=lambda: date.today().isoformat(),
    show_default="today · vandaag",
    help="The day up to which it tells. · De dag tot wanneer het geldt.",
)
@shared
def changes(revision: str, on: str, root: Path, dry_run: bool) -> None:
    """Write a file for readers that tells what became different in the records since the commit REV: new, confirmed, changed, ended, renamed.

    Nothing is told of a record that was withdrawn, or of a field that no page shows. Read the file before you send it; take out
    what is only a better wording.

    Schrijf voor lezers op wat er in de gegevens is veranderd sinds de commit REV.
    """
    root = root.resolve()
    now = read(root)
    with tempfile.TemporaryDirectory() as folder:
        try:
            unpack(root, revision, Path(folder), ("data",))
        except ValueError as error:
            raise click.ClickException(str(error)) from None
        before, _ = load(Path(folder))
    if unread := before.files - before.documents.keys() | _without_record(before):
        click.echo(
            f"Files of then that cannot be read as records of now, and of which nothing is told: {len(unread)}.",
            err=True,
        )
    found = list(told(before, now))
    if not found:
        click.echo("Nothing became different that a reader sees: no file is written.", err=True)
        return
    lines = "".join(f"  - {flow(one)}\n" for one in found)
    apply(root, {_free(root, on): f"date: {on}\nchanges:\n{lines}"}, dry_run)


def told(before: Catalogue, now: Catalogue) -> Iterator[dict[str, Any]]:
    """What a file tells of each record, in the order of the records."""
    for kind in KINDS:
        if kind.vocabulary:
            continue
        for id, record in now.records[kind.name].items():
            if (kind.name, id) in now.documents:
                yield from _of_record(kind, id, record, before, now)


def _of_record(kind: Kind, id: str, record: Any, before: Catalogue, now: Catalogue) -> Iterator[dict[str, Any]]:
    named = {"kind": kind.name, "id": id} if kind.name != "organisation" else {"id": id}
    olds = [old for old in (id, *getattr(record, "former_ids", ())) if (kind.name, old) in before.files]
    if not olds:
        yield {**named, "what": "new"}
        return
    then = before.get(kind.name, olds[0])
    if then is None:
        return
    if olds[0] != id:
        yield {**named, "what": "renamed"}
    if getattr(record, "ended", None) and not then.ended:  # type: ignore[attr-defined]
        yield {**named, "what": "ended"}
        return
    confirmed = [one for one in getattr(record, "confirmations", ()) if one not in then.confirmations]  # type: ignore[attr-defined]
    if confirmed:
        whole = any(not one.fields for one in confirmed)
        fields = [] if whole else list(dict.fromkeys(place for one in confirmed for place in one.fields))
        yield {**named, "what": "confirmed", **({"fields": fields} if fields else {})}
    if fields := list(_different(kind, then, record)):
        yield {**named, "what": "changed", "fields": fields}


def _different(kind: Kind, then: BaseModel, record: BaseModel) -> Iterator[str]:
    """The fields that a page shows and that say something else now; of services each by itself."""
    old, new = kind.published("page", then), kind.published("page", record)
    for name in new:
        if name in BOOKKEEPING or old.get(name) == new[name]:
            continue
        if name == "services" and isinstance(new[name], Mapping):
            was, is_ = old.get(name) or {}, new[name]
            yield from (f"services.{id}" for id in dict.fromkeys([*is_, *was]) if was.get(id) != is_.get(id))
        else:
            yield name


def _without_record(catalogue: Catalogue) -> set[tuple[str, str]]:
    return {
        (kind, id) for kind, id in catalogue.documents if kind in catalogue.records and catalogue.get(kind, id) is None
    }


def _free(root: Path, on: str) -> str:
    """A name that no file has yet: the day, then the day with a number."""
    names = (f"data/{CHANGES}/{on}{f'-{number}' if number > 1 else ''}.yml" for number in range(1, 1000))
    return next(name for name in names if not (root / name).exists())
