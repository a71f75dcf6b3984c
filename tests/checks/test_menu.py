"""A page that is in no menu is told; one that is reached in another way is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.checks.inspection import inspect


@pytest.fixture
def with_menu(project: Path) -> Path:
    """A map with three pages, of which the menu names the first and `not_in_nav` the second."""
    (project / "docs").mkdir()
    for name in ("first", "aside", "lonely"):
        for language in ("nl", "en"):
            text = "---\ntitle: T\ndescription: T\n---\n\n# T\n\nText.\n"
            (project / "docs" / f"{name}.{language}.md").write_text(text, encoding="utf-8")
    menu = "nav:\n  - Start:\n      - First: first.md\nnot_in_nav: |\n  as*.md\n"
    (project / "mkdocs.yml").write_text(menu, encoding="utf-8")
    return project


def told(project: Path) -> list[str]:
    return [one.as_text() for one in inspect(project).problems if "menu" in one.message]


def test_a_page_in_no_menu_is_a_warning(with_menu: Path) -> None:
    assert told(with_menu) == [
        "docs/lonely.nl.md:1: (warning) stands in no menu. Add `lonely.md` to `nav` in mkdocs.yml, "
        "or to `not_in_nav` when another page leads there."
    ]


def test_a_map_without_a_menu_of_its_own_hears_nothing(with_menu: Path) -> None:
    (with_menu / "mkdocs.yml").write_text("site_name: T\n", encoding="utf-8")
    assert told(with_menu) == []
    (with_menu / "mkdocs.yml").write_text("nav: [", encoding="utf-8")
    assert told(with_menu) == []
