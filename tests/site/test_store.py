"""A build that takes what earlier ones have kept is the same, byte for byte, as one that takes nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import build, copied


def files(site: Path) -> dict[str, bytes]:
    """Every file of a site, by its path."""
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}


def built(project: Path) -> dict[str, bytes]:
    """The files of the map in ``project``."""
    done = build(project / "site", project)
    assert done.returncode == 0, done.stdout + done.stderr
    return files(project / "site")


CHANGES = {
    "data/organisations/ng/cosudow.yml": ("name: ", "name: Other "),
    "docs/about.nl.md": ("# Over deze kaart", "# Over deze kaart zelf"),
    "hooks/socialmap/locale/nl.yml": ("Namen van landen komen uit", "De namen van landen komen uit"),
    "hooks/socialmap/pages/templates/organisation.html": ('<p class="sm-lead">', '<p class="sm-lead" title="x">'),
    "hooks/socialmap/rendering/table.py": ('"""The table', '"""A table'),
    "data/site.yml": ("Bel als u of iemand anders nu", "Bel als u of een ander nu"),
}
"""A record, a page, a word, a template, a code file and a setting, each with what stands in it and what will."""


@pytest.mark.all
def test_after_a_change_of_anything_what_was_kept_gives_the_same_site(tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    (project / ".build").mkdir()
    cold = built(project)
    assert built(project) == cold
    for name, (old, new) in CHANGES.items():
        text = (project / name).read_text(encoding="utf-8")
        assert old in text
        (project / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    warm = built(project)
    assert warm != cold
    shutil.rmtree(project / ".build")
    assert built(project) == warm
