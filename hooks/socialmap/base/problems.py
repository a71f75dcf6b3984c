"""A problem: what is wrong in a record, where, what would be right, and whether it stops the build."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Severity = Literal["error", "warning"]
"""An error stops the build; a warning asks somebody to look, and stops only a check that is strict."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, or that somebody should look at.

    ``path`` is relative to the project folder, with forward slashes; ``line`` counts from 1;
    ``field`` is the dotted place inside the record (``services.shelter``) or empty for the
    whole file; ``message`` says what is wrong, ``hint`` what would be right.
    """

    path: str
    line: int
    field: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    def as_text(self) -> str:
        """``path:line: field: message hint`` — the form people and editors read."""
        place = f"{self.path}:{self.line}: " + (f"{self.field}: " if self.field else "")
        place += "(warning) " if self.severity == "warning" else ""
        return " ".join(part for part in (place + self.message, self.hint) if part)

    def as_annotation(self) -> str:
        """The workflow command that puts the problem beside its line in a pull request."""
        text = " ".join(part for part in (self.field and f"{self.field}:", self.message, self.hint) if part)
        for sign, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
            text = text.replace(sign, code)
        return f"::{self.severity} file={self.path},line={self.line}::{text}"


def errors(problems: Iterable[Problem], strict: bool = False) -> list[Problem]:
    """Those of ``problems`` that stop a build, each once; ``strict`` counts warnings too."""
    return sorted({problem for problem in problems if strict or problem.severity == "error"})


def counted(problems: Iterable[Problem]) -> str:
    """How many errors and warnings there are, in words: `1 error, 2 warnings`; empty when there are none."""
    found = set(problems)
    numbers = {word: sum(problem.severity == word for problem in found) for word in ("error", "warning")}
    return ", ".join(f"{number} {word}{'' if number == 1 else 's'}" for word, number in numbers.items() if number)


def report(problems: Iterable[Problem], form: str = "text") -> str:
    """All problems in the order of files and lines; ``form`` is text, json or github."""
    ordered = sorted(set(problems))
    if form == "json":
        return json.dumps([asdict(problem) for problem in ordered], ensure_ascii=False, indent=2)
    if form == "github":
        return "\n".join(problem.as_annotation() for problem in ordered)
    return "\n".join(problem.as_text() for problem in ordered)
