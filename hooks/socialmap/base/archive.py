"""A zip of which the same content always gives the same bytes: names in order, one fixed day, no system's own attributes.

The standard library writes the same ones, but has to compress what somebody has compressed before; so they are written here (APPNOTE.TXT
of PKWARE, 4.3).
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import BinaryIO, NamedTuple

LEVEL = 9

_NEEDED, _UNIX, _UTF8 = 20, 3, 0x800
_FILE = 0o644 << 16
_MANY, _LARGE = 0xFFFF, 0xFFFFFFFF
"""What stands where a number is too large for its place, which is then in a second end (zip64)."""


class Deflated(NamedTuple):
    """Content as it stands in a zip: checksum, length before, compressed bytes."""

    crc: int
    size: int
    data: bytes


def deflated(content: bytes) -> Deflated:
    """``content`` compressed as far as it can be."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
    return Deflated(zlib.crc32(content), len(content), packer.compress(content) + packer.flush())


def zipped(parts: Mapping[str, bytes], day: date) -> bytes:
    """The zip of ``parts``, by their names in it; every one is of ``day``."""
    out = io.BytesIO()
    write(out, ((name, deflated(parts[name])) for name in sorted(parts)), day)
    return out.getvalue()


def write(out: BinaryIO, parts: Iterable[tuple[str, Deflated]], day: date) -> dict[str, int]:
    """Write the zip of ``parts``, each with its name, in their order; gives where in it the compressed bytes of each begin."""
    written = (day.year - 1980) << 9 | day.month << 5 | day.day
    directory: list[bytes] = []
    places: dict[str, int] = {}
    for name, (crc, size, data) in parts:
        said, start = name.encode(), out.tell()
        flags = 0 if name.isascii() else _UTF8
        same = struct.pack("<5H3L2H", _NEEDED, flags, zlib.DEFLATED, 0, written, crc, len(data), size, len(said), 0)
        out.write(b"PK\3\4" + same + said)
        places[name] = out.tell()
        out.write(data)
        directory.append(
            b"PK\1\2" + struct.pack("<BB", _NEEDED, _UNIX) + same + struct.pack("<3H2L", 0, 0, 0, _FILE, start) + said
        )
    begin, content = out.tell(), b"".join(directory)
    out.write(content + _end(len(directory), len(content), begin))
    return places


def _end(number: int, length: int, begin: int) -> bytes:
    """What stands behind the list of ``number`` files, which is ``length`` bytes from ``begin`` on."""
    first = b""
    if number > _MANY or begin > _LARGE:
        sizes = struct.pack("<Q2H2L4Q", 44, 45, 45, 0, 0, number, number, length, begin)
        first = b"PK\6\6" + sizes + b"PK\6\7" + struct.pack("<LQL", 0, begin + length, 1)
    few = min(number, _MANY)
    return first + b"PK\5\6" + struct.pack("<4H2LH", 0, 0, few, few, length, min(begin, _LARGE), 0)
