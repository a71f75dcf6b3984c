"""The commands: those that change records (`commands/`), and ``python -m socialmap check``, ``site``, ``translations`` and ``fields``."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import click

from socialmap.authored import pages as authored
from socialmap.base.problems import counted, errors, report
from socialmap.base.resources import map_folder
from socialmap.base.signs import shown
from socialmap.base.translated import CHOICE, chosen, languages, translated
from socialmap.catalogue.load import load
from socialmap.checks.inspection import inspect
from socialmap.records.kinds import KINDS

LATER = {
    **{
        name: f"socialmap.commands.{name}:{name}"
        for name in ("new", "confirm", "end", "rename", "changes", "fmt", "schema")
    },
    **{name: f"socialmap.commands.{name}:command" for name in ("due", "links")},
    **{name: f"socialmap.commands.letters.{name}:{name}" for name in ("letter", "answer")},
    "init": "socialmap.commands.starting.init:init",
    "import": "socialmap.commands.taking.command:command",
}
"""The commands that change records, each by its place: one is read when it is asked for, so that `check` needn't wait for the others."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *LATER])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in LATER:
            return super().get_command(ctx, cmd_name)
        module, _, name = LATER[cmd_name].partition(":")
        found: click.Command = getattr(import_module(module), name)
        return found


@click.group(cls=_Commands)
def main() -> None:
    """Work with the records of the social map.

    Werk met de gegevens van de sociale kaart.
    """


@main.command()
@click.argument(
    "root", metavar="[FOLDER]", type=click.Path(exists=True, file_okay=False, path_type=Path), default=map_folder
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="How to print problems. · In welke vorm.",
)
@click.option("--strict", is_flag=True, help="Let warnings fail too. · Laat ook waarschuwingen falen.")
@click.option(
    "--disclosure",
    metavar="REV",
    help="Print only what the records make public that they did not at this commit: addresses, places, channels, towns. · Alleen wat sinds die commit openbaarder werd.",
)
@click.option(
    "--language",
    type=click.Choice(languages()),
    default=chosen,
    help=f"The language of the messages; {CHOICE} sets it for all commands. · De taal van de meldingen.",
)
def check(root: Path, form: str, strict: bool, disclosure: str | None, language: str) -> None:
    """Read every record and page of the map in FOLDER, which holds data/, and print every problem; exit code 1 when there is an error.

    Lees alle gegevens en pagina's van de kaart in FOLDER, en druk af wat er mis is.
    """
    gc.disable()  # one short run makes nothing that has to be cleared away, and looking for it takes a tenth of the time
    if disclosure:
        _disclose(root.resolve(), disclosure, language)
        return
    found = inspect(root.resolve())
    catalogue = found.catalogue
    if found.problems or form == "json":
        click.echo(report(found.problems, form, language))
    if found.problems:
        click.echo(f"{counted(found.problems, language)}.", err=True)
    if errors(found.problems, strict):
        sys.exit(1)
    from socialmap.commands.schema import keep_ids

    if keep_ids(root.resolve(), catalogue):
        click.echo(translated("Editors know the newest ids now: data/schema/ids.json has changed.", language), err=True)
    _older(root.resolve(), catalogue.settings.codes, language)
    read = Counter(kind for kind, _ in catalogue.documents)
    kinds = [kind for kind in KINDS if not kind.vocabulary]
    counts = ", ".join(f"{read[kind.name]} {translated(kind.folder, language)}" for kind in kinds)
    click.echo(f"{counts}: {translated('no errors' if found.problems else 'no problems', language)}.", err=True)


def _older(root: Path, codes: tuple[str, ...], language: str) -> None:
    """Say which translation is older than its original, by days; no warning, since only somebody who reads both knows whether it matters."""
    older = [page for page, day, original in authored.outdated(root, codes) if day[:10] < original[:10]]
    if not older:
        return
    several = f"{older[0]} is older than the page it translates, and {len(older) - 1} more: `python -m socialmap translations` lists them."
    one = f"{older[0]} is older than the page it translates: look whether both still say the same."
    click.echo(translated(several if len(older) > 1 else one, language), err=True)


def _disclose(root: Path, revision: str, language: str) -> None:
    from socialmap.checks.disclosure import since

    try:
        found = since(root, revision)
    except ValueError as error:
        raise click.ClickException(translated(str(error), language)) from None
    for path, sort, said in found:
        click.echo(shown(f"{path}: {translated(sort, language)}: {said}"))
    several = f"{len(found)} things are public now that were not: look at each."
    one = "1 thing is public now that was not: look at it."
    none = "Nothing became more public."
    click.echo(translated((none, one)[len(found)] if len(found) < 2 else several, language), err=True)


@main.command()
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
def translations(root: Path) -> None:
    """List translations that are older than their original, by the history, and pages that have none; look whether they still say the same.

    Noem vertalingen die ouder zijn dan de oorspronkelijke pagina, en pagina's die er nog geen hebben; kijk of ze nog hetzelfde zeggen.
    """
    root = root.resolve()
    catalogue, _ = load(root)
    for page, original in authored.untranslated(root, catalogue.settings.codes):
        click.echo(f"{page}: is not there, {original} stands in")
    for page, day, original in authored.outdated(root, catalogue.settings.codes):
        click.echo(f"{page}: last changed {day[:10]}, its original {original[:10]}")


@main.command()
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
def site(root: Path) -> None:
    """Check the records and write the site to site/; the old one stays until the new one is whole.

    Controleer de gegevens en schrijf de site in site/; de oude blijft tot de nieuwe klaar is.
    """
    from socialmap.site.make import make

    root = root.resolve()
    sys.exit(make(root, root / "site"))


@main.command()
def fields() -> None:
    """Print the guide to every field, as it stands in data/README.md.

    Druk de uitleg van elk veld af, zoals die in data/README.md staat.
    """
    from socialmap.records.field_reference import field_guide

    click.echo(field_guide(), nl=False)


if __name__ == "__main__":
    main()
