"""`socialmap links`: tries every web address of the records and writes down which did not answer. It reports, and never blocks."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import click

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import LINKS
from socialmap.checks.dates import today
from socialmap.checks.problem_at import records
from socialmap.commands.edits import apply, flow, shared
from socialmap.commands.records import day, read
from socialmap.records.models.link_report import Reason, Unreachable
from socialmap.records.references import texts

SHY = frozenset({401, 403, 405, 406, 429})
"""Answers of websites that are there, but not for programs."""

AGENT = {"User-Agent": "Mozilla/5.0 (compatible; socialmap link check)", "Accept": "text/html,*/*"}

HEAD = "# Written by `socialmap links`: which web addresses of the records did not answer. The page about quality shows it.\n"


def addresses(catalogue: Catalogue) -> list[str]:
    """Every web address of the records of organisations, programmes and the like, each once; not those of what has ended."""
    ended = {(kind, id) for kind in catalogue.records for id, one in catalogue.records[kind].items() if _has_ended(one)}
    found = (
        said
        for kind, id, record in records(catalogue)
        if kind in catalogue.records and (kind, id) not in ended
        for _, said in texts(record)
        if said.startswith(("http://", "https://"))
    )
    return list(dict.fromkeys(found))


def _has_ended(record: object) -> bool:
    return getattr(record, "ended", None) is not None


def tried(
    all_addresses: Iterable[str], time_out: float, pause: float, tell: Callable[[str], None]
) -> list[Unreachable]:
    """Those that did not answer as they should, one after the other, with ``pause`` seconds between two."""
    found = []
    for number, address in enumerate(all_addresses):
        if number:
            time.sleep(pause)
        if problem := _within(address, time_out):
            found.append(problem)
            tell(f"{address}: {problem.reason}{f' {problem.status}' if problem.status else ''}")
    return found


def _within(address: str, seconds: float) -> Unreachable | None:
    """``answer`` with a time limit for all of it: a time-out of a connection counts anew for every byte."""
    found: list[Unreachable | None] = []
    thread = threading.Thread(target=lambda: found.append(answer(address, seconds)), daemon=True)
    thread.start()
    thread.join(2 * seconds)
    return found[0] if found else Unreachable(address=address, reason="time-out")


def answer(address: str, seconds: float) -> Unreachable | None:
    """What is wrong with the answer of ``address``; None when it is there."""
    try:
        request = urllib.request.Request(address, headers=AGENT)  # noqa: S310 a record has http and https only
        with urllib.request.build_opener().open(request, timeout=seconds) as page:
            return None if _site(page.url) == _site(address) else Unreachable(address=address, reason="elsewhere")
    except urllib.error.HTTPError as error:
        return None if error.code in SHY else Unreachable(address=address, reason="answer", status=error.code)
    except urllib.error.URLError as error:
        return Unreachable(address=address, reason=_reason(error.reason))
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Unreachable(address=address, reason=_reason(error))


def _reason(error: object) -> Reason:
    if isinstance(error, TimeoutError):
        return "time-out"
    if isinstance(error, socket.gaierror):
        return "name"
    return "certificate" if isinstance(error, ssl.SSLError) else "connection"


def _site(address: str) -> str:
    """The name of a website without what differs within one: `www.example.org` and `en.example.org` are one."""
    return ".".join((urlsplit(address).hostname or "").removeprefix("www.").split(".")[-2:])


def written(date: str, count: int, unreachable: Sequence[Unreachable]) -> str:
    """The text of `data/links.yml`."""
    lines = [f"{HEAD}date: '{date}'", f"tried: {count}"]
    if unreachable:
        lines.append("unreachable:")
        lines += [f"  - {flow(one.model_dump(exclude_none=True))}" for one in unreachable]
    return "\n".join([*lines, ""])


@click.command("links")
@click.option("--on", "on", callback=lambda c, p, v: day(c, p, v) if v else today(), help="Today. · Vandaag.")
@click.option(
    "--time-out",
    type=click.FloatRange(0.1, 120),
    default=10,
    show_default=True,
    help="Seconds to wait for an answer. · Seconden.",
)
@click.option(
    "--pause",
    type=click.FloatRange(0, 60),
    default=1,
    show_default=True,
    help="Seconds between two addresses. · Seconden tussen twee adressen.",
)
@shared
def command(on: str, time_out: float, pause: float, root: Path, dry_run: bool) -> None:
    """Try every web address of the records, and write into data/links.yml which did not answer.

    Probeer elk webadres in de gegevens, en schrijf in data/links.yml welke niet antwoorden.
    """
    catalogue = read(root.resolve())
    wanted = addresses(catalogue)
    found = tried(wanted, time_out, pause, lambda line: click.echo(line))
    click.echo(f"{len(wanted)} addresses tried, {len(found)} did not answer as they should.", err=True)
    if wanted and len(found) == len(wanted):
        click.echo("None of them did: is there a network here? Nothing was written.", err=True)
        return
    apply(root.resolve(), {f"data/{LINKS}": written(on, len(wanted), found)}, dry_run)
