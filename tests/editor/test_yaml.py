"""Somebody fills in a made-up record in an editor with the YAML language server and the settings of this project."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest

from socialmap.records.json_schema import DESCRIBED
from tests.conftest import EXAMPLE, ROOT
from tests.editor.language_server import LanguageServer

NUMBERS = itertools.count()


def made_up() -> str:
    """Where a new organisation would stand. Each text is a file of its own: an answer about an earlier one may still be on its way."""
    return f"data/organisations/al/made-up-{next(NUMBERS)}.yml"


def settings() -> dict[str, Any]:
    """Those of the project, in the sections in which an editor hands them over."""
    told = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    yaml: dict[str, Any] = {"validate": True, "completion": True, "hover": True}
    for name, value in told.items():
        if name.startswith("yaml."):
            yaml[name.removeprefix("yaml.")] = value
    yaml["schemaStore"] = {"enable": yaml.pop("schemaStore.enable")}
    return {"yaml": yaml}


@pytest.fixture(scope="module")
def server() -> Iterator[LanguageServer]:
    with LanguageServer(ROOT, settings()) as running:
        yield running


@pytest.mark.all
def test_a_wrong_state_is_told_at_its_line(server: LanguageServer) -> None:
    assert server.open(made_up(), EXAMPLE) == []
    told = server.open(made_up(), EXAMPLE.replace("shelter: yes", "shelter: maybe"))
    assert [one["range"]["start"]["line"] for one in told] == [3]
    assert "by-referral" in told[0]["message"]


@pytest.mark.all
def test_services_and_organisations_can_be_chosen(server: LanguageServer) -> None:
    services = server.choices(made_up(), EXAMPLE.replace("  shelter: yes", "  shelter: yes\n  |"))
    assert {"legal-help", "medical-help"} <= set(services) and "shelter" not in services
    assert "al/different-and-equal" in server.choices(made_up(), EXAMPLE + "networks:\n  - |\n")
    assert "al/different-and-equal" in server.choices(made_up(), EXAMPLE + "networks:\n  - al/diff|\n")
    assert "by-referral" in server.choices(made_up(), EXAMPLE.replace("shelter: yes", "shelter: |"))


@pytest.mark.all
def test_a_field_says_what_it_is_for(server: LanguageServer) -> None:
    told = server.explained(made_up(), EXAMPLE + "part_o|f: al/different-and-equal\n")
    assert "The organisation it is a branch or project of." in told
    assert "eleven services" in server.explained(made_up(), EXAMPLE.replace("services:", "ser|vices:"))


@pytest.mark.all
@pytest.mark.parametrize("name", [one.name for one in DESCRIBED])
def test_real_files_are_not_complained_about(name: str, server: LanguageServer) -> None:
    """The last ones of each sort: an editor reads `2014` as a number, unlike `check`. That it looks at them at all, a wrong field shows."""
    (described,) = (one for one in DESCRIBED if one.name == name)
    left_out = {place[1:] for place in described.places}
    files = [file.relative_to(ROOT).as_posix() for file in sorted(ROOT.glob(described.places[0]))]
    for file in [file for file in files if file not in left_out][-5:]:
        text = (ROOT / file).read_text(encoding="utf-8")
        told = server.open(file, text + "\nno_such_field: x\n")
        assert [one["message"] for one in told] == ["Property no_such_field is not allowed."], file
        assert server.open(file, text) == [], file
