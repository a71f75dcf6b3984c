"""`socialmap confirm`: an organisation, or its own website, has said that a record is right."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click

from socialmap.commands.edits import apply, safe, shared, with_entry
from socialmap.commands.records import day, path_of, read, sound, text_of
from socialmap.records.kinds import kinds_with
from socialmap.records.models.told import Way


@click.command()
@click.argument("id")
@click.option("--how", type=click.Choice(get_args(Way)), required=True, help="How it was confirmed. · Hoe.")
@click.option("--on", "on", callback=day, required=True, help="The day: 2026-05-03. · De dag.")
@click.option("--role", help="What the one who said so is there; never who. · Wat diegene daar is, nooit wie.")
@click.option("--fields", default="", help="contacts,services.shelter; all when left out. · Alles als u dit weglaat.")
@click.option("--kind", type=click.Choice(kinds_with("confirmations")), default="organisation", show_default=True)
@shared
def confirm(id: str, how: str, on: str, role: str | None, fields: str, kind: str, root: Path, dry_run: bool) -> None:
    """Note that the record ID was confirmed: socialmap confirm al/example --how telephone --role coordination --on 2026-05-03.

    Noteer dat de gegevens van ID zijn bevestigd: hoe, wanneer, door welke rol, en welke velden.
    """
    catalogue = read(root.resolve())
    text = text_of(catalogue, root, kind, id)
    if role and role not in catalogue.ids("contact-role"):
        raise click.BadParameter(f"Choose from {', '.join(catalogue.ids('contact-role'))}.", param_hint="--role")
    entry: dict[str, Any] = {"assured_date": on, "method": how}
    if role:
        entry["role"] = role
    if named := [name.strip() for name in fields.split(",") if name.strip()]:
        entry["fields"] = named
    new = safe(text, with_entry(text, "confirmations", entry), path_of(kind, id), "confirmations")
    sound(catalogue, kind, id, new)
    apply(root, {path_of(kind, id): new}, dry_run)
