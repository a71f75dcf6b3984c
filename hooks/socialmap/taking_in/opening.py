"""The bytes of a file that somebody handed in, with bounds on what they may unpack to; every refusal says what would be right."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

from socialmap.base.problems import Problem
from socialmap.taking_in.draft import BadInputError

LARGEST = 200_000_000
"""Bytes of a file, and of all that an archive holds; the export of 10,000 organisations has a tenth of it."""
MOST_PARTS = 500
"""Files in an archive."""
STEEPEST = 300
"""How many times larger than itself a part may become; text shrinks to a tenth, and what shrinks to nothing is a trap."""
DEEPEST = 40


def refused(file: str, message: str, hint: str = "", line: int = 1, field: str = "") -> BadInputError:
    """A file that cannot be read, and why."""
    return BadInputError(Problem(file, line, field, message, hint))


def content(path: Path, name: str) -> bytes:
    """The bytes of one file, which messages call ``name``."""
    size = path.stat().st_size
    if size > LARGEST:
        raise refused(name, f"is larger than {LARGEST // 1_000_000} megabytes.", "Take it in in several parts.")
    if not size:
        raise refused(name, "is empty.", "Save it again from where it came.")
    return path.read_bytes()


def text(data: bytes, file: str, encoding: str = "") -> str:
    """``data`` as text: UTF-8, UTF-16 with its mark, or the ``encoding`` that somebody named."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")) and not encoding:
            return data.decode("utf-16")
        return data.decode(encoding or "utf-8").removeprefix("\ufeff")
    except UnicodeError as error:
        line = data[: getattr(error, "start", 0)].count(b"\n") + 1
        what = f"is not saved as {encoding or 'UTF-8'}."
        hint = (
            "Save it as “CSV UTF-8”; or, when you know its encoding, name it in the mapping: `encoding: windows-1252`."
        )
        raise refused(file, what, hint, line) from None


def unpacked(data: bytes, file: str) -> dict[str, bytes]:
    """The files of an archive by their path in it; nothing is written anywhere."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = [part for part in packed.infolist() if not part.is_dir()]
            _bounded(parts, file)
            return {part.filename: _part(packed, part) for part in parts}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, zipfile.zlib.error):  # type: ignore[attr-defined]
        raise refused(
            file, "is an archive that cannot be read.", "Fetch or save it again, without a password."
        ) from None


def _bounded(parts: list[zipfile.ZipInfo], file: str) -> None:
    if len(parts) > MOST_PARTS:
        raise refused(file, f"holds {len(parts):,} files.", f"A directory has at most {MOST_PARTS}.")
    if any(part.flag_bits & 1 for part in parts):
        raise refused(file, "has a password.", "Save it without one.")
    if sum(part.file_size for part in parts) > LARGEST or any(
        part.file_size > 1_000_000 and part.file_size > STEEPEST * max(part.compress_size, 1) for part in parts
    ):
        raise refused(file, "unpacks to far more than a directory holds.", "It may be a trap; ask who sent it.")


def _part(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with packed.open(part) as inner:
        return inner.read(part.file_size + 1)


def parsed(data: bytes, file: str) -> Any:
    """JSON, without what makes it say something else than it seems to say: a key twice, numbers that are none."""
    said = text(data, file)
    try:
        found = json.loads(said, object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        what = f"is not valid JSON at column {error.colno} ({error.msg})."
        raise refused(file, what, "Fetch it again: it may have been cut off.", error.lineno) from None
    except (RecursionError, ValueError) as error:
        what = str(error) if isinstance(error, _TwiceError) else "holds a number or a depth that JSON should not have."
        raise refused(file, what, "Compare it with what its maker publishes.") from None
    _shallow(found, file)
    return found


class _TwiceError(ValueError):
    pass


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _TwiceError(f"says “{twice[:40]}” twice in one place.")
    return found


def _no_number(name: str) -> None:
    raise ValueError(name)


def _shallow(value: Any, file: str) -> None:
    """Refuse what is nested so deeply that no record is."""
    layer, depth = [value], 0
    while layer:
        depth += 1
        if depth > DEEPEST:
            raise refused(file, "is nested too deeply.", "Compare it with what its maker publishes.")
        layer = [
            inner
            for one in layer
            if isinstance(one, (dict, list))
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, (dict, list))
        ]
