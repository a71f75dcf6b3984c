"""A zip of which the same content always gives the same bytes: names in order, one fixed day, no system's own attributes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date


def zipped(parts: Mapping[str, bytes], day: date) -> bytes:
    """The zip of ``parts``, by their names in it; every one is of ``day``."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            packed.writestr(entry, parts[name], zipfile.ZIP_DEFLATED, compresslevel=9)
    return written.getvalue()
