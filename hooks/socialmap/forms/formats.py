"""As which files a form can be had from this machine."""

from __future__ import annotations

from functools import cache

from socialmap.forms.paper.requirements import missing


@cache
def formats() -> tuple[str, ...]:
    """The endings of the files of a form: PDF and Word, or Word alone where PDFs cannot be made. Pages link to no other."""
    return ("docx",) if missing() else ("pdf", "docx")
