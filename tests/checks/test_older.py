"""An older map that meets a newer generator is told what to change, also when it can't be read any more."""

from __future__ import annotations

from pathlib import Path

from socialmap.catalogue.load import load
from socialmap.checks import older
from socialmap.checks.inspection import inspect
from socialmap.records.models.settings import VERSION
from tests.checks.test_settings import changed

SINCE = {
    "1.2": ("`home` is called `house` now.",),
    "1.10": ("Take `exit` out.", "Add `parts.offline`."),
}


def hints(project: Path, theirs: str, version: str) -> list[str]:
    changed(project, f"generator: '{VERSION}'", f"generator: '{theirs}'")
    return [problem.hint for problem in older.check(load(project)[0], version, SINCE)]


def test_everything_since_its_version_is_told_in_order(project: Path) -> None:
    assert hints(project, "1.0", "1.10") == [
        "`home` is called `house` now. Take `exit` out. Add `parts.offline`. Then write `generator: '1.10'` here."
    ]


def test_what_it_has_changed_already_is_not(project: Path) -> None:
    assert hints(project, "1.2", "1.10") == [
        "Take `exit` out. Add `parts.offline`. Then write `generator: '1.10'` here."
    ]
    assert older.CHANGED == {} or list(older.CHANGED)[-1] == VERSION, "whoever raises the version says what it asks"


def test_a_map_that_only_has_to_say_so(project: Path) -> None:
    assert hints(project, "1.10", "1.11") == ["Write `generator: '1.11'` here: nothing else has to change."]


def test_a_newer_map_needs_a_newer_generator(project: Path) -> None:
    assert hints(project, "1.11", "1.10") == ["Install that version of the generator, or a newer one."]


def test_it_is_told_when_the_settings_cannot_be_read_either(project: Path) -> None:
    changed(project, f"generator: '{VERSION}'", "generator: '0.9'")
    changed(project, "\nhome:", "\nhouse:")
    assert {problem.field for problem in inspect(project).errors if problem.path == "data/site.yml"} >= {
        "generator",
        "home",
    }
