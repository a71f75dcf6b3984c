"""What a book gives back is what was put into it, or nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from socialmap.base.book import book


def filled(place: Path, maker: str = "one", **said: str) -> None:
    with book(place, maker) as kept:
        for name, text in said.items():
            kept.keep(name, text.encode(), [len(text)])


def read(place: Path, maker: str = "one") -> dict[str, bytes | None]:
    """All that is found; whoever finds something keeps it."""
    with book(place, maker) as kept:
        return {name: kept.find(name) for name in kept}


def test_the_next_run_finds_what_was_kept_and_what_was_told_of_it(tmp_path: Path) -> None:
    filled(tmp_path / "pages", house="<p>Huis</p>", desk="")
    assert read(tmp_path / "pages") == {"house": b"<p>Huis</p>", "desk": b""}
    with book(tmp_path / "pages", "one") as kept:
        assert kept.told("house") == [11] and kept.told("gone") is None and kept.find("gone") is None


def test_another_maker_finds_nothing(tmp_path: Path) -> None:
    filled(tmp_path / "pages", house="<p>Huis</p>")
    assert read(tmp_path / "pages", "two") == {}


def test_what_a_run_did_not_need_is_gone_from_the_file_too(tmp_path: Path) -> None:
    filled(tmp_path / "pages", house="kept", desk="withdrawn")
    with book(tmp_path / "pages", "one") as kept:
        kept.find("house")
    assert read(tmp_path / "pages") == {"house": b"kept"}
    assert b"withdrawn" not in (tmp_path / "pages").read_bytes()


def test_a_run_that_failed_leaves_what_was_there(tmp_path: Path) -> None:
    filled(tmp_path / "pages", house="before")
    with pytest.raises(ZeroDivisionError), book(tmp_path / "pages", "one") as kept:
        kept.keep("house", b"half")
        raise ZeroDivisionError
    assert read(tmp_path / "pages") == {"house": b"before"}
    assert sorted(file.name for file in tmp_path.iterdir()) == ["pages", "pages.json"]


@pytest.mark.parametrize("said", [b"", b"<p>Hui", b"<p>Huis</x>"], ids=["empty", "cut", "changed"])
def test_a_file_that_is_not_whole_gives_nothing_and_is_mended(said: bytes, tmp_path: Path) -> None:
    filled(tmp_path / "pages", house="<p>Huis</p>")
    (tmp_path / "pages").write_bytes(said)
    assert read(tmp_path / "pages") == {"house": None}
    filled(tmp_path / "pages", house="<p>Huis</p>")
    assert read(tmp_path / "pages") == {"house": b"<p>Huis</p>"}


def test_what_belongs_to_somebody_else_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(tmp_path / "pages", house="<p>Huis</p>")
    (tmp_path / "pages").rename(tmp_path / "elsewhere")
    (tmp_path / "pages").symlink_to(tmp_path / "elsewhere")
    assert read(tmp_path / "pages") == {}
    filled(tmp_path / "other", house="<p>Huis</p>")
    monkeypatch.setattr(os, "geteuid", lambda: (tmp_path / "other").stat().st_uid + 1)
    assert read(tmp_path / "other") == {}
