"""`socialmap import`: a directory of others, or an export of ours, taken into the map."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from socialmap.base.problems import errors, report
from socialmap.base.resources import map_folder
from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.edits import Change, apply
from socialmap.commands.ordering import ordered
from socialmap.commands.placing import Edit, edited
from socialmap.commands.records import day, path_of
from socialmap.commands.records import read as read_map
from socialmap.commands.taking import checking
from socialmap.commands.taking.report import report as told_of
from socialmap.commands.taking.report import warned
from socialmap.commands.taking.sources import cited_by, gone_from, with_sources
from socialmap.commands.taking.writing import record_text
from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Languages
from socialmap.taking_in.draft import BadInputError
from socialmap.taking_in.intake import Decisions, Intake, Taking
from socialmap.taking_in.mapping import Mapping, read_mapping
from socialmap.taking_in.receiving import Asked, Received, receive
from socialmap.taking_in.sieve import Sieve

STEP = 1000


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FILE…")
@click.option(
    "--mapping",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What its columns are, and whose it is. · Wat de kolommen zijn, en van wie.",
)
@click.option(
    "--source", default="", help="Its id in data/sources.yml, when it stands there. · Het kenmerk van de bron."
)
@click.option("--kind", default="", help="What sort of organisations: ngo. · Wat voor organisaties.")
@click.option(
    "--country", default="", help="The country of those that say none. · Het land, als dat er niet bij staat."
)
@click.option("--language", default="", help="The language of its texts: en. · De taal van de teksten.")
@click.option(
    "--on",
    "on",
    callback=lambda c, p, v: day(c, p, v) if v else "",
    help="When it was true: 2026-05-03. · Wanneer het klopte.",
)
@click.option(
    "--mobiles",
    type=click.Choice(["drop", "own"]),
    default="drop",
    show_default=True,
    help="own: somebody made sure that its mobile numbers are the organisations'. · own: iemand heeft dat nagegaan.",
)
@click.option("--same", multiple=True, metavar="NAME=ID", help="This entry is that record. · Dit zijn dezelfde.")
@click.option(
    "--alike",
    type=click.Choice(["leave", "new"]),
    default="leave",
    show_default=True,
    help="What to do with entries that look like a record. · Wat te doen met wat erop lijkt.",
)
@click.option(
    "--skip",
    is_flag=True,
    help="Leave entries out that cannot be a record, instead of stopping. · Sla over wat niet kan.",
)
@click.option("--all", "everything", is_flag=True, help="Print every line of the report. · Laat alle regels zien.")
@click.option(
    "--write", is_flag=True, help="Write it; without this, only show it. · Schrijf het; anders alleen laten zien."
)
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=map_folder,
    help="The project. · Het project.",
)
def command(
    files: tuple[Path, ...], mapping: Path | None, source: str, kind: str, country: str, language: str, on: str, mobiles: str,
    same: tuple[str, ...], alike: str, skip: bool, everything: bool, write: bool, root: Path,
) -> None:  # fmt: skip
    """Take organisations in from FILE: an export of ours, HSDS 3, or any table with a mapping; shows first what would change.

    Verwerk een lijst van anderen, of een eigen export: laat eerst zien wat er verandert. Personen, privénummers en plekken van opvang komen er nooit in.
    """
    root = root.resolve()
    catalogue = read_map(root)
    settings = catalogue.settings
    try:
        languages = Languages(
            {one.code: one.name for one in settings.languages}, settings.missing_translation != "other-language"
        )
        known = read_mapping(mapping, languages) if mapping else Mapping()
        asked = Asked(known, source, kind, country, language, on, mobiles == "own", skip)
        received = receive(files, catalogue, asked, _progress("read"))
    except BadInputError as wrong:
        raise click.ClickException("This cannot be taken in as it is:\n" + report(wrong.problems)) from None
    found = _taken(
        received, catalogue, root, Decisions(_decided(same, catalogue), alike == "new", frozenset(received.sources)), on
    )
    if found.problems and not skip:
        raise click.ClickException(
            "This cannot be taken in as it is (--skip leaves these entries out):\n" + report(found.problems)
        )
    _finish(received, found, catalogue, root, write, everything)


def _decided(same: tuple[str, ...], catalogue: Catalogue) -> dict[str, str]:
    """What `--same` says, by the name of the entry."""
    found = {name.strip(): id.strip() for name, _, id in (one.rpartition("=") for one in same)}
    if unknown := [id for id in found.values() if id not in catalogue.organisations]:
        raise click.BadParameter(f"There is no organisation “{unknown[0]}”.", param_hint="--same")
    return found


def _taken(received: Received, catalogue: Catalogue, root: Path, decisions: Decisions, on: str) -> Intake:
    total = len(received.drafts)
    for draft in received.drafts:
        draft.as_of = on or draft.as_of
    taking = Taking(catalogue, Sieve.of_map(root, catalogue), decisions)
    return taking.take(received.drafts, _progress("compared", total))


def _progress(what: str, total: int = 0) -> Callable[[int], None]:
    """Says every thousand entries how far it is."""
    of = f" of {total:,}" if total else ""

    def told(number: int) -> None:
        if number % STEP == 0:
            click.echo(f"{number:,}{of} entries {what}", err=True)

    return told


def in_order(before: str, after: str, id: str, languages: Sequence[str]) -> str:
    """``after`` with its keys in the order of the guide, when those of ``before`` were."""
    path = path_of("organisation", id)
    if ordered(before, path, Organisation, languages)[0] != before:
        return after
    return ordered(after, path, Organisation, languages)[0]


def _finish(received: Received, found: Intake, catalogue: Catalogue, root: Path, write: bool, everything: bool) -> None:
    """Check the map as it would be, say what came of the file, show the difference, and write it when asked to."""
    texts = {id: record_text(data) for id, data in found.new.items()}
    for id, changes in found.changed.items():
        text = (root / path_of("organisation", id)).read_text(encoding="utf-8")
        edits = [Edit(one.act, one.place, one.value) for one in changes]
        texts[id] = in_order(text, edited(text, edits, path_of("organisation", id)), id, catalogue.settings.codes)
    cited = cited_by(found)
    sources = with_sources(root, catalogue, {id: one for id, one in received.sources.items() if id in cited})
    if gone := gone_from(received.sources, found, catalogue):
        raise click.ClickException(gone)
    after, problems = checking.then(catalogue, texts, sources)
    change: Change = {path_of("organisation", id): text for id, text in sorted(texts.items())}
    if sources is not None:
        change = {checking.SOURCES: sources, **change}
    problems += checking.news(root, catalogue, after, change) if change else []
    click.echo(told_of(received, found, everything), err=True)
    if wrong := errors(problems):
        raise click.ClickException("A check would refuse this:\n" + report(wrong))
    if problems:
        click.echo(warned(problems, everything), err=True)
    if lacking := checking.untranslated(after, texts):
        click.echo(
            f"{lacking:,} texts lack a language of this map: translate them, or `check` will say where each stands.",
            err=True,
        )
    if not change:
        click.echo("Nothing changes.", err=True)
        sys.exit(0)
    apply(root, change, not write, flag="without --write")
