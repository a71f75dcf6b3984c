"""The commands as a maintainer runs them."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.records.field_reference import field_guide
from tests.conftest import write


def test_check_is_silent_about_good_records(project: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(project)])
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "1 organisations, 3 countries, 0 programmes, 0 procedures, 0 instruments: no problems.\n"


def test_check_prints_every_problem_and_fails(project: Path) -> None:
    write(project, "organisations/al/example.yml", "name: x\nservices: {shelter: maybe}\n")
    result = CliRunner().invoke(main, ["check", str(project)])
    assert result.exit_code == 1
    assert "data/organisations/al/example.yml:2: services.shelter: is “maybe”." in result.stdout
    assert result.stderr == "3 errors.\n"


def test_check_prints_json_for_other_programs(project: Path) -> None:
    write(project, "organisations/al/example.yml", "name: x\n")
    result = CliRunner().invoke(main, ["check", str(project), "--format", "json"])
    assert {problem["field"] for problem in json.loads(result.stdout)} == {"kind", "sources"}


def test_fields_prints_the_guide() -> None:
    assert CliRunner().invoke(main, ["fields"]).stdout == field_guide()
