"""`socialmap schema`: writes what an editor needs to help with records, into `data/schema/`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from socialmap.base.resources import map_folder
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.records.json_schema import DESCRIBED, IDS, Schema, ids_schema, referred, schema_of
from socialmap.records.text import Languages

FOLDER = Path("data/schema")


def schemas(catalogue: Catalogue) -> dict[str, str]:
    """Every schema by the name of its file: one for each sort of file in `data/`, and the ids that records may name."""
    settings = catalogue.settings
    languages = Languages(
        {one.code: one.name for one in settings.languages}, settings.missing_translation != "other-language"
    )
    made = {f"{one.name}.json": schema_of(one.model, languages) for one in DESCRIBED}
    return {**{name: _written(one) for name, one in made.items()}, IDS: ids_text(catalogue)}


def ids_text(catalogue: Catalogue) -> str:
    """The file of the ids that records may name."""
    return _written(ids_schema({kind: catalogue.ids(kind) for kind in referred()}))


def _written(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def refresh(root: Path, catalogue: Catalogue) -> list[str]:
    """Write those that are missing or have changed below ``root``; their names."""
    folder = root / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, text in schemas(catalogue).items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")
            changed.append(name)
    return changed


def keep_ids(root: Path, catalogue: Catalogue) -> bool:
    """Let editors offer the ids that there are now; whether they had changed. Nothing where nothing was ever written for editors."""
    file = root / FOLDER / IDS
    if not file.exists():
        return False
    ids = ids_text(catalogue)
    if file.read_text(encoding="utf-8") == ids:
        return False
    try:
        file.write_text(ids, encoding="utf-8")
    except OSError:  # a folder that nobody may write in can be checked all the same
        return False
    return True


@click.command()
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
def schema(root: Path) -> None:
    """Write for editors what every file in data/ may hold, and the ids that exist: data/schema/.

    Schrijf voor tekstprogramma's wat elk bestand in data/ mag bevatten, en welke kenmerken er zijn.
    """
    root = root.resolve()
    catalogue, problems = load(root)
    if problems:
        raise click.ClickException("Some records cannot be read. Run `socialmap check` and mend them first.")
    changed = refresh(root, catalogue)
    click.echo(f"Written: {', '.join(changed)}." if changed else "Nothing has changed.")
