"""A zip that is made with one from before is the same, byte for byte, as one that is made of nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from socialmap.base import earlier_zip
from socialmap.base.archive import Deflated, deflated, zipped
from socialmap.base.earlier_zip import write_again

DAY = date(2026, 11, 21)
ONE = {f"map/{number:03}.html": f"page {number} ".encode() * 50 for number in range(100)}
CHANGED = {**ONE, "map/007.html": b"other", "map/ë.html": b"new"}


@pytest.fixture
def compressed(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What is compressed from now on."""
    seen: list[bytes] = []

    def counted(content: bytes) -> Deflated:
        seen.append(content)
        return deflated(content)

    monkeypatch.setattr(earlier_zip, "deflated", counted)
    return seen


def made(folder: Path, parts: dict[str, bytes], compressed: list[bytes]) -> int:
    """Make the zip of ``parts``, see that it is as one made of nothing, and say how much was compressed for it."""
    compressed.clear()
    target = folder / "copy.zip"
    write_again(target, sorted(parts.items()), DAY, folder / "kept.zip")
    assert target.read_bytes() == zipped(parts, DAY)
    return len(compressed)


def test_only_what_is_new_is_compressed(tmp_path: Path, compressed: list[bytes]) -> None:
    assert made(tmp_path, ONE, compressed) == 100
    assert made(tmp_path, ONE, compressed) == 0
    assert made(tmp_path, CHANGED, compressed) == 2
    assert made(tmp_path, ONE, compressed) == 1


@pytest.mark.parametrize("name", ["kept.zip", "kept.json"])
def test_what_was_changed_or_is_gone_is_not_used(tmp_path: Path, compressed: list[bytes], name: str) -> None:
    made(tmp_path, ONE, compressed)
    kept = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(kept[:-1] + b"x")
    assert made(tmp_path, ONE, compressed) == 100
    (tmp_path / name).unlink()
    assert made(tmp_path, ONE, compressed) == 100


def test_another_version_of_zlib_compresses_everything_anew(
    tmp_path: Path, compressed: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, ONE, compressed)
    monkeypatch.setattr("zlib.ZLIB_RUNTIME_VERSION", "0")
    assert made(tmp_path, ONE, compressed) == 100


def test_without_a_folder_nothing_is_kept(tmp_path: Path, compressed: list[bytes]) -> None:
    write_again(tmp_path / "copy.zip", sorted(ONE.items()), DAY, tmp_path / "nowhere" / "kept.zip")
    assert [file.name for file in tmp_path.iterdir()] == ["copy.zip"]
