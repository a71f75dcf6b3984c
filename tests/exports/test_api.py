"""The records for other programs."""

from __future__ import annotations

import json

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.api import api_files
from tests.conftest import digest, elsewhere


def test_each_file_says_its_schema_and_holds_every_record(catalogue: Catalogue) -> None:
    files = {path: json.loads(text) for path, text in api_files(catalogue).items()}
    assert set(files) == {
        f"api/v1/{name}.json"
        for name in ("organisations", "countries", "procedures", "programmes", "instruments", "services")
    }
    for path, data in files.items():
        name = path.removeprefix("api/v1/").removesuffix(".json")
        assert set(data) == {"schema", "licence", "sources", "as_of", "verified", name}
        assert data["schema"] == 2
        ids = [entry["id"] for entry in data[name]]
        assert len(ids) == len(set(ids)) > 0
        assert name == "services" or ids == sorted(ids)
    assert {entry["id"] for entry in files["api/v1/organisations.json"]["organisations"]} == set(
        catalogue.organisations
    )
    assert [entry["id"] for entry in files["api/v1/services.json"]["services"]] == list(catalogue.services)


def test_an_organisation_has_all_eleven_services_and_silence_is_unknown(catalogue: Catalogue) -> None:
    entries = json.loads(api_files(catalogue)["api/v1/organisations.json"])["organisations"]
    for entry in entries:
        assert list(entry["services"]) == list(catalogue.services)
        record = catalogue.organisations[entry["id"]]
        for service, offer in entry["services"].items():
            assert set(offer) == {"state", "note", "via"}
            assert (offer["state"] == "unknown") == (record.offer(service).state == "unknown")
    cosudow = next(entry for entry in entries if entry["id"] == "ng/cosudow")
    assert cosudow["country"] == "ng"
    assert cosudow["services"]["financial-help"] == {"state": "unknown", "note": None, "via": None}
    assert cosudow["services"]["shelter"]["state"] == "yes"


@pytest.mark.all
def test_the_same_records_give_the_same_bytes_in_another_process(catalogue: Catalogue) -> None:
    assert elsewhere("from socialmap.exports.api import api_files", "api_files(catalogue)") == digest(
        api_files(catalogue)
    )
