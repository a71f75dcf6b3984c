"""`socialmap end`: an organisation or programme has closed, moved, merged, or wants to be taken off the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.edits import Change, apply, flow, safe, shared, with_entry, with_field
from socialmap.commands.records import day, path_of, read, sound, text_of
from socialmap.records.kinds import kinds_with
from socialmap.records.models.told import Way
from socialmap.records.text import Text

LIST = "data/withdrawn.yml"


@click.command()
@click.argument("id")
@click.option(
    "--state",
    type=click.Choice(["closed", "moved", "merged", "withdrawn"]),
    required=True,
    help="What happened. · Wat er is gebeurd.",
)
@click.option("--since", callback=day, required=True, help="Since when: 2026-03. · Sinds wanneer.")
@click.option(
    "--how", type=click.Choice(get_args(Way)), help="How the organisation told it. · Hoe de organisatie dat vertelde."
)
@click.option("--on", "on", callback=lambda c, p, v: day(c, p, v) if v else None, help="When it told it. · Wanneer.")
@click.option(
    "--note",
    multiple=True,
    help="en=How else it is known, once for each language. · Hoe het anders bekend is, per taal.",
)
@click.option("--instead", multiple=True, help="Who comes instead, by id. · Wie ervoor in de plaats komt.")
@click.option(
    "--programme", "programmes", multiple=True, help="The programme in its place. · Het programma dat ervoor komt."
)
@click.option("--kind", type=click.Choice(kinds_with("ended")), default="organisation", show_default=True)
@shared
def end(
    id: str,
    state: str,
    since: str,
    how: str | None,
    on: str | None,
    note: tuple[str, ...],
    instead: tuple[str, ...],
    programmes: tuple[str, ...],
    kind: str,
    root: Path,
    dry_run: bool,
) -> None:
    """Note what became of the organisation ID; its page and address stay and say so. `withdrawn` takes everything away.
    A programme: `--kind programme`.

    Noteer wat er met de organisatie ID is gebeurd. `withdrawn` haalt alles weg. Een programma: `--kind programme`.
    """
    catalogue = read(root.resolve())
    text = text_of(catalogue, root, kind, id)
    if state == "withdrawn":
        apply(root, _withdrawn(catalogue, root, kind, id, since), dry_run)
        return
    for named, others in (("organisation", instead), ("programme", programmes)):
        for other in others:
            text_of(catalogue, root, named, other)
    ending: dict[str, Any] = {"state": state, "since": since}
    if how and on:
        ending["sources"] = [{"method": how, "date": on}]
    if instead:
        ending["instead"] = list(instead)
    if programmes:
        ending["programmes"] = list(programmes)
    if note:
        ending["note"] = dict(one.partition("=")[::2] for one in note)
    new = safe(text, with_field(text, "ended", ending), path_of(kind, id), "ended")
    sound(catalogue, kind, id, new)
    apply(root, {path_of(kind, id): new}, dry_run)


def _withdrawn(catalogue: Catalogue, root: Path, kind: str, id: str, since: str) -> Change:
    """Its file goes. Its address stays on a list, unless the id itself says which organisation it was: then nothing does."""
    change: Change = {path_of(kind, id): None}
    if names_it(catalogue, kind, id):
        click.echo(f"“{id}” says which {kind} it was: nothing stays, not even its address.", err=True)
        return change
    file = root / LIST
    if file.exists():
        text = file.read_text(encoding="utf-8")
    else:
        about = {code: catalogue.locales[code]("withdrawn.title") for code in catalogue.settings.codes}
        text = f"about: {flow(about)}\n"
    return {**change, LIST: with_entry(text, "records", {"kind": kind, "id": id, "since": since})}


def names_it(catalogue: Catalogue, kind: str, id: str) -> bool:
    """Whether the id of a record holds a word of one of its names, or their first letters."""
    record = catalogue.records[kind][id]
    own = set(id.rpartition("/")[2].split("-"))
    said = record.name.root.values() if isinstance(record.name, Text) else (record.name,)
    for name in (*said, *record.alternate_names):
        words = plain(name).split()
        if own & {word for word in words if len(word) > 2} or "".join(word[0] for word in words) in own:
            return True
    return False
