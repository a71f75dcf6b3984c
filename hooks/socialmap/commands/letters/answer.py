"""`socialmap answer`: what an organisation answered to a letter, shown as a difference, checked, and written when asked to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from socialmap.base.problems import Problem, errors, report
from socialmap.base.resources import map_folder
from socialmap.base.signs import shown
from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.edits import apply, parsed, safe, with_entry
from socialmap.commands.letters.mail import ask
from socialmap.commands.letters.meaning import NO, YES, Meant, meant, unreachable
from socialmap.commands.letters.questions import LETTER, Question, by_name, parts
from socialmap.commands.letters.reading import Answered, UnreadableError, read
from socialmap.commands.placing import edited
from socialmap.commands.records import after, day, path_of, sound, text_of
from socialmap.commands.records import read as read_map
from socialmap.records.text import Language
from socialmap.said import found

KIND = "organisation"


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--write", is_flag=True, help="Write it; without this, only show it. · Schrijf het; anders alleen laten zien."
)
@click.option(
    "--on",
    "on",
    callback=lambda c, p, v: day(c, p, v) if v else None,
    help="The day of the answer, when it does not say it. · De dag van het antwoord.",
)
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
def answer(file: Path, write: bool, on: str | None, root: Path) -> None:
    """Enter the answer to a letter, from the text of the e-mail or the filled PDF; shows first what would change.

    Verwerk het antwoord op een brief: de tekst van de e-mail of de ingevulde PDF. Laat eerst zien wat er verandert.
    """
    root = root.resolve()
    try:
        answered = read(file.read_bytes())
    except UnreadableError as wrong:
        raise click.ClickException(f"{file.name}: {wrong}") from None
    catalogue = read_map(root)
    text = text_of(catalogue, root, KIND, answered.id)
    locale = catalogue.locales.get(answered.language)
    if locale is None:
        raise click.ClickException(
            f"{file.name}: is in the language “{answered.language}”, which this map does not have."
        )
    asked = by_name(parts(answered.id, catalogue, locale))
    overwritten = _written_elsewhere(answered, asked, {name: ask(one, locale) for name, one in asked.items()})
    what = meant(answered, asked, parsed(text, path_of(KIND, answered.id)), catalogue, _translated(catalogue))
    if told := [*overwritten, *what.problems, *_said_of_people(what, catalogue)]:
        raise click.ClickException(
            "The answer cannot be entered as it is:\n" + "\n".join(f"{file.name}: {one}" for one in told)
        )
    _also(what, answered.id)
    if what.said.get("withdraw") == YES or what.said.get("still") == NO:
        return
    new = _entered(what, text, answered.id, on or _day(what.said.get("date", ""), catalogue))
    if new == text:
        click.echo("The answer changes nothing, and does not say that all is right: nothing to write.", err=True)
        return
    sound(catalogue, KIND, answered.id, new)
    _checked(after(catalogue, root, KIND, answered.id, new))
    for remark in what.remarks:
        click.echo(shown(f"Note: {remark}"), err=True)
    apply(root, {path_of(KIND, answered.id): new}, not write, flag="without --write")


def _written_elsewhere(answered: Answered, asked: Mapping[str, Question], labels: Mapping[str, str]) -> Iterator[str]:
    """Questions of a text at which something was written before the arrow, where nothing is read."""
    for mark, label in answered.labels.items():
        name = mark.partition("~")[0]
        question = asked.get(name)
        if question and (question.mark == mark or name == LETTER) and _letters(label) != _letters(labels[name]):
            yield f"{name}: something was changed or written before the arrow (=>). Put the answer behind it, and leave the rest as it was."


def _letters(text: str) -> str:
    """What a mail program does not change: letters and digits, without the addresses that it puts in angle brackets."""
    return "".join(sign for sign in re.sub(r"<[^<>]*>", "", text).casefold() if sign.isalnum())


def _translated(catalogue: Catalogue) -> Any:
    """Asks whoever enters the answer for a text in the other languages of the map."""

    def translate(name: str, code: Language, said: str) -> str:
        language = catalogue.settings.language(code).name
        click.echo(shown(f"{name}: {said}"), err=True)
        return str(
            click.prompt(
                f"  in {language} (empty: leave this field as it is)", default="", show_default=False, err=True
            )
        )

    return translate


def _said_of_people(what: Meant, catalogue: Catalogue) -> Iterator[str]:
    """What must not be said, in the part of the answer that does not get into the record and so is not checked with it."""
    home = catalogue.settings.home.country.upper()
    for name in (LETTER, "date"):
        for one in found(what.said.get(name, ""), (home,)):
            yield f"{name}: {one.message} Take it out of the file before you keep it."


def _also(what: Meant, id: str) -> None:
    """Print what an answer says beside the record."""
    if said := what.said.get(LETTER):
        click.echo(shown(f"They also say: {said}"), err=True)
    if what.said.get("withdraw") == YES:
        click.echo(
            f"They want to be taken off the map. Nothing else was read. Now run: end {id} --state withdrawn --since DATE",
            err=True,
        )
    elif what.said.get("still") == NO:
        click.echo(
            f"They do this work no more. Nothing else was read. Now run: end {id} --state closed --since DATE --how mail --on DATE",
            err=True,
        )


def _entered(what: Meant, text: str, id: str, on: str) -> str:
    """The text of the record with all that was answered, and confirmed by it."""
    path = path_of(KIND, id)
    new = edited(text, what.edits, path)
    new = edited(new, unreachable(parsed(new, path)), path)
    whole = what.said.get("right") == YES
    if not (whole or what.answered):
        return new
    if not on:
        raise click.ClickException("The answer does not say on which day it was written. Say it: --on 2026-05-03")
    entry: dict[str, Any] = {"assured_date": on, "method": "mail"}
    if role := what.said.get("role"):
        entry["role"] = role
    if not whole:
        there = parsed(new, path)
        if fields := [one for one in dict.fromkeys(what.answered) if one.partition(".")[0] in there]:
            entry["fields"] = fields
        else:
            return new
    return safe(new, with_entry(new, "confirmations", entry), path, "confirmations")


def _checked(problems: list[Problem]) -> None:
    """Stop at what a check would refuse; print what it would warn about."""
    if found := errors(problems):
        raise click.ClickException("That would not be right:\n" + report(found))
    if problems:
        click.echo(report(problems), err=True)


def _day(said: str, catalogue: Catalogue) -> str:
    """The day that an answer gives: 2026-05-03, 3-5-2026 or 3 May 2026; empty when there is none to be read."""
    if iso := re.search(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", said):
        year, month, number = iso.groups()
    elif written := re.search(r"(?<!\d)(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})(?!\d)", said):
        number, month, year = written.groups()
    elif named := re.search(r"(?<!\d)(\d{1,2})\.?\s+([^\W\d_]+)\.?,?\s+(\d{4})(?!\d)", said):
        number, name, year = named.groups()
        months = {
            locale(f"month.{one}").casefold(): str(one) for locale in catalogue.locales.values() for one in range(1, 13)
        }
        month = months.get(name.casefold(), "0")
    else:
        return ""
    try:
        return date(int(year), int(month), int(number)).isoformat()
    except ValueError:
        return ""
