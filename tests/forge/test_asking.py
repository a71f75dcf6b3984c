"""How the forge asks people for changes: in both languages, warning before the first box, and never for what must not be said."""

from __future__ import annotations

import re
from typing import Any

import yaml

from tests.conftest import ROOT

FORGE = ROOT / ".github"
FORMS = sorted(FORGE.glob("ISSUE_TEMPLATE/[0-9]*.yml"))
SORTS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def read(path: str) -> Any:
    return yaml.safe_load((FORGE / path).read_text(encoding="utf-8"))


def test_there_is_a_form_for_each_thing_that_happens_to_a_record() -> None:
    assert [re.sub(r"^\d-|\.yml$", "", form.name) for form in FORMS] == ["wrong-data", "closed", "new-organisation"]
    assert read("ISSUE_TEMPLATE/config.yml") == {"blank_issues_enabled": False}


def test_a_form_is_one_that_the_forge_can_show() -> None:
    for form in FORMS:
        found = read(f"ISSUE_TEMPLATE/{form.name}")
        assert {"name", "description", "body"} <= set(found), form.name
        assert {part["type"] for part in found["body"]} <= SORTS, form.name
        ids = [part["id"] for part in found["body"] if part["type"] != "markdown"]
        assert len(ids) == len(set(ids)) and all(re.fullmatch(r"[a-z-]+", id) for id in ids), form.name


def test_it_warns_first_and_asks_at_the_end_whether_it_is_safe() -> None:
    for form in FORMS:
        body = read(f"ISSUE_TEMPLATE/{form.name}")["body"]
        warning = body[0]["attributes"]["value"]
        assert body[0]["type"] == "markdown" and "Iedereen kan dit lezen" in warning and "Everybody can read" in warning
        assert body[-1]["id"] == "safe" and body[-1]["attributes"]["options"][0]["required"] is True, form.name


def test_it_asks_in_both_languages() -> None:
    for form in FORMS:
        found = read(f"ISSUE_TEMPLATE/{form.name}")
        labels = [part["attributes"]["label"] for part in found["body"] if "label" in part["attributes"]]
        for said in (found["name"], found["description"], *labels):
            assert " · " in said, said


def test_a_change_is_asked_how_one_knows_and_who_reads_it_too() -> None:
    text = (FORGE / "pull_request_template.md").read_text(encoding="utf-8")
    dutch, english = text.split("\n---\n")
    assert dutch.count("- [ ]") == english.count("- [ ]") == 4
    assert "hoe weet u dat" in dutch and "how do you know" in english


def test_readers_of_changes_are_named_for_folders_that_there_are_and_data_apart_from_code() -> None:
    lines = [line.split() for line in (FORGE / "CODEOWNERS").read_text().splitlines() if line and line[0] != "#"]
    paths = {path: owners for path, *owners in lines}
    assert all((ROOT / path.strip("/")).exists() for path in paths if path != "*")
    assert set(paths["*"]).isdisjoint(paths["/data/"])


def test_updates_are_looked_for_where_versions_stand() -> None:
    found = read("dependabot.yml")["updates"]
    assert {(one["package-ecosystem"], one["directory"]) for one in found} == {
        ("pip", "/requirements"),
        ("github-actions", "/"),
    }
    assert (ROOT / "requirements" / "site.in").is_file()
