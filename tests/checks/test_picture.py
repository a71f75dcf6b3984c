"""Every country can be drawn."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import told, write


def test_a_country_without_an_outline_is_a_problem_that_says_what_to_do(project: Path) -> None:
    record = (project / "data" / "countries" / "al.yml").read_text().replace("alpha_3: ALB", "alpha_3: ZZZ")
    write(project, "countries/zz.yml", record)
    assert (
        "data/countries/zz.yml:1: has no outline in data/outlines.yml. "
        "Check the code, or add `zz: {centre: [right, down]}` there: it is drawn as a circle at that place."
    ) in told(project)


def test_outlines_that_are_gone_are_one_problem(project: Path) -> None:
    (project / "data" / "outlines.yml").unlink()
    assert told(project) == ["data/outlines.yml:1: is not there. Restore it from the history."]


def test_an_outline_is_numbers_and_nothing_else(project: Path) -> None:
    file = project / "data" / "outlines.yml"
    file.write_text("width: 9\nheight: 9\ncountries:\n  al: {centre: [1, 2], path: 'M0 0\"/><script>'}\n")
    assert any(line.startswith("data/outlines.yml:4: countries.al.path: ") for line in told(project))
