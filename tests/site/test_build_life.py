"""A build is one object: it is made, gets its pages, and writes; the next one knows nothing of it. No mkdocs is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.site.build import Build, StoppedError
from tests.conftest import write

PAGE = (
    "---\ntitle: Made up\ndescription: Made up\n---\n\n# Title\n\n[A record](org:al/example)\n\n<!-- view: counts -->\n"
)


@pytest.fixture
def map(project: Path) -> Path:
    """A small map with one page, in both languages."""
    for language in ("nl", "en"):
        write(project, f"../docs/page.{language}.md", PAGE)
    return project


def test_it_gives_the_pages_of_each_language(map: Path) -> None:
    build = Build(map, map / "forms")
    for language in ("nl", "en"):
        html = build.content(language, "page.html")
        assert '<a href="organisations/al/example.html">A record</a>' in html
        assert "<!--" not in html
    assert build.content("nl", "page.html") != build.content("en", "page.html"), "the view speaks the language"


def test_the_next_build_knows_nothing_of_the_one_before(map: Path) -> None:
    first = Build(map, map / "forms")
    first.content("nl", "page.html")
    write(map, "../docs/page.nl.md", PAGE.replace("# Title", "# Another"))
    write(map, "../docs/page.en.md", PAGE.replace("# Title", "# Another"))
    second = Build(map, map / "forms")
    assert "Another" in second.content("nl", "page.html")
    assert "Another" not in first.content("nl", "page.html")


def test_a_map_with_an_error_is_not_built_and_all_problems_are_told(map: Path) -> None:
    write(map, "organisations/al/example.yml", "name: x\n")
    write(map, "../docs/page.nl.md", PAGE.replace("counts", "nothing"))
    with pytest.raises(StoppedError) as stopped:
        Build(map, map / "forms")
    told = str(stopped.value)
    assert "data/organisations/al/example.yml:1: " in told
    assert "docs/page.nl.md:10: asks for the view “nothing”" in told
    assert told.endswith("no site is built.")
