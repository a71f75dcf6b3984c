"""Where a rule found nothing, it does not look again: until the text, the rule, or what the rule goes by has changed.

What was found is never kept, so that whoever lists exceptions still sees that they are needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from socialmap.base.kept import Kept, kept, key

T = TypeVar("T")

PACKAGE = Path(__file__).resolve().parents[1]
CODE = ("base/*.py", "records/**/*.py", "authored/*.py", "said/*.py", "checks/*.py", "locale/*")
"""Whatever a rule may be made of."""

_clean: Kept | None = None
"""The texts in which some rule found nothing."""


@contextmanager
def remembering(root: Path) -> Iterator[None]:
    """While it lasts, what was looked through by the run before, in the project ``root``, is passed over."""
    global _clean
    before, code = _clean, [file for one in CODE for file in PACKAGE.glob(one) if file.is_file()]
    _clean = kept(root, "clean", code, ["nh3", "pydantic"])
    try:
        yield
        _clean.write()
    finally:
        _clean = before


def look(rule: str, goes_by: str, said: str, found: Callable[[], Iterable[T]]) -> list[T]:
    """What ``found`` finds in the text ``said`` by ``rule``; nothing where it found nothing before and ``goes_by`` is the same."""
    if _clean is None:
        return list(found())
    own = key(rule, goes_by, said)
    if _clean.get(own):
        return []
    all_found = list(found())
    if not all_found:
        _clean.put(own, 1)
    return all_found
