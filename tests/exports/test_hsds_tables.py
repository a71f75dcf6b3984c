"""The tabular package of HSDS: every file against the official description, every cell against the JSON of the same language."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.hsds import hsds_files
from tests.conftest import ROOT

pytestmark = pytest.mark.long

OFFICIAL = {
    one["name"]: one
    for one in json.loads((ROOT / "tests/third_party/hsds/datapackage.json").read_text(encoding="utf-8"))["resources"]
}
Rows = dict[str, list[dict[str, str]]]
FORMS: dict[str, Callable[[str], Any]] = {
    "number": float,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "uuid": UUID,
    "uri": lambda text: re.fullmatch(r"https?://\S+", text).group(),  # type: ignore[union-attr]
    "email": lambda text: re.fullmatch(r"[^@\s]+@[^@\s]+", text).group(),  # type: ignore[union-attr]
}
"""How a cell of a type or format is read; what cannot be read raises."""


def package(catalogue: Catalogue, language: str) -> tuple[dict[str, Any], Rows]:
    """The descriptor and the rows of each resource."""
    content = hsds_files(catalogue, "2014-10-01", date(2014, 10, 1))[f"api/v1/hsds/{language}/tabular.zip"]
    assert isinstance(content, bytes)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        said = json.loads(packed.read("datapackage.json"))
        paths = {one["name"]: one["path"] for one in said["resources"]}
        assert set(packed.namelist()) == {"datapackage.json", *paths.values()}
        return said, {
            name: list(csv.DictReader(io.StringIO(packed.read(path).decode(), newline="")))
            for name, path in paths.items()
        }


@pytest.fixture(params=["catalogue", "full"])
def a_map(request: pytest.FixtureRequest) -> Catalogue:
    """The real records, and those that say everything."""
    found: Catalogue = request.getfixturevalue(request.param)
    return found


def test_every_table_is_as_hsds_describes_it(a_map: Catalogue) -> None:
    said, rows = package(a_map, "nl")
    for resource in said["resources"]:
        official = OFFICIAL[resource["name"]]
        fields = {one["name"]: one for one in official["schema"]["fields"]}
        assert resource["path"] == official["path"]
        needed = {name for name, one in fields.items() if one["constraints"].get("required")}
        columns = [one["name"] for one in resource["schema"]["fields"]]
        assert needed <= set(columns) <= set(fields)
        assert all(one["type"] == fields[one["name"]]["type"] for one in resource["schema"]["fields"])
        ids = [row["id"] for row in rows[resource["name"]]]
        assert len(ids) == len(set(ids)) > 0
        for row in rows[resource["name"]]:
            assert list(row) == columns
            for name, text in row.items():
                _right(fields[name], text)


def _right(field: dict[str, Any], text: str) -> None:
    """A cell is what the official field wants; a state or postcode that there is not is an empty text."""
    if not text:
        assert not field["constraints"].get("required") or field["name"] in ("state_province", "postal_code", "country")
        return
    for form in {field["type"], field.get("format")} & FORMS.keys():
        FORMS[form](text)
    assert text in field["constraints"].get("enum", [text])


def test_every_link_leads_to_a_row(a_map: Catalogue) -> None:
    said, rows = package(a_map, "en")
    ids = {name: {row["id"] for row in found} for name, found in rows.items()}
    for resource in said["resources"]:
        official = OFFICIAL[resource["name"]]["schema"].get("foreignKeys", [])
        ours = resource["schema"].get("foreignKeys", [])
        assert [key for key in ours if key not in official] == []
        for key in ours:
            found = {row[key["fields"]] for row in rows[resource["name"]]} - {""}
            assert found <= ids[key["reference"]["resource"]]
    every = set().union(*ids.values())
    assert {row["link_id"] for row in rows["attribute"]} <= every
    assert all(row["link_id"] in ids[row["link_entity"]] for row in rows["attribute"])


def test_every_cell_is_what_the_json_says(a_map: Catalogue) -> None:
    for language in a_map.settings.codes:
        text = hsds_files(a_map, None, date(2014, 10, 1))[f"api/v1/hsds/{language}/organizations.json"]
        values = _by_id(json.loads(text)["contents"])
        _, rows = package(a_map, language)
        found: dict[str, dict[str, str]] = {row["id"]: row for name in rows for row in rows[name]}
        assert set(found) == set(values)
        for id, value in values.items():
            cells = {name: cell for name, cell in found[id].items() if cell and not name.endswith("_id")}
            said = {name: str(one) for name, one in value.items() if one != "" and not name.endswith("_id")}
            assert cells == {**said, **({"language": language} if "taxonomy" in said else {})}


def _by_id(value: Any) -> dict[str, dict[str, Any]]:
    """Every part of the JSON that has an id, with its plain values."""
    found: dict[str, dict[str, Any]] = {}
    if isinstance(value, dict):
        plain = {name: one for name, one in value.items() if not isinstance(one, (dict, list))}
        found[value["id"]] = plain
        for name, one in value.items():
            if name != "location":  # of a service at one: only its name and id
                found |= _by_id(one)
    elif isinstance(value, list):
        for one in value:
            found |= _by_id(one)
    return found
