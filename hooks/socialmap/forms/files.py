"""Every file of every form: PDF and Word in each edition, and a zip with the PDFs of each edition."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from socialmap.base.archive import zipped
from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import Edition, editions, file_of, zip_of
from socialmap.forms.formats import formats
from socialmap.forms.paper.document import instrument_paper
from socialmap.forms.paper.pdf import pdfs
from socialmap.forms.word.kept import kept_docx


def form_files(catalogue: Catalogue, cache: Path, day: date) -> dict[str, bytes]:
    """The files by path from the root of the site. What was made before is taken from ``cache``; zips are of ``day``.

    There are no PDFs, and no zips of them, where this machine lacks what they are made with.
    """
    made_in = editions(catalogue.locales)
    texts = {
        file_of(id, edition, "docx"): kept_docx(id, catalogue, edition, cache)
        for id in catalogue.instruments
        for edition in made_in
    }
    if "pdf" not in formats():
        return texts
    made = pdfs(
        {
            file_of(id, edition, "pdf"): instrument_paper(id, catalogue, edition)
            for id in catalogue.instruments
            for edition in made_in
        },
        cache,
    )
    zips = {zip_of(edition): zipped(_of(edition, made, catalogue), day) for edition in made_in}
    return {**made, **texts, **zips}


def _of(edition: Edition, made: dict[str, bytes], catalogue: Catalogue) -> dict[str, bytes]:
    """The PDFs of one edition, by the names that they have in the zip."""
    paths = [file_of(id, edition, "pdf") for id in catalogue.instruments]
    return {path.rpartition("/")[2]: made[path] for path in paths}
