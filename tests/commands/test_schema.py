"""The command that writes what editors know, and what stands in the project."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.schema import FOLDER, schemas
from socialmap.records.json_schema import IDS
from tests.commands.conftest import Run
from tests.conftest import EXAMPLE, ROOT, problems_of, write


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


def test_check_tells_editors_the_newest_ids(project: Path) -> None:
    def said(*words: str) -> str:
        return CliRunner().invoke(main, [*words]).output

    told = "Editors know the newest ids now: data/schema/ids.json has changed.\n"
    assert told not in said("check", str(project)) and not (project / FOLDER).exists()
    said("schema", "--root", str(project))
    assert told not in said("check", str(project))
    write(project, "organisations/al/a-new-one.yml", EXAMPLE.replace("Example", "Newer"))
    assert said("check", str(project)).startswith(told)
    assert "al/a-new-one" in (project / FOLDER / IDS).read_text(encoding="utf-8")
    assert told not in said("check", str(project))
    before = (project / FOLDER / IDS).read_bytes()
    write(project, "organisations/al/broken.yml", "name: [")
    assert said("check", str(project)) and (project / FOLDER / IDS).read_bytes() == before


def test_a_description_is_in_the_languages_of_the_map(catalogue: Catalogue) -> None:
    fields = json.loads(schemas(catalogue)["organisation.json"])["properties"]
    assert fields["name"]["description"] == "De naam die zij zelf gebruikt.\n\nThe name it uses itself."


def test_schemas_are_no_records(run: Run, kept: Path) -> None:
    before = problems_of(kept)
    assert run("schema").exit_code == 0
    assert problems_of(kept) == before


def test_ids_are_not_written_from_records_that_cannot_be_read(run: Run, kept: Path) -> None:
    write(kept, "organisations/al/broken.yml", "name: [")
    done = run("schema")
    assert (done.exit_code, done.output.startswith("Error: Some records cannot be read.")) == (1, True)
    assert not (kept / FOLDER).exists()
