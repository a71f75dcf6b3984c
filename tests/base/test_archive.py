"""The same parts give the same zip."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from socialmap.base.archive import zipped


def test_the_order_of_the_parts_does_not_matter() -> None:
    day = date(2026, 11, 21)
    one = zipped({"b": b"2", "a": b"1"}, day)
    assert one == zipped({"a": b"1", "b": b"2"}, day)
    with zipfile.ZipFile(io.BytesIO(one)) as packed:
        assert [(entry.filename, entry.date_time[:3]) for entry in packed.infolist()] == [
            ("a", (2026, 11, 21)),
            ("b", (2026, 11, 21)),
        ]


@pytest.mark.parametrize("number", [0, 3, 70_000])
def test_the_standard_library_writes_the_same(number: int) -> None:
    parts = {f"map/{name}ë.html" if name % 2 else f"map/{name}.html": str(name).encode() * 9 for name in range(number)}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, (2026, 11, 21, 0, 0, 0))
            entry.external_attr, entry.create_system = 0o644 << 16, 3
            packed.writestr(entry, parts[name], zipfile.ZIP_DEFLATED, compresslevel=9)
    assert zipped(parts, date(2026, 11, 21)) == out.getvalue()
