"""The organisations in HSDS 3.0, held against its official schema and against the records."""

from __future__ import annotations

import json

from jsonschema import Draft202012Validator

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.hsds import hsds_files, identity
from tests.conftest import ROOT

SCHEMA = json.loads((ROOT / "tests/third_party/hsds/compiled/organization.json").read_text(encoding="utf-8"))


def test_every_organization_is_valid(catalogue: Catalogue) -> None:
    checked = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for text in hsds_files(catalogue, "2014-10-01").values():
        page = json.loads(text)
        assert page["total_items"] == len(page["contents"]) == len(catalogue.living)
        for organization in page["contents"]:
            assert [error.message for error in checked.iter_errors(organization)] == []


def test_it_says_what_the_record_says(catalogue: Catalogue) -> None:
    for language in catalogue.settings.codes:
        page = json.loads(hsds_files(catalogue, None)[f"api/v1/hsds/{language}/organizations.json"])
        by_id = {one["id"]: one for one in page["contents"]}
        for id, record in catalogue.living.items():
            made = by_id[identity(record.former_ids[0] if record.former_ids else id)]
            assert made["name"] == record.name
            if record.description:
                assert made["description"] == record.description.in_(language)
            numbers = [phone["number"] for way in made.get("contacts", ()) for phone in way.get("phones", ())]
            assert numbers == [phone.number for way in record.contacts for phone in way.phones]
            offered = [name for name, offer in record.services.items() if offer.state not in ("no", "unknown")]
            states = [one["attributes"][0]["taxonomy_term"]["code"] for one in made.get("services", ())]
            assert states == [record.services[name].state for name in offered]
            assert not any("name" in way for way in made.get("contacts", ())), "a contact is a role, never a person"


def test_a_rename_keeps_the_uuid(small: Catalogue) -> None:
    id, record = next(iter(small.living.items()))
    renamed = record.model_copy(update={"former_ids": (id,)})
    after = small.with_records("organisation", {"nl/renamed-made-up": renamed})
    pages = [json.loads(next(iter(hsds_files(one, None).values()))) for one in (small, after)]
    assert pages[1]["contents"][0]["id"] == identity(id)
    assert identity(id) in {one["id"] for one in pages[0]["contents"]}
