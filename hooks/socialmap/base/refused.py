"""Why a value is refused, in words for the person who wrote it."""

from __future__ import annotations


class RefusedError(ValueError):
    """A value that cannot be right. A ``ValueError``, so that a model that raises it has it told at the field's own line."""

    def __init__(self, what: str, right: str = "") -> None:
        super().__init__(f"{what} {right}".strip())
        self.what = what
        """What is wrong, as it stands behind the name of the field: `is “x”, which is not a date.`"""
        self.right = right
        """What would be right, in a sentence of its own; empty when the first says it."""
