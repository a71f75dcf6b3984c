"""The theme's style stands in a layer below the site's own."""

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
        main_1a2b_min_css='@charset "UTF-8";a{color:red}a:before{content:"⎙"}/*# sourceMappingURL=main.css.map */',
        palette_3c4d_min_css="b{color:blue}",
    )
    layer(tmp_path)
    text = (tmp_path / STYLE).read_text(encoding="utf-8")
    assert text == '@charset "UTF-8";\n@layer theme {\na{color:red}a:before{content:"⎙"}\nb{color:blue}\n}\n'
    assert not (tmp_path / "assets" / "stylesheets").exists()


def test_a_theme_that_has_other_files_is_no_guess(tmp_path: Path) -> None:
    theme(tmp_path, main_1a2b_min_css="", main_3c4d_min_css="", palette_3c4d_min_css="")
    with pytest.raises(FileNotFoundError, match="one file main"):
        layer(tmp_path)
