"""What made something: all that the bytes of a product depend on besides the records, pages, words and settings of a map.

It is asked as a whole, since a list of what a product needs of the code would be one more thing to be wrong about: a change of any
file of the generator, of a library or of Python lets everything be made anew.
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


@cache
def made_by() -> str:
    """What stands for the generator, the libraries around it, and Python."""
    return key(sys.version, zlib.ZLIB_RUNTIME_VERSION, *sorted(_libraries()), *_said())


def _libraries() -> set[str]:
    """Every library that is installed, by the name of the folder that tells of it: `jinja2-3.1.6.dist-info`."""
    return {Path(str(getattr(one, "_path", ""))).name for one in distributions()}


def _said() -> list[str]:
    """The names and contents of the files of the generator."""
    folders = [PACKAGE, *map(resource, _BROUGHT)]
    files = sorted(
        file for folder in folders for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts
    )
    return [part for file in files for part in (file.name, file.read_bytes().decode("utf-8", "surrogateescape"))]
