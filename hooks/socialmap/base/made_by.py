"""What made something: all that the bytes of a product depend on besides the records, pages, words and settings of a map.

It is asked as a whole, since a list of what a product needs of the code would be one more thing to be wrong about: a change of any
file of the generator, of a library or of Python lets everything be made anew. Only rooms beside and above a product's own are left
out: what it is made by cannot import from them (a test of the house makes sure).
"""

from __future__ import annotations

import sys
import zlib
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

from socialmap.base.kept import key
from socialmap.base.resources import PACKAGE, resource

_BROUGHT = ("overrides",)
"""What the generator brings beside its package that a product may be made of."""


BESIDE = ("pages", "finder", "forms", "search", "exports", "site", "taking_in", "commands")
"""The rooms on the floor of views and above it, from which no view imports but from its own."""


@cache
def made_by(*rooms: str) -> str:
    """What stands for the generator, the libraries around it, and Python; of the rooms `BESIDE` only for these, or for all when none is named."""
    left_out = {PACKAGE / room for room in BESIDE if rooms and room not in rooms}
    said = (part for file, parts in _said() if left_out.isdisjoint(file.parents) for part in parts)
    return key(sys.version, zlib.ZLIB_RUNTIME_VERSION, *sorted(_libraries()), *said)


@cache
def _libraries() -> set[str]:
    """Every library that is installed, by the name of the folder that tells of it: `jinja2-3.1.6.dist-info`."""
    return {Path(str(getattr(one, "_path", ""))).name for one in distributions()}


@cache
def _said() -> list[tuple[Path, tuple[str, str]]]:
    """The files of the generator, each with its name and what it says."""
    folders = [PACKAGE, *map(resource, _BROUGHT)]
    files = sorted(
        file for folder in folders for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts
    )
    return [(file, (file.name, file.read_bytes().decode("utf-8", "surrogateescape"))) for file in files]
