"""`socialmap init`: a small map that works, in a folder of its own, for a network that begins one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click
from babel import Locale as Cldr
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from socialmap.base.resources import resource
from socialmap.locale import Locale, available, locale
from socialmap.records.models.settings import VERSION

SKELETON = Path(__file__).resolve().parent / "map"
"""The files of a new map; `name.each.md` becomes a page for each language."""

BROUGHT = ("data/outlines.yml", "data/cities.txt")
"""What says the same in every map, and comes from public lists: their licences stand at the top of each."""

LOCK = "requirements/site.txt"


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--languages",
    metavar="CODES",
    default="en",
    show_default=True,
    help="The languages of the map by their codes, with commas; the first one is the main one. · De talen van de kaart, met komma's; de eerste is de hoofdtaal.",
)
@click.option(
    "--on",
    metavar="DATE",
    default=lambda: date.today().isoformat(),
    help="The date of the examples; today. · De datum van de voorbeelden; vandaag.",
)
def init(folder: Path, languages: str, on: str) -> None:
    """Begin a new map in FOLDER: settings, three made-up records, a few pages, a form and what it takes to build them.

    Begin een nieuwe kaart in FOLDER: instellingen, drie verzonnen voorbeelden, een paar pagina's, een formulier en wat nodig is om te bouwen.
    """
    codes = tuple(code.strip() for code in languages.split(","))
    if unknown := [code for code in codes if code not in available()]:
        known = ", ".join(available())
        raise click.BadParameter(
            f"There are no words of the interface for {', '.join(unknown) or 'nothing'}. There are: {known}.",
            param_hint="--languages",
        )
    if len(set(codes)) < len(codes):
        raise click.BadParameter("Name each language once.", param_hint="--languages")
    try:
        date.fromisoformat(on)
    except ValueError:
        raise click.BadParameter("Write a day as 2026-05-03.", param_hint="--on") from None
    if folder.exists() and any(folder.iterdir()):
        raise click.ClickException(f"{folder} is not empty: name a new folder, so that nothing is written over.")
    for path, text in sorted(files([locale(code) for code in codes], on)):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for path in BROUGHT:
        shutil.copyfile(resource(path), folder / path)
    shutil.copyfile(resource(LOCK), folder / "requirements.txt")
    click.echo(f"A map stands in {folder}. README.md there says what comes next.", err=True)


def files(languages: list[Locale], on: str) -> Iterator[tuple[str, str]]:
    """(path, text) of every file of a new map in ``languages``, the first one the main one; ``on`` is the date of its examples."""
    engine = Environment(  # noqa: S701  YAML and Markdown; every text goes through `quoted` or stands in a page of ours
        loader=FileSystemLoader(SKELETON), undefined=StrictUndefined, keep_trailing_newline=True
    )
    engine.filters["quoted"] = quoted
    shared: dict[str, Any] = {
        "on": on,
        "version": VERSION,
        "languages": [told(one) for one in languages],
        "text": lambda key: quoted({one.language: one(f"start.{key}") for one in languages}),
        "first": languages[0].language,
        "words": lambda key: quoted([word for one in languages for word in one(f"start.{key}").split(", ")]),
        "spoken": [(one.language, quoted(_names(one.language, languages))) for one in languages],
    }
    for file in sorted(SKELETON.rglob("*")):
        name = file.relative_to(SKELETON).as_posix()
        if file.is_dir():
            continue
        template = engine.get_template(name)
        if ".each." not in name:
            yield ".gitignore" if name == "gitignore" else name, template.render(shared)
            continue
        for one in languages:
            yield (
                name.replace(".each.", f".{one.language}."),
                template.render(shared, t=_said(one), own=one, code=one.language),
            )


def _said(one: Locale) -> Any:
    return lambda key: one(f"start.{key}")


def quoted(value: object) -> str:
    """``value`` on one line, as YAML reads it: whatever a text holds, it stays a text."""
    return json.dumps(value, ensure_ascii=False)


def _names(code: str, languages: list[Locale]) -> dict[str, str]:
    """What the language ``code`` is called in each of ``languages``."""
    return {one.language: Cldr.parse(one.language).languages.get(code, code) for one in languages}


def told(one: Locale) -> dict[str, str]:
    """What the settings say of a language: its code, what it calls itself, and from where to where it is written."""
    cldr = Cldr.parse(one.language)
    name = cldr.get_display_name(one.language) or one.language
    return {
        "code": one.language,
        "name": name[:1].upper() + name[1:],
        "direction": "rtl" if cldr.text_direction == "rtl" else "ltr",
        "site": one("start.site"),
    }
