"""The organisations in HSDS 3.0, held against its official schemas and, field by field, against the records."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.hsds import hsds_files
from socialmap.exports.hsds_parts import identity
from socialmap.records.kinds import BY_NAME
from tests.conftest import ROOT
from tests.exports.reading_hsds import record

pytestmark = pytest.mark.long

SCHEMA = json.loads((ROOT / "tests/third_party/hsds/compiled/organization.json").read_text(encoding="utf-8"))
DAY = date(2014, 10, 1)


def pages(catalogue: Catalogue) -> dict[str, Any]:
    """`organizations.json` by language."""
    files = hsds_files(catalogue, "2014-10-01", DAY)
    return {code: json.loads(files[f"api/v1/hsds/{code}/organizations.json"]) for code in catalogue.settings.codes}


def in_language(value: Any, language: str, codes: tuple[str, ...]) -> Any:
    """A published value in one language, without what is empty."""
    if isinstance(value, dict):
        if value and set(value) <= set(codes):
            return value[language]
        made = {name: in_language(part, language, codes) for name, part in value.items()}
        return {name: part for name, part in made.items() if part not in (None, "", [], {})}
    return [in_language(one, language, codes) for one in value] if isinstance(value, list) else value


@pytest.fixture(params=["catalogue", "full"])
def a_map(request: pytest.FixtureRequest) -> Catalogue:
    """The real records, and those that say everything."""
    found: Catalogue = request.getfixturevalue(request.param)
    return found


def test_every_organization_is_valid(a_map: Catalogue) -> None:
    checked = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for page in pages(a_map).values():
        assert page["total_items"] == len(page["contents"]) == len(a_map.living)
        for organization in page["contents"]:
            assert [error.message for error in checked.iter_errors(organization)] == []


def test_every_field_that_goes_out_is_there_as_the_record_has_it(a_map: Catalogue) -> None:
    kind = BY_NAME["organisation"]
    for language, page in pages(a_map).items():
        by_id = {one["id"]: one for one in page["contents"]}
        for id, organisation in a_map.living.items():
            made = by_id[identity(organisation.former_ids[0] if organisation.former_ids else id)]
            said = in_language(kind.published("api", organisation), language, tuple(a_map.settings.codes))
            part_of = said.pop("part_of", None)
            assert record(made, a_map.locales[language]("exports.undescribed")) == said
            assert ("parent_organization_id" in made) == (part_of in a_map.living)


def test_whoever_knows_hsds_alone_finds_the_main_things(full: Catalogue) -> None:
    page = pages(full)["en"]
    made = next(one for one in page["contents"] if one["name"].startswith("Ćevap"))
    assert made["email"] == "info@example.org" and made["website"] == "https://example.org/"
    assert "خانه‌ی ساختگی" in made["alternate_name"]
    assert [one.get("email") for one in made["contacts"]] == [
        "info@example.org",
        "help@example.org",
        "intake@example.org",
    ]
    phones = made["contacts"][0]["phones"]
    assert [phone["number"] for phone in phones] == ["+355 4 220 1012", "0800 2000", "116 006", "+355 69 206 2345"]
    assert [language["name"] for language in phones[0]["languages"]] == ["Albanian", "English"]
    assert [one["name"] for one in made["services"]][-1] == "A library"
    shelter = made["services"][0]
    assert "service_at_locations" not in shelter, "nobody stays where an office is"
    assert [one["location"]["name"] for one in made["services"][1]["service_at_locations"]] == ["Office North"]
    assert [area["name"] for area in shelter["service_areas"]] == ["Romania", "Albania"]
    assert shelter["assured_date"] == "2024-05-03" and made["services"][1]["assured_date"] == "2024-06-01"
    assert not any("name" in way for way in made["contacts"]), "a contact is a role, never a person"


def test_a_rename_keeps_the_uuid(small: Catalogue) -> None:
    id, organisation = next(iter(small.living.items()))
    renamed = organisation.model_copy(update={"former_ids": (id,)})
    after = small.with_records("organisation", {"nl/renamed-made-up": renamed})
    found = [next(iter(pages(one).values())) for one in (small, after)]
    assert found[1]["contents"][0]["id"] == identity(id)
    assert identity(id) in {one["id"] for one in found[0]["contents"]}
