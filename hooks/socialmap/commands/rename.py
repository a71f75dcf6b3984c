"""`socialmap rename`: a record gets another id; its old address leads on, and all that name it name the new one."""

from __future__ import annotations

import re
from pathlib import Path

import click

from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.problem_at import records
from socialmap.commands.edits import Change, apply, node_at, safe, shared, with_entry
from socialmap.commands.records import path_of, read, sound, text_of
from socialmap.records.kinds import BY_NAME, kinds_with
from socialmap.records.loader import bad_name
from socialmap.records.references import references


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--kind", type=click.Choice(kinds_with("former_ids")), default="organisation", show_default=True)
@shared
def rename(old: str, new: str, kind: str, root: Path, dry_run: bool) -> None:
    """Give the record OLD the id NEW, and change everything that names it: socialmap rename al/before al/after.

    Geef de gegevens OLD het kenmerk NEW, en verander alles wat ernaar verwijst.
    """
    catalogue = read(root.resolve())
    text = text_of(catalogue, root, kind, old)
    folder, _, stem = new.rpartition("/")
    if problem := bad_name(stem, kind, catalogue.settings.codes):
        raise click.BadParameter(" ".join(problem), param_hint="NEW")
    if bool(folder) != BY_NAME[kind].by_country:
        raise click.BadParameter("Write it like the old one, with its folder.", param_hint="NEW")
    if (root / path_of(kind, new)).exists():
        raise click.ClickException(f"There is a {kind} “{new}” already.")
    moved = safe(text, with_entry(text, "former_ids", old), path_of(kind, old), "former_ids")
    sound(catalogue, kind, new, moved)
    change: Change = {path_of(kind, old): None, path_of(kind, new): moved}
    for path, changed in {**in_records(catalogue, root, kind, old, new), **in_pages(root, kind, old, new)}.items():
        if path != path_of(kind, old):
            change[path] = changed
    apply(root, change, dry_run, (path_of(kind, old), path_of(kind, new)))


def in_records(catalogue: Catalogue, root: Path, kind: str, old: str, new: str) -> dict[str, str]:
    """The texts of all records that name ``old``, with ``new`` in its place; nothing else in them changes."""
    found: dict[str, str] = {}
    for holder, id, record in records(catalogue):
        places = [place for place, named_kind, named in references(record) if (named_kind, named) == (kind, old)]
        if not places:
            continue
        path = catalogue.documents[holder, id].path
        text = (root / path).read_text(encoding="utf-8")
        nodes = [node_at(text, place) for place in places]
        for node in sorted((one for one in nodes if one is not None), key=lambda one: -one.start_mark.index):
            start, finish = node.start_mark.index, node.end_mark.index
            text = text[:start] + text[start:finish].replace(old, new) + text[finish:]
        found[path] = text
    for name in ("wording.yml", "false-alarms.yml", "gone-bodies.yml"):  # which name files
        file = root / "data" / name
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        after = before.replace(path_of(kind, old), path_of(kind, new))
        if after != before:
            found[f"data/{name}"] = after
    return found


def in_pages(root: Path, kind: str, old: str, new: str) -> dict[str, str]:
    """The texts of all authored pages that link to ``old``, with a link to ``new``."""
    link = re.compile(rf"(?<![\w-]){BY_NAME[kind].link}:{re.escape(old)}(?![\w/-])")
    found: dict[str, str] = {}
    for file in sorted((root / "docs").rglob("*.md")):
        text = file.read_text(encoding="utf-8")
        changed = link.sub(f"{BY_NAME[kind].link}:{new}", text)
        if changed != text:
            found[file.relative_to(root).as_posix()] = changed
    return found
