"""What the generator brings is found in the checkout, and the wheel is told to carry it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from socialmap.base import resources
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_in_a_checkout_the_map_and_the_generator_share_a_folder() -> None:
    assert resources.map_folder() == ROOT
    assert resources.resource("docs/assets") == ROOT / "docs" / "assets"


def test_installed_the_map_is_where_somebody_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "CHECKOUT", None)
    monkeypatch.chdir(tmp_path)
    assert resources.map_folder() == tmp_path
    assert resources.resource("overrides") == ROOT / "hooks" / "socialmap" / "brought" / "overrides"


def test_the_wheel_carries_everything_to_where_it_is_looked_for() -> None:
    carried = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert {path: f"socialmap/brought/{path}" for path in carried} == carried
    assert [path for path in carried if not (ROOT / path).exists()] == []


def test_the_wheel_asks_for_what_the_site_is_built_with() -> None:
    lines = (ROOT / "requirements" / "site.in").read_text(encoding="utf-8").splitlines()
    assert PROJECT["project"]["dependencies"] == [line for line in lines if line and not line.startswith("#")]
