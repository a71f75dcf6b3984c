"""The code of a template is kept by all that it was made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from socialmap.rendering.compiled import Compiled


class Counted(Environment):
    """An environment that counts what it compiles."""

    made = 0

    def _generate(self, *given: object, **named: object) -> str:
        self.made += 1
        return super()._generate(*given, **named)  # type: ignore[arg-type]


def environment(folder: Path, source: str = "{{ said }}", autoescape: bool = False) -> Counted:
    return Counted(loader=DictLoader({"page": source}), bytecode_cache=Compiled(folder), autoescape=autoescape)


def shown(made: Counted) -> tuple[str, int]:
    """What the page says, and how many templates were compiled for it."""
    return made.get_template("page").render(said="<b>"), made.made


def test_a_template_is_compiled_once(tmp_path: Path) -> None:
    assert shown(environment(tmp_path)) == ("<b>", 1)
    assert shown(environment(tmp_path)) == ("<b>", 0)


def test_another_text_or_another_option_has_code_of_its_own(tmp_path: Path) -> None:
    shown(environment(tmp_path))
    assert shown(environment(tmp_path, "{{ said }}!")) == ("<b>!", 1)
    assert shown(environment(tmp_path, autoescape=True)) == ("&lt;b&gt;", 1)


def test_another_version_of_a_library_has_code_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(environment(tmp_path))
    monkeypatch.setattr("socialmap.rendering.compiled.version", lambda library: f"{library} 0")
    assert shown(environment(tmp_path)) == ("<b>", 1)


@pytest.mark.parametrize("raw", [b"", b"x", b"\xe3"])
def test_what_is_not_whole_is_made_anew(tmp_path: Path, raw: bytes) -> None:
    shown(environment(tmp_path))
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(raw)
    assert shown(environment(tmp_path)) == ("<b>", 1)
    assert shown(environment(tmp_path)) == ("<b>", 0)


def test_without_a_place_to_keep_it_a_page_is_made_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert shown(environment(tmp_path / "file" / "folder")) == ("<b>", 1)
