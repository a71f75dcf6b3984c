"""The same parts give the same zip."""

from __future__ import annotations

import io
import zipfile
from datetime import date

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
