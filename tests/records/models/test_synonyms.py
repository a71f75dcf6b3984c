"""Words that mean the same: groups of two or more different ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import told, write

ABOUT = "about: {nl: Woorden., en: Words.}\n"


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ("groups:\n  - [opvang]\n", "data/vocabularies/synonyms.yml:3: groups.0:"),
        ("groups:\n  - [opvang, Opvang]\n", "names “Opvang” twice. Name it once."),
        ("groups:\n  - [opvang, 'a <b>']\n", "holds markup"),
        ("words: []\n", "synonyms.yml"),
    ],
)
def test_what_is_said_about_a_wrong_group(project: Path, groups: str, expected: str) -> None:
    write(project, "vocabularies/synonyms.yml", ABOUT + groups)
    assert any(expected in line for line in told(project)), told(project)


def test_a_group_may_hold_phrases_in_both_languages(project: Path) -> None:
    write(project, "vocabularies/synonyms.yml", ABOUT + "groups:\n  - [opvang, safe house, blijf-van-mijn-lijf]\n")
    assert told(project) == []
