"""Directories in the shapes that others give: packages of HSDS 3, services in a list of their own, and CSV files of all sorts. All of it is made up."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from socialmap.catalogue.load import load
from socialmap.records.text import Languages
from socialmap.taking_in.intake import Decisions, Intake, Taking
from socialmap.taking_in.mapping import read_mapping
from socialmap.taking_in.naming import Names
from socialmap.taking_in.receiving import Asked, receive
from socialmap.taking_in.sieve import Sieve
from tests.conftest import ROOT, problems_of
from tests.exchange.directories import Directory, directory
from tests.exchange.foreign import as_merged_cells, as_package, as_semicolons, as_service_page, as_tabs
from tests.taking_in.conftest import MAPPING, Import, commit
from tests.taking_in.test_loss import HEAD, NOT_IN_HSDS, lost

pytestmark = pytest.mark.long

OFFICIAL = ROOT / "tests" / "third_party" / "hsds"


def as_zip(made: Directory, folder: Path, inside: str = "") -> Path:
    file = folder / "package.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in as_package(made).items():
            packed.writestr(f"{inside}{name}", data)
    return file


def as_deep_zip(made: Directory, folder: Path) -> Path:
    """As an archive of a folder."""
    return as_zip(made, folder, "made-up-2026/")


def as_folder(made: Directory, folder: Path) -> Path:
    target = folder / "package"
    target.mkdir()
    for name, data in as_package(made).items():
        (target / name).write_bytes(data)
    return target


def as_services(made: Directory, folder: Path) -> Path:
    file = folder / "services.json"
    file.write_text(as_service_page(made), encoding="utf-8")
    return file


HSDS = (as_zip, as_deep_zip, as_folder, as_services)
TABLES = (as_semicolons, as_tabs, as_merged_cells)


def taken(file: Path, said: str, root: Path, folder: Path) -> Intake:
    mapping = folder / "mapping.yml"
    mapping.write_text(said, encoding="utf-8")
    catalogue, _ = load(root)
    received = receive([file], catalogue, Asked(read_mapping(mapping, Languages({"nl": "", "en": ""}, needed=False))))
    decisions = Decisions(known_sources=frozenset(received.sources))
    return Taking(catalogue, Sieve.of_map(root, catalogue), decisions).take(received.drafts)


def goes_in(made: Directory, found: Intake, root: Path, left_out: frozenset[str]) -> None:
    asked = sum(value.what not in left_out for value in made.values)
    gone = lost(made, found, Names(load(root)[0]), left_out)
    assert len(gone) <= 0.03 * asked, Counter((value.what, value.text) for value in gone).most_common(9)
    assert len(found.new) == len(made.rows)
    assert sum(len(draft.dropped) for draft, _ in found.drafts) <= 0.2 * asked


@pytest.mark.parametrize("shape", HSDS)
def test_hsds_goes_in_whatever_its_shape(shape: Callable[[Directory, Path], Path], empty: Path, tmp_path: Path) -> None:
    made = directory(7, 250)
    goes_in(made, taken(shape(made, tmp_path), HEAD, empty, tmp_path), empty, frozenset(NOT_IN_HSDS))


@pytest.mark.parametrize("shape", TABLES)
def test_a_table_goes_in_whatever_its_shape(
    shape: Callable[[Directory], tuple[bytes, str]], empty: Path, tmp_path: Path
) -> None:
    made = directory(8, 250)
    data, more = shape(made)
    file = tmp_path / "list.csv"
    file.write_bytes(data)
    left_out = frozenset({"native"} if shape is as_semicolons else ())
    goes_in(made, taken(file, MAPPING.replace("columns:", f"{more}columns:"), empty, tmp_path), empty, left_out)


@pytest.mark.parametrize("shape", HSDS)
def test_it_is_written_as_records_that_pass_and_taking_it_in_again_changes_nothing(
    shape: Callable[[Directory, Path], Path], empty: Path, tmp_path: Path, take: Import
) -> None:
    file = shape(directory(9, 12), tmp_path)
    first = take(empty, file, "--write", said=HEAD)
    assert first.exit_code == 0 and "12 new, 0 changed" in first.output, first.output
    assert [one for one in problems_of(empty) if one.severity == "error"] == []
    commit(empty)
    assert "Nothing changes." in take(empty, file, "--write", said=HEAD).output


def test_the_shapes_are_those_of_the_official_schemas() -> None:
    """What they must have, under the names that they give it: else it would prove nothing about others."""
    made = directory(7, 40)
    page = json.loads(as_service_page(made))
    schema = json.loads((OFFICIAL / "compiled" / "service_list.json").read_text(encoding="utf-8"))
    wrong = [
        error
        for error in Draft202012Validator(schema).iter_errors(page)
        if error.validator not in ("required", "format", "enum", "type")
    ]
    assert wrong == []
    tables = {
        one["name"]: {field["name"] for field in one["schema"]["fields"]}
        for one in json.loads((OFFICIAL / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    }
    package = as_package(made)
    assert {"organization.csv", "service.csv", "phone.csv", "location.csv", "language.csv"} < set(package)
    for name, data in package.items():
        if name.endswith(".csv"):
            heads = set(next(csv.reader(io.StringIO(data.decode()))))
            assert heads <= tables[name.removesuffix(".csv")], (name, heads - tables[name.removesuffix(".csv")])


def test_what_stands_above_the_names_of_the_columns_is_told_until_a_mapping_says_so(
    empty: Path, tmp_path: Path, take: Import
) -> None:
    data, _ = as_semicolons(directory(8, 3))
    file = tmp_path / "list.csv"
    file.write_bytes(data)
    said = MAPPING.replace("columns:", "encoding: windows-1252\ncolumns:")
    assert take(empty, file, said=said).exit_code == 1
    assert take(empty, file, said=said.replace("columns:", "heads: 3\ncolumns:")).exit_code == 0


def test_a_package_without_a_description_whose_tables_are_numbered_from_one(
    empty: Path, tmp_path: Path, take: Import
) -> None:
    """As many are kept: each table counts from 1, the last line has no end, and some rows belong to nothing."""
    folder = tmp_path / "package"
    folder.mkdir()
    for name, text in {
        "Organizations.csv": "id,name\n1,Lantern Desk\n2,Harbour Desk",
        "locations.csv": "id,organization_id,name\n1,2,Harbour Desk\n2,1,Lantern Desk",
        "addresses.csv": "id,location_id,city,country\n1,1,Durrës,AL\n2,2,Tirana,AL",
        "phones.csv": "id,organization_id,location_id,service_id,number\n1,1,,,+355 4 220 1012\n2,,1,,+355 4 220 1013\n3,,,9,+355 4 220 1014",
        "schedules.csv": "id,location_id,byday,opens_at,closes_at\n1,2,MO,9:00,T17:00:00Z\n2,1,MO,nine,five",
        "._phones.csv": "\0",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    stopped = take(empty, folder, said=HEAD)
    assert "package/phone.csv:1: names 1 things that no table has, such as 9." in stopped.output
    done = take(empty, folder, "--skip", "--write", said=HEAD)
    assert "phone.csv, rows that belong to nothing: 1 values" in done.output and "Had no place (1)" in done.output
    lantern = (empty / "data/organisations/al/lantern-desk.yml").read_text(encoding="utf-8")
    assert "+355 4 220 1012" in lantern and "city: Tirana" in lantern and "opens_at: '09:00'" in lantern
    assert "+355 4 220 1013" in (empty / "data/organisations/al/harbour-desk.yml").read_text(encoding="utf-8")


def test_json_of_any_shape_goes_in_by_a_mapping(empty: Path, tmp_path: Path, take: Import) -> None:
    entry = {"properties": {"title": "Lantern Desk", "tel": ["+355 4 220 1012", "0800 1234"], "open": True}}
    entry["properties"] |= {"at": {"country": "Albania"}, "staff": [{"name": "Maria Janssens"}]}
    file = tmp_path / "features.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [entry]}), encoding="utf-8")
    columns = {"title": "name", "at.country": "country", "tel": "phones", "staff.1.name": "person"}
    said = HEAD + "columns:\n" + "".join(f"  properties.{head}: {to}\n" for head, to in columns.items())
    done = take(empty, file, said=said)
    assert "1 entries (JSON by a mapping): 1 new" in done.output
    assert "person: 1" in done.output and "properties.open: 1 values" in done.output
    assert "{number: '+355 4 220 1012'}" in done.output and "only_inside: al" in done.output


def test_what_is_left_out_is_named(empty: Path, tmp_path: Path, take: Import) -> None:
    file = tmp_path / "list.csv"
    file.write_text(
        "sep=;\nName;Country;Kind\nLantern Desk;Albania;Foundation\n=HYPERLINK(http://example.org);Albania;NGO\n",
        encoding="utf-8",
    )
    done = take(empty, file, "--skip", said=HEAD + "columns:\n  Name: name\n  Country: country\n  Kind: kind\n")
    assert "Left out (1):\n  list.csv:4: name: holds a web address." in done.output
    assert "is no kind of organisation that the map knows" in done.output and "+kind: ngo" in done.output
