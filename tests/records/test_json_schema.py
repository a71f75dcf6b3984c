"""What editors are told about records: as the models are today, and true of every file that stands in `data/`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.json_schema import DESCRIBED, IDS, Described, Schema, ids_schema, referred
from socialmap.records.yaml_file import read, read_text
from tests.conftest import EXAMPLE, ROOT

FOLDER = ROOT / "data" / "schema"


def validator(name: str, ids: Schema | None = None) -> Any:
    """Judges a file of one sort by the schemas that are committed, and by other ``ids`` than those when there are some."""
    found = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.json")}
    found[IDS] = ids or found[IDS]
    registry: Any = Registry().with_resources([(one, Resource.from_contents(found[one])) for one in found])
    return Draft7Validator(found[f"{name}.json"], registry=registry)


def files(described: Described) -> list[Path]:
    """The files that an editor takes for this sort."""
    left_out = {place[1:] for place in described.places if place.startswith("!")}
    found = [file for place in described.places if place[0] != "!" for file in sorted(ROOT.glob(place))]
    return [file for file in found if file.relative_to(ROOT).as_posix() not in left_out]


def wrong(text: str) -> list[str]:
    """Where an organisation that is written so is wrong."""
    document, problems = read_text(text, "made-up.yml")
    assert document and problems == []
    return [".".join(map(str, error.absolute_path)) for error in validator("organisation").iter_errors(document.data)]


@pytest.mark.parametrize("described", DESCRIBED, ids=lambda described: described.name)
def test_every_real_file_is_as_its_schema_says(described: Described, catalogue: Catalogue) -> None:
    """With the ids of today: a new record may be named before they are written anew."""
    judge = validator(described.name, ids_schema({kind: catalogue.ids(kind) for kind in referred()}))
    told = []
    for file in files(described):
        document, _ = read(file, ROOT)
        assert document
        told += [
            f"{file.name}: {'.'.join(map(str, error.absolute_path))}: {error.message}"
            for error in judge.iter_errors(document.data)
        ]
    assert told == []


def test_what_is_wrong_is_found_at_its_place() -> None:
    assert wrong(EXAMPLE) == []
    assert wrong(EXAMPLE.replace("shelter: yes", "shelter: maybe")) == ["services.shelter"]
    assert wrong(EXAMPLE.replace("shelter: yes", "shelter: {state: maybe}")) == ["services.shelter"]
    assert wrong(EXAMPLE.replace("shelter:", "shelters:")) == ["services"]
    assert wrong(EXAMPLE + "networks: [al/nobody-of-that-name]\n") == ["networks.0"]
    assert wrong(EXAMPLE + "phone: '112'\n") == [""]
    assert wrong(EXAMPLE + "description: {nl: Verzonnen., en: Made up., xx: Nothing.}\n") == ["description"]
    assert wrong(EXAMPLE + "description: {nl: Verzonnen.}\n") == ["description"]


def test_the_editor_knows_where_each_sort_of_file_stands() -> None:
    told = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    as_lists = {name: [places] if isinstance(places, str) else places for name, places in told.items()}
    assert as_lists == {f"./data/schema/{one.name}.json": list(one.places) for one in DESCRIBED}


def test_no_file_of_data_is_without_a_schema() -> None:
    known = {file for described in DESCRIBED for file in files(described)}
    assert [file.name for file in (ROOT / "data").rglob("*.yml") if file not in known] == []
