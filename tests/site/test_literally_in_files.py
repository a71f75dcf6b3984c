"""Every text of a map is an attack, and each stands literally in what is given out: JSON, tables, PDF, Word, drawings and archives."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

import openpyxl
import pikepdf
import pytest

from tests.site.armed import Armed
from tests.site.arming import ATTACK
from tests.site.decoding import said

pytestmark = pytest.mark.all


def parsed(raw: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(raw)  # noqa: S314 what the build has written


def test_json_says_it_letter_for_letter(armed: Armed) -> None:
    files = [file for file in armed.site.rglob("*.json") if "download" not in file.parts]
    assert len(files) > 6
    texts = "\n".join(one for file in files for one in _strings(json.loads(file.read_text(encoding="utf-8"))))
    shown = [word for kind, id, field, word in armed.words if word in texts and field not in ADDRESSES]
    assert len(shown) > 150
    assert [word for word in shown if f"{ATTACK}{word}" not in texts] == []


ADDRESSES = ("websites.0", "contacts.1.contact_forms.0")


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(inner)


def test_tables_hold_text_and_no_formula(armed: Armed) -> None:
    (book,) = armed.site.rglob("*.xlsx")
    cells = [cell for sheet in openpyxl.load_workbook(book) for row in sheet.iter_rows() for cell in row]
    assert any(ATTACK in str(cell.value) for cell in cells)
    assert not [
        cell
        for cell in cells
        if cell.data_type == "f"
        or (
            cell.hyperlink
            and "ran()" in str(cell.hyperlink.target)
            and not str(cell.hyperlink.target).startswith("https://")
        )
    ]
    assert any(str(cell.value).startswith("=1+") for cell in cells), "one begins as a formula does, and is text"
    files = list(armed.site.rglob("*.csv"))
    assert files
    for file in files:
        rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
        assert {len(row) for row in rows} == {len(rows[0])}, file.name
        assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")], file.name


def test_pdfs_show_it_in_text_and_metadata_and_run_nothing(armed: Armed) -> None:
    files = [
        file for file in (armed.site / "forms").rglob("*.pdf") if "overview-1" in file.name or "ecogram" in file.name
    ]
    assert len(files) >= 4
    for file in files:
        text = "".join(said(file.name, file.read_bytes()).split())
        shown = [word for _, _, _, word in armed.words if word in text]
        assert any(f"{ATTACK}{word}".replace(" ", "") in text for word in shown), file.name
        with pikepdf.open(file) as pdf:
            assert ATTACK in str(pdf.docinfo["/Title"])
            parsed(pdf.Root.Metadata.read_bytes())
            for one in pdf.objects:
                if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
                    assert "/JS" not in one and one.get("/S") not in ("/JavaScript", "/Launch"), file.name


def test_word_files_show_it_and_link_nowhere(armed: Armed) -> None:
    files = [
        file for file in (armed.site / "forms").rglob("*.docx") if "overview-1" in file.name or "ecogram" in file.name
    ]
    assert files
    for file in files:
        with zipfile.ZipFile(file) as packed:
            parts = {name: parsed(packed.read(name)) for name in packed.namelist() if name.endswith((".xml", ".rels"))}
            text = "".join(parts["word/document.xml"].itertext())
            assert ATTACK in text and "</script>" in text
            assert ATTACK in "".join(parts["docProps/core.xml"].itertext())
            targets = [one.get("Target", "") for name, part in parts.items() if name.endswith(".rels") for one in part]
            assert not [target for target in targets if ":" in target and not target.startswith("https://")]
            assert not [one for one in parts["word/document.xml"].iter() if str(one.tag).endswith("}instrText")]


def test_drawings_and_lists_are_well_formed_and_files_have_plain_names(armed: Armed) -> None:
    for file in [*armed.site.rglob("*.svg"), *armed.site.rglob("*.xml")]:
        parsed(file.read_bytes())
    names = {part for file in armed.site.rglob("*") for part in file.relative_to(armed.site).parts}
    assert not [name for name in names if not re.fullmatch(r"\.?[A-Za-z0-9_][A-Za-z0-9._-]*", name)]
    with zipfile.ZipFile(next((armed.site / "download").glob("*.zip"))) as packed:
        assert not [name for name in packed.namelist() if ".." in name or name.startswith("/") or "\\" in name]
