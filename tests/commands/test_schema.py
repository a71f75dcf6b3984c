"""The command that writes what editors know, and what stands in the project."""

from __future__ import annotations

import json
from pathlib import Path

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.schema import FOLDER, schemas
from socialmap.records.json_schema import IDS
from tests.commands.conftest import Run
from tests.conftest import ROOT, problems_of, write


def test_the_schemas_are_as_the_models_are_today(catalogue: Catalogue) -> None:
    """Those of the ids change with every record: a new record breaks no test, and `check` says it."""
    made = schemas(catalogue)
    here = {file.name: file.read_text(encoding="utf-8") for file in (ROOT / FOLDER).iterdir()}
    assert {**here, IDS: ""} == {**made, IDS: ""}, "run `python -m socialmap schema`"


def test_a_new_record_can_be_chosen_after_the_command(run: Run, kept: Path) -> None:
    assert run("schema").output.startswith("Written: organisation.json, ")
    assert run("schema").output == "Nothing has changed.\n"
    write(kept, "organisations/al/a-new-one.yml", (kept / "data/organisations/al/example.yml").read_bytes())
    assert run("schema").output == "Written: ids.json.\n"
    ids = json.loads((kept / FOLDER / IDS).read_text(encoding="utf-8"))["definitions"]
    assert ids["organisation"]["enum"] == ["al/a-new-one", "al/example", "al/house"]
    assert "shelter" in ids["service"]["enum"]


def test_schemas_are_no_records(run: Run, kept: Path) -> None:
    before = problems_of(kept)
    assert run("schema").exit_code == 0
    assert problems_of(kept) == before


def test_ids_are_not_written_from_records_that_cannot_be_read(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/broken.yml", "name: [")
    done = run("schema")
    assert (done.exit_code, done.output.startswith("Error: Some records cannot be read.")) == (1, True)
    assert not (kept / FOLDER).exists()
