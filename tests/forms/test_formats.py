"""Where PDFs cannot be made, there are none, and nothing leads to one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms import files, formats
from socialmap.forms.screen import frame, listing, page
from socialmap.locale import locale


def test_pdfs_are_offered_only_where_they_can_be_made(monkeypatch: pytest.MonkeyPatch) -> None:
    for lacking, offered in (("no library", ("docx",)), ("", ("pdf", "docx"))):
        monkeypatch.setattr(formats, "missing", lambda said=lacking: said)
        assert formats.formats.__wrapped__() == offered


def test_without_pdfs_there_are_word_files_and_no_link_to_a_pdf(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "formats", lambda: ("docx",))
    monkeypatch.setattr(frame, "formats", lambda: ("docx",))
    one = catalogue.with_records("instrument", {"genogram": catalogue.instruments["genogram"]})
    assert {path.rpartition(".")[2] for path in files.form_files(one, tmp_path, date(2014, 10, 1))} == {"docx"}
    lists = listing.instrument_list(one, locale("en"), "instruments/index.html")
    for content in (page.instrument_page("genogram", one, locale("en")).content, lists):
        assert ".docx" in content and ".pdf" not in content and ".zip" not in content
