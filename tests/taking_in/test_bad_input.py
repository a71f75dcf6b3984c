"""What cannot be read is told with its file, line, field and what would be right, all at once; never with a traceback."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from socialmap.taking_in import opening
from tests.taking_in.conftest import MAPPING, Import

HEAD = MAPPING[: MAPPING.index("columns:")]
MAPPED = HEAD + "columns:\n  Name: name\n  Country: country\n  Tel: phones\n"


def packed(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def sheet(*rows: list[object]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


BAD: list[tuple[str, bytes, str]] = [
    ("a.csv", b"", "a.csv:1: is empty."),
    ("a.csv", b"\n\n", "a.csv:1: has no rows."),
    ("a.csv", "Name,Country,Tel\nCafé,Albania,1\n".encode("cp1252"), "a.csv:2: is not saved as UTF-8. Save it as “CSV UTF-8”"),
    ("a.csv", b"Name,Country,Tel\nA\x00B,Albania,1\n", "a.csv:2: has a sign that no text has (NUL)."),
    ("a.csv", b'Name,Country,Tel\n"A,Albania,1\nB,Albania,2\n', "a.csv:2: begins a cell with a quote that nothing ends."),
    ("a.csv", b'Name,Country,Tel\n"A"x,Albania,1\n', "a.csv:2: cannot be read as CSV from here on."),
    ("a.csv", b"Name,Country,Tel\nA,Albania\n", "a.csv:2: has 2 cells, but the first line names 3 columns."),
    ("a.csv", b"Name,Country,Tel\nA,Albania,1,2\n", "a.csv:2: has a cell more than the first line has names (4 and 3)."),
    ("a.csv", b"Name,Name,Tel\nA,Albania,1\n", "a.csv:1: Name: is the name of two columns."),
    ("a.csv", b"Name,,Tel\nA,Albania,1\n", "a.csv:1: has a column without a name."),
    ("a.csv", b"Naam,Country,Tel\nA,Albania,1\n", "a.csv:1: Name: is named by the mapping, but is no column of this file. Did you mean “Naam”?"),
    ("a.csv", b"Name,Country,Tel\n" + b"x" * 200_000 + b",Albania,1\n", "a.csv:2: has a cell of more than 100,000 signs."),
    ("a.csv", b"Name,Country,Tel\n,Albania,1\n", "a.csv:2: name: is missing."),
    ("a.csv", b"Name,Country,Tel\nA Desk,Atlantis,1\n", "a.csv:2: country: is “Atlantis”, which is no country by any name that we know."),
    ("a.csv", b"%PDF-1.7", "a.csv:1: is no table. Save it as CSV UTF-8"),
    ("a.xlsx", b"PK\x03\x04 nothing", "a.xlsx:1: is an archive that cannot be read."),
    ("a.xlsx", sheet(["Name", "Country", "Tel"], ["A", "Albania", "=1+1"]), "a.xlsx:2: C2: holds a formula. Paste what it shows as a text."),
    ("a.xlsx", packed({"xl/workbook.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}), "a.xlsx:1: declares entities"),
    ("a.xlsx", packed({"xl/workbook.xml": b"<x/>"}), "a.xlsx:1: is no workbook (XLSX) that can be read."),
    ("a.xlsx", packed({"xl/workbook.xml": b" " * 50_000_000}), "a.xlsx:1: unpacks to far more than a directory holds."),
    ("a.zip", packed({f"{n}.csv": b"" for n in range(600)}), "a.zip:1: holds 600 files."),
    ("a.zip", packed({"a.csv": b"id\n1\n"}), "a.zip:1: has no datapackage.json, and no organization.csv."),
    ("a.zip", packed({"datapackage.json": b"{", "organization.csv": b"id\n"}), "a.zip/datapackage.json:1: is not valid JSON at column 2"),
    ("a.zip", packed({"datapackage.json": b"{}", "organization.csv": b"id,name\n1,A\n", "phone.csv": b"id,contact_id,number\n1,9,1\n"}), "a.zip/phone.csv:1: names 1 things that no table has, such as 9."),
    ("a.json", b'{"contents": [', "a.json:1: is not valid JSON at column 15"),
    ("a.json", b'{"a": 1, "a": 2}', "a.json:1: says “a” twice in one place."),
    ("a.json", b'{"a": NaN}', "a.json:1: holds a number or a depth that JSON should not have."),
    ("a.json", b"[" * 100 + b"]" * 100, "a.json:1: is nested too deeply."),
    ("a.json", b"[" * 100_000, "a.json:1: holds a number or a depth that JSON should not have."),
    ("hsds.json", b"[1, 2]", "hsds.json:1: has no organizations."),
    ("hsds.json", b'{"contents": [{"title": "A"}]}', "hsds.json:1: is no HSDS: its entries have no name."),
    ("a.json", b"[1, 2]", "a.json:1: has no list of groups."),
    ("a.json", b'{"contents": [{"title": "A"}]}', "a.json:1: Name: is named by the mapping, but is no column of this file. Its columns are: title."),
    ("a.json", b'{"schema": 1, "as_of": "2026", "organisations": []}', "a.json:1: has the schema 1, and this program reads 2."),
    ("a.json", b'{"schema": 2, "as_of": "2026", "countries": []}', "a.json:1: has no organisations."),
    ("a.json", "é".encode("latin-1") + b'{"a": 1}', "a.json:1: is not saved as UTF-8."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "told"), BAD, ids=[f"{n}-{told[:40]}" for n, (_, _, told) in enumerate(BAD)])
def test_bad_input_is_told(name: str, data: bytes, told: str, empty: Path, tmp_path: Path, take: Import) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    done = take(empty, file, "--write", said=HEAD if name == "hsds.json" else MAPPED)
    assert done.exit_code == 1
    assert told in done.output
    assert "Traceback" not in done.output and str(tmp_path) not in done.output


def test_a_file_that_is_too_large_is_not_read(
    empty: Path, tmp_path: Path, take: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGEST", 1_000_000)
    file = tmp_path / "large.csv"
    file.write_bytes(b"x" * 1_000_001)
    assert (
        "large.csv:1: is larger than 1 megabytes. Take it in in several parts." in take(empty, file, said=MAPPED).output
    )


def test_everything_is_told_at_once(empty: Path, tmp_path: Path, take: Import) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name,Country,Tel\n,Albania,1\nA Desk,Atlantis,1\nB Desk,Albania,1\n", encoding="utf-8")
    done = take(empty, file, said=MAPPED)
    assert "a.csv:2: name: " in done.output and "a.csv:3: country: " in done.output
    skipped = take(empty, file, "--skip", said=MAPPED)
    assert skipped.exit_code == 0 and "1 new" in skipped.output


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "Name: name",
            "Nam: nam",
            "mapping.yml:12: columns.Nam: is “nam”, to which no column can go. Choose one of name, alternate_names",
        ),
        ("kind: ngo", "kind: NGO", "mapping.yml:10: kind: is “NGO”, which is not an id."),
        (
            "language: en\nkind",
            "colour: en\nkind",
            "mapping.yml:9: colour: is not a field here. Did you mean `country`?",
        ),
        ("date: 2026-05", "date: May", "mapping.yml:5: source.date: is “May”, which is not a date."),
        (
            "Country: country",
            "Country: {to: country, app: signal}",
            "mapping.yml:13: columns.Country: has `app` without `to: messengers`",
        ),
        (
            "language: en\nkind",
            "encoding: klingon\nkind",
            "mapping.yml:9: encoding: is “klingon”, which is no encoding.",
        ),
        ("columns:", "columns: [", "mapping.yml:"),
    ],
)
def test_what_is_wrong_with_a_mapping_is_told(
    old: str, new: str, told: str, empty: Path, tmp_path: Path, take: Import
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name,Country,Tel\nA,Albania,1\n", encoding="utf-8")
    done = take(empty, file, said=MAPPED.replace(old, new))
    assert done.exit_code == 1 and told in done.output, done.output


@pytest.mark.parametrize(
    ("licence", "told"),
    [
        ("{name: CC BY-SA 4.0}", "has the licence CC BY-SA 4.0, which passes only under the same licence; ours is CC BY 4.0, so it cannot be taken in."),
        ("{name: CC BY-NC 4.0}", "which does not let everybody use and change it"),
        ("{name: All rights reserved}", "which is none that we know to fit"),
        ("", "says no licence. Without one, nobody may pass it on"),
    ],
)  # fmt: skip
def test_a_licence_that_ours_cannot_carry_is_refused(
    licence: str, told: str, empty: Path, tmp_path: Path, take: Import
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Name,Country,Tel\nA,Albania,1\n", encoding="utf-8")
    lines = MAPPED.splitlines(keepends=True)
    said = "".join(
        f"  licence: {licence}\n" if "  licence:" in line and licence else "" if "  licence:" in line else line
        for line in lines
    )
    done = take(empty, file, "--write", said=said)
    assert done.exit_code == 1 and told in done.output
    assert not (empty / "data/organisations/al/a.yml").exists()


def test_what_a_file_says_of_its_own_licence_counts_whatever_the_mapping_says(
    empty: Path, tmp_path: Path, take: Import
) -> None:
    file = tmp_path / "a.json"
    file.write_text(
        json.dumps({"license": "ODbL-1.0", "language": "en", "contents": [{"name": "A"}]}), encoding="utf-8"
    )
    assert "has the licence ODbL-1.0, which passes only under the same licence" in take(empty, file, said=HEAD).output
