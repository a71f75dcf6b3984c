"""What stands for the generator is another one after a change of anything that a product may be made by."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from socialmap.base import made_by as module
from socialmap.base.made_by import made_by
from socialmap.base.resources import PACKAGE


@pytest.fixture(autouse=True)
def asked_anew() -> Iterator[None]:
    """Within one run of the generator its files do not change, and what stands for them is found once."""
    made_by.cache_clear()
    yield
    made_by.cache_clear()


def changed(monkeypatch: pytest.MonkeyPatch, room: str, *rooms: str) -> bool:
    """Whether what made a product of ``rooms`` is another after a file of ``room`` has changed."""
    before = made_by(*rooms)
    files = module._said()
    file = next(file for file, _ in files if file.parent == PACKAGE / room)
    new = [(one, (parts[0], parts[1] + "\n") if one == file else parts) for one, parts in files]
    made_by.cache_clear()
    monkeypatch.setattr(module, "_said", lambda: new)
    return made_by(*rooms) != before


@pytest.mark.parametrize(
    ("room", "rooms", "other"),
    [
        ("exports", (), True),
        ("exports", ("exports",), True),
        ("rendering", ("exports",), True),
        ("pages/templates", ("pages",), True),
        ("pages/templates", ("exports", "site"), False),
        ("site", ("exports", "site"), True),
        ("commands", ("exports",), False),
    ],
)
def test_a_change_matters_unless_it_is_in_a_room_beside_or_above(
    room: str, rooms: tuple[str, ...], other: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert changed(monkeypatch, room, *rooms) is other


def test_another_version_of_a_library_is_another_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    before = made_by("search")
    made_by.cache_clear()
    monkeypatch.setattr(module, "_libraries", lambda: {"lunr-99.dist-info"})
    assert made_by("search") != before


def test_it_reads_the_templates_of_the_theme_too() -> None:
    assert "main.html" in {file.name for file, _ in module._said()}
