"""`socialmap letter`: asks an organisation whether its record is right, as an e-mail and as a letter to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from socialmap.base.resources import map_folder
from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.letters.mail import mail
from socialmap.commands.letters.paper import paper
from socialmap.commands.letters.questions import parts
from socialmap.commands.letters.wording import language_of
from socialmap.commands.records import read, text_of
from socialmap.forms.paper.pdf import pdf
from socialmap.forms.paper.requirements import missing

FOLDER = "letters"
"""Where letters are written, in the project; git leaves it aside, since answers hold what is not for everybody."""


@click.command()
@click.argument("id")
@click.option("--language", help="The language, when it is not the first one of the organisation. · De taal.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder; else letters/ in the project. · De map; anders letters/ in het project.",
)
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
@click.option("--dry-run", is_flag=True, help="Only show the e-mail. · Laat alleen de e-mail zien.")
def letter(id: str, language: str | None, out: Path | None, root: Path, dry_run: bool) -> None:
    """Write an e-mail and a letter (PDF) that ask the organisation ID whether its record is right: socialmap letter al/example.

    Maak een e-mail en een brief (PDF) die de organisatie ID vragen of haar gegevens kloppen. `answer` leest het antwoord.
    """
    root = root.resolve()
    catalogue = read(root)
    if other := _of_another_kind(catalogue, id):
        raise click.ClickException(other)
    text_of(catalogue, root, "organisation", id)
    record = catalogue.organisations[id]
    if record.ended:
        raise click.ClickException(f"“{id}” is no more since {record.ended.since}: there is nobody to ask.")
    if language and language not in catalogue.locales:
        raise click.BadParameter(f"Choose from {', '.join(catalogue.locales)}.", param_hint="--language")
    locale = catalogue.locales[language] if language else language_of(record, catalogue)
    asked = parts(id, catalogue, locale)
    text = mail(id, catalogue, locale, asked)
    if dry_run:
        click.echo(text, nl=False)
        click.echo("Nothing was written (--dry-run).", err=True)
        return
    made: dict[str, bytes] = {f"{_stem(id)}.txt": text.encode()}
    if lacks := missing():
        click.echo(f"Only the e-mail, no PDF. {lacks}", err=True)
    else:
        made[f"{_stem(id)}.pdf"] = pdf(paper(id, catalogue, locale, asked))
    _write(out or root / FOLDER, made)


def _of_another_kind(catalogue: Catalogue, id: str) -> str:
    """Why nobody is asked about a record that is no organisation, and what to do; empty for an organisation, or when there is none."""
    kind = next((name for name, found in catalogue.records.items() if id in found), "organisation")
    if kind == "organisation":
        return ""
    if kind != "programme":
        return (
            f"“{id}” is a {kind}, which nobody answers for: a letter asks an organisation. Compare it with its sources."
        )
    runners = " or ".join(f"`socialmap letter {one}`" for one in catalogue.programmes[id].run_by)
    whom = f"Ask who runs it ({runners})" if runners else "Ask who runs it by telephone or mail"
    confirm = f"`socialmap confirm {id} --kind programme --how …`"
    return f"“{id}” is a programme: a letter asks an organisation about itself. {whom}, then note it with {confirm}."


def _stem(id: str) -> str:
    return id.replace("/", "-")


def _write(folder: Path, made: dict[str, bytes]) -> None:
    """Write all or nothing: a file that is there may be an answer that somebody saved."""
    there = [
        name for name, content in made.items() if (folder / name).exists() and (folder / name).read_bytes() != content
    ]
    if there:
        raise click.ClickException(
            f"{', '.join(there)} in {folder.name}/: is there already, and is another one; it may hold an answer. Move or delete it first."
        )
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (folder / name).write_bytes(content)
    click.echo(f"Written in {folder.name}/: {', '.join(made)}.", err=True)
