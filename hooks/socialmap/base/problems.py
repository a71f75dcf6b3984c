"""A problem: what is wrong in a record, where, and what would be right."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that keeps the site from being built.

    ``path`` is relative to the project folder, with forward slashes; ``line`` counts from 1;
    ``field`` is the dotted place inside the record (``services.shelter``) or empty for the
    whole file; ``message`` says what is wrong, ``hint`` what would be right.
    """

    path: str
    line: int
    field: str
    message: str
    hint: str = ""

    def as_text(self) -> str:
        """``path:line: field: message hint`` — the form people and editors read."""
        place = f"{self.path}:{self.line}: " + (f"{self.field}: " if self.field else "")
        return " ".join(part for part in (place + self.message, self.hint) if part)

    def as_annotation(self) -> str:
        """The workflow command that puts the problem beside its line in a pull request."""
        text = " ".join(part for part in (self.field and f"{self.field}:", self.message, self.hint) if part)
        for sign, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
            text = text.replace(sign, code)
        return f"::error file={self.path},line={self.line}::{text}"


def report(problems: Iterable[Problem], form: str = "text") -> str:
    """All problems in the order of files and lines; ``form`` is text, json or github."""
    ordered = sorted(set(problems))
    if form == "json":
        return json.dumps([asdict(problem) for problem in ordered], ensure_ascii=False, indent=2)
    if form == "github":
        return "\n".join(problem.as_annotation() for problem in ordered)
    return "\n".join(problem.as_text() for problem in ordered)
