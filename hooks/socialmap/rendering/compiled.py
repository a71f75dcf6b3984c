"""Templates as the code that Jinja makes of them, kept where Python keeps that of modules: making it takes longer than a page.

It is found by all that it was made of, so none can be out of date, and stands in the package's own `__pycache__`, since whoever
can write there can write our code. Where nobody may write, every run makes it anew.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import sys
from importlib.metadata import version
from pathlib import Path

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from socialmap.base.kept import key
from socialmap.base.resources import PACKAGE

FOLDER = PACKAGE / "__pycache__" / "templates"

MAKERS = ("jinja2", "markupsafe", "mkdocs")
"""What brings the compiler, the values that it puts into code, and the filters that it knows."""


class Compiled(BytecodeCache):
    """The code of templates in ``folder``, by name, source, options of their environment and versions of libraries."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._makers = key(sys.version, *map(version, MAKERS))

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give ``bucket`` its code; nothing where there is none, or no whole one."""
        with contextlib.suppress(OSError, EOFError, ValueError, TypeError):
            bucket.code = marshal.loads(self._place(bucket).read_bytes())  # noqa: S302 - as Python does with `.pyc`

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of ``bucket``, all at once."""
        place = self._place(bucket)
        partly = place.with_suffix(f".{os.getpid()}")
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            partly.write_bytes(marshal.dumps(bucket.code))
            partly.replace(place)

    def _place(self, bucket: Bucket) -> Path:
        return self._folder / key(self._makers, bucket.key, bucket.checksum, _options(bucket.environment))


def _options(environment: Environment) -> str:
    """What else decides about the code of a template."""
    said = (
        environment.autoescape,
        environment.trim_blocks,
        environment.lstrip_blocks,
        environment.keep_trailing_newline,
        environment.optimized,
        environment.undefined.__name__,
        sorted(environment.extensions),
        sorted(environment.filters),
        sorted(environment.tests),
    )
    return repr(said)
