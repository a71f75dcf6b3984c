"""The settings: what is wrong with them is told at its line, and mkdocs.yml can't say something else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from socialmap.checks.inspection import inspect
from tests.real import ROOT


@pytest.fixture
def map_with_settings(project: Path) -> Path:
    """The small project with the build file of the real map; it has the forms, procedures and programmes of none."""
    shutil.copy(ROOT / "mkdocs.yml", project / "mkdocs.yml")
    return project


def told(project: Path, name: str = "site.yml") -> list[str]:
    return [problem.as_text() for problem in inspect(project).errors if problem.path.endswith(name)]


def changed(project: Path, old: str, new: str, name: str = "data/site.yml") -> None:
    file = project / name
    text = file.read_text(encoding="utf-8")
    assert old in text, old
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_real_settings_are_right(map_with_settings: Path) -> None:
    assert told(map_with_settings) == told(map_with_settings, "mkdocs.yml") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("generator: '1.0'", "generator: '0.9'", "generator: is “0.9”, but this is version 1.0"),
        ("{code: en, name: English, direction: ltr}", "{code: nl, name: English}", "names `nl` a second time."),
        (
            "en, name: English, direction: ltr}",
            "en, name: English}\n  - {code: xx, name: X}",
            "is `xx`, for which there are no words",
        ),
        ("direction: ltr}\n  - {code: en", "direction: left}\n  - {code: en", "languages.0.direction: is “left”."),
        ("country: nl", "country: zz", "home.country: names the country “zz”, which does not exist."),
        ("decision: steps-step-8", "decision: steps-step-99", "parts.method.decision: names the method step"),
        ("shelter: {ageing", "shelters: {ageing", "freshness.services.shelters: names the service “shelters”"),
        ("ordinary: {ageing: 12, old: 24", "ordinary: {ageing: 24, old: 12", "freshness.ordinary: goes down."),
        ("kinds: [programmes", "kinds: [programs", "parts.kinds.0: names `programs`."),
        ("exit: https://www.knmi.nl/", "exit: javascript:alert(1)", "exit: is “j…”"),
        ("number: '112'", "number: one one two", "danger.0.number: is “o… o… t…”."),
        ("channel:", "channel:\n  mailbox: a b", "channel.mailbox: is “a b”, which is not one mailbox."),
        ("  country.projects_text:", "  country.project_text:", "is not a word of the interface."),
        ("nl: 'Volgens de bronnen,", "nl: 'Volgens {wie}", "words.service.offered_text.nl: has the blank {wie}."),
        ("smallest_town: 100000", "smallest_town: -1", "smallest_town: is “-…”."),
        ("  site: {nl: Sociale kaart veilige terugkeer, en:", "  site: {en:", "names.site.nl: is missing."),
        ("home:", "house:", "house: is not a field here. Did you mean `home`?"),
    ],
)
def test_what_is_wrong_with_the_settings_is_told(map_with_settings: Path, old: str, new: str, said: str) -> None:
    changed(map_with_settings, old, new)
    if "code: xx" in new:  # else every text would have to be there in that language too
        changed(map_with_settings, "missing_translation: error", "missing_translation: other-language")
    assert any(said in line for line in told(map_with_settings)), told(map_with_settings)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("name: English", "name: Englisch", "name: is “Englisch”, but data/site.yml says “English”."),
        ("site_name: Social map for a safe return", "site_name: Map", "site_name: is “Map”"),
        ("site_name: Sociale kaart veilige terugkeer", "site_name: Kaart", "site_name: is “Kaart”"),
        ("theme: {language: en}", "theme: {language: nl}", "theme.language: is “nl”, but this language is “en”."),
        ("locale: en", "locale: fr", "plugins.i18n.languages: lists nl, fr, but data/site.yml lists nl, en."),
        ("default: true", "default: false", "default: must be true for nl alone"),
    ],
)
def test_the_build_file_says_the_same(map_with_settings: Path, old: str, new: str, said: str) -> None:
    changed(map_with_settings, old, new, "mkdocs.yml")
    assert any(said in line for line in told(map_with_settings, "mkdocs.yml")), told(map_with_settings, "mkdocs.yml")


def test_a_build_file_that_is_no_yaml_is_told(map_with_settings: Path) -> None:
    (map_with_settings / "mkdocs.yml").write_text("a: [1\n")
    assert told(map_with_settings, "mkdocs.yml") == [
        "mkdocs.yml:2: cannot be read as YAML. Compare it with one that works."
    ]


def test_without_settings_nothing_ends_in_a_traceback(map_with_settings: Path) -> None:
    (map_with_settings / "data" / "site.yml").unlink()
    assert told(map_with_settings) == ["data/site.yml:1: is not there. Restore it from the history."]


def test_a_part_that_is_left_out_has_no_records(map_with_settings: Path) -> None:
    shutil.copytree(ROOT / "data" / "programmes", map_with_settings / "data" / "programmes")
    changed(map_with_settings, "kinds: [programmes, ", "kinds: [")
    assert any("leaves programmes out, but data/programmes/ has records." in line for line in told(map_with_settings))
