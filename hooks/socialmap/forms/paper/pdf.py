"""From a form's document to its PDF: tagged, to be filled in, and kept until the document changes."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from socialmap.forms.paper.requirements import engine
from socialmap.forms.paper.room import roomy

_WORKERS = 2
_LINES = (8, 7.5, 7)
"""How high a line to write on may be, in millimetres, the best first."""

_SHEET, _ROOMY = 2, 10
"""How many pages one sheet of paper has, and how high a line may be, in millimetres, on a form that is one sheet: half of it would stay empty."""

_ELSEWHERE = {"back": ".front", "front": ".back"}
"""Where it is explained how the form is used, the best first, and what is then left out: `paper` has it in both places."""

_OPTIONS = {"pdf_forms": True, "pdf_tags": True}
_MAKERS = ("weasyprint", "pydyf", "fonttools", "pikepdf")


def pdf(document: str) -> bytes:
    """The fillable PDF of a whole HTML document; the same document gives the same bytes.

    Raises ``MissingError`` when a library or the font of forms is not on this machine.
    """
    from socialmap.forms.paper.pdf_postprocess import finished

    html = engine().HTML(string=document, url_fetcher=_refuse)
    inputs = list(html.etree_element.iter("input"))
    limits = {field.get("name"): int(limit) for field in inputs if (limit := field.get("maxlength"))}
    groups = {field.get("name"): group for field in inputs if (group := field.get("data-group"))}
    second = next((span.get("lang") for span in html.etree_element.iter("span")), None)
    return finished(_laid_out(html).write_pdf(**_OPTIONS), groups, limits, second)


def _laid_out(html: Any) -> Any:
    """The form on as few pages as it can be, with its use explained at the end and the highest lines to write on, where that costs no page."""

    @cache
    def made(place: str, line: float) -> Any:
        sheet = f":root {{ --line: {line}mm !important; }} {_ELSEWHERE[place]} {{ display: none; }}"
        return html.render(stylesheets=[engine().CSS(string=sheet)], **_OPTIONS)

    fewest = min(len(made(place, _LINES[-1]).pages) for place in _ELSEWHERE)
    place = next(place for place in _ELSEWHERE if len(made(place, _LINES[-1]).pages) == fewest)
    lines = (_ROOMY, *_LINES) if fewest <= _SHEET else _LINES
    return roomy(next(made(place, line) for line in lines if len(made(place, line).pages) == fewest))


def _refuse(url: str, *_: Any, **__: Any) -> Any:
    """A form has everything in itself; nothing is fetched for it."""
    raise ValueError(f"a form may not refer to {url}")


def pdfs(documents: Mapping[str, str], cache: Path) -> dict[str, bytes]:
    """The PDF of each document, by the same names. What was made before is taken from the folder ``cache``.

    A build can be killed at any time: a file in ``cache`` is whole, or it is not there.
    """
    places = {name: cache / f"{_key(document)}.pdf" for name, document in documents.items()}
    missing = {place: documents[name] for name, place in places.items() if not place.is_file()}
    if missing:
        engine()  # Say what is missing once, here, instead of from every worker.
        cache.mkdir(parents=True, exist_ok=True)
        _make(missing)
    return {name: place.read_bytes() for name, place in places.items()}


def _make(missing: Mapping[Path, str]) -> None:
    """Make PDFs in processes beside this one. When the system ends one of those, say so, and make what is left here, one by one."""
    context = multiprocessing.get_context("spawn")
    workers: list[Any] = []
    try:
        with ProcessPoolExecutor(min(_WORKERS, len(missing)), context, initializer=_end_with_parent) as pool:
            done = pool.map(_keep, missing, missing.values())
            workers = multiprocessing.active_children()
            list(done)
    except BrokenProcessPool:
        left = {place: document for place, document in missing.items() if not place.is_file()}
        print(_broken([worker.exitcode for worker in workers], len(left), len(missing)), file=sys.stderr, flush=True)
        for place, document in left.items():
            _keep(place, document)


def _broken(codes: list[int | None], left: int, all_: int) -> str:
    """What to say when a worker was ended: the others are then ended by the pool, with ``SIGTERM``."""
    own = [code for code in codes if code not in (None, 0, -signal.SIGTERM)] or codes
    how = ", ".join(map(str, own)) or "unknown"
    why = " (the system may have had no memory left)" if -signal.SIGKILL in own else ""
    return (
        f"A process that makes the PDFs of forms was ended from outside; its code was {how}{why}. "
        f"The {left} of {all_} that are left are made one by one, which takes longer."
    )


def _keep(place: Path, document: str) -> None:
    """Write the PDF of a document into its place, all at once."""
    made = pdf(document)
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix="partly-", delete=False) as file:
        file.write(made)
    Path(file.name).replace(place)


def _end_with_parent() -> None:
    """End this worker when the build is killed, which otherwise leaves it waiting for work for ever."""
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101 - only a worker is started with this

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


@cache
def _makers() -> bytes:
    """Everything but the document that the bytes depend on: the libraries, and the code of this room."""
    here = Path(__file__)
    versions = "".join(f"{name} {version(name)}\n" for name in _MAKERS)
    parts = (
        part for part in sorted(here.parent.glob("*.py")) if part.stem != "document"
    )  # that one makes the document
    return versions.encode() + b"".join(part.read_bytes() for part in parts)


def _key(document: str) -> str:
    return hashlib.sha256(_makers() + document.encode()).hexdigest()
