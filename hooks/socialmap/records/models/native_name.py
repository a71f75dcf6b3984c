"""A name in the script and language in which it is written at home."""

from __future__ import annotations

from pydantic import Field

from socialmap.base.text import direction
from socialmap.records.fields import LanguageCode, Line, Model
from socialmap.records.kind import fields


class NativeName(Model):
    """One name."""

    name: Line = Field(description="The name as the organisation writes it: `مثال`.")
    language: LanguageCode = Field(description="The language it is in, by its code: `fa`.")

    @property
    def direction(self) -> str:
        """Which way it is read: ltr or rtl."""
        return direction(self.name)


PUBLIC = fields("name", "language")
"""What goes out of it to other programs."""
