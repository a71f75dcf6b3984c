"""The theme's style stands in a layer below the site's own, and only what a page needs of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialmap.site.theme import STYLE, layer


def theme(site: Path, **files: str) -> None:
    folder = site / "assets" / "stylesheets"
    folder.mkdir(parents=True)
    (site / "assets" / "css").mkdir()
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")


def test_both_files_become_one_in_a_layer_and_go(tmp_path: Path) -> None:
    theme(
        tmp_path,
        main_1a2b_min_css='@charset "UTF-8";a{color:red}a:before{content:"⎙"}.md-top{color:red}/*# sourceMappingURL=main.css.map */',
        palette_3c4d_min_css="b{color:blue}",
    )
    (tmp_path / "index.html").write_text('<a href="x">x</a><b>y</b>')
    layer(tmp_path, tmp_path / "docs")
    text = (tmp_path / STYLE).read_text(encoding="utf-8")
    assert text == '@charset "UTF-8";\n@layer theme {\na{color:red}a:before{content:"⎙"}b{color:blue}\n}\n'
    assert not (tmp_path / "assets" / "stylesheets").exists()


@pytest.mark.parametrize("folder", ["javascripts", "images"])
def test_what_the_theme_brought_and_no_page_loads_goes_and_what_the_map_has_stays(tmp_path: Path, folder: str) -> None:
    theme(tmp_path, main_1a2b_min_css="", palette_3c4d_min_css="")
    brought, own = (tmp_path / "assets" / folder / name for name in ("brought.png", "own.png"))
    kept = tmp_path / "docs" / "assets" / folder / "own.png"
    for file in (brought, own, kept):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    layer(tmp_path, tmp_path / "docs")
    assert own.exists() and not brought.exists()


def test_what_a_script_may_set_stays_and_so_does_a_variable_that_the_site_reads(tmp_path: Path) -> None:
    theme(tmp_path, main_1a2b_min_css=".md-set{color:red}.md-not{color:red}:root{--a:1;--b:2}", palette_3c4d_min_css="")
    (tmp_path / "assets" / "js").mkdir()
    (tmp_path / "assets" / "js" / "page.js").write_text('node.classList.add("md-set");')
    (tmp_path / "assets" / "css" / "base.css").write_text("p { order: var(--b); }")
    layer(tmp_path, tmp_path / "docs")
    assert (tmp_path / STYLE).read_text(encoding="utf-8").split("\n")[2] == ".md-set{color:red}:root{--b:2}"


def test_a_theme_that_has_other_files_is_no_guess(tmp_path: Path) -> None:
    theme(tmp_path, main_1a2b_min_css="", main_3c4d_min_css="", palette_3c4d_min_css="")
    with pytest.raises(FileNotFoundError, match="one file main"):
        layer(tmp_path, tmp_path / "docs")
