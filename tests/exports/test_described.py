"""What the api says of itself: schemas, and the description of all files."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.data_date import DataDate
from socialmap.exports.api import api_files
from socialmap.exports.described import schema_files
from socialmap.exports.given_out import given_out
from socialmap.exports.openapi import openapi_file

pytestmark = pytest.mark.long


def strict(value: Any) -> Any:
    """A schema that also forbids what it does not name."""
    if isinstance(value, dict):
        made = {name: strict(one) for name, one in value.items()}
        named = made.get("type") == "object" and isinstance(made.get("properties"), dict)
        return {**made, "additionalProperties": False} if named else made
    return [strict(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("name", ["catalogue", "full"])
def test_every_file_is_as_its_schema_says_and_has_nothing_else(name: str, request: pytest.FixtureRequest) -> None:
    a_map: Catalogue = request.getfixturevalue(name)
    schemas = schema_files(a_map)
    for path, text in api_files(a_map, "2014-10-01").items():
        schema = json.loads(schemas[path.replace(".json", ".schema.json")])
        Draft202012Validator.check_schema(schema)
        assert [error.message for error in Draft202012Validator(strict(schema)).iter_errors(json.loads(text))] == []


def test_a_schema_names_no_field_that_does_not_go_out(catalogue: Catalogue) -> None:
    schema = json.loads(schema_files(catalogue)["api/v1/organisations.schema.json"])
    record = json.loads(api_files(catalogue)["api/v1/organisations.json"])["organisations"][0]
    assert set(schema["$defs"]["Organisation"]["properties"]) == set(record)
    for part in ("Contact", "Phone", "Address"):
        assert "evidence" not in schema["$defs"][part]["properties"] or part == "Address"
    wrong = {**json.loads(api_files(catalogue)["api/v1/organisations.json"]), "schema": 1}
    assert not Draft202012Validator(schema).is_valid(wrong)


def test_the_description_is_valid_and_names_every_file(catalogue: Catalogue) -> None:
    said = json.loads(openapi_file(catalogue)["api/v1/openapi.json"])
    validate(said)
    given = given_out(catalogue, DataDate(1412121600))
    about = {path for path in given if path.endswith((".schema.json", "openapi.json"))}
    assert {f"api/v1{path}" for path in said["paths"]} == set(given) - about


@pytest.fixture
def address(catalogue: Catalogue, tmp_path: Path) -> Iterator[str]:
    """Where a host gives what is given out."""
    for path, content in given_out(catalogue, DataDate(1412121600)).items():
        file = tmp_path / "host" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(tmp_path / "host"))) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}/api/v1"
        host.shutdown()


@pytest.mark.all
def test_a_client_made_from_the_description_reads_the_api(
    catalogue: Catalogue, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its types are those of the description, so what they cannot hold it cannot read."""
    description = tmp_path / "host/api/v1/openapi.json"
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none", "--path", str(description)]
    command += ["--output-path", str(tmp_path / "made_client")]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    monkeypatch.syspath_prepend(str(tmp_path))
    client = importlib.import_module("made_client").Client(base_url=address, raise_on_unexpected_status=True)
    for path, text in api_files(catalogue, "2014-10-01").items():
        folder, data = path.removeprefix("api/v1/").removesuffix(".json"), json.loads(text)
        asked = importlib.import_module(f"made_client.api.default.{folder}").sync(client=client)
        assert asked.to_dict() == data
        names = {type(one).__name__ for one in getattr(asked, folder)}
        assert names == {folder.removesuffix("s").capitalize() if folder != "countries" else "Country"}
        if folder == "organisations":
            ways = [way for one in asked.organisations for way in one.contacts]
            found = [phone.number for way in ways for phone in way.phones]
            real = [catalogue.living[id] for id in sorted(catalogue.living)]
            assert found == [phone.number for one in real for way in one.contacts for phone in way.phones]
